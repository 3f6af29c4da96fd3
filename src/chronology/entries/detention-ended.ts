/** Is the child free, and to whom did the child go? Until this entry the hours are counted. */
import { f } from '../fields.ts'
import { kind, required } from '../kind.ts'

export const detentionEnded = kind({
  name: 'detention-ended',
  whose: ['child'],
  section: 'OFF',
  title: 'Detention ended',
  meaning: 'The child is no longer held. It happened at the moment it ended.',
  by: 'police, prison, Home Office',
  mistakes: 'Entering a transfer to another place as an end.',
  version: 1,
  fields: {
    about: required(f.about),
    releasedTo: f.releasedTo,
    toCouncilCare: required(f.toCouncilCare),
  },
  sentence: () => 'They were no longer held',
  example: {
    about: '01960000-0000-7000-8000-000000000001',
    releasedTo: 'council-care',
    toCouncilCare: 'yes',
  },
})
