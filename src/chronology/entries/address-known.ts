/**
 * Which addresses belong to the child, and what is each to the child? Kept with the places, so
 * that nothing else in the record shows where the child is.
 */
import { f } from '../fields.ts'
import { kind, required } from '../kind.ts'

export const addressKnown = kind({
  name: 'address-known',
  whose: ['child'],
  section: 'LOC',
  title: 'Address known',
  meaning:
    'An address and what it is to the child. It happened in the days during which this was so.',
  by: 'worker, carer, police; the import of a return',
  mistakes:
    'Typing the address of a placement into a note of another entry. Giving a home address before care for an unaccompanied child, who has none in the return.',
  version: 1,
  fields: {
    address: required(f.address),
    addressUse: required(f.addressUse),
    hostAuthority: f.hostAuthority,
    policeForce: f.policeForce,
    note: f.note,
  },
  sentence: () => 'An address was written down',
  example: {
    address: '12 Example Street, Sampleton, ZZ1 1ZZ',
    addressUse: 'family',
    hostAuthority: '01960000-0000-7000-8000-00000000000c',
  },
})
