/**
 * Have enquiries into harm begun? They are counted from here, not from the meeting that asked for
 * them.
 */
import { f } from '../fields.ts'
import { kind, required } from '../kind.ts'

export const section47Started = kind({
  name: 'section-47-started',
  whose: ['child'],
  section: 'CPR',
  title: 'Section 47 enquiries started',
  meaning:
    'Enquiries into significant harm begin (Children Act 1989, section 47). It happened on the day they began.',
  by: 'social worker',
  mistakes: 'Giving the day of the minutes when the enquiries began later.',
  version: 1,
  fields: {
    about: required(f.about),
    attended: f.attended,
  },
  sentence: () => 'Checks began to keep them safe',
  example: {
    about: '01960000-0000-7000-8000-000000000001',
    attended: ['social-worker', 'police-investigation'],
  },
})
