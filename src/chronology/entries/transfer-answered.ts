/** What did the other council answer? Silence is not an answer. */
import { f } from '../fields.ts'
import { called, kind, required, say } from '../kind.ts'

export const transferAnswered = kind({
  name: 'transfer-answered',
  whose: ['child'],
  section: 'CARE',
  title: 'Transfer answered',
  meaning:
    'The transfer is accepted, refused, taken back or put on hold. It happened when this was answered.',
  by: 'receiving council, Home Office',
  mistakes: 'Reading silence as a refusal.',
  version: 1,
  fields: {
    about: required(f.about),
    transferAnswer: required(f.transferAnswer),
    transferReason: f.transferReason,
    doneBy: called(f.doneBy, 'Who answers'),
  },
  sentence: (facts) =>
    `The answer about moving to another council: ${say(facts, 'transferAnswer', f.transferAnswer)}`,
  example: {
    about: '01960000-0000-7000-8000-000000000001',
    transferAnswer: 'accepted',
    transferReason: 'best-interests',
    doneBy: 'other-authority',
  },
})
