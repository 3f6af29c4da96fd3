/** Days, times and codes as people write them, for the explanations. No words of any entry. */

import { dayAfter, dayAt, startOfDay } from '../child/when.ts'
import { addDays, type Happened, type Instant, timeInLondon } from '../chronology/as-at.ts'
import { kindNamed } from '../chronology/catalogue.ts'
import { EVENTS, type EventName, type Match } from './event-table.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `2014-06-03` as "3 June 2014"; a month or a year alone stays one. */
export function saidDay(day: string): string {
  const [year, month, on] = day.split('-')
  const name = month && MONTHS[Number(month) - 1]
  return [on && Number(on), name, year].filter(Boolean).join(' ')
}

/** "3 June 2014 at 14:05", in London. */
export function saidInstant(at: Instant): string {
  return `${saidDay(dayAt(at))} at ${clock(at)}`
}

/** The wall clock in London, from the offset of the day; only on the two days of a change is it asked. */
function clock(at: Instant): string {
  const day = dayAt(at)
  const start = startOfDay(day)
  const next = startOfDay(dayAfter(day))
  if (start.slice(11, 13) !== next.slice(11, 13)) return timeInLondon(at)
  const offset = start.slice(11, 13) === '23' ? 1 : 0
  const hour = (Number(at.slice(11, 13)) + offset) % 24
  return `${String(hour).padStart(2, '0')}:${at.slice(14, 16)}`
}

/** A time with its precision, in words. */
export function saidTime(happened: Happened): string {
  switch (happened.precision) {
    case 'minute':
      return saidInstant(happened.at)
    case 'day':
      return saidDay(happened.on)
    case 'month':
      return `some time in ${saidDay(happened.month)}`
    case 'year':
      return `some time in ${happened.year}`
    case 'about':
      return `some time from ${saidDay(happened.from)} to ${saidDay(happened.to)}`
    case 'unknown':
      return 'at a time that is not known'
  }
}

/** A due time: the last day that is still in time, or the moment where the clock counts hours. */
export function saidDue(due: Instant): string {
  const day = dayAt(due)
  return startOfDay(day) === due
    ? `by the end of ${saidDay(addDays(day, -1))}`
    : `by ${saidInstant(due)}`
}

/** What a kind of entry is called. */
export function saidKind(kind: string): string {
  return kindNamed(kind)?.title ?? kind.replaceAll('-', ' ')
}

/** What an event is called: the titles of the entries behind it. */
export function saidEvent(event: EventName): string {
  const matches: readonly Match[] | undefined = EVENTS[event as keyof typeof EVENTS]
  if (!matches) return event.replace(/[.(]/g, ' ').replace(/[=)-]/g, ' ').trim()
  const titles = [...new Set(matches.map((match) => saidKind(match.kind)))]
  const detail = event.match(/\((?:\w+)=([^)]*)\)/)?.[1]?.replaceAll('-', ' ')
  return titles.join(' or ') + (detail ? ` (${detail})` : '')
}
