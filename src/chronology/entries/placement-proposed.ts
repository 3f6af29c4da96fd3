/**
 * Which home is suggested for the child, before anybody moves? Wishes, registration and approval
 * are asked for while it can still be changed.
 */
import { f } from '../fields.ts'
import { kind, readIn, required, say } from '../kind.ts'

export const placementProposed = kind({
  name: 'placement-proposed',
  whose: ['child'],
  section: 'CARE',
  title: 'Home proposed',
  meaning: 'A particular home is proposed for the child. It happened when it was proposed.',
  by: 'placements officer, social worker',
  mistakes: 'Entering it after the move.',
  version: 1,
  fields: {
    about: f.about,
    placementType: required(f.placementType),
    placementArea: required(readIn(f.placementArea, 'LOC', 'placement')),
    registration: required(f.registration),
    carerApproval: f.carerApproval,
    emergency: f.emergency,
    awayFromExploiters: f.awayFromExploiters,
    fullTimeCare: f.fullTimeCare,
    unrelatedAdults: f.unrelatedAdults,
    fitsAge: f.fitsAge,
  },
  sentence: (facts) => `A home was suggested: ${say(facts, 'placementType', f.placementType)}`,
  example: {
    about: '01960000-0000-7000-8000-000000000001',
    placementType: 'foster-other',
    placementArea: 'further-away',
    registration: 'not-required',
    carerApproval: 'approved',
    emergency: 'no',
    awayFromExploiters: 'yes',
    fullTimeCare: 'yes',
    unrelatedAdults: 'no',
    fitsAge: 'yes',
  },
})
