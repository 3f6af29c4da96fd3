/**
 * Who doubts that the child is the age they say, and why? While there is doubt the person stays a
 * child; the doubt is written down so that it can be answered.
 */
import { whoDid } from '../codes/people.ts'
import { f } from '../fields.ts'
import { called, kind, readIn, required } from '../kind.ts'

export const ageDoubted = kind({
  name: 'age-doubted',
  whose: ['child'],
  section: 'AGE',
  title: 'Age doubted',
  meaning:
    'Somebody with a say doubts the age. It happened when the doubt was said or first acted on.',
  by: 'police, Home Office, council, court, prison',
  mistakes:
    'Writing the birth year of whoever doubts as the birth date of the child. Leaving a doubt out because it seems obvious.',
  version: 1,
  fields: {
    doneBy: required(called(f.doneBy, 'Who doubts the age')),
    ageReasons: required(f.ageReasons),
    birth: f.birth,
    birthKind: f.birthKind,
    inWriting: called(f.inWriting, 'Was the doubt given in writing?'),
    treatedAs: required(f.treatedAs),
    needsLeave: readIn(f.needsLeave, 'IMM'),
    about: f.about,
    reasons: called(f.reasons, 'The reasons given, in their words'),
  },
  sentence: (facts) => `${whoDid(facts.doneBy)} questioned their age`,
  example: {
    doneBy: 'home-office',
    ageReasons: ['appearance', 'demeanour'],
    birth: { precision: 'year', year: '2003' },
    birthKind: 'estimated',
    inWriting: 'yes',
    treatedAs: 'undecided',
    needsLeave: 'yes',
    reasons: 'The officer wrote that the child looked older than 18.',
  },
})
