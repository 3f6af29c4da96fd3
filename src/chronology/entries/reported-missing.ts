/**
 * Do the police know that the child is missing? A call is not a report until police have taken it.
 */
import { f } from '../fields.ts'
import { called, kind, required } from '../kind.ts'

export const reportedMissing = kind({
  name: 'reported-missing',
  whose: ['child'],
  section: 'MIS',
  title: 'Reported missing',
  meaning: 'Police are told that the child is missing. It happened when police took the report.',
  by: 'carer, home, worker; police',
  mistakes: 'Typing the reference into the note. Giving the time of the call back.',
  version: 1,
  fields: {
    about: required(f.about),
    policeForce: f.policeForce,
    referenceGiven: required(f.referenceGiven),
    policeReference: f.policeReference,
    doneBy: required(called(f.doneBy, 'Who told the police')),
    dangerNow: f.dangerNow,
  },
  sentence: () => 'Police were told so that they can help to look',
  example: {
    about: '01960000-0000-7000-8000-000000000001',
    policeForce: '01960000-0000-7000-8000-00000000000c',
    referenceGiven: 'yes',
    policeReference: 'MADE-UP-MP-77',
    doneBy: 'carer',
    dangerNow: 'yes',
  },
})
