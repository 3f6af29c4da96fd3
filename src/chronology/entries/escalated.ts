/** Was it passed up because it was late or refused? Counted by body, never by person. */
import { f } from '../fields.ts'
import { called, kind, required, say } from '../kind.ts'

export const escalated = kind({
  name: 'escalated',
  whose: ['child'],
  section: 'ACROSS',
  fieldClass: 'told',
  title: 'Escalated',
  meaning:
    'Something is passed to somebody more senior because it was late or refused. It happened at that moment.',
  by: 'the system, for a duty; or a person',
  mistakes: 'Passing it up instead of doing it.',
  version: 1,
  fields: {
    about: required(f.about),
    escalationLevel: required(f.escalationLevel),
    toWhom: called(f.toWhom, 'To whom it was passed'),
    toOrganisation: f.toOrganisation,
    matter: f.matter,
    reasons: f.reasons,
  },
  sentence: (facts) =>
    `It was passed to someone more senior: ${say(facts, 'escalationLevel', f.escalationLevel)}`,
  example: {
    about: '01960000-0000-7000-8000-000000000001',
    escalationLevel: 'head-of-service',
    toWhom: 'manager',
    matter: 'referral',
    reasons: 'No decision after one working day.',
  },
})
