/**
 * Which steps towards adoption does the return report? Kept because councils must return it;
 * nothing in it is joined to a later number.
 */
import { asDay } from '../as-at.ts'
import { f } from '../fields.ts'
import { kind } from '../kind.ts'

export const adoptionRecorded = kind({
  name: 'adoption-recorded',
  whose: ['child'],
  section: 'CARE',
  title: 'Adoption recorded',
  meaning: 'The yearly answers about adoption. It happened in the year of the return.',
  by: 'the import of a return',
  mistakes:
    'Keeping a link to the earlier number: after adoption a second, unlinked number is the rule.',
  version: 1,
  fields: {
    adoptionDecided: f.adoptionDecided,
    adoptionMatched: f.adoptionMatched,
    adoptionPlaced: f.adoptionPlaced,
    adoptionPlaceEnded: f.adoptionPlaceEnded,
    adoptionStopped: f.adoptionStopped,
    formerCarer: f.formerCarer,
    adopterCount: f.adopterCount,
    adopterSex: f.adopterSex,
    adopterStatus: f.adopterStatus,
  },
  sentence: () => 'Steps towards adoption were written down',
  example: {
    adoptionDecided: { precision: 'day', on: asDay('2025-09-01') },
    adoptionMatched: { precision: 'day', on: asDay('2025-11-10') },
    formerCarer: 'no',
    adopterCount: 2,
    adopterSex: 'MF',
    adopterStatus: 'L11',
  },
})
