/**
 * Was a return or an answer sent, for which time and with how many records? It shows who was asked
 * and who answered.
 */
import { asDay } from '../as-at.ts'
import { f } from '../fields.ts'
import { kind, required } from '../kind.ts'

export const returnSubmitted = kind({
  name: 'return-submitted',
  whose: ['organisation'],
  section: 'ORG',
  fieldClass: 'general',
  title: 'Return submitted',
  meaning: 'A return or an answer was sent. It happened when it was sent.',
  by: 'returns officer',
  mistakes: 'Sending it again without saying so.',
  version: 1,
  fields: {
    returnName: required(f.returnName),
    periodCovered: required(f.periodCovered),
    recordsCount: f.recordsCount,
    transitional: f.transitional,
    file: f.file,
  },
  sentence: () => 'A return was sent',
  example: {
    returnName: 'ssda903',
    periodCovered: { precision: 'about', from: asDay('2025-04-01'), to: asDay('2026-03-31') },
    recordsCount: 412,
    transitional: 'no',
  },
})
