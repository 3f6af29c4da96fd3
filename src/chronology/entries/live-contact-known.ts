/**
 * How can the child be reached now, or how did the child reach us? Written down at once, because
 * such contact may be short.
 */
import { f } from '../fields.ts'
import { kind, required } from '../kind.ts'

export const liveContactKnown = kind({
  name: 'live-contact-known',
  whose: ['child'],
  section: 'LOC',
  title: 'Live contact',
  meaning:
    'A way in which the child can be, or was, reached. It happened at the moment of the contact.',
  by: 'carer, worker, police, guardian',
  mistakes: 'Counting a message as found: a child who only rang or wrote has not been seen.',
  version: 1,
  fields: {
    channel: required(f.channel),
    account: f.account,
    safeToUse: f.safeToUse,
    place: f.place,
    withWhom: f.withWhom,
    note: f.note,
  },
  sentence: () => 'There was contact',
  example: {
    channel: 'app',
    account: 'linh_made_up',
    safeToUse: 'unknown',
    note: 'Wrote one line to a friend: I am all right.',
  },
})
