/**
 * Is the child found, by whom, and safe? The search ends here and the questions about safety
 * begin; whether somebody has seen the child is asked apart.
 */
import { f } from '../fields.ts'
import { called, kind, required, say } from '../kind.ts'

export const found = kind({
  name: 'found',
  whose: ['child'],
  section: 'MIS',
  title: 'Found',
  meaning:
    'Somebody knows where the child is. It happened when the child was found or first known to be safe.',
  by: 'police, carer, worker, whoever found the child; the import of a return',
  mistakes:
    'Calling the child safe and well after a phone call: a person must have seen the child. Giving the day of the form. Closing an episode without saying which.',
  version: 1,
  fields: {
    about: required(f.about),
    foundHow: required(f.foundHow),
    wellbeingConfirmed: required(f.wellbeingConfirmed),
    doneBy: called(f.doneBy, 'Who found the child'),
    doneByOrganisation: f.doneByOrganisation,
    policeForce: f.policeForce,
    foundPlaceKind: f.foundPlaceKind,
    place: f.place,
    withWhom: f.withWhom,
    harm: f.harm,
    note: f.note,
  },
  sentence: (facts) => `They were found: ${say(facts, 'foundHow', f.foundHow)}`,
  example: {
    about: '01960000-0000-7000-8000-000000000001',
    foundHow: 'came-back',
    wellbeingConfirmed: 'yes',
    doneBy: 'carer',
    foundPlaceKind: 'at-placement',
    harm: ['none-known'],
  },
})
