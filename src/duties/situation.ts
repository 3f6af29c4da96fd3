/**
 * What a duty is asked about: the child's history, what the owing council's own chronology says,
 * and the nation whose rules apply.
 */

import type { History } from '../child/history.ts'
import type { KnownOn } from '../child/standing.ts'
import { inOrder, type Moment, momentOf, when } from '../child/when.ts'
import type { Day, Happened, Instant } from '../chronology/as-at.ts'
import type { Entry } from '../chronology/entry.ts'
import type { Calendars, Nation, Unit } from './calendar.ts'
import type { EventName, Match } from './event-table.ts'

/** The two dates of the question, and what is not in the child's own chronology. */
export interface Question {
  readonly trueOn: Instant
  readonly knownOn: KnownOn
  /** Of the owing council. Left out: from its chronology, else England, and the steps say so. */
  readonly nation?: Nation
  readonly calendars?: Calendars
  /** Entries of the owing council's own chronology: calendars, local targets, schemes, returns. */
  readonly organisation?: readonly Entry[]
}

/** An event as a duty sees it: the entry that says so, and the time that counts. */
export interface Occurrence {
  readonly event: EventName
  readonly entry: Entry
  readonly at: Happened
  readonly moment: Moment | null
}

/** A local target. It is policy: shown beside the law, never as it. */
export interface Policy {
  readonly duty: string
  readonly n: number
  readonly unit: Unit
  readonly from: Day | null
  readonly until: Day | null
}

export interface Situation {
  readonly of: History
  readonly organisation: History | null
  readonly nation: Nation
  readonly nationGiven: boolean
  readonly calendars: Calendars
  readonly policies: readonly Policy[]
  /** Every occurrence of the event, in order of happening. */
  occurrences(event: EventName): readonly Occurrence[]
}

/** Two matches of one event may fit one entry; it has still happened once. */
export function inTime(all: readonly Occurrence[]): readonly Occurrence[] {
  const once = [...new Map(all.map((one) => [one.entry.id, one])).values()]
  return once.sort((one, other) => {
    const a = one.moment?.from ?? ''
    const b = other.moment?.from ?? ''
    return a === b ? inOrder(one.entry, other.entry) : a < b ? -1 : 1
  })
}

/** The entries of a kind by its name, in order of happening; a kind nobody has used gives none. */
export function ofKind(of: History | null, kind: string): readonly Entry[] {
  return of ? of.of(kind as Parameters<History['of']>[0]) : []
}

/** An event with the entry's own time, or with that of the fact named. */
export function occurrence(event: EventName, entry: Entry, field?: string): Occurrence {
  const at = (field && (entry.facts[field] as Happened | undefined)) || entry.happened
  return { event, entry, at, moment: at === entry.happened ? when(entry) : momentOf(at) }
}

/** Whether the entry has one of the codes in each of the facts that the match names. */
export function fits(entry: Entry, match: Match): boolean {
  if (entry.kind !== match.kind) return false
  if (match.has && entry.facts[match.has] === undefined) return false
  return Object.entries(match.facts ?? {}).every(([field, codes]) =>
    valuesOf(entry, field).some((value) => codes.includes(value)),
  )
}

/** A fact as a list of codes; a field of a repeated group (such as signs) is looked up inside it. */
function valuesOf(entry: Entry, field: string): readonly string[] {
  const direct = entry.facts[field]
  if (direct !== undefined) return [direct].flat().map(String)
  return Object.values(entry.facts).flatMap((group) =>
    Array.isArray(group)
      ? group.flatMap((member: unknown) => {
          const value = (member as Record<string, unknown> | null)?.[field]
          return value === undefined ? [] : [String(value)]
        })
      : [],
  )
}
