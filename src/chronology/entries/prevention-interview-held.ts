/**
 * Did police see the child after the return and ask whether they are all right? If it was not
 * held, the reason is said.
 */
import { whoDid } from '../codes/people.ts'
import { f } from '../fields.ts'
import { called, kind, required } from '../kind.ts'

export const preventionInterviewHeld = kind({
  name: 'prevention-interview-held',
  whose: ['child'],
  section: 'MIS',
  title: 'Police check after the return',
  meaning: 'Police see the child who has returned. It happened when it was held.',
  by: 'police',
  mistakes: 'Entering a phone call to the home as held.',
  version: 1,
  fields: {
    about: required(f.about),
    held: required(f.held),
    notHeldReason: f.notHeldReason,
    wellbeingConfirmed: f.wellbeingConfirmed,
    doneBy: called(f.doneBy, 'Who saw the child'),
    seenAlone: f.seenAlone,
    harm: f.harm,
    note: f.note,
  },
  sentence: (facts) => `${whoDid(facts.doneBy)} asked whether they are all right`,
  example: {
    about: '01960000-0000-7000-8000-000000000001',
    held: 'yes',
    wellbeingConfirmed: 'yes',
    doneBy: 'police-missing',
    seenAlone: 'yes',
    harm: ['threatened'],
  },
})
