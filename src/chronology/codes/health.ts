/** Health. */
import { codeList } from '../code-list.ts'

export const healthAssessmentKind = codeList('health-assessment-kind', {
  initial: 'initial health assessment',
  review: 'review health assessment',
  'mental-health': 'mental health assessment',
  'age-not-for-use': 'medical age test, not a health assessment',
  other: 'another assessment',
})

export const healthTopic = codeList(
  'health-topic',
  'injury',
  'sexual-health',
  'pregnancy',
  { immunisation: 'immunisations' },
  { dental: 'teeth' },
  'eyes',
  'mental-health',
  { 'self-harm': 'self-harm' },
  { substance: 'drugs or alcohol' },
  'disability',
  { malnutrition: 'not enough food' },
  'sleep',
  { 'chronic-illness': 'a long illness' },
  { allergy: 'an allergy' },
  { medicine: 'medicine they need' },
  { other: 'something else' },
)

export const disability = codeList(
  'disability',
  { none: 'no disability' },
  'behaviour',
  'communication',
  'consciousness',
  { hand: 'use of the hands' },
  'hearing',
  'incontinence',
  'learning',
  'mobility',
  { 'personal-care': 'personal care' },
  { vision: 'sight' },
  'autism',
  { other: 'another disability' },
)
