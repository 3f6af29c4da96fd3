/**
 * What must people know to find this child quickly? Filled in while the child is there, completed
 * when the child is gone (Philomena Protocol).
 */
import { f } from '../fields.ts'
import { kind, readIn, required } from '../kind.ts'

export const missingProfileMade = kind({
  name: 'missing-profile-made',
  whose: ['child'],
  section: 'MIS',
  title: 'Missing profile made',
  meaning:
    'The form for finding the child: part 1 beforehand, part 2 when the child is missing. It happened when the part was completed.',
  by: 'carer, home',
  mistakes: 'Sending it to police while the child is not missing.',
  version: 1,
  fields: {
    profilePart: required(f.profilePart),
    routines: f.routines,
    goesTo: f.goesTo,
    associates: f.associates,
    medicalNeeds: readIn(f.medicalNeeds, 'HLT', 'alerts'),
    money: f.money,
    photo: f.photo,
    risk: f.risk,
    about: f.about,
  },
  sentence: () => 'A form was filled in so that people can look for them quickly',
  example: {
    profilePart: 'part-1',
    routines: 'College on weekdays; plays football; online in the evening.',
    goesTo: 'The library at the station',
    associates: 'A friend from college',
    medicalNeeds: 'Inhaler, twice a day.',
    money: 'Pre-paid card with about 20 pounds',
    photo: '01960000-0000-7000-8000-00000000000e',
    risk: 'high',
    about: '01960000-0000-7000-8000-000000000001',
  },
})
