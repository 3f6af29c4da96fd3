/**
 * When an entry happened, as a span that can be compared: the earliest and the latest reading of
 * what is known. Starts of days are kept once computed, because every duty asks for them again.
 */
import {
  addDays,
  type Day,
  dayOf,
  daysOf,
  type Happened,
  type Instant,
  startOf,
} from '../chronology/as-at.ts'
import type { Entry } from '../chronology/entry.ts'

/** A known time. `until` is exclusive, except for an exact time, where both ends are that time. */
export interface Moment {
  readonly from: Instant
  readonly until: Instant
  readonly first: Day
  readonly last: Day
  /** Known to the minute: the only kind of time that an hours clock is judged from. */
  readonly exact: boolean
}

const LIMIT = 40_000
const starts = new Map<Day, Instant>()
const nexts = new Map<Day, Day>()
const moments = new WeakMap<Happened, Moment>()

function kept<K, V>(map: Map<K, V>, key: K, make: (key: K) => V): V {
  const old = map.get(key)
  if (old !== undefined) return old
  if (map.size >= LIMIT) map.clear()
  const made = make(key)
  map.set(key, made)
  return made
}

/** The instant at which the day begins in London. */
export function startOfDay(on: Day): Instant {
  return kept(starts, on, startOf)
}

/** The day after. */
export function dayAfter(on: Day): Day {
  return kept(nexts, on, (day) => addDays(day, 1))
}

/** The instant at which the day has ended in London (C3: due until then, overdue from then). */
export function endOfDay(on: Day): Instant {
  return startOfDay(dayAfter(on))
}

/** The day it was in London. The clock there is never behind UTC, and at most an hour ahead. */
export function dayAt(at: Instant): Day {
  const utc = at.slice(0, 10)
  if (utc < '1996-01-01' || utc.length < 10) return dayOf(at)
  const day = utc as Day
  return at >= endOfDay(day) ? dayAfter(day) : day
}

/** Gives the span of a time, or `null` when it is unknown. */
export function momentOf(happened: Happened): Moment | null {
  if (happened.precision === 'unknown') return null
  const old = moments.get(happened)
  if (old) return old
  const made = made_(happened)
  moments.set(happened, made)
  return made
}

function made_(happened: Exclude<Happened, { precision: 'unknown' }>): Moment {
  if (happened.precision === 'minute') {
    const day = dayAt(happened.at)
    return { from: happened.at, until: happened.at, first: day, last: day, exact: true }
  }
  const days = daysOf(happened) as { first: Day; last: Day }
  return { from: startOfDay(days.first), until: endOfDay(days.last), ...days, exact: false }
}

/** When the entry happened. */
export function when(entry: Entry): Moment | null {
  return momentOf(entry.happened)
}

/** Whether the whole span lies before that instant, whichever reading is true. */
export function surelyBefore(moment: Moment, limit: Instant): boolean {
  return moment.exact ? moment.from < limit : moment.until <= limit
}

/** Whether the whole span lies at or after that instant, whichever reading is true. */
export function surelyNotBefore(moment: Moment, limit: Instant): boolean {
  return moment.from >= limit
}

/** Whether the first is over, by every reading, before the second begins. */
export function surelyEarlier(one: Moment, other: Moment): boolean {
  return one.exact ? one.from < other.from : one.until <= other.from
}

/** Order of happening: by the earliest reading; an unknown time comes first; ties by recording. */
export function inOrder(one: Entry, other: Entry): number {
  const a = when(one)?.from ?? ''
  const b = when(other)?.from ?? ''
  if (a !== b) return a < b ? -1 : 1
  if (one.recordedAt !== other.recordedAt) return one.recordedAt < other.recordedAt ? -1 : 1
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0
}
