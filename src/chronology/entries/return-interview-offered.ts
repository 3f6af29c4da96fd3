/**
 * Was the child offered somebody independent to talk to? An offer to the carer is not an offer to
 * the child.
 */
import { f } from '../fields.ts'
import { called, kind, required } from '../kind.ts'

export const returnInterviewOffered = kind({
  name: 'return-interview-offered',
  whose: ['child'],
  section: 'MIS',
  title: 'Return interview offered',
  meaning:
    'An independent return interview is offered, to the child or to a parent or carer. It happened when it was offered.',
  by: 'council, interviewer',
  mistakes: 'Offering it to the carer only.',
  version: 1,
  fields: {
    about: required(f.about),
    toWhom: required(called(f.toWhom, 'To whom it was offered')),
    way: f.way,
    interpreterUsed: f.interpreterUsed,
  },
  sentence: () => 'They were offered someone to talk to',
  example: {
    about: '01960000-0000-7000-8000-000000000001',
    toWhom: 'child',
    way: 'in-person',
    interpreterUsed: 'yes',
  },
})
