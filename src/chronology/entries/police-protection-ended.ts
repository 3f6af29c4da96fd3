/** When and how did police protection end? Without this entry the 72 hours are running. */
import { f } from '../fields.ts'
import { kind, required } from '../kind.ts'

export const policeProtectionEnded = kind({
  name: 'police-protection-ended',
  whose: ['child'],
  section: 'CPR',
  fieldClass: 'police-protection',
  title: 'Police protection ended',
  meaning: 'Police protection ends. It happened at the moment it ended.',
  by: 'police',
  mistakes: 'Leaving it open after the council has given the child a home.',
  version: 1,
  fields: {
    about: required(f.about),
    protectionEnd: required(f.protectionEnd),
  },
  sentence: () => 'Police protection ended',
  example: {
    about: '01960000-0000-7000-8000-000000000001',
    protectionEnd: 'accommodated',
  },
})
