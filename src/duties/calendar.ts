/**
 * Working days and school days: which days count, in which division, as far as was known on a date
 * (conventions C5, C6, C10, C13). Days are counted as numbers, so that a year is a few steps.
 */

import type { KnownOn } from '../child/standing.ts'
import {
  addDays,
  asDay,
  type Day,
  daysBetween,
  type Instant,
  weekdayOf,
} from '../chronology/as-at.ts'
import { BANK_HOLIDAYS, type Division, FIRST_YEAR, LAST_YEAR, ONE_OFFS } from './bank-holidays.ts'

/** What a clock counts. The last three have no number. */
export type Unit =
  | 'hour'
  | 'calendar-day'
  | 'working-day'
  | 'school-day'
  | 'week'
  | 'month'
  | 'asap'
  | 'standing'
  | 'as-set'

export type Nation = 'england' | 'wales' | 'scotland' | 'northern-ireland'

/** What a council's own chronology says about its days. */
export interface Calendars {
  /** Terms of the council's schools, both ends school days. */
  readonly terms?: readonly { readonly from: Day; readonly to: Day }[]
  /** Days inside terms on which schools are shut. */
  readonly schoolHolidays?: readonly { readonly from: Day; readonly to: Day }[]
  /** Last days for sending the yearly return in, ascending. */
  readonly returnClosingDays?: readonly Day[]
}

/** The division whose bank holidays count for a body of that nation. */
export function divisionOf(nation: Nation): Division {
  return nation === 'scotland' || nation === 'northern-ireland' ? nation : 'england-and-wales'
}

/** A last day, and how far it can be relied on. */
export interface Counted {
  readonly day: Day
  /** Past the last year of the official list: computed by rule, may still change. */
  readonly provisional: boolean
  /** Days off that were passed on the way, for the explanation. */
  readonly passed: readonly Day[]
}

const EPOCH = asDay('1970-01-01')
const numbers = new Map<Day, number>()

function numberOf(day: Day): number {
  const old = numbers.get(day)
  if (old !== undefined) return old
  if (numbers.size > 40_000) numbers.clear()
  const number = daysBetween(EPOCH, day)
  numbers.set(day, number)
  return number
}
/** 1970-01-01 was a Thursday. */
const isWeekend = (number: number): boolean => [2, 3].includes(((number % 7) + 7) % 7)

/**
 * The n-th working day after that day, which is day 0 whether it is a working day or not (C2, C5).
 * @returns `null` where the count would need a list of holidays from before 2012
 */
export function addWorkingDays(
  from: Day,
  n: number,
  division: Division,
  knownOn: KnownOn = 'now',
): Counted | null {
  if (yearOf(from) < FIRST_YEAR) return null
  const off = holidays(division, knownOn)
  const passed: number[] = []
  let at = numberOf(from)
  for (let left = n; left > 0; ) {
    at += 1
    if (isWeekend(at)) continue
    if (off.has(at)) passed.push(at)
    else left -= 1
  }
  const day = addDays(EPOCH, at)
  return {
    day,
    provisional: yearOf(day) > LAST_YEAR,
    passed: passed.map((number) => addDays(EPOCH, number)),
  }
}

/** How many working days come after the first day, up to and with the second. */
export function workingDaysBetween(
  from: Day,
  to: Day,
  division: Division,
  knownOn: KnownOn = 'now',
): number {
  const off = holidays(division, knownOn)
  let count = 0
  for (let at = numberOf(from) + 1; at <= numberOf(to); at += 1)
    if (!isWeekend(at) && !off.has(at)) count += 1
  return count
}

/** Whether the day is a working day in that division, as was known then. */
export function isWorkingDay(on: Day, division: Division, knownOn: KnownOn = 'now'): boolean {
  const number = numberOf(on)
  return !isWeekend(number) && !holidays(division, knownOn).has(number)
}

/**
 * The n-th school day after that day, by the council's own terms.
 * @returns `null` where the terms given do not reach so far: there is no national list (C13)
 */
