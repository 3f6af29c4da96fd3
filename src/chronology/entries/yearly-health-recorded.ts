/**
 * What did the council answer about health in the yearly return? Answers about a year, never
 * events.
 */
import { f } from '../fields.ts'
import { kind, readIn } from '../kind.ts'

export const yearlyHealthRecorded = kind({
  name: 'yearly-health-recorded',
  whose: ['child'],
  section: 'HLT',
  title: 'Yearly health answers',
  meaning: 'The yearly answers about health. It happened in the year of the return.',
  by: 'the import of a return; council',
  mistakes: 'Reading them as events. Reading a blank as no.',
  version: 1,
  fields: {
    sdqScore: f.sdqScore,
    sdqReason: f.sdqReason,
    healthCheck: f.healthCheck,
    immunisations: f.immunisations,
    teethCheck: f.teethCheck,
    healthAssessed: f.healthAssessed,
    substanceMisuse: f.substanceMisuse,
    interventionReceived: f.interventionReceived,
    interventionOffered: f.interventionOffered,
    convictedInYear: readIn(f.convictedInYear, 'OFF'),
  },
  sentence: () => 'Yearly answers about their health were written down',
  example: {
    sdqScore: 14,
    healthCheck: 'not-applicable',
    immunisations: 'yes',
    teethCheck: 'no',
    healthAssessed: 'yes',
    substanceMisuse: 'no',
    convictedInYear: 'no',
  },
})
