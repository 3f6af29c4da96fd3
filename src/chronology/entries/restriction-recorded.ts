/**
 * What is limited for the child, and what permits it? A limit without a basis is recorded too, so
 * that somebody asks.
 */
import { asDay } from '../as-at.ts'
import { f } from '../fields.ts'
import { called, kind, required, say } from '../kind.ts'

export const restrictionRecorded = kind({
  name: 'restriction-recorded',
  whose: ['child'],
  section: 'CARE',
  title: 'Restriction recorded',
  meaning:
    'A limit on what the child may do is proposed, authorised or started, with what it rests on. It happened when that stage was reached.',
  by: 'carer, court, social worker',
  mistakes: 'Keeping a phone without an end. Using a safety plan as permission.',
  version: 1,
  fields: {
    restriction: required(f.restriction),
    restrictionStage: required(f.restrictionStage),
    restrictionBasis: required(f.restrictionBasis),
    until: f.until,
    childAgrees: f.childAgrees,
    court: f.court,
    doneBy: called(f.doneBy, 'Who limits it'),
    reasons: f.reasons,
  },
  sentence: (facts) =>
    `Something was limited for a time: ${say(facts, 'restriction', f.restriction)}`,
  example: {
    restriction: 'phone-held',
    restrictionStage: 'started',
    restrictionBasis: 'plan-agreed-with-child',
    until: asDay('2026-04-02'),
    childAgrees: 'yes',
    doneBy: 'carer',
    reasons: 'At night only; she has the number of the house.',
  },
})
