/** What the engine answers: one duty, owed once, with its state and the reasons for it. */
import type { Happened, Instant } from '../chronology/as-at.ts'
import type { Id } from '../chronology/entry.ts'
import type { ConditionName } from './conditions.ts'
import type { Per, Version } from './duty.ts'

/**
 * waiting: the harm question comes first. due: owed now, not late. overdue: owed, and late.
 * met, met-late, met-early: done. suspended: the clock stands. superseded: no longer owed.
 * excepted: not done, for a reason the rule allows. breached: a standing duty was broken.
 * not-known: the record cannot tell. depends: on something nobody has answered.
 * owed-no-owner: owed, and nobody has accepted it.
 */
export const STATES = [
  'waiting',
  'due',
  'overdue',
  'met',
  'met-late',
  'met-early',
  'suspended',
  'superseded',
  'excepted',
  'breached',
  'not-known',
  'depends',
  'owed-no-owner',
] as const
export type State = (typeof STATES)[number]

export interface Instance {
  /** The same for the same duty and subject at every time of asking. */
  readonly key: string
  /** Id of the duty; `dutyNamed` gives its declaration. */
  readonly duty: string
  readonly per: Per
  /** What the instance is about: the id of an entry, or `child`. */
  readonly subject: string
  readonly addressee?: string
  readonly state: State
  readonly triggeredBy: Id
  readonly triggeredAt: Happened
  /** First instant at which it is late, `null` if it has no number or cannot be computed (C3). */
  readonly due: Instant | null
  readonly metBy: Id | null
  readonly metAt: Happened | null
  /** The exception, or what took the duty away. */
  readonly endedBy: Id | null
  readonly breach: { readonly entry: Id; readonly at: Happened } | null
  /** Already late when it was taken away or excepted: stays visible as such. */
  readonly wasLate: boolean
  /** The version of the rule that was used; `null` if the record cannot tell which. */
  readonly version: Version | null
  /** Which reading of an unclear time or number was used (C9), `null` if nothing was unclear. */
  readonly reading: string | null
  /** The due day lies past the official holiday lists and may still change. */
  readonly provisional: boolean
  /** Comes from imported history: shown, and wakes nobody. */
  readonly quiet: boolean
  readonly dependsOn: readonly ConditionName[]
  /** A local target beside the rule: policy, never law. */
  readonly policy: { readonly due: Instant | null; readonly says: string } | null
  /** Why this is owed, step by step, in plain words. */
  readonly steps: readonly string[]
}
