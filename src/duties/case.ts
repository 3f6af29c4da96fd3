/**
 * The table of cases beside each duty, written so that a lawyer can check it: a child, what was
 * recorded, the date of the question, and what must be owed.
 */
import type { Brief } from '../child/given.ts'
import type { Calendars, Nation } from './calendar.ts'
import type { State } from './instance.ts'

export interface Case {
  /** The situation, as a sentence about a child. */
  readonly child: string
  readonly entries: readonly Brief[]
  /** A day means its end in London. */
  readonly trueOn: string
  readonly knownOn?: string
  readonly nation?: Nation
  readonly calendars?: Calendars
  /** What the owing council's own chronology says. */
  readonly organisation?: readonly Brief[]
  /** One row for each instance, in order of trigger; none: the duty must not be there. */
  readonly expect: readonly Expected[]
}

export interface Expected {
  readonly state: State
  /** Last day of the duty, or the time where it counts hours; `null`: it has no due time. */
  readonly due?: string | null
  /** Name of the entry that met it. */
  readonly metBy?: string
  readonly addressee?: string
  readonly quiet?: boolean
  /** Due time of a local target beside the rule. */
  readonly policy?: string
  /** Words that the explanation must hold. */
  readonly because?: string
}
