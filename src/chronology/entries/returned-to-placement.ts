/**
 * When was the child back in a home? The 72 hours for the return interview run from here, not from
 * being found.
 */
import { f } from '../fields.ts'
import { kind, required } from '../kind.ts'

export const returnedToPlacement = kind({
  name: 'returned-to-placement',
  whose: ['child'],
  section: 'MIS',
  title: 'Returned',
  meaning:
    'The child is back in a home or another place of care. It happened at the moment of arrival.',
  by: 'carer, home',
  mistakes: 'Giving the time of being found as the time of being back.',
  version: 1,
  fields: {
    about: required(f.about),
    samePlacement: f.samePlacement,
    place: f.place,
  },
  sentence: () => 'They came back',
  example: {
    about: '01960000-0000-7000-8000-000000000001',
    samePlacement: 'yes',
  },
})
