/** Did the child say no for now? A carer's no is not the child's, and the offer is made again. */
import { asInstant } from '../as-at.ts'
import { f } from '../fields.ts'
import { called, kind, required } from '../kind.ts'

export const returnInterviewDeclined = kind({
  name: 'return-interview-declined',
  whose: ['child'],
  section: 'MIS',
  title: 'Return interview declined',
  meaning: 'The child does not want the interview now. It happened when this was said.',
  by: 'interviewer, carer',
  mistakes: "Entering a carer's no as the child's.",
  version: 1,
  fields: {
    about: required(f.about),
    doneBy: required(called(f.doneBy, 'Who said no')),
    declineReason: f.declineReason,
    reviewAt: called(f.reviewAt, 'Ask again by'),
  },
  sentence: () => 'They did not want to talk then',
  example: {
    about: '01960000-0000-7000-8000-000000000001',
    doneBy: 'child',
    declineReason: 'wants-later',
    reviewAt: asInstant('2026-04-01T15:00Z'),
  },
})
