/**
 * Must this record be closed to all but a few named people, because somebody who may read records
 * could harm the child? The place stays hidden even from those who would else see it.
 */
import { f } from '../fields.ts'
import { called, kind, required } from '../kind.ts'

export const shieldRaised = kind({
  name: 'shield-raised',
  whose: ['child'],
  section: 'ACROSS',
  fieldClass: 'shield-raise',
  title: 'Shield raised',
  meaning: 'The record is closed to all but named people. It happened from when it was raised.',
  by: 'national coordinator, manager, police',
  mistakes:
    'Naming a team: only people can be named. Waiting for certainty: raise it first and ask afterwards.',
  version: 1,
  fields: {
    reasons: required(called(f.reasons, 'Why it is raised')),
    namedPeople: required(called(f.namedPeople, 'Who may still open the record')),
  },
  sentence: () => 'Their record was closed to all but a few people, to keep them safe',
  example: {
    reasons: 'The man who says he is her uncle works for a council.',
    namedPeople: [
      { person: '01960000-0000-7000-8000-00000000000a' },
      { person: '01960000-0000-7000-8000-00000000000b' },
    ],
  },
})
