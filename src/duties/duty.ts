/**
 * What a duty declares about itself, so that a lawyer can read one file and the engine can count
 * it: who owes what, what starts the clock, what meets it, since when, and how far it was checked.
 */
import type { Day } from '../chronology/as-at.ts'
import type { Section } from '../chronology/entry.ts'
import type { Division } from './bank-holidays.ts'
import type { Unit } from './calendar.ts'
import type { ConditionName } from './conditions.ts'
import type { EventName } from './event-table.ts'

/** What kind of thing obliges. The screen always says which. */
export type Rank = 'law' | 'guidance' | 'practice' | 'design'
/** How far the rule was checked against its source. `memory`: not checked; the screen says so. */
export type Checked = 'read' | 'part' | 'memory' | 'design'
export type Applies = 'E' | 'W' | 'S' | 'NI'
export type BroughtBy =
  | 'missing'
  | 'care'
  | 'child-protection'
  | 'guardian'
  | 'nrm'
  | 'age-detention'
  | 'offences'
  | 'transfer'
  | 'return'
  | 'leaving-care'
  | 'data'

/**
 * after: the trigger's day is day 0. beginning-with: it is day 1. interval: from when the last one
 * really happened. before: must come before another event. while: holds as long as its state.
 */
export type Count = 'after' | 'beginning-with' | 'interval' | 'before' | 'while'

export interface Clock {
  /** `null` where the rule has no number (as soon as practicable, standing, as set). */
  readonly n: number | null
  readonly unit: Unit
  readonly count: Count
}

export interface Deadline extends Clock {
  /** Of a `before` duty: the events that it must precede. */
  readonly event?: readonly EventName[]
  /** Of `as-set`: the fact of the triggering entry that holds the due time, or where it is set. */
  readonly field?: 'reviewAt' | 'return-closing-day' | 'local-policy'
  /** Whose working days count: the division of the owing body (C6), or a fixed one. */
  readonly calendar?: 'owner' | Division
  readonly note?: string
}

export interface Variant extends Partial<Clock> {
  readonly where: readonly ConditionName[]
  readonly note?: string
}

/** A rule in force for a span of days. `to` is exclusive; without it, up to the next `from`. */
export interface Version extends Partial<Clock> {
  /** `null`: no start (our design, or practice without a date). */
  readonly from: Day | null
  readonly to?: Day
  readonly applies?: readonly Applies[]
  readonly rank?: Rank
  /** When the version became known, where that is later or earlier than `from` (C10). */
  readonly knownFrom?: Day
  readonly note?: string
}

export interface Trigger {
  readonly event: EventName
  readonly where?: readonly ConditionName[]
  /** Of a duty to tell: the matters that a telling for this trigger is about. */
  readonly matters?: readonly string[]
}

/** Any one is enough; an inner list needs all of its members. */
export type Ends = readonly (EventName | readonly EventName[])[]

/** What one instance of the duty is about (C21): how triggers are grouped and acts are matched. */
export type Per =
  | 'child'
  | 'episode'
  | 'episode and addressee'
  | 'episode, once for missing and once for return'
  | 'addressee and occasion'
  | 'return'
  | 'grading'
  | 'publication'
  | 'occasion'
  | 'placement'
  | 'placement and addressee'
  | 'placement and return'
  | 'placement, once for admission and once for discharge'
  | 'event and addressee'
  | 'period of care'
  | 'assessment'
  | 'visit'
  | 'review'
  | 'decision'
  | 'restriction'
  | 'council and reporting period'

/** Somebody who must be told, as the code list `party` names them, and whether the harm question comes first. */
export interface Addressee {
  readonly name: string
  readonly toWhom: readonly string[]
  readonly harmQuestion?: boolean
}

export type Owner =
  | 'placement'
  | 'home'
  | 'responsible-council'
  | 'council-of-the-area'
  | 'nhs'
  | 'school'
  | 'police'
  | 'whoever-tells'
  | 'whoever-published'

/** One duty. Its file is its documentation; see docs/duties.md for all of them. */
export interface Duty {
  readonly id: string
  /** What must be done, in a few words for a list. */
  readonly title: string
  /** What must be done, in plain words. */
  readonly does: string
  readonly broughtBy: BroughtBy
  readonly rank: Rank
  /** Who owes it, in words, and as codes. */
  readonly owedBy: string
  readonly owners: readonly Owner[]
  readonly per: Per
  readonly addressees?: readonly Addressee[]
  readonly trigger: readonly Trigger[]
  /** `first`: a later trigger of the list counts only while no earlier one is recorded (C16). */
  readonly prefer?: 'first'
  readonly deadline: Deadline
  readonly variants?: readonly Variant[]
  readonly discharge: Ends
  /** Of an act done before the trigger: counts (C14), never, or only within so many months. */
  readonly early?: 'counts' | 'never' | { readonly months: number }
  /** The duty waits, never overdue, until the harm question for this addressee is answered (C20). */
  readonly waitsForHarmQuestion?: boolean
  readonly except?: Ends
  readonly suspend?: Ends
  readonly resume?: Ends
  readonly supersede?: Ends
  readonly breach?: readonly Trigger[]
  readonly versions: readonly Version[]
  readonly applies: readonly Applies[]
  readonly source: string
  readonly checked: Checked
  /** Access section under which the duty is shown. */
  readonly section: Section
  readonly note?: string
  /** What must never travel with it. */
  readonly firewall?: string
}

/** Declares a duty; a place for the compiler to check every event and condition by name. */
export function duty(declared: Duty): Duty {
  return declared
}
