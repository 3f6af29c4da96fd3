/**
 * Has a doctor or nurse looked at the health of the child in time? The day of the report is said
 * beside the day of the assessment.
 */
import { asDay } from '../as-at.ts'
import { f } from '../fields.ts'
import { kind, required } from '../kind.ts'

export const healthAssessed = kind({
  name: 'health-assessed',
  whose: ['child'],
  section: 'HLT',
  title: 'Health assessed',
  meaning:
    'A health assessment. It happened on the day of the assessment; when the report came is said beside it.',
  by: 'looked-after nurse, doctor',
  mistakes: 'Giving the day of the letter. Entering a medical age test as a health assessment.',
  version: 1,
  fields: {
    healthAssessmentKind: required(f.healthAssessmentKind),
    byDoctor: f.byDoctor,
    childAgrees: f.childAgrees,
    reportedOn: f.reportedOn,
    about: f.about,
  },
  sentence: () => 'A doctor or nurse saw them',
  example: {
    healthAssessmentKind: 'initial',
    byDoctor: 'yes',
    childAgrees: 'yes',
    reportedOn: { precision: 'day', on: asDay('2026-04-08') },
  },
})
