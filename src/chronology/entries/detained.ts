/**
 * Where is the child held, under which powers, and as a child or as an adult? A child in an adult
 * place raises an alarm.
 */
import { f } from '../fields.ts'
import { kind, required } from '../kind.ts'

export const detained = kind({
  name: 'detained',
  whose: ['child'],
  section: 'OFF',
  title: 'Detained',
  meaning:
    'The child is held: by police, in prison, in a young offender institution, under immigration powers. It happened at the moment it began.',
  by: 'police, prison, Home Office; a worker who learns of it',
  mistakes:
    'Giving the time of booking instead of the time of arrival. Entering a transfer as a release.',
  version: 1,
  fields: {
    detention: required(f.detention),
    immigrationPowers: required(f.immigrationPowers),
    adultPlace: required(f.adultPlace),
    establishment: f.establishment,
    heldAs: required(f.heldAs),
    about: f.about,
    reasons: f.reasons,
  },
  sentence: () => 'They were held',
  example: {
    detention: 'police-custody',
    immigrationPowers: 'no',
    adultPlace: 'no',
    establishment: '01960000-0000-7000-8000-00000000000c',
    heldAs: 'child',
    about: '01960000-0000-7000-8000-000000000001',
  },
})
