/**
 * May the child's picture be shown, with the danger weighed? For a trafficked child a picture can
 * help an exploiter as much as it helps us.
 */
import { asInstant } from '../as-at.ts'
import { f } from '../fields.ts'
import { kind, required, say } from '../kind.ts'

export const publicityDecided = kind({
  name: 'publicity-decided',
  whose: ['child'],
  section: 'MIS',
  title: 'Publicity decided',
  meaning:
    'It is decided whether to publish, and the danger to the child is weighed. It happened when it was decided.',
  by: 'police, council, guardian',
  mistakes: 'Letting the picture of a trafficked child go out before this entry.',
  version: 1,
  fields: {
    about: required(f.about),
    publicity: required(f.publicity),
    couldHarm: required(f.couldHarm),
    decidedBy: required(f.decidedBy),
    reviewAt: f.reviewAt,
    publicityChannels: f.publicityChannels,
    reasons: f.reasons,
  },
  sentence: (facts) =>
    `It was decided whether to show their picture: ${say(facts, 'publicity', f.publicity)}`,
  example: {
    about: '01960000-0000-7000-8000-000000000001',
    publicity: 'professionals-only',
    couldHarm: 'yes',
    decidedBy: '01960000-0000-7000-8000-00000000000a',
    reviewAt: asInstant('2026-03-30T09:00Z'),
    reasons: 'The man who rings her would learn that she has left.',
  },
})
