/**
 * Duties of a child as rows: what is owed, by whose hand, and by when. State is `open` until an
 * entry says otherwise; whether it is overdue is for whoever reads it, with a clock.
 */
import type { Insertable } from 'kysely'
import type { Tables } from '../adapters/database/tables.ts'
import type { History } from '../child/history.ts'
import type { Entry } from '../chronology/entry.ts'
import { type DutyInstance, duties } from '../duties/evaluate.ts'
import type { Relationship } from './relationships.ts'

const OPEN: ReadonlySet<string> = new Set(['waiting', 'due', 'overdue', 'depends', 'owed-no-owner'])

export function dutyRows(
  chronology: string,
  entries: readonly Entry[],
  of: History,
  related: readonly Relationship[],
): Insertable<Tables['derived.duty']>[] {
  return duties(entries, of).map((each) => ({
    chronology,
    duty: each.duty,
    per: each.per,
    section: each.section,
    owedBy: each.owedBy,
    holder: holderOf(each, related),
    state: OPEN.has(each.state) ? 'open' : each.state,
    triggeredAt: each.triggeredAt,
    dueAt: each.due,
    metAt: each.metAt,
    supersededAt: each.supersededAt,
    quiet: each.quiet,
    basis: each.triggeredBy,
  }))
}

/** Relations through which a duty's owner is found, nearest hand first. */
const HANDS: Readonly<Record<string, readonly string[]>> = {
  'responsible-council': ['allocated'],
  'council-of-the-area': ['allocated'],
  police: ['episode', 'protection'],
  placement: ['placed-with'],
  home: ['placed-with'],
  nhs: ['health-care'],
  school: ['school'],
  'whoever-tells': ['allocated'],
  'whoever-published': ['episode', 'allocated'],
}

/** The person, home or force in whose list the duty stands: the latest to hold the relation that owes it. */
function holderOf(each: DutyInstance, related: readonly Relationship[]): string | null {
  for (const owner of each.owners) {
    for (const relation of HANDS[owner] ?? []) {
      const holder = related.filter((one) => one.relation === relation).at(-1)?.holder
      if (holder) return holder
    }
  }
  return null
}
