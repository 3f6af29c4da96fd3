/**
 * When and why did the child stop living in this home? A missing child has not left: the home is
 * kept.
 */
import { f } from '../fields.ts'
import { kind, required } from '../kind.ts'

export const placementEnded = kind({
  name: 'placement-ended',
  whose: ['child'],
  section: 'CARE',
  title: 'Placement ended',
  meaning: 'A placement ends. It happened on the day it ended.',
  by: 'placements officer; the import of a return',
  mistakes: 'Ending it because the child is missing: it stays open.',
  version: 1,
  fields: {
    about: required(f.about),
    placeChangeReason: f.placeChangeReason,
    note: f.note,
  },
  sentence: () => 'This home came to an end',
  example: {
    about: '01960000-0000-7000-8000-000000000001',
    placeChangeReason: 'CARPL',
  },
})
