/**
 * What state an instance is in: which act met it and whether in time, what took it away, or how
 * late it is. Silence never meets a duty (C12).
 */

import { askedDay } from '../child/age.ts'
import { chainOf, codeOf } from '../child/history.ts'
import { episodeFor } from '../child/missing.ts'
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
  const trigger = draft.trigger.moment?.from ?? ''
  const at = (end: Occurrence) => {
    const from = end.moment?.from ?? ''
    return from < trigger ? trigger : from
  }
  let first: Occurrence | null = null
  for (const end of ends) if (end && (!first || at(end) < at(first))) first = end
  return first
}

/** The earliest time at which one of the ends is complete; an inner list needs all its members. */
function ended(
  here: Situation,
  ends: Ends | undefined,
  draft: Draft,
  counts: (act: Occurrence) => boolean,
): Occurrence | null {
  const earliest = (event: EventName) => here.occurrences(event).find(counts) ?? null
  const complete = (ends ?? []).map((end): Occurrence | null => {
    if (typeof end === 'string') return earliest(end)
    const parts = end.map(earliest)
    if (parts.includes(null)) return null
    // All are needed, so it is complete when the last of them is there.
    return parts.reduce(
      (a, b) => ((b?.moment?.from ?? '') > (a?.moment?.from ?? '') ? b : a),
      parts[0] ?? null,
    )
  })
  return firstOf(complete, draft)
}

/** Whether an act meets the duty: it concerns it, and if done before the trigger it may count. */
function meets(here: Situation, act: Occurrence, draft: Draft): boolean {
  if (act.entry === draft.trigger.entry && repeats(draft.duty)) return false
  if (!concerns(here, act, draft)) return false
  if (repeats(draft.duty) && sameTimeBefore(act, draft)) return false
  return !earlier(act, draft.trigger) || earlyCounts(act, draft)
}

/** Acts that repeat: the one that starts the clock is not the one that stops it (C8, C14). */
function repeats(duty: Duty): boolean {
  const triggers = duty.trigger.map((one) => one.event)
  return (
    duty.deadline.count === 'interval' ||
    duty.discharge.flat().some((end) => triggers.includes(end))
  )
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
  const verdict = (state: State, because: string): Verdict => ({
    state,
    metBy: met,
    endedBy: null,
    wasLate: state === 'met-late',
    because,
  })
  const { due, latest, timed } = one.due
  if (earlier(met, one.draft.trigger))
    return verdict('met-early', 'It was done before it was owed, and counts.')
  if (one.breach) return verdict('met-late', 'It was done, but only after it should have been.')
  if (!timed) return verdict('met', 'It was done.')
  if (due === null || latest === null || !met.moment)
    return verdict(
      'not-known',
      'It was done; whether in time cannot be told from what is recorded.',
    )
  if (one.draft.duty.deadline.unit === 'hour' && !met.moment.exact)
    return verdict(
      'not-known',
      'It was done on a day whose hour is not recorded, so an hours clock cannot be judged.',
    )
  if (surelyBefore(met.moment, due)) return verdict('met', 'It was done in time.')
  if (surelyNotBefore(met.moment, latest)) return verdict('met-late', 'It was done, but late.')
  return verdict('not-known', 'It was done; the recorded times allow both in time and late.')
}

function lateAt(one: Judged, end: Occurrence): boolean {
  return (
    one.due.latest !== null && end.moment !== null && surelyNotBefore(end.moment, one.due.latest)
  )
}

function open(here: Situation, one: Judged): Verdict {
  const say = (state: State, because: string): Verdict => ({
    state,
    metBy: null,
    endedBy: one.breach,
    wasLate: state === 'overdue',
    because,
  })
  const { trigger } = one.draft
  const { due, latest, timed } = one.due
  if (one.breach) return say('breached', 'What was to be done before, or kept, was not.')
  if (one.depends)
    return say('depends', 'Whether it is owed depends on something that is not known.')
  if (one.unclear)
    return say(
      'not-known',
      'The recorded time allows both before and after the rule began, so nobody can tell.',
    )
  if (suspended(here, one.draft)) return say('suspended', 'The clock stands.')
  if (waits(here, one.draft))
    return say('waiting', 'First a named person answers whether telling could harm the child.')
  if (timed && (due === null || latest === null))
    return say(
      'not-known',
      'Nothing that meets it is recorded; whether it is late cannot be computed.',
    )
  const late = latest !== null && here.of.trueOn >= latest
  const quiet = trigger.entry.source === 'import'
  if (quiet && (late || !timed) && !couldShow(here, one, latest))
    return say('not-known', 'It comes from a return, which could not show whether it was done.')
  if (!late && due !== null && here.of.trueOn >= due)
    return say('not-known', 'The recorded time allows both in time and late.')
  if (withoutOwner(here, one.draft))
    return say('owed-no-owner', 'No council has accepted it: the gap is itself a breach.')
  if (late) return say('overdue', 'Nothing that meets it is recorded, and the time has passed.')
  return say('due', 'Nothing that meets it is recorded yet.')
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

/** Owed by the responsible council alone, and no council looks after the child or took this on (C19). */
function withoutOwner(here: Situation, draft: Draft): boolean {
  if (!draft.duty.owners.every((owner) => owner === 'responsible-council')) return false
  if (periodOn(here.of, askedDay(here.of))) return false
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
