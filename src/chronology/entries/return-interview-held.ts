/**
 * Did somebody independent talk with the child in time? What was said is kept in a section of its
 * own.
 */
import { f } from '../fields.ts'
import { kind, required } from '../kind.ts'

export const returnInterviewHeld = kind({
  name: 'return-interview-held',
  whose: ['child'],
  section: 'MIS',
  title: 'Return interview held',
  meaning: 'The return interview was held. It happened when it was held.',
  by: 'interviewer',
  mistakes: 'Giving the date of the write-up. Entering the keyworker as independent.',
  version: 1,
  fields: {
    about: required(f.about),
    interviewer: f.interviewer,
    independent: required(f.independent),
    childChose: f.childChose,
    seenAlone: f.seenAlone,
    interpreterUsed: f.interpreterUsed,
    language: f.language,
    way: f.way,
  },
  sentence: () => 'They talked with someone about being away',
  example: {
    about: '01960000-0000-7000-8000-000000000001',
    interviewer: '01960000-0000-7000-8000-00000000000a',
    independent: 'yes',
    childChose: 'yes',
    seenAlone: 'yes',
    interpreterUsed: 'yes',
    language: 'vi',
    way: 'in-person',
  },
})
