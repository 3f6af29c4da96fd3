/**
 * How is the young person doing after care, as the yearly return asks? An answer about a year, not
 * an event.
 */
import { f } from '../fields.ts'
import { kind, required } from '../kind.ts'

export const careLeaverRecorded = kind({
  name: 'care-leaver-recorded',
  whose: ['child'],
  section: 'CARE',
  title: 'Care leaver recorded',
  meaning:
    'The yearly answer about a care leaver. It happened around the birthday that the answer is about.',
  by: 'personal adviser; the import of a return',
  mistakes: 'Making an event out of a yearly answer.',
  version: 1,
  fields: {
    inTouch: required(f.inTouch),
    activity: f.activity,
    leaverAccommodation: f.leaverAccommodation,
  },
  sentence: () => 'How they are doing after care was written down',
  example: {
    inTouch: 'YES',
    activity: 'F2',
    leaverAccommodation: 'U1',
  },
})
