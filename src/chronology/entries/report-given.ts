/** Were those who answer for it told how the body does by missing and trafficked children? */
import { f } from '../fields.ts'
import { kind, required } from '../kind.ts'

export const reportGiven = kind({
  name: 'report-given',
  whose: ['organisation'],
  section: 'ORG',
  fieldClass: 'general',
  title: 'Report given',
  meaning: 'A report on missing or trafficked children was given. It happened when it was given.',
  by: 'senior manager',
  mistakes: 'Entering an internal note as a report.',
  version: 1,
  fields: {
    returnName: required(f.returnName),
    periodCovered: required(f.periodCovered),
    file: f.file,
  },
  sentence: () => 'A report was given',
  example: {
    returnName: 'other',
    periodCovered: { precision: 'year', year: '2025' },
  },
})
