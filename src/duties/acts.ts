/**
 * Which act ends an instance, and which of several came first: what meets the duty, what excuses it,
 * and what shows that it was never owed.
 */

import { askedDay } from '../child/age.ts'
import { codeOf } from '../child/history.ts'
import { episodeFor } from '../child/missing.ts'
import { addMonths } from '../chronology/as-at.ts'
import type { Entry } from '../chronology/entry.ts'
import type { Duty, Ends } from './duty.ts'
import type { EventName } from './event-table.ts'
import type { Occurrence, Situation } from './situation.ts'
import { concerns, type Draft, earlier, excepts } from './subjects.ts'

/** The earliest end; of two at one time the one named first. Before the trigger counts as at it. */
export function firstOf(ends: readonly (Occurrence | null)[], draft: Draft): Occurrence | null {
  let first: Occurrence | null = null
  for (const end of ends)
    if (end && (!first || notBefore(end, draft) < notBefore(first, draft))) first = end
  return first
}

function notBefore(end: Occurrence, draft: Draft): string {
  const trigger = draft.trigger.moment?.from ?? ''
  const from = end.moment?.from ?? ''
  return from < trigger ? trigger : from
}

/** The earliest time at which one of the ends is complete; an inner list needs all its members. */
export function ended(
  here: Situation,
  ends: Ends | undefined,
  draft: Draft,
  counts: (act: Occurrence) => boolean,
): Occurrence | null {
  if (!ends) return null
  const complete = ends.map((end): Occurrence | null => {
    if (typeof end === 'string') return earliest(here, end, counts)
    const parts = end.map((one) => earliest(here, one, counts))
    if (parts.includes(null)) return null
    // All are needed, so it is complete when the last of them is there.
    return parts.reduce((a, b) => ((b?.moment?.from ?? '') > (a?.moment?.from ?? '') ? b : a))
  })
  return firstOf(complete, draft)
}

function earliest(
  here: Situation,
  event: EventName,
  counts: (act: Occurrence) => boolean,
): Occurrence | null {
  return here.occurrences(event).find(counts) ?? null
}

/** Whether an act meets the duty: it concerns it, and if done before the trigger it may count. */
export function meets(here: Situation, act: Occurrence, draft: Draft): boolean {
  // Times are compared first: most acts of a long history are of another time.
  if (earlier(act, draft.trigger) && !earlyCounts(act, draft)) return false
  if (repeats(draft.duty) && (act.entry === draft.trigger.entry || sameTimeBefore(act, draft)))
    return false
  return concerns(here, act, draft)
}

const repeating = new WeakMap<Duty, boolean>()

/** Acts that repeat: the one that starts the clock is not the one that stops it (C8, C14). */
function repeats(duty: Duty): boolean {
  const old = repeating.get(duty)
  if (old !== undefined) return old
  const triggers = duty.trigger.map((one) => one.event)
  const made =
    duty.deadline.count === 'interval' ||
    duty.discharge.flat().some((end) => triggers.includes(end))
  repeating.set(duty, made)
  return made
}

/** Two acts at one recorded time: the one recorded first comes first, or neither would be met. */
function sameTimeBefore(act: Occurrence, draft: Draft): boolean {
  const { trigger } = draft
  if (act.moment?.from !== trigger.moment?.from) return false
  if (act.entry.recordedAt !== trigger.entry.recordedAt)
    return act.entry.recordedAt < trigger.entry.recordedAt
  return act.entry.id < trigger.entry.id
}

const NEVER_EARLY: readonly string[] = ['return', 'visit', 'publication', 'grading', 'review']

function earlyCounts(act: Occurrence, draft: Draft): boolean {
  const { duty, trigger } = draft
  if (repeats(duty) || NEVER_EARLY.includes(duty.per) || duty.early === 'never') return false
  if (duty.early === undefined || duty.early === 'counts') return true
  const since = trigger.moment && addMonths(trigger.moment.first, -duty.early.months)
  return since !== null && act.moment !== null && act.moment.last >= since
}

/** An exception may be given for a time only. */
export function inForce(here: Situation, act: Occurrence, draft: Draft): boolean {
  const until = act.event === 'exception.recorded' ? codeOf(act.entry, 'until') : undefined
  return excepts(here, act, draft) && (until === undefined || until >= askedDay(here.of))
}

export function reportedInError(here: Situation, draft: Draft): Entry | null {
  const episode = episodeFor(here.of, draft.trigger.entry)
  if (episode?.ended?.how !== 'reported-in-error') return null
  if (!episode.entries.includes(draft.trigger.entry)) return null
  return here.of.byId.get(episode.ended.entry) ?? null
}
