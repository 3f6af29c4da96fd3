/**
 * What do council, police, health and others decide about harm that they suspect? The clock of the
 * enquiries starts here.
 */
import { asInstant } from '../as-at.ts'
import { f } from '../fields.ts'
import { kind, required } from '../kind.ts'

export const strategyDiscussionHeld = kind({
  name: 'strategy-discussion-held',
  whose: ['child'],
  section: 'CPR',
  title: 'Strategy discussion held',
  meaning:
    'Council, police, health and others decide together what to do about significant harm. It happened when they met.',
  by: 'social work manager',
  mistakes:
    'Calling a phone call between two people a strategy discussion. Giving the date of the minutes.',
  version: 1,
  fields: {
    attended: required(f.attended),
    invited: f.invited,
    strategyDecision: required(f.strategyDecision),
    about: f.about,
    significantHarm: f.significantHarm,
    reviewAt: f.reviewAt,
    note: f.note,
  },
  sentence: () => 'People met to keep them safe',
  example: {
    attended: ['manager', 'police-investigation', 'health-visitor'],
    invited: ['guardian'],
    strategyDecision: 'section-47',
    about: '01960000-0000-7000-8000-000000000001',
    significantHarm: 'yes',
    reviewAt: asInstant('2026-03-30T09:00Z'),
  },
})
