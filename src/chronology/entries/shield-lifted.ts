/**
 * May the record be read again by those who would usually read it? Lifting needs as much thought
 * as raising, and more people.
 */
import { f } from '../fields.ts'
import { called, kind, required } from '../kind.ts'

export const shieldLifted = kind({
  name: 'shield-lifted',
  whose: ['child'],
  section: 'ACROSS',
  fieldClass: 'shield-lift',
  title: 'Shield lifted',
  meaning: 'The shield on a record is lifted. It happened from when it was lifted.',
  by: 'two people, one of them the national coordinator',
  mistakes: 'Lifting it because a join was undone, or because the one who raised it has left.',
  version: 1,
  fields: {
    reasons: required(called(f.reasons, 'Why it is lifted')),
    namedPeople: required(called(f.namedPeople, 'Who agreed to lift it')),
  },
  sentence: () => 'Their record was opened again to the people who look after them',
  example: {
    reasons: 'He was convicted and has no access any more.',
    namedPeople: [
      { person: '01960000-0000-7000-8000-00000000000a' },
      { person: '01960000-0000-7000-8000-00000000000b' },
    ],
  },
})
