/**
 * On which days is school, and on which days is an office closed? Clocks that count such days need
 * them.
 */
import { asDay } from '../as-at.ts'
import { f } from '../fields.ts'
import { kind, required } from '../kind.ts'

export const calendarSet = kind({
  name: 'calendar-set',
  whose: ['organisation'],
  section: 'ORG',
  fieldClass: 'general',
  title: 'Calendar dates set',
  meaning:
    'Term dates, closing days or school days of an organisation. It happened from when they were known.',
  by: 'council',
  mistakes: 'Entering school holidays as bank holidays.',
  version: 1,
  fields: {
    calendarKind: required(f.calendarKind),
    startedOn: f.startedOn,
    until: f.until,
    note: f.note,
  },
  sentence: () => 'Calendar dates were set',
  example: {
    calendarKind: 'term-dates',
    startedOn: { precision: 'day', on: asDay('2026-04-13') },
    until: asDay('2026-07-22'),
  },
})
