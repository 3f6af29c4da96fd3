/**
 * The two times. A day is not an instant: `Day` is a civil date in Europe/London, `Instant` a point
 * on the UTC line, and the compiler keeps them apart. This is the only file of the pure code that
 * touches a date library; nothing here reads a clock.
 */
import { Temporal } from 'temporal-polyfill'

declare const day: unique symbol
declare const instant: unique symbol
/** A civil date in Europe/London, `YYYY-MM-DD`. Sorts as text. */
export type Day = string & { readonly [day]: true }
/** A point in time, `YYYY-MM-DDTHH:MM:SS.ssssssZ` (always UTC, always six decimals). Sorts as text. */
export type Instant = string & { readonly [instant]: true }

const LONDON = 'Europe/London'

/** Takes any ISO instant with an offset; gives it in the one form. Throws `RangeError` otherwise. */
export function asInstant(text: string): Instant {
  const nanoseconds = Temporal.Instant.from(text).epochNanoseconds
  return instantFromMicroseconds(nanoseconds / 1000n)
}

/** Takes microseconds since 1970 (as PostgreSQL counts); gives the instant in the one form. */
function instantFromMicroseconds(microseconds: bigint): Instant {
  const text = Temporal.Instant.fromEpochNanoseconds(microseconds * 1000n).toString({
    fractionalSecondDigits: 6,
  })
  // Before the year 0 and after 9999 the text no longer sorts; nothing of a child lies there.
  if (!/^\d{4}-/.test(text)) throw new RangeError('not an instant of our time')
  return text as Instant
}

/** Gives milliseconds since 1970, for timers and for arithmetic on hours. */
export function millisecondsOf(at: Instant): number {
  return Temporal.Instant.from(at).epochMilliseconds
}

/** Takes `YYYY-MM-DD` that names a real day; throws `RangeError` on anything else (2001-02-30 too). */
export function asDay(text: string): Day {
  // There is no year 0, and the day after the last of 9999 needs a fifth digit.
  if (!/^(?!0000|9999)\d{4}-\d{2}-\d{2}$/.test(text)) throw new RangeError(`not a day: ${text}`)
  return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as Day
}

/** The day it was in London at that instant. */
export function dayOf(at: Instant): Day {
  return Temporal.Instant.from(at).toZonedDateTimeISO(LONDON).toPlainDate().toString() as Day
}

/** Beginnings of days, once computed; every duty of every child asks for the same few thousand. */
const beginnings = new Map<Day, Instant>()
const BEGINNINGS_KEPT = 50_000

/** The instant at which that day begins in London (23:00Z of the day before, in summer). */
export function startOf(on: Day): Instant {
  const known = beginnings.get(on)
  if (known !== undefined) return known
  const midnight = Temporal.PlainDate.from(on).toZonedDateTime({ timeZone: LONDON })
  const start = asInstant(midnight.toInstant().toString())
  if (beginnings.size >= BEGINNINGS_KEPT) beginnings.clear()
  beginnings.set(on, start)
  return start
}

/**
 * The instant of a wall-clock time in London. A time that the clocks skip in March is read an hour
 * later; one that comes twice in October is read as the earlier of the two (C9: a duty starts sooner).
 * @param time `HH:MM`
 */
export function instantInLondon(on: Day, time: string): Instant {
  const wall = Temporal.PlainDateTime.from(`${on}T${time}`)
  return asInstant(
    wall.toZonedDateTime(LONDON, { disambiguation: 'compatible' }).toInstant().toString(),
  )
}

/** The wall-clock time in London at that instant, `HH:MM`. */
export function timeInLondon(at: Instant): string {
  return Temporal.Instant.from(at)
    .toZonedDateTimeISO(LONDON)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' })
}

/** The instant at which that day has ended in London; the first instant of the next day. */
export function endOf(on: Day): Instant {
  return startOf(addDays(on, 1))
}

