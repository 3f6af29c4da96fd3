/**
 * What state an instance is in: which act met it and whether in time, what took it away, or how
 * late it is. Silence never meets a duty (C12).
 */
import { addMonths, type Happened, type Instant } from '../chronology/as-at.ts'
import type { Entry } from '../chronology/entry.ts'
import { askedDay } from '../child/age.ts'
import { chainOf, codeOf } from '../child/history.ts'
import { episodeFor } from '../child/missing.ts'
import { periodOn } from '../child/status.ts'
import { surelyBefore, surelyNotBefore } from '../child/when.ts'
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
  const first = [met, excepted, gone]
    .filter((end) => end !== null)
    .sort((a, b) => startOf(a, draft) - startOf(b, draft))[0]
  if (met && first === met) return metVerdict(one, met)
  if (error) return taken('superseded', error, false, 'It was reported in error, and takes the duty with it.')
  if (first) {
    const late = lateAt(one, first)
    const state = first === excepted ? 'excepted' : 'superseded'
    const how = state === 'excepted' ? 'A reason that the rule allows was recorded' : 'No longer owed from then on'
    return taken(state, first, late, late ? `${how}. It was already late by then.` : `${how}.`)
  }
  return open(here, one)
}

/** Orders ends by time: what happened before the trigger counts as at its time. */
function startOf(end: Occurrence, draft: Draft): number {
  const from = end.moment?.from ?? ''
  const trigger = draft.trigger.moment?.from ?? ''
  return Date_order(from < trigger ? trigger : from)
}
