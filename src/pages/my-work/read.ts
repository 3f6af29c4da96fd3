/**
 * Own work comes from what is derived: whose relationships are mine and what they owe. Names are
 * then read from the records themselves, each opened with its own audit row.
 */
import { sql } from 'kysely'
import type { Opened } from '../../access/as-actor.ts'
import { entriesOfAll } from '../../access/read.ts'
import { history } from '../../child/history.ts'
import type { Instant } from '../../chronology/as-at.ts'
import { dutyNamed } from '../../duties/evaluate.ts'
import { headingName } from '../child-name.ts'
import { idsIn, namesFor } from '../names.ts'

export interface Owed {
  readonly chronology: string
  readonly duty: string
  readonly owedBy: string
  readonly dueAt: Instant | null
  readonly triggeredAt: Instant | null
  /** How often: to several people, for several placements. */
  readonly times: number
}
export interface MyChild {
  readonly chronology: string
  readonly relation: string
  readonly missing: string
  readonly missingSince: Instant | null
  readonly care: string
  /** Only a yearly return says that the child is missing; somebody here should confirm it. */
  readonly quiet: boolean
}
export interface Work {
  readonly now: Instant
  readonly owed: readonly Owed[]
  readonly mine: readonly MyChild[]
  readonly names: ReadonlyMap<string, string>
  /** More than fit on a page; the oldest and most urgent are shown. */
  readonly more: boolean
}

/** So many children on one page; a caseload is 10 to 40. */
const LIMIT = 60

export async function myWork(opened: Opened, now: Instant): Promise<Work> {
  const children = await myChildren(opened)
  const shown = children.slice(0, LIMIT)
  const rights = await opened.open(shown.map((each) => each.chronology))
  const readable = shown.flatMap((each): MyChild[] => {
    const held = rights.get(each.chronology)?.relationships
    return held ? [{ ...each, relation: held.find((one) => one !== 'own') ?? 'own' }] : []
  })
  const owed = await myDuties(
    opened,
    readable.map((each) => each.chronology),
  )
  return {
    now,
    owed,
    mine: readable,
    names: await namesOf(opened, readable, now),
    more: children.length > LIMIT,
  }
}

/** Children with whom this person has to do now, missing ones first; the policies decide which those are. */
async function myChildren(opened: Opened): Promise<Omit<MyChild, 'relation'>[]> {
  const { rows } = await sql<MyChild>`
    select d.chronology, d.missing, d.missing_since, d.care, d.quiet from derived.child d
     where d.chronology = any ((select access.mine())::uuid[])
     order by (d.missing in ('missing', 'away') and not d.quiet) desc, d.missing_since nulls last, d.care_since nulls last, d.chronology
     limit ${LIMIT + 1}`.execute(opened.tx.db)
  return rows
}

/** Roles whose work is to see that others act: they are shown what anybody owes to their children. */
const WATCH = new Set(['manager', 'duty', 'missing-coordinator', 'guardian', 'iro', 'solicitor'])

async function myDuties(opened: Opened, children: readonly string[]): Promise<Owed[]> {
  if (children.length === 0) return []
  const watches = WATCH.has(opened.actor.role)
  const { rows } = await sql<Owed>`
    select d.chronology, d.duty, min(d.owed_by) as owed_by, min(d.due_at) as due_at, min(d.triggered_at) as triggered_at, count(*) as times
      from derived.duty d
     where d.chronology = any (${children as string[]}::uuid[]) and d.state = 'open' and not d.quiet
       and (${watches} or d.holder = any ((select access.my_holders())::uuid[]))
       and (d.superseded_at is null or d.superseded_at > clock_timestamp())
     group by d.chronology, d.duty
     order by min(d.due_at) nulls last, min(d.triggered_at), d.duty limit 1000`.execute(
    opened.tx.db,
  )
  return rows.filter((row) =>
    opened.rights.get(row.chronology)?.seesDutiesOf(dutyNamed(row.duty)?.section ?? ''),
  )
}

async function namesOf(
  opened: Opened,
  children: readonly MyChild[],
  now: Instant,
): Promise<Map<string, string>> {
  const entries = await entriesOfAll(
    opened,
    children.map((each) => each.chronology),
    { sections: ['ID'] },
  )
  const issuers = await namesFor(opened.tx, idsIn(entries))
  const byChild = new Map<string, typeof entries>()
  for (const entry of entries)
    byChild.set(entry.chronology, [...(byChild.get(entry.chronology) ?? []), entry])
  return new Map(
    children.map(({ chronology }) => {
      const of = history(byChild.get(chronology) ?? [], { trueOn: now, knownOn: 'now' })
      return [
        chronology,
        headingName(of, issuers, opened.rights.get(chronology)?.shown.includes('ID') ?? false),
      ]
    }),
  )
}
