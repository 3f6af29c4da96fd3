/** Does the child have a doctor? Many trafficked children never had one. */
import { f } from '../fields.ts'
import { kind } from '../kind.ts'

export const gpRegistered = kind({
  name: 'gp-registered',
  whose: ['child'],
  section: 'CARE',
  title: 'Registered with a GP',
  meaning: 'The child is registered with a GP. It happened on the day of the registration.',
  by: 'carer, health',
  mistakes: 'Entering a registration for a time as a full one.',
  version: 1,
  fields: {
    practice: f.practice,
    interpreterUsed: f.interpreterUsed,
    about: f.about,
  },
  sentence: () => 'They have a doctor',
  example: {
    practice: '01960000-0000-7000-8000-00000000000c',
    interpreterUsed: 'yes',
  },
})
