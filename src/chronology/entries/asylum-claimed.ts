/** Has protection in the UK been asked for, and when? Screening is not a claim. */
import { f } from '../fields.ts'
import { called, kind, required } from '../kind.ts'

export const asylumClaimed = kind({
  name: 'asylum-claimed',
  whose: ['child'],
  section: 'IMM',
  title: 'Asylum claimed',
  meaning: 'An asylum claim is made. It happened on the day it was made.',
  by: 'solicitor, council, Home Office; the import of a return',
  mistakes: 'Entering the screening as the claim.',
  version: 1,
  fields: {
    claimRoute: required(f.claimRoute),
    doneBy: called(f.doneBy, 'Who made the claim for them'),
    nation: f.nation,
    about: f.about,
  },
  sentence: () => 'They asked for protection in the UK',
  example: {
    claimRoute: 'in-country',
    doneBy: 'solicitor',
    nation: 'england',
  },
})
