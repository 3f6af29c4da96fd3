/**
 * What state an instance is in: which act met it and whether in time, what took it away, or how
 * late it is. Silence never meets a duty (C12).
 */

import { askedDay } from '../child/age.ts'
import { chainOf, codeOf } from '../child/history.ts'
import { placementNow } from '../child/placement.ts'
import { periodOn } from '../child/status.ts'
import { surelyBefore, surelyNotBefore } from '../child/when.ts'
import type { Instant } from '../chronology/as-at.ts'
import type { Entry } from '../chronology/entry.ts'
import { ended, firstOf, inForce, meets, reportedInError } from './acts.ts'
import type { Due } from './clock.ts'
import type { Ends } from './duty.ts'
import type { State } from './instance.ts'
import type { Occurrence, Situation } from './situation.ts'
import { concerns, type Draft, earlier, ofTheMatter, takesAway } from './subjects.ts'

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
  /** Broken only if something was not done that the source could not show. */
  readonly unshown: boolean
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
  if (one.unshown)
    return still(
      one,
      'not-known',
      'It comes from a return, which could not show whether it was done.',
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
        ofTheMatter(act, draft) &&
        (concerns(here, act, draft) || chainOf(here.of, act.entry).length === 0) &&
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
