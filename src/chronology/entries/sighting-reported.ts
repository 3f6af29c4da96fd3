/**
 * Did somebody see, meet or hear of the child? Anyone may say so, and a sighting is not yet being
 * found.
 */
import { f } from '../fields.ts'
import { called, kind, required } from '../kind.ts'

export const sightingReported = kind({
  name: 'sighting-reported',
  whose: ['child'],
  section: 'MIS',
  fieldClass: 'sighting',
  title: 'Sighting reported',
  meaning: 'Somebody saw, met or heard of the child. It happened when the child was seen.',
  by: 'anyone: hospital, police, school, the public',
  mistakes:
    'Entering a sighting as found. Giving the time of the call instead of the time of the sighting.',
  version: 1,
  fields: {
    doneBy: required(called(f.doneBy, 'Who saw or heard of the child')),
    doneByOrganisation: f.doneByOrganisation,
    sureness: required(f.sureness),
    place: f.place,
    channel: f.channel,
    withWhom: f.withWhom,
    about: f.about,
    note: f.note,
  },
  sentence: () => 'Someone thinks that they saw them',
  example: {
    doneBy: 'emergency-department',
    doneByOrganisation: '01960000-0000-7000-8000-00000000000c',
    sureness: 'likely',
    place: 'Waiting room of the hospital',
    channel: 'in-person',
    withWhom: 'A man of about forty',
    about: '01960000-0000-7000-8000-000000000001',
    note: 'Left before she was seen by a doctor.',
  },
})
