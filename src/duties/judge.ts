/**
 * What state an instance is in: which act met it and whether in time, what took it away, or how
 * late it is. Silence never meets a duty (C12).
 */

import { askedDay } from '../child/age.ts'
import { chainOf, codeOf } from '../child/history.ts'
import { episodeFor } from '../child/missing.ts'
import { placementNow } from '../child/placement.ts'
import { periodOn } from '../child/status.ts'
import { surelyBefore, surelyNotBefore } from '../child/when.ts'
import { addMonths, type Happened, type Instant } from '../chronology/as-at.ts'
import type { Entry } from '../chronology/entry.ts'
import type { Due } from './clock.ts'
import type { Duty, Ends } from './duty.ts'
import type { EventName } from './event-table.ts'
import type { State } from './instance.ts'
import type { Occurrence, Situation } from './situation.ts'
import { concerns, type Draft, earlier, excepts, takesAway } from './subjects.ts'

export interface Verdict {
  readonly state: State
  readonly metBy: Occurrence | null
  readonly endedBy: Occurrence | Entry | null
  readonly wasLate: boolean
  /** The last step of the explanation. */
  readonly because: string
}

export interface Judged {
  readonly draft: Draft
  readonly due: Due
  /** The trigger may not hold: what it depends on is not known. */
  readonly depends: boolean
  /** The time of the trigger allows two versions of the rule. */
  readonly unclear: boolean
  readonly breach: Occurrence | null
}

/** Takes an instance with its clock; gives its state and why. */
export function judge(here: Situation, one: Judged): Verdict {
  const { draft } = one
  const { duty } = draft
  const met = ended(here, duty.discharge, draft, (act) => meets(here, act, draft))
  const excepted = ended(here, duty.except, draft, (act) => inForce(here, act, draft))
  const gone = ended(here, duty.supersede, draft, (act) => takesAway(here, act, draft))
  const error = reportedInError(here, draft)
  const first = firstOf([met, excepted, gone], draft)
  if (met && first === met) return metVerdict(one, met)
  if (error)
    return taken(
      'superseded',
      error,
      false,
      'It was reported in error, and takes the duty with it.',
    )
  if (first) {
    const late = lateAt(one, first)
    const state = first === excepted ? 'excepted' : 'superseded'
    const how =
      state === 'excepted'
        ? 'A reason that the rule allows was recorded'
        : 'No longer owed from then on'
    return taken(state, first, late, late ? `${how}. It was already late by then.` : `${how}.`)
  }
  return open(here, one)
}

