/** Was a join undone? What was known in between stays readable as it was. */
import { f } from '../fields.ts'
import { kind, required } from '../kind.ts'

export const parted = kind({
  name: 'parted',
  whose: ['child'],
  section: 'ACROSS',
  fieldClass: 'match',
  title: 'Parted',
  meaning:
    'Two chronologies that were joined are read apart again. It happened when it was decided.',
  by: 'two people',
  mistakes: 'Lifting a shield with it: a shield stays until two people lift it.',
  version: 1,
  fields: {
    otherChild: required(f.otherChild),
    about: required(f.about),
    deciders: required(f.deciders),
    reasons: f.reasons,
  },
  sentence: () => 'Two records were separated again',
  example: {
    otherChild: '01960000-0000-7000-8000-00000000000f',
    about: '01960000-0000-7000-8000-000000000001',
    deciders: [
      { decidedBy: '01960000-0000-7000-8000-00000000000a' },
      { decidedBy: '01960000-0000-7000-8000-00000000000b' },
    ],
    reasons: 'The second photograph shows another girl.',
  },
})
