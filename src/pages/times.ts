/** Times as a person reads them. Says only what is known: a month stays a month. */
import { type Day, type Happened, type Instant, millisecondsOf } from '../chronology/as-at.ts'
import { saidDay, saidInstant } from '../duties/said.ts'

/** "27 March 2026" */
export const dayText = (on: Day): string => saidDay(on)

/** "27 March 2026 at 14:30" (London) */
export const instantText = (at: Instant): string => saidInstant(at)

/** When something happened, with its precision. */
export function happenedText(happened: Happened): string {
  switch (happened.precision) {
    case 'minute':
      return instantText(happened.at)
    case 'day':
      return dayText(happened.on)
    case 'month':
      return saidDay(happened.month)
    case 'year':
      return happened.year
    case 'about':
      return happened.from === happened.to
        ? `about ${dayText(happened.from)}`
        : `between ${dayText(happened.from)} and ${dayText(happened.to)}`
    case 'unknown':
      return 'Date not known'
  }
}

const HOUR = 3_600_000

/** "3 hours", "2 days", "14 months": how long from one instant to the other, one unit, rounded down. */
export function lengthText(from: Instant, to: Instant): string {
  const hours = Math.floor((millisecondsOf(to) - millisecondsOf(from)) / HOUR)
  if (hours < 1) return 'less than an hour'
  if (hours < 48) return several(hours, 'hour')
  const days = Math.floor(hours / 24)
  if (days < 60) return several(days, 'day')
  return days < 730
    ? several(Math.floor(days / 30.44), 'month')
    : several(Math.floor(days / 365.25), 'year')
}

const several = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`
