/**
 * Is the child away without agreement, while it is known where the child is? Kept and counted
 * apart from missing.
 */
import { f } from '../fields.ts'
import { kind, required } from '../kind.ts'

export const awayWithoutAuthorisation = kind({
  name: 'away-without-authorisation',
  whose: ['child'],
  section: 'MIS',
  title: 'Away without authorisation',
  meaning:
    'It is known where the child is, and it is not where the child should be. It happened from when this was so.',
  by: 'carer, home; the import of a return',
  mistakes:
    'Counting a child who is back late as away. Calling the whereabouts known when they are only guessed.',
  version: 1,
  fields: {
    awayKind: required(f.awayKind),
    carerConcerned: f.carerConcerned,
    place: f.place,
    about: f.about,
  },
  sentence: () => 'They were away without it being agreed',
  example: {
    awayKind: 'away',
    carerConcerned: 'yes',
    place: 'With a friend in the next street',
  },
})
