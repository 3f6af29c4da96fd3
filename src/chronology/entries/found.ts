/** The child is known to be somewhere: the search ends, the questions about safety begin. */
import { f } from '../fields.ts'
import { kind, required, say } from '../kind.ts'

export const found = kind({
  name: 'found',
  whose: ['child'],
  section: 'MIS',
  title: 'Found',
  meaning: 'Somebody knows where the child is. It happened when the child was first safe or located.',
  by: 'police, carer, social worker, whoever found the child',
  mistakes: 'Being found is not being safe: "safe and well" needs a person who saw the child.',
  version: 1,
  fields: {
    about: required(f.about),
    foundHow: required(f.foundHow),
    wellbeingConfirmed: required(f.wellbeingConfirmed),
    doneBy: f.doneBy,
    doneByOrganisation: f.doneByOrganisation,
    policeForce: f.policeForce,
    foundPlaceKind: f.foundPlaceKind,
    place: f.place,
    withWhom: f.withWhom,
    harm: f.harm,
    note: f.note,
  },
  sentence: (facts) => `Found: ${say(facts, 'foundHow', f.foundHow)}`,
  example: {
    about: '01960000-0000-7000-8000-000000000001',
    foundHow: 'came-back',
    wellbeingConfirmed: 'yes',
  },
})
