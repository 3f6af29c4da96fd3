/** Which target has this body set itself beyond the law? It is always labelled as policy. */
import { f } from '../fields.ts'
import { kind, required } from '../kind.ts'

export const localPolicySet = kind({
  name: 'local-policy-set',
  whose: ['organisation'],
  section: 'ORG',
  fieldClass: 'general',
  title: 'Local rule set',
  meaning: 'A local target on top of the law. It happened from when it was in force.',
  by: 'council, police force',
  mistakes: 'Typing in a law.',
  version: 1,
  fields: {
    dutyId: required(f.dutyId),
    dutyNumber: required(f.dutyNumber),
    dutyUnit: required(f.dutyUnit),
    until: f.until,
    note: f.note,
  },
  sentence: () => 'A local rule was set',
  example: {
    dutyId: 'concern-acknowledge',
    dutyNumber: 4,
    dutyUnit: 'hour',
  },
})
