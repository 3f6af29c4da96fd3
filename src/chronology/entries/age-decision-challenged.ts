/**
 * Does somebody say that the decision about the age is wrong? It keeps the question open, and it
 * reopens it when the evidence is new.
 */
import { f } from '../fields.ts'
import { called, kind, required } from '../kind.ts'

export const ageDecisionChallenged = kind({
  name: 'age-decision-challenged',
  whose: ['child'],
  section: 'AGE',
  title: 'Age decision challenged',
  meaning:
    'A decision about the age is challenged, or new evidence is given against it. It happened when this was lodged.',
  by: 'solicitor, guardian, the child',
  mistakes:
    'Adding a new document only as a file: what it says about the birth is an identity claim of its own.',
  version: 1,
  fields: {
    about: required(f.about),
    challengeRoute: required(f.challengeRoute),
    doneBy: required(called(f.doneBy, 'Who challenges it')),
    file: f.file,
  },
  sentence: () => 'The decision about their age was challenged',
  example: {
    about: '01960000-0000-7000-8000-000000000001',
    challengeRoute: 'new-evidence-to-council',
    doneBy: 'solicitor',
  },
})
