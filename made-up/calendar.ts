/**
 * Stories count days as whole numbers since 1 January 1970 and minutes since midnight in London;
 * this turns them into the two times of the record. Days are remembered, because there are few.
 */
import {
  addDays,
  asDay,
  type Day,
  dayOf,
  daysBetween,
  type Instant,
  millisecondsOf,
  startOf,
} from '../src/chronology/as-at.ts'

const FIRST = asDay('1970-01-01')
const days = new Map<number, Day>()
const starts = new Map<number, number>()

const numberOf = (day: Day): number => daysBetween(FIRST, day)
export const numberAt = (at: Instant): number => numberOf(dayOf(at))

/** The day with that number. */
export function dayAt(number: number): Day {
  const known = days.get(number)
  if (known) return known
  const day = addDays(FIRST, number)
  days.set(number, day)
  return day
}

/** Milliseconds at which that day begins in London. */
export function startAt(number: number): number {
  const known = starts.get(number)
  if (known !== undefined) return known
  const start = millisecondsOf(startOf(dayAt(number)))
  starts.set(number, start)
  return start
}

const MINUTE = 60_000
const DAY = 86_400_000

/** Milliseconds of so many minutes after midnight in London. */
export const momentAt = (number: number, minutes: number): number =>
  startAt(number) + Math.round(minutes) * MINUTE

/**
 * Number of the day, near enough for a story (an hour of summer nights counts to the day before).
 */
export const dayOfMs = (milliseconds: number): number => Math.floor(milliseconds / DAY)

/** That moment, or ten in the morning after it where it falls into the night. */
export function awake(milliseconds: number): number {
  const day = dayOfMs(milliseconds)
  const minutes = (milliseconds - startAt(day)) / MINUTE
  if (minutes < 9 * 60) return momentAt(day, 600 + (minutes % 60))
  return minutes > 20 * 60 ? momentAt(day + 1, 600 + (minutes % 60)) : milliseconds
}

/**
 * Writes milliseconds in the one form of an instant (a hundred times faster than a date library).
 */
export function instantOf(milliseconds: number): Instant {
  const number = Math.floor(milliseconds / DAY)
  const rest = milliseconds - number * DAY
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  const micros = String(Math.floor(rest % 1000)).padStart(3, '0')
  const time = `${two(rest / 3_600_000)}:${two((rest / MINUTE) % 60)}:${two((rest / 1000) % 60)}`
  return `${dayAt(number)}T${time}.${micros}000Z` as Instant
}

/** "14:05" as minutes since midnight. */
export function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':')
  return Number(hours) * 60 + Number(minutes)
}

/** 1 for Monday to 7 for Sunday. */
const weekdayAt = (number: number): number => ((number + 3) % 7) + 1

/** That day, or the Monday after a weekend. */
export function workdayFrom(number: number): number {
  const weekday = weekdayAt(number)
  return weekday > 5 ? number + 8 - weekday : number
}

/** So many working days later (weekends only; stories need no bank holidays). */
export function addWorkdays(number: number, count: number): number {
  let day = number
  for (let left = count; left > 0; left -= 1) day = workdayFrom(day + 1)
  return day
}
