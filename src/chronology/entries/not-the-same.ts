/**
 * Has a named person decided that these are two children? Recorded, so that the same pair is not
 * proposed for ever.
 */
import { f } from '../fields.ts'
import { kind, required } from '../kind.ts'

export const notTheSame = kind({
  name: 'not-the-same',
  whose: ['child'],
  section: 'ACROSS',
  fieldClass: 'match',
  title: 'Not the same',
  meaning:
    'A named person says that two records are not of the same child. It happened when it was decided.',
  by: 'national coordinator, worker',
  mistakes: 'Leaving it as no answer.',
  version: 1,
  fields: {
    about: required(f.about),
    otherChild: required(f.otherChild),
    matchGrounds: f.matchGrounds,
    decidedBy: required(f.decidedBy),
  },
  sentence: () => 'It was decided that the records are about two children',
  example: {
    about: '01960000-0000-7000-8000-000000000001',
    otherChild: '01960000-0000-7000-8000-00000000000f',
    matchGrounds: ['photograph'],
    decidedBy: '01960000-0000-7000-8000-00000000000a',
  },
})
