/**
 * Was the child arrested, stopped or reported for an offence, and did anybody ask whether the
 * child was made to do it? Children found in crime are often children who are exploited.
 */
import { asDay } from '../as-at.ts'
import { f } from '../fields.ts'
import { called, kind, required } from '../kind.ts'

export const arrested = kind({
  name: 'arrested',
  whose: ['child'],
  section: 'OFF',
  title: 'Arrested or stopped',
  meaning:
    'The child is arrested, interviewed, stopped or reported for an alleged offence. It happened at the moment of the arrest or stop.',
  by: 'police; a worker who learns of it',
  mistakes:
    'Treating the child as an adult because a card says so. Guessing the offence from the place.',
  version: 1,
  fields: {
    stopHow: required(f.stopHow),
    offences: required(f.offences),
    actAt: f.actAt,
    policeForce: f.policeForce,
    appearsUnder18: required(f.appearsUnder18),
    heldAs: f.heldAs,
    foundExploited: f.foundExploited,
    place: f.place,
    doneBy: called(f.doneBy, 'Who dealt with the child'),
  },
  sentence: () => 'Police stopped them and asked about an offence',
  example: {
    stopHow: 'arrested',
    offences: ['cannabis-cultivation'],
    actAt: { precision: 'day', on: asDay('2026-03-20') },
    policeForce: '01960000-0000-7000-8000-00000000000c',
    appearsUnder18: 'yes',
    heldAs: 'child',
    foundExploited: 'yes',
    place: 'A house in Sampleton',
    doneBy: 'police',
  },
})