export function addSchoolDays(
  from: Day,
  n: number,
  calendars: Calendars | undefined,
): Counted | null {
  const terms = calendars?.terms ?? []
  const last = terms
    .map((term) => term.to)
    .sort()
    .at(-1)
  if (!last) return null
  const shut = [...(calendars?.schoolHolidays ?? [])]
  let day = from
  for (let left = n; left > 0; ) {
    day = addDays(day, 1)
    if (day > last) return null
    const open = terms.some((term) => term.from <= day && day <= term.to)
    const closed = shut.some((span) => span.from <= day && day <= span.to)
    if (open && !closed && weekdayOf(day) < 6) left -= 1
  }
  return { day, provisional: false, passed: [] }
}

const yearOf = (day: Day): number => Number(day.slice(0, 4))
const sets = new Map<string, ReadonlySet<number>>()

/** Holidays as day numbers. What was known changes only with the announcements, so few sets exist. */
function holidays(division: Division, knownOn: KnownOn): ReadonlySet<number> {
  const unknown = ONE_OFFS.filter((one) => isUnknown(one.knownFrom, knownOn))
  const key = `${division} ${unknown.map((one) => one.knownFrom).join(' ')}`
  const old = sets.get(key)
  if (old) return old
  const days = new Set<Day>()
  for (const [year, list] of Object.entries(BANK_HOLIDAYS[division]))
    for (const day of list.split(' ')) days.add(asDay(`${year}-${day}`))
  for (let year = LAST_YEAR + 1; year <= LAST_YEAR + 30; year += 1)
    for (const day of holidaysByRule(division, year)) days.add(day)
  for (const one of unknown.filter((one) => one.divisions.includes(division))) {
    for (const day of one.added) days.delete(day)
    for (const day of one.insteadOf) days.add(day)
  }
  // 25 December is never a working day, even where the holiday for it is given on another day (C5).
  for (let year = FIRST_YEAR; year <= LAST_YEAR + 30; year += 1) days.add(asDay(`${year}-12-25`))
  const set = new Set([...days].map(numberOf))
  sets.set(key, set)
  return set
}

function isUnknown(knownFrom: Instant, knownOn: KnownOn): boolean {
  return knownOn !== 'now' && knownFrom > knownOn
}

/** The bank holidays that the standing rules give for a year; announcements are not foreseen. */
export function holidaysByRule(division: Division, year: number): readonly Day[] {
  const easter = easterSunday(year)
  const day = (text: string): Day => asDay(`${year}-${text}`)
  const goodFriday = addDays(easter, -2)
  const early = weekdayFrom(day('05-01'), 1)
  const spring = addDays(weekdayFrom(day('06-01'), 1), -7)
  const summer =
    division === 'scotland'
      ? weekdayFrom(day('08-01'), 1)
      : addDays(weekdayFrom(day('09-01'), 1), -7)
  const movable = [goodFriday, early, spring, summer]
  if (division !== 'scotland') movable.push(addDays(easter, 1))
  const fixed = [['01-01', ...(division === 'scotland' ? ['01-02'] : [])]]
  if (division === 'northern-ireland') fixed.push(['03-17'], ['07-12'])
  if (division === 'scotland') fixed.push(['11-30'])
  fixed.push(['12-25', '12-26'])
  return [...movable, ...fixed.flatMap((group) => substituted(group.map(day)))].sort()
}

/** Days on a weekend move to the next weekdays that are not themselves taken. */
function substituted(days: readonly Day[]): readonly Day[] {
  const kept = days.filter((day) => weekdayOf(day) < 6)
  const taken = new Set(kept)
  for (const lost of days.filter((day) => weekdayOf(day) >= 6)) {
    let next = addDays(lost, 1)
    while (weekdayOf(next) >= 6 || taken.has(next) || days.includes(next)) next = addDays(next, 1)
    taken.add(next)
  }
  return [...taken]
}

/** The first such weekday on or after the day. */
function weekdayFrom(on: Day, weekday: number): Day {
  return addDays(on, (weekday - weekdayOf(on) + 7) % 7)
}

/** Easter Sunday in the Gregorian calendar (the anonymous algorithm of 1876). */
function easterSunday(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  const month = Math.floor(f / 31)
  return asDay(`${year}-${String(month).padStart(2, '0')}-${String((f % 31) + 1).padStart(2, '0')}`)
}
