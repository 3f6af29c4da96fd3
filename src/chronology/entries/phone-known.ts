/**
 * By which phone can the child be reached, or who calls the child? A number is often the only
 * thread to a missing child, and often the one by which an exploiter holds on.
 */
import { f } from '../fields.ts'
import { kind, required } from '../kind.ts'

export const phoneKnown = kind({
  name: 'phone-known',
  whose: ['child'],
  section: 'LOC',
  title: 'Phone known',
  meaning:
    'A phone that the child uses or is called from. It happened in the days during which it was in use.',
  by: 'carer, worker, police',
  mistakes: "Writing the exploiter's number as the child's own.",
  version: 1,
  fields: {
    phoneNumber: required(f.phoneNumber),
    phoneUse: required(f.phoneUse),
    deviceId: f.deviceId,
    safeToUse: f.safeToUse,
    lead: f.lead,
    note: f.note,
  },
  sentence: () => 'A phone number was written down',
  example: {
    phoneNumber: '+44 7700 900123',
    phoneUse: 'given-by-exploiter',
    safeToUse: 'no',
    note: 'Rings every evening at about nine.',
  },
})
