/**
 * What will be done together to find the child and to make the return safe? The home may see it,
 * so what concerns suspects does not belong here.
 */
import { asInstant } from '../as-at.ts'
import { f } from '../fields.ts'
import { kind, required } from '../kind.ts'

export const missingStrategyMeetingHeld = kind({
  name: 'missing-strategy-meeting-held',
  whose: ['child'],
  section: 'MIS',
  fieldClass: 'strategy',
  title: 'Missing strategy meeting held',
  meaning:
    'A meeting about search, publicity, disruption and return. It happened when it was held.',
  by: 'missing coordinator, manager',
  mistakes: 'Writing about suspects here.',
  version: 1,
  fields: {
    about: required(f.about),
    attended: required(f.attended),
    invited: f.invited,
    reviewAt: f.reviewAt,
    note: f.note,
  },
  sentence: () => 'People met to find them',
  example: {
    about: '01960000-0000-7000-8000-000000000001',
    attended: ['missing-coordinator', 'police-missing', 'home-manager', 'guardian'],
    invited: ['solicitor'],
    reviewAt: asInstant('2026-04-01T10:00Z'),
  },
})
