/**
 * One child of a return: compared with what earlier returns of this council said, and turned into
 * drafts. What is already here adds nothing; what changed is corrected; what is taken back is withdrawn.
 */
import { sql } from 'kysely'
import { open } from '../../access/append.ts'
import type { Opened } from '../../access/as-actor.ts'
import type { Draft } from '../../chronology/entry.ts'
import { uuidv7 } from '../../chronology/id.ts'
import { findable } from '../../chronology/seal.ts'
import type { Earlier } from './carried.ts'
import { type About, compare, type Difference, type RowClass } from './compare.ts'
import { entriesForChild } from './entries-for-child.ts'
import type { ChildRows } from './rows-to-children.ts'
import { digester, draftOf } from './statement.ts'
import type { Fault } from './values.ts'

export interface Running {
  readonly id: string
  readonly authority: string
  readonly year: number
  readonly lookup: Buffer
}
export interface Totals {
  added: number
  corrections: number
  fresh: number
  classes: Map<string, RowClass>
  remarks: Fault[]
}

export interface Known {
  readonly chronology: string
  /** Every entry that ever said a statement, newest first: a correction leaves what it corrected behind it. */
  readonly chains: ReadonlyMap<string, readonly string[]>
  readonly earlier: readonly Earlier[]
}

interface StatementRow {
  number: Buffer
  key: string
  digest: string
  entry: string
  year: number
  chronology: string
}

/** What earlier returns of this authority said about these children, the latest word on each statement. */
export async function lookUp(
  opened: Opened,
  running: Running,
  group: readonly ChildRows[],
): Promise<Map<string, Known>> {
  const numbers = new Map(
    group.map((child) => [findable(running.lookup, child.child).toString('hex'), child.child]),
  )
  const { rows } = await sql<StatementRow>`
    select number, key, digest, entry, year, chronology from exchange.imported
     where number = any (${[...numbers.keys()].map((hex) => Buffer.from(hex, 'hex'))}::bytea[])
     order by number, key, year desc, entry desc`.execute(opened.tx.db)
  const known = new Map<
    string,
    { chronology: string; earlier: Map<string, Earlier>; chains: Map<string, string[]> }
  >()
  for (const row of rows) {
    const child = numbers.get(row.number.toString('hex')) ?? ''
    const of = known.get(child) ?? {
      chronology: row.chronology,
      earlier: new Map(),
      chains: new Map(),
    }
    known.set(child, of)
    of.chains.set(row.key, [...(of.chains.get(row.key) ?? []), row.entry])
    if (!of.earlier.has(row.key))
      of.earlier.set(row.key, {
        key: row.key,
        digest: row.digest,
        entryId: row.entry,
        year: row.year,
      })
  }
  return new Map(
    [...known].map(([child, of]) => [
      child,
      {
        chronology: of.chronology,
        chains: of.chains,
        earlier: [...of.earlier.values()].filter((each) => each.digest !== WITHDRAWN),
      },
    ]),
  )
}

/** Marks a statement that a later return took back. */
const WITHDRAWN = 'withdrawn'

export interface ImportedRow {
  authority: string
  number: Buffer
  key: string
  chronology: string
  entry: string
  digest: string
  year: number
  import: string
}
interface Into {
  readonly drafts: Draft[]
  readonly rows: ImportedRow[]
  readonly totals: Totals
}

export async function importChild(
  opened: Opened,
  running: Running,
  child: ChildRows,
  known: Known | undefined,
  into: Into,
): Promise<void> {
  const said = entriesForChild(child, { authority: running.authority, year: running.year })
  const difference = compare(said, {
    earlier: known?.earlier ?? [],
    year: running.year,
    digestOf: digester(running.lookup, child.child),
    repeats: child.repeats,
  })
  const chronology = known?.chronology ?? (await open(opened, 'child'))
  if (!known) into.totals.fresh += 1
  into.totals.remarks.push(...said.remarks)
  for (const [row, kind] of difference.rows) into.totals.classes.set(row, kind)
  const drafts = draftsFrom(difference, chronology, await takenBack(opened, difference, known))
  const number = findable(running.lookup, child.child)
  for (const { draft, key, digest } of drafts) {
    into.drafts.push(draft)
    into.rows.push({
      authority: running.authority,
      number,
      key,
      chronology,
      entry: draft.id ?? '',
      digest,
      year: running.year,
      import: running.id,
    })
  }
  into.totals.added += difference.add.length
  into.totals.corrections += difference.correct.length + difference.withdraw.length
}

interface TakenBack {
  readonly key: string
  readonly why: string
  readonly entry: string
  readonly kind: string
}

/**
 * What the return takes back: the entry that says it and those that it had corrected, which would
 * otherwise stand again. A withdrawal has the kind of what it withdraws.
 */
async function takenBack(
  opened: Opened,
  difference: Difference,
  known: Known | undefined,
): Promise<TakenBack[]> {
  const all = difference.withdraw.flatMap(({ key, why }) =>
    (known?.chains.get(key) ?? []).map((entry) => ({ key, why, entry })),
  )
  if (all.length === 0) return []
  const rows = await opened.tx.db
    .selectFrom('chronology.entry')
    .select(['id', 'kind'])
    .where(
      'id',
      'in',
      all.map((each) => each.entry),
    )
    .where('withdraws', 'is', null)
    .execute()
  const kinds = new Map(rows.map((row) => [row.id, row.kind]))
  return all.flatMap((each) => {
    const kind = kinds.get(each.entry)
    return kind === undefined ? [] : [{ ...each, kind }]
  })
}

function draftsFrom(difference: Difference, chronology: string, back: readonly TakenBack[]) {
  const ids = new Map(
    [...difference.add, ...difference.correct].map((each) => [each.statement.key, uuidv7()]),
  )
  const aboutOf = (about: About | undefined) =>
    about === undefined ? undefined : 'entryId' in about ? about.entryId : ids.get(about.key)
  const written = [
    ...difference.add.map((each) => ({ each, replaces: {} })),
    ...difference.correct.map((each) => ({
      each,
      replaces: { corrects: each.corrects, why: each.why },
    })),
  ].map(({ each, replaces }) => {
    const about = aboutOf(each.about)
    const id = ids.get(each.statement.key) as string
    const draft = draftOf(each.statement, {
      chronology,
      id,
      ...(about === undefined ? {} : { about }),
      ...replaces,
    })
    return { draft, key: each.statement.key, digest: each.digest }
  })
  const withdrawn = back.map((each) => ({
    draft: {
      id: uuidv7(),
      chronology,
      kind: each.kind,
      happened: { precision: 'unknown' },
      source: 'import',
      howKnown: 'in-a-return',
      within: 'import',
      withdraws: each.entry,
      payload: { why: each.why },
    } as Draft,
    key: each.key,
    digest: WITHDRAWN,
  }))
  return [...written, ...withdrawn]
}
