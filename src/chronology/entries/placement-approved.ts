/**
 * Who agreed to this home, and was the other council asked first? The law asks for a higher level
 * the further away it is.
 */
import { f } from '../fields.ts'
import { kind, required } from '../kind.ts'

export const placementApproved = kind({
  name: 'placement-approved',
  whose: ['child'],
  section: 'CARE',
  title: 'Home approved',
  meaning:
    'A home is approved before the child is placed, with the level and whom was asked. It happened when it was approved.',
  by: "manager, nominated officer, director of children's services",
  mistakes: 'Dating it before the search.',
  version: 1,
  fields: {
    about: required(f.about),
    approval: required(f.approval),
    areaConsulted: f.areaConsulted,
    placementArea: f.placementArea,
  },
  sentence: () => 'The choice of home was agreed',
  example: {
    about: '01960000-0000-7000-8000-000000000001',
    approval: 'director',
    areaConsulted: 'yes',
    placementArea: 'further-away',
  },
})
