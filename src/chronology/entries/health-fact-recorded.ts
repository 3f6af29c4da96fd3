/**
 * What about the health of the child must somebody know, and what must carers do? Short, so that
 * it can be read when it matters.
 */
import { f } from '../fields.ts'
import { called, kind, readIn, required } from '../kind.ts'

export const healthFactRecorded = kind({
  name: 'health-fact-recorded',
  whose: ['child'],
  section: 'HLT',
  title: 'Health fact recorded',
  meaning: 'One fact about the health of the child. It happened when it was so.',
  by: 'clinician; carer, for what care needs',
  mistakes: 'Copying whole letters. Writing a diagnosis into the care record.',
  version: 1,
  fields: {
    healthTopic: required(f.healthTopic),
    healthPresent: required(called(f.healthPresent, 'Is it so?')),
    riskToLife: readIn(f.riskToLife, 'HLT', 'alerts'),
    careNeeds: readIn(f.careNeeds, 'HLT', 'care-needs'),
    disabilities: f.disabilities,
    about: f.about,
  },
  sentence: () => 'Something about their health was written down',
  example: {
    healthTopic: 'medicine',
    healthPresent: 'yes',
    riskToLife: 'no',
    careNeeds: 'Inhaler in the morning and at night; a spare one in the bag.',
  },
})
