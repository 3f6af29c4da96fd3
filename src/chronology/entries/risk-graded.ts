/**
 * How urgent do police think it is, and by when must somebody look again? A grade without a next
 * time is half an answer.
 */
import { asInstant } from '../as-at.ts'
import { whoDid } from '../codes/people.ts'
import { f } from '../fields.ts'
import { called, kind, required, say } from '../kind.ts'

export const riskGraded = kind({
  name: 'risk-graded',
  whose: ['child'],
  section: 'MIS',
  title: 'Risk graded',
  meaning:
    'Police grade the risk and set the time of the next look. It happened when it was graded.',
  by: 'police',
  mistakes:
    'Setting no time for the next look. Grading a trafficked child low without a supervisor and reasons.',
  version: 1,
  fields: {
    about: required(f.about),
    risk: required(f.risk),
    reviewAt: required(f.reviewAt),
    doneBy: required(called(f.doneBy, 'Who graded it')),
    supervisor: f.supervisor,
    reasons: f.reasons,
  },
  sentence: (facts) =>
    `${whoDid(facts.doneBy)} decided how urgent it is to find them: ${say(facts, 'risk', f.risk)}`,
  example: {
    about: '01960000-0000-7000-8000-000000000001',
    risk: 'high',
    reviewAt: asInstant('2026-03-28T02:00Z'),
    doneBy: 'police-missing',
    supervisor: '01960000-0000-7000-8000-00000000000a',
    reasons: 'Suspected to be trafficked; a caller nobody knows; gone within two days.',
  },
})