/** The earliest end; of two at one time the one named first. Before the trigger counts as at it. */
function firstOf(ends: readonly (Occurrence | null)[], draft: Draft): Occurrence | null {
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
function ended(
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
function meets(here: Situation, act: Occurrence, draft: Draft): boolean {
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
function inForce(here: Situation, act: Occurrence, draft: Draft): boolean {
  const until = act.event === 'exception.recorded' ? codeOf(act.entry, 'until') : undefined
  return excepts(here, act, draft) && (until === undefined || until >= askedDay(here.of))
}

function reportedInError(here: Situation, draft: Draft): Entry | null {
  const episode = episodeFor(here.of, draft.trigger.entry)
  if (episode?.ended?.how !== 'reported-in-error') return null
  if (!episode.entries.includes(draft.trigger.entry)) return null
  return here.of.byId.get(episode.ended.entry) ?? null
}

function taken(state: State, by: Occurrence | Entry, wasLate: boolean, because: string): Verdict {
  return { state, metBy: null, endedBy: by, wasLate, because }
}

function metVerdict(one: Judged, met: Occurrence): Verdict {
  const { due, latest, timed } = one.due
  const { duty, trigger } = one.draft
  if (earlier(met, trigger))
    return done('met-early', met, 'It was done before it was owed, and counts.')
  if (one.breach && one.breach.entry === met.entry)
    return taken('breached', met, false, 'It was done when it should not have been.')
  if (one.breach) return done('met-late', met, 'It was done, but only after it should have been.')
  if (!timed) return done('met', met, 'It was done.')
  if (due === null || latest === null || !met.moment)
    return done(
      'not-known',
      met,
      'It was done; whether in time cannot be told from what is recorded.',
    )
  if (duty.deadline.unit === 'hour' && !met.moment.exact)
    return done(
      'not-known',
      met,
      'It was done on a day whose hour is not recorded, so an hours clock cannot be judged.',
    )
  if (surelyBefore(met.moment, due)) return done('met', met, 'It was done in time.')
  if (surelyNotBefore(met.moment, latest)) return done('met-late', met, 'It was done, but late.')
  return done('not-known', met, 'It was done; the recorded times allow both in time and late.')
}

function done(state: State, metBy: Occurrence, because: string): Verdict {
  return { state, metBy, endedBy: null, wasLate: state === 'met-late', because }
}

function lateAt(one: Judged, end: Occurrence): boolean {
  return (
    one.due.latest !== null && end.moment !== null && surelyNotBefore(end.moment, one.due.latest)
  )
}

function open(here: Situation, one: Judged): Verdict {
  const { trigger } = one.draft
  const { due, latest, timed } = one.due
  if (one.breach) return still(one, 'breached', 'What was to be done before, or kept, was not.')
  if (one.depends)
    return still(one, 'depends', 'Whether it is owed depends on something that is not known.')
  if (one.unclear)
    return still(
      one,
      'not-known',
      'The recorded time allows both before and after the rule began, so nobody can tell.',
    )
  if (suspended(here, one.draft)) return still(one, 'suspended', 'The clock stands.')
  if (waits(here, one.draft))
    return still(
      one,
      'waiting',
      'First a named person answers whether telling could harm the child.',
    )
  if (timed && (due === null || latest === null))
    return still(
      one,
      'not-known',
      'Nothing that meets it is recorded; whether it is late cannot be computed.',
    )
  const late = latest !== null && here.of.trueOn >= latest
  const quiet = trigger.entry.source === 'import'
  if (quiet && (late || !timed) && !couldShow(here, one, latest))
    return still(
      one,
      'not-known',
      'It comes from a return, which could not show whether it was done.',
    )
  if (!late && due !== null && here.of.trueOn >= due)
    return still(one, 'not-known', 'The recorded time allows both in time and late.')
  if (late)
    return still(one, 'overdue', 'Nothing that meets it is recorded, and the time has passed.')
  if (withoutOwner(here, one.draft))
    return still(one, 'owed-no-owner', 'No council has accepted it: the gap is itself a breach.')
  return still(one, 'due', 'Nothing that meets it is recorded yet.')
}

function still(one: Judged, state: State, because: string): Verdict {
  return { state, metBy: null, endedBy: one.breach, wasLate: state === 'overdue', because }
}

/**
 * Whether silence says anything. History that was imported after the time had passed cannot show
 * what was not asked for, unless returns of this child do carry the act that would have met it.
 */
function couldShow(here: Situation, one: Judged, latest: Instant | null): boolean {
  const { duty, trigger } = one.draft
  if (latest !== null && trigger.entry.recordedAt < latest) return true
  const events = duty.discharge.flat()
  if (duty.deadline.count === 'while') {
    // An open absence is known to be open; only one that a return ended is not.
    return !events.some((event) =>
      here.occurrences(event).some((act) => concerns(here, act, one.draft)),
    )
  }
  return events.every((event) =>
    here.occurrences(event).some((act) => act.entry.source === 'import'),
  )
}

/** The harm question for this addressee has not been answered since the occasion (C20). */
function waits(here: Situation, draft: Draft): boolean {
  const { addressee, duty } = draft
  if (!duty.waitsForHarmQuestion && !addressee?.harmQuestion) return false
  const whom = addressee?.toWhom ?? ['parent', 'family']
  return !here
    .occurrences('harm-question.answered')
    .some(
      (act) =>
        whom.includes(codeOf(act.entry, 'toWhom') ?? '') &&
        (concerns(here, { ...act, event: 'harm-question.answered' }, draft) ||
          chainOf(here.of, act.entry).length === 0) &&
        !earlier(act, draft.trigger),
    )
}

function suspended(here: Situation, draft: Draft): boolean {
  if (!draft.duty.suspend) return false
  const last = (ends: Ends | undefined) =>
    (ends ?? [])
      .flat()
      .flatMap((event) => here.occurrences(event))
      .filter((act) => !earlier(act, draft.trigger))
      .map((act) => act.moment?.from ?? '')
      .sort()
      .at(-1)
  const stopped = last(draft.duty.suspend)
  return stopped !== undefined && stopped >= (last(draft.duty.resume) ?? '')
}

/**
 * Owed by the responsible council alone, and no council has taken the child on (C19): none looks
 * after the child, placed the child, gave a worker or accepted.
 */
function withoutOwner(here: Situation, draft: Draft): boolean {
  if (draft.duty.per === 'council and reporting period') return false
  if (!draft.duty.owners.every((owner) => owner === 'responsible-council')) return false
  if (periodOn(here.of, askedDay(here.of)) || placementNow(here.of)) return false
  const accepted = here.occurrences('responsibility.accepted').length > 0
  const allocated = here.of
    .of('worker-allocated')
    .some((entry) => typeof entry.facts.responsibleAuthority === 'string')
  return !accepted && !allocated
}

/** When the act that met it happened, for the answer. */
export function timeOf(act: Occurrence | null): Happened | null {
  return act?.at ?? null
}
