/** Is the limit over? It counts until somebody records its end. */
import { f } from '../fields.ts'
import { kind, required } from '../kind.ts'

export const restrictionEnded = kind({
  name: 'restriction-ended',
  whose: ['child'],
  section: 'CARE',
  title: 'Restriction ended',
  meaning: 'A limit on what the child may do ends. It happened when it ended.',
  by: 'carer, court',
  mistakes: 'Taking it from the day on which it was to run out.',
  version: 1,
  fields: {
    about: required(f.about),
    reasons: f.reasons,
  },
  sentence: () => 'The limit ended',
  example: {
    about: '01960000-0000-7000-8000-000000000001',
    reasons: 'The calls stopped.',
  },
})
