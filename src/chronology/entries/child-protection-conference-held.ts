/**
 * Is there to be a child protection plan? Also holds core groups and planning meetings, which have
 * clocks of their own.
 */
import { f } from '../fields.ts'
import { kind, required } from '../kind.ts'

export const childProtectionConferenceHeld = kind({
  name: 'child-protection-conference-held',
  whose: ['child'],
  section: 'CPR',
  title: 'Child protection conference held',
  meaning:
    'A child protection conference, a core group or a planning meeting. It happened on the day it was held.',
  by: 'chair of the conference',
  mistakes: 'Writing a core group as a review conference.',
  version: 1,
  fields: {
    conferenceKind: required(f.conferenceKind),
    planAgreed: required(f.planAgreed),
    abuseCategory: f.abuseCategory,
    attended: f.attended,
    invited: f.invited,
    about: f.about,
    until: f.until,
  },
  sentence: () => 'A meeting was held to keep them safe',
  example: {
    conferenceKind: 'initial',
    planAgreed: 'yes',
    abuseCategory: 'NEG',
    attended: ['social-worker', 'police-investigation', 'school-nurse'],
    invited: ['guardian'],
    about: '01960000-0000-7000-8000-000000000001',
  },
})
