/**
 * Duties of a child as rows: what is owed, by whose hand, and by when. State is `open` until an
 * entry says otherwise; whether it is overdue is for whoever reads it, with a clock.
 */
import type { Insertable } from 'kysely'
import type { Tables } from '../adapters/database/tables.ts'
import { birthdayDays } from '../child/age.ts'
import type { History } from '../child/history.ts'
import { type Happened, type Instant, spanOf, startOf } from '../chronology/as-at.ts'
import type { Entry } from '../chronology/entry.ts'
import type { Duty } from '../duties/duty.ts'
import { duties, dutyNamed } from '../duties/evaluate.ts'
import type { Relationship } from './relationships.ts'

const OPEN: ReadonlySet<string> = new Set(['waiting', 'due', 'overdue', 'depends', 'owed-no-owner'])

/** Takes all entries and the history they were folded to; gives a row for every duty ever triggered. */
export function dutyRows(
  chronology: string,
  entries: readonly Entry[],
  of: History,
  related: readonly Relationship[],
): Insertable<Tables['derived.duty']>[] {
  return duties(entries, of).flatMap((each) => {
    const duty = dutyNamed(each.duty)
    if (!duty) return []
    return [
      {
        chronology,
        duty: each.duty,
        per: each.key,
        section: duty.section,
        owedBy: duty.owedBy,
        holder: holderOf(duty, related, of),
        state: OPEN.has(each.state) ? 'open' : each.state,
        triggeredAt: beginning(each.triggeredAt),
        dueAt: each.due,
        metAt: each.metAt && beginning(each.metAt),
        supersededAt: endsAt18(duty, of),
        quiet: each.quiet,
        basis: each.triggeredBy,
      },
    ]
  })
}

const beginning = (happened: Happened): Instant | null => spanOf(happened)?.from ?? null

/** A duty that ends at 18 ends after the latest day on which the child may turn 18, by itself, without an entry. */
function endsAt18(duty: Duty, of: History): Instant | null {
  if (!duty.supersede?.flat().includes('child.turned-18')) return null
  const days = birthdayDays(of, 18)
  return days && startOf(days.last)
}

/** Relations through which a duty's owner is found, nearest hand first. */
const HANDS: Readonly<Record<Duty['owners'][number], readonly string[]>> = {
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

/** An episode is held by a force and by an authority; what the police owe stands in the list of the force. */
const OF_POLICE: ReadonlySet<string> = new Set(['reported-missing', 'police-protection-started'])

/** The person, home or force in whose list the duty stands: the latest to hold the relation that owes it. */
function holderOf(duty: Duty, related: readonly Relationship[], of: History): string | null {
  for (const owner of duty.owners) {
    for (const relation of HANDS[owner]) {
      const held = related.filter(
        (one) =>
          one.relation === relation &&
          (owner !== 'police' || OF_POLICE.has(of.byId.get(one.basis)?.kind ?? '')),
      )
      const holder = held.at(-1)?.holder
      if (holder) return holder
    }
  }
  return null
}
