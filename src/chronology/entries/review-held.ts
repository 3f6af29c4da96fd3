/**
 * Did people sit down together, with the child, and ask whether the care is right? Held also while
 * the child is missing.
 */
import { f } from '../fields.ts'
import { kind, required } from '../kind.ts'

export const reviewHeld = kind({
  name: 'review-held',
  whose: ['child'],
  section: 'CARE',
  title: 'Review held',
  meaning: "A review of the child's care. It happened on the day it was held.",
  by: 'reviewing officer; the import of a return',
  mistakes:
    'Not holding it because the child is missing. Choosing how the child took part by what suits the record.',
  version: 1,
  fields: {
    reviewKind: required(f.reviewKind),
    reviewCode: f.reviewCode,
    attended: f.attended,
    invited: f.invited,
    heldInAbsence: f.heldInAbsence,
    spokenAlone: f.spokenAlone,
    planAgreed: f.planAgreed,
    about: f.about,
  },
  sentence: () => 'A review of how they are looked after was held',
  example: {
    reviewKind: 'looked-after',
    reviewCode: 'PN1',
    attended: ['child', 'reviewing-officer', 'social-worker', 'guardian'],
    heldInAbsence: 'no',
    spokenAlone: 'yes',
    about: '01960000-0000-7000-8000-000000000001',
  },
})
