/** In which scheme does this body take part? Some duties hold only where a scheme runs. */
import { f } from '../fields.ts'
import { kind, required } from '../kind.ts'

export const schemeJoined = kind({
  name: 'scheme-joined',
  whose: ['organisation'],
  section: 'ORG',
  fieldClass: 'general',
  title: 'Scheme joined',
  meaning:
    'A body takes part in a scheme: guardians, panel pilot, transfers, Philomena. It happened from when it began.',
  by: 'national coordinator',
  mistakes: 'Guessing the day it ends.',
  version: 1,
  fields: {
    scheme: required(f.scheme),
    until: f.until,
    note: f.note,
  },
  sentence: () => 'A scheme began here',
  example: {
    scheme: 'philomena',
  },
})
