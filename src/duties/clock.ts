/**
 * When a duty falls due: the number of a rule applied to the time of its trigger, with the reading
 * that was used where the time or the number is not clear.
 */

import { endOfDay, type Moment } from '../child/when.ts'
import { addDays, addHours, addMonths, asDay, type Day, type Instant } from '../chronology/as-at.ts'
import { addSchoolDays, addWorkingDays, divisionOf, type Unit } from './calendar.ts'
import type { Clock, Duty } from './duty.ts'
import type { Occurrence, Situation } from './situation.ts'

export interface Due {
  /** Earliest and latest reading: first instants at which the duty is late. */
  readonly due: Instant | null
  readonly latest: Instant | null
  /** Whether the rule gives a time at all, computable or not. */
  readonly timed: boolean
  readonly reading: string | null
  readonly provisional: boolean
  /** How it was counted, for the explanation. */
  readonly how: string
}

const UNTIMED: Due = {
  due: null,
  latest: null,
  timed: false,
  reading: null,
  provisional: false,
  how: 'The rule gives no number: it is owed as soon as it can be done.',
}

/** Takes the number of a rule and its trigger; gives when it falls due. */
export function dueFrom(here: Situation, duty: Duty, clock: Clock, trigger: Occurrence): Due {
  switch (clock.unit) {
    case 'asap':
      return UNTIMED
    case 'standing':
      return {
        ...UNTIMED,
        how:
          clock.count === 'before'
            ? 'It has no date of its own: it must come before the step that it guards.'
            : 'It holds as long as the situation lasts.',
      }
    case 'as-set':
      return asSet(here, duty, trigger)
    case 'hour':
      return inHours(clock.n ?? 0, trigger.moment)
    default:
      return inDays(here, duty, clock, trigger.moment)
  }
}

function notComputable(how: string): Due {
  return { ...UNTIMED, timed: true, how }
}

function inHours(n: number, moment: Moment | null): Due {
  if (!moment?.exact)
    return notComputable(
      `The rule counts ${n} hours. An hours clock is not judged from a bare date: the time of day is not known.`,
    )
  const due = addHours(moment.from, n)
  return {
    due,
    latest: due,
    timed: true,
    reading: null,
    provisional: false,
    how: `${n} hours are counted as they pass, through nights, weekends, holidays and clock changes.`,
  }
}

interface LastDay {
  readonly day: Day
  readonly provisional: boolean
  readonly how: string
  readonly reading: string | null
}

function inDays(here: Situation, duty: Duty, clock: Clock, moment: Moment | null): Due {
  if (!moment) return notComputable('The day on which it began is not known.')
  const first = lastDay(here, duty, clock, moment.first)
  const last = moment.last === moment.first ? first : lastDay(here, duty, clock, moment.last)
  if (!first || !last)
    return notComputable(
      'The count needs bank holidays from before 2012, which the official lists do not hold.',
    )
  const reading =
    first.day === last.day ? first.reading : 'the earliest day that the recorded time allows'
  return {
    due: endOfDay(first.day),
    latest: endOfDay(last.day),
    timed: true,
    reading,
    provisional: first.provisional || last.provisional,
    how: first.how,
  }
}

function lastDay(here: Situation, duty: Duty, clock: Clock, from: Day): LastDay | null {
  const n = clock.n ?? 0
  const calendar = duty.deadline.calendar
  const division = calendar && calendar !== 'owner' ? calendar : divisionOf(here.nation)
  switch (clock.unit) {
    case 'calendar-day':
      return clock.count === 'beginning-with'
        ? plain(addDays(from, n - 1), `${n} days, the first day counted.`)
        : plain(addDays(from, n), `${n} days, the first day not counted.`)
    case 'week':
      return plain(addDays(from, 7 * n), `${n} week${n === 1 ? '' : 's'} of seven days.`)
    case 'month':
      return plain(
        addMonths(from, n),
        `${n} months: the same day of the month, or the last day of a shorter one.`,
      )
    case 'school-day': {
      const school = addSchoolDays(from, n, here.calendars)
      if (school)
        return { ...school, how: `${n} school days by the council's terms.`, reading: null }
      const working = addWorkingDays(from, n, division, here.of.knownOn)
      const reading = 'working days, because the term dates of the council are not recorded'
      return working && { ...working, how: `${n} school days.`, reading }
    }
    default: {
      const counted = addWorkingDays(from, n, division, here.of.knownOn)
      const off = counted?.passed.length
        ? `, leaving out ${counted.passed.length} bank holiday(s)`
        : ''
      const how = `${n} working days of ${DIVISIONS[division]}, the first day not counted${off}.`
      return counted && { ...counted, how, reading: null }
    }
  }
}

function plain(day: Day, how: string): LastDay {
  return { day, provisional: false, how, reading: null }
}

const DIVISIONS = {
  'england-and-wales': 'England and Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
}

/** The due time stands on the entry, in the council's calendar, or in its own target. */
function asSet(here: Situation, duty: Duty, trigger: Occurrence): Due {
  const set = (due: Instant, how: string): Due => ({
    ...UNTIMED,
    due,
    latest: due,
    timed: true,
    how,
  })
  if (duty.deadline.field === 'reviewAt') {
    const at = trigger.entry.facts.reviewAt as Instant | undefined
    return at
      ? set(at, 'The time was set when it was last looked at.')
      : notComputable('No time to look again was set, which is itself a fault.')
  }
  if (duty.deadline.field === 'return-closing-day') {
    const closing = trigger.moment && closingDay(here, trigger.moment.last)
    return closing
      ? set(endOfDay(closing), 'The day on which the yearly return closes, by the calendar.')
      : notComputable('The day on which the yearly return closes is not recorded.')
  }
  const policy = policyFor(here, duty, trigger)
  if (!policy || !trigger.moment) return notComputable('No local time has been set.')
  return dueFrom(here, duty, { n: policy.n, unit: policy.unit, count: 'after' }, trigger)
}

/** The first closing day after the collection year (1 April to 31 March) that the day lies in. */
function closingDay(here: Situation, on: Day): Day | undefined {
  const year = Number(on.slice(0, 4)) + (on.slice(5) >= '04-01' ? 1 : 0)
  const end = asDay(`${year}-03-31`)
  return here.calendars.returnClosingDays?.find((day) => day > end)
}

/** The local target in force for the duty on the day of its trigger. */
export function policyFor(
  here: Situation,
  duty: Duty,
  trigger: Occurrence,
): { n: number; unit: Unit } | undefined {
  const on = trigger.moment?.first
  return here.policies.findLast(
    (one) =>
      one.duty === duty.id &&
      (!on || !one.from || one.from <= on) &&
      (!on || !one.until || on <= one.until),
  )
}
