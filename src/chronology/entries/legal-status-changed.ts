/**
 * On what legal footing is the child looked after now? A change of it is not a new period of care.
 */
import { f } from '../fields.ts'
import { kind, required } from '../kind.ts'

export const legalStatusChanged = kind({
  name: 'legal-status-changed',
  whose: ['child'],
  section: 'CARE',
  title: 'Legal status changed',
  meaning:
    'The legal status changes while the child is looked after. It happened on the day it changed.',
  by: 'social worker; the import of a return',
  mistakes: 'Recording it as a new period of care.',
  version: 1,
  fields: {
    legalStatus: required(f.legalStatus),
    about: f.about,
  },
  sentence: () => 'The legal arrangement for looking after them changed',
  example: {
    legalStatus: 'C1',
    about: '01960000-0000-7000-8000-000000000001',
  },
})
