/** What a condition is: a pure question about the situation at the moment something happened. */

import type { Certainty } from '../../child/age.ts'
import { when } from '../../child/when.ts'
import type { Day } from '../../chronology/as-at.ts'
import type { Entry } from '../../chronology/entry.ts'
import type { Occurrence, Situation } from '../situation.ts'

/** Three-valued: `unknown` makes neither a trigger nor a breach, the duty shows what it depends on. */
export type Condition = (here: Situation, event: Occurrence) => Certainty

export const yesNo = (answer: boolean): Certainty => (answer ? 'yes' : 'no')

export function not(answer: Certainty): Certainty {
  return answer === 'unknown' ? 'unknown' : answer === 'yes' ? 'no' : 'yes'
}

/** All must hold: one `no` settles it, else one `unknown` leaves it open. */
export function all(answers: readonly Certainty[]): Certainty {
  if (answers.includes('no')) return 'no'
  return answers.includes('unknown') ? 'unknown' : 'yes'
}

/** One is enough: a `yes` settles it, else one `unknown` leaves it open. */
export function any(answers: readonly Certainty[]): Certainty {
  if (answers.includes('yes')) return 'yes'
  return answers.includes('unknown') ? 'unknown' : 'no'
}

/** An answer of the form (yes, no, unknown, not-asked, not-applicable) as one of three. */
export function answered(answer: unknown): Certainty {
  return answer === 'yes' || answer === 'no' ? answer : 'unknown'
}

/** Asks on the first and the last day of the event's precision; two answers make it unknown (C15). */
export function onItsDays(event: Occurrence, ask: (on: Day) => Certainty): Certainty {
  const moment = event.moment
  if (!moment) return 'unknown'
  const first = ask(moment.first)
  return moment.first === moment.last || ask(moment.last) === first ? first : 'unknown'
}

/** Whether the entry began later than that time; one without a time is not later. */
export function isLater(entry: Entry, than: string): boolean {
  return (when(entry)?.from ?? '') > than
}
