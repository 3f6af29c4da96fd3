/** Days, times and codes as people write them, for the explanations. No words of any entry. */

import { dayAfter, dayAt, startOfDay } from '../child/when.ts'
import { addDays, type Happened, type Instant, timeInLondon } from '../chronology/as-at.ts'
import { kindNamed } from '../chronology/catalogue.ts'
import { type DerivedName, EVENTS, type EventName, type Match } from './event-table.ts'

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

/** What follows from several entries has no title of its own. */
const DERIVED_WORDS: Readonly<Record<DerivedName, string>> = {
  'age.claimed(as=under-18)': 'A claim to be under 18',
  'child.became-eligible': 'Becoming an eligible child',
  'child.found': 'Found',
  'child.turned-16': 'The 16th birthday',
  'child.turned-18': 'The 18th birthday',
  'duty.without-owner': 'A duty that nobody accepts',
  'episode.closed': 'An end given in a return without the child being found',
  'home.serious-event': "A serious event in a children's home",
  'leave.ended': 'The end of leave',
  'offence.alleged': 'An offence alleged',
  'placement.started(lawful=yes)': 'Placed (in a lawful kind of home)',
  'reporting-period.ended': 'The end of the reporting period',
  'restriction.authority-ended': 'The end of the authority for a restriction',
  'strategy-discussion.held': 'A strategy discussion of council, police and health',
}

/** Events whose entries alone do not say what is meant. */
const PLAIN_WORDS: Readonly<Partial<Record<EventName, string>>> = {
  'harm-question.answered': 'Harm question answered',
  'rhi.carer-views-asked': 'Parent or carer asked what they know',
  'told(to=addressee)': 'Told: the one named here',
  'told(to=family)': 'Told: the family',
  'told(to=home-office)': 'Told: the Home Office',
  'told(to=iro)': 'Told: the reviewing officer',
  'told(to=ukmpu)': 'Told: the UK Missing Persons Unit',
  'sharing.declined(to=addressee)': 'Decided not to share with the one named here',
  'sharing.declined(to=family)': 'Decided not to share with the family',
  'wellbeing.confirmed': 'Wellbeing confirmed by somebody who saw the child',
}

/** What an event is called: the titles of the entries behind it. */
export function saidEvent(event: EventName): string {
  if (event in DERIVED_WORDS) return DERIVED_WORDS[event as DerivedName]
  const plain = PLAIN_WORDS[event]
  if (plain) return plain
  const matches: readonly Match[] = EVENTS[event as keyof typeof EVENTS]
  const titles = [...new Set(matches.map((match) => saidKind(match.kind)))]
  const detail = event.match(/\(\w+=([^)]*)\)/)?.[1] ?? onlyCode(matches)
  return titles.join(' or ') + (detail ? ` (${detail.replaceAll('-', ' ')})` : '')
}

/** The one code that makes an entry this event, where there is only one and it says something. */
function onlyCode(matches: readonly Match[]): string | undefined {
  const codes = Object.values(matches[0]?.facts ?? {}).flat()
  return matches.length === 1 && codes.length === 1 && codes[0] !== 'yes' ? codes[0] : undefined
}
