/**
 * Has a named person decided that two records are of the same child, and on what? A name alone is
 * never enough.
 */
import { f } from '../fields.ts'
import { kind, required } from '../kind.ts'

export const matchConfirmed = kind({
  name: 'match-confirmed',
  whose: ['child'],
  section: 'ACROSS',
  fieldClass: 'match',
  title: 'Match confirmed',
  meaning:
    'A named person says that two records are of the same child. It happened when it was decided.',
  by: 'national coordinator, worker',
  mistakes: 'Confirming on a name alone.',
  version: 1,
  fields: {
    about: required(f.about),
    otherChild: required(f.otherChild),
    matchGrounds: required(f.matchGrounds),
    decidedBy: required(f.decidedBy),
  },
  sentence: () => 'It was confirmed that two records are about the same child',
  example: {
    about: '01960000-0000-7000-8000-000000000001',
    otherChild: '01960000-0000-7000-8000-00000000000f',
    matchGrounds: ['photograph', 'child-says'],
    decidedBy: '01960000-0000-7000-8000-00000000000a',
  },
})
