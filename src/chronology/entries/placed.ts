/**
 * Where does the child live now, in which kind of home, and does it suit the child? The kind is
 * counted; who and where stay with the places.
 */
import { f } from '../fields.ts'
import { kind, required, say } from '../kind.ts'

export const placed = kind({
  name: 'placed',
  whose: ['child'],
  section: 'CARE',
  title: 'Placed',
  meaning: 'A placement starts. It happened on the day, in an emergency at the moment, it started.',
  by: 'placements officer, social worker; the import of a return',
  mistakes:
    'Giving the day on which the panel agreed. Writing the address in a note. Entering a hotel as another kind of home, or housing for adults as supported accommodation.',
  version: 1,
  fields: {
    placementType: required(f.placementType),
    placementCode: f.placementCode,
    placeProvider: f.placeProvider,
    carer: f.carer,
    address: f.address,
    ofstedNumber: f.ofstedNumber,
    hostAuthority: f.hostAuthority,
    placementArea: f.placementArea,
    carerChanged: f.carerChanged,
    registration: f.registration,
    carerApproval: f.carerApproval,
    emergency: f.emergency,
    temporary: f.temporary,
    suitability: f.suitability,
    unsuitableReasons: f.unsuitableReasons,
    awayFromExploiters: f.awayFromExploiters,
    fullTimeCare: f.fullTimeCare,
    unrelatedAdults: f.unrelatedAdults,
    fitsAge: f.fitsAge,
    carersTrained: f.carersTrained,
    about: f.about,
  },
  sentence: (facts) => `They moved to a new home: ${say(facts, 'placementType', f.placementType)}`,
  example: {
    placementType: 'foster-other',
    placementCode: 'U6',
    placeProvider: 'PR1',
    carer: '01960000-0000-7000-8000-00000000000c',
    address: '3 Sample Road, Exampleford, ZZ2 2ZZ',
    hostAuthority: '01960000-0000-7000-8000-00000000000d',
    placementArea: 'further-away',
    carerChanged: 'yes',
    registration: 'not-required',
    carerApproval: 'approved',
    emergency: 'no',
    temporary: 'no',
    suitability: 'suitable',
    awayFromExploiters: 'yes',
    fullTimeCare: 'yes',
    unrelatedAdults: 'no',
    fitsAge: 'yes',
    carersTrained: 'yes',
    about: '01960000-0000-7000-8000-000000000001',
  },
})
