/**
 * What was the answer, and was it given to the child? A complaint without an answer stays open.
 */
import { f } from '../fields.ts'
import { kind, required, say } from '../kind.ts'

export const complaintAnswered = kind({
  name: 'complaint-answered',
  whose: ['child'],
  section: 'VOI',
  fieldClass: 'complaint',
  title: 'Complaint answered',
  meaning: 'A complaint is answered. It happened when the answer reached the child.',
  by: 'the body that was complained about',
  mistakes: 'Leaving out the date of the letter to the child.',
  version: 1,
  fields: {
    about: required(f.about),
    complaintOutcome: required(f.complaintOutcome),
    reasons: f.reasons,
  },
  sentence: (facts) =>
    `The complaint was answered: ${say(facts, 'complaintOutcome', f.complaintOutcome)}`,
  example: {
    about: '01960000-0000-7000-8000-000000000001',
    complaintOutcome: 'upheld',
    reasons: 'A lock was fitted the same day.',
  },
})
