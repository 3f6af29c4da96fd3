/** When something is owed, in words. */
import { addDays, dayOf, type Instant, startOf } from '../chronology/as-at.ts'
import { dayText, instantText, lengthText } from './times.ts'

interface Owed {
  readonly state: string
  /** First instant at which it is overdue; `null` where the rule has no number. */
  readonly due: Instant | null
}

/** "By 6 June 2014", "overdue by 3 days", or that the rule has no number. */
export function dueText(owed: Owed, now: Instant): string {
  if (owed.due === null)
    return owed.state === 'due' || owed.state === 'overdue' ? 'As soon as can be.' : ''
  if (owed.state === 'overdue')
    return `Was due ${lastMoment(owed.due)}, ${lengthText(owed.due, now)} ago.`
  if (owed.state === 'due' || owed.state === 'waiting') return `Due ${lastMoment(owed.due)}.`
  return ''
}

/** A duty counted in days is due on its last day; one counted in hours at an instant. */
function lastMoment(due: Instant): string {
  const on = dayOf(due)
  return startOf(on) === due
    ? `by the end of ${dayText(addDays(on, -1))}`
    : `by ${instantText(due)}`
}