/** Adds calendar days; negative counts go back. */
export function addDays(on: Day, days: number): Day {
  return Temporal.PlainDate.from(on).add({ days }).toString() as Day
}

/** Same day number that many months later, or the last day of that month (convention C7). */
export function addMonths(on: Day, months: number): Day {
  return Temporal.PlainDate.from(on).add({ months }).toString() as Day
}

/** Elapsed hours on the UTC line, through clock changes (convention C4). */
export function addHours(at: Instant, hours: number): Instant {
  return asInstant(
    Temporal.Instant.from(at)
      .add({ minutes: Math.round(hours * 60) })
      .toString(),
  )
}

/** Whole days from one day to the other; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' })
    .days
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(on: Day): number {
  return Temporal.PlainDate.from(on).dayOfWeek
}

/**
 * The day on which somebody born then has that many birthdays behind them. Someone born on
 * 29 February has the birthday on 1 March in a year without one: age is reached when the day after
 * the last day of the earlier year is complete, and a protection runs to the later reading (C9).
 */
export function birthday(born: Day, years: number): Day {
  const date = Temporal.PlainDate.from(born)
  const next = date.add({ years })
  return (date.day === next.day ? next : next.add({ days: 1 })).toString() as Day
}

/** Completed years of age on that day. */
export function ageOn(born: Day, on: Day): number {
  let years = Temporal.PlainDate.from(on).year - Temporal.PlainDate.from(born).year
  if (birthday(born, years) > on) years -= 1
  return years
}

/** When something was true, with what is known of the time; never a time that nobody gave. */
export type Happened =
  | { readonly precision: 'minute'; readonly at: Instant }
  | { readonly precision: 'day'; readonly on: Day }
  | { readonly precision: 'month'; readonly month: string }
  | { readonly precision: 'year'; readonly year: string }
  | { readonly precision: 'about'; readonly from: Day; readonly to: Day }
  | { readonly precision: 'unknown' }

/** First and last day that the time may have been on, or `null` when it is unknown. */
export function daysOf(happened: Happened): { first: Day; last: Day } | null {
  switch (happened.precision) {
    case 'minute':
      return { first: dayOf(happened.at), last: dayOf(happened.at) }
    case 'day':
      return { first: happened.on, last: happened.on }
    case 'month': {
      const first = asDay(`${happened.month}-01`)
      return { first, last: addDays(addMonths(first, 1), -1) }
    }
    case 'year':
      return { first: asDay(`${happened.year}-01-01`), last: asDay(`${happened.year}-12-31`) }
    case 'about':
      return { first: happened.from, last: happened.to }
    case 'unknown':
      return null
  }
}

/** Earliest instant the time may have been, and the first instant it can no longer have been. */
export function spanOf(happened: Happened): { from: Instant; until: Instant } | null {
  if (happened.precision === 'minute')
    return { from: happened.at, until: addHours(happened.at, 1 / 60) }
  const days = daysOf(happened)
  return days && { from: startOf(days.first), until: endOf(days.last) }
}

/**
 * The inverse of what is stored: precision and span give back the value.
 * @param from earliest instant, null when unknown
 * @param until first instant after the last possible one
 */
export function happenedFrom(
  precision: Happened['precision'],
  from: Instant | null,
  until: Instant | null,
): Happened {
  if (precision === 'unknown' || !from || !until) return { precision: 'unknown' }
  const first = dayOf(from)
  switch (precision) {
    case 'minute':
      return { precision, at: from }
    case 'day':
      return { precision, on: first }
    case 'month':
      return { precision, month: first.slice(0, 7) }
    case 'year':
      return { precision, year: first.slice(0, 4) }
    case 'about':
      return { precision, from: first, to: addDays(dayOf(until), -1) }
  }
}

/** What a person or a command types for a moment: a day means its end in London (DESIGN 12). */
export function momentOf(text: string): Instant {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? endOf(asDay(text)) : asInstant(text)
}
