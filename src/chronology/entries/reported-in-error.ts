/** Was the report a mistake? It takes the episode out of the counts and leaves it in view. */
import { f } from '../fields.ts'
import { called, kind, required } from '../kind.ts'

export const reportedInError = kind({
  name: 'reported-in-error',
  whose: ['child'],
  section: 'MIS',
  title: 'Reported in error',
  meaning:
    'The report that the child was missing was wrong. It happened when it was found to be wrong.',
  by: 'police, home',
  mistakes: 'Using it for a short absence.',
  version: 1,
  fields: {
    about: required(f.about),
    errorKind: required(f.errorKind),
    doneBy: called(f.doneBy, 'Who found the mistake'),
  },
  sentence: () => 'It was a mistake: they had not gone',
  example: {
    about: '01960000-0000-7000-8000-000000000001',
    errorKind: 'was-where-expected',
    doneBy: 'home-manager',
  },
})
