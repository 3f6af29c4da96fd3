/**
 * The good rows of one child as the list of statements that they make: the entries that the child's
 * chronology would get. Pure and in one order, so that the same rows give the same list.
 */
import { daysOf } from '../../chronology/as-at.ts'
import type { Id } from '../../chronology/entry.ts'
import type { RowAt } from './row.ts'
import type { ChildRows } from './rows-to-children.ts'
import { careOf } from './said-of-care.ts'
import { absencesOf, reviewsOf, workersOf } from './said-of-events.ts'
import { healthOf, identityOf, unaccompaniedOf } from './said-of-identity.ts'
import type { Statement } from './statement.ts'
import type { Fault } from './values.ts'

/** What the whole return has in common. */
export interface ReturnContext {
  /** The organisation of the council whose return it is. */
  readonly authority: Id
  /** The collection year, by the year in which it ends: 2024 is April 2023 to March 2024; or `YEAR_NOT_KNOWN`. */
  readonly year: number
}

/**
 * What a child's rows say. `silent` names what a row that is there could say and does not: an
 * episode that is open has no end. `remarks` are for a person to look at; nothing was rejected.
 */
export interface Said {
  readonly statements: Statement[]
  readonly silent: { readonly key: string; readonly row: RowAt }[]
  readonly remarks: Fault[]
}

/** Gives everything that the return says about the child, in the order in which it happened. */
export function entriesForChild(rows: ChildRows, context: ReturnContext): Said {
  const parts: Said[] = [
    { statements: identityOf(rows, context), silent: [], remarks: [] },
    { statements: unaccompaniedOf(rows, context), silent: [], remarks: [] },
    { statements: healthOf(rows, context), silent: [], remarks: [] },
    careOf(rows.episodes, context),
    absencesOf(rows.missing),
    reviewsOf(rows.reviews),
    workersOf(rows.workers, context),
  ]
  return {
    statements: parts.flatMap((part) => part.statements).sort(inOrder),
    silent: parts.flatMap((part) => part.silent),
    remarks: parts.flatMap((part) => part.remarks),
  }
}

/** On one day what is answered comes before what answers it. */
const RANK: readonly string[] = [
  'identity-claimed',
  'family-or-associate-known',
  'address-known',
  'entered-care',
  'unaccompanied-status-recorded',
  'legal-status-changed',
  'placed',
  'worker-allocated',
  'whereabouts-unknown',
  'away-without-authorisation',
  'found',
  'returned-to-placement',
  'review-held',
  'worker-allocation-ended',
  'placement-ended',
  'left-care',
  'yearly-health-recorded',
]

function inOrder(a: Statement, b: Statement): number {
  const day = (one: Statement) => daysOf(one.happened)?.first ?? ''
  const [first, second] = [day(a), day(b)]
  if (first !== second) return first < second ? -1 : 1
  return RANK.indexOf(a.kind) - RANK.indexOf(b.kind) || (a.key < b.key ? -1 : 1)
}
