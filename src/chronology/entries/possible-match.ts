/**
 * May this be the same child as in another record? A proposal, which changes nothing until a named
 * person decides.
 */
import { f } from '../fields.ts'
import { called, kind, required } from '../kind.ts'

export const possibleMatch = kind({
  name: 'possible-match',
  whose: ['child'],
  section: 'ACROSS',
  fieldClass: 'match',
  title: 'Possible match',
  meaning:
    'Two records may be of the same child; one entry in each, by the same act. It happened when it was proposed.',
  by: 'the matcher; a person',
  mistakes: 'Showing it with what the other record holds.',
  version: 1,
  fields: {
    otherChild: required(f.otherChild),
    weightBits: f.weightBits,
    matchBand: required(f.matchBand),
    matchGrounds: f.matchGrounds,
    doneBy: called(f.doneBy, 'Who noticed it'),
  },
  sentence: () => 'This may be the same child as in another record',
  example: {
    otherChild: '01960000-0000-7000-8000-00000000000f',
    weightBits: 14,
    matchBand: 'possible',
    matchGrounds: ['name', 'birth'],
  },
})
