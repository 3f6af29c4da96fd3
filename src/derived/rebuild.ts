/**
 * Makes the derived tables anew beside the live ones, compares, and swaps. Needed after a change of
 * the fold; also the proof that what people see in lists follows from the entries and nothing else.
 */
import { sql } from 'kysely'
import type { Database } from '../adapters/database/open.ts'
import type { Tx } from '../adapters/database/transaction.ts'
import { keep } from './keep.ts'

export interface Rebuilt {
  readonly chronologies: number
  /** Rows that are in one of the two and not in the other. */
  readonly different: number
  readonly swapped: boolean
}

const TABLES = ['child', 'relationship', 'duty', 'identifier'] as const
const BATCH = 200

/** One transaction of a keeper's run (access/as-service.ts gives it). */
export type InKeeperRun = (part: (tx: Tx) => Promise<void>) => Promise<void>

/**
 * @param admin makes and swaps the second schema; it reads no words
 * @param how `swap: false` only compares and drops the second schema again
 */
export async function rebuild(
  inRun: InKeeperRun,
  admin: Database,
  how: { swap: boolean },
): Promise<Rebuilt> {
  await makeSecondSchema(admin)
  const ids = (
    await admin.selectFrom('chronology.chronology').select('id').orderBy('id').execute()
  ).map((row) => row.id)
  for (let from = 0; from < ids.length; from += BATCH) {
    await inRun((tx) => keep(tx, ids.slice(from, from + BATCH), 'derived_next'))
  }
  const different = await countDifferences(admin)
  await (how.swap ? swap(admin) : sql`drop schema derived_next cascade`.execute(admin))
  return { chronologies: ids.length, different, swapped: how.swap }
}

/** Same columns, indexes, policies and grants, from the same catalogue as the live one. */
async function makeSecondSchema(admin: Database): Promise<void> {
  await sql`drop schema if exists derived_next cascade`.execute(admin)
  await sql`create schema derived_next authorization hf_owner`.execute(admin)
  await sql`grant usage on schema derived_next to hf_keeper`.execute(admin)
  for (const table of TABLES) {
    await sql`create table ${sql.table(`derived_next.${table}`)} (like ${sql.table(`derived.${table}`)} including all)`.execute(
      admin,
    )
    await sql`grant select, insert on ${sql.table(`derived_next.${table}`)} to hf_keeper`.execute(
      admin,
    )
  }
}

async function countDifferences(admin: Database): Promise<number> {
  let total = 0
  for (const table of TABLES) {
    const live = sql.table(`derived.${table}`)
    const next = sql.table(`derived_next.${table}`)
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from (
        (select * from ${live} except all select * from ${next}) union all (select * from ${next} except all select * from ${live})
      ) as difference`.execute(admin)
    total += rows[0]?.count ?? 0
  }
  return total
}

/** Contents change places in one transaction; table names, policies and grants stay what they were. */
async function swap(admin: Database): Promise<void> {
  await admin.transaction().execute(async (db) => {
    for (const table of TABLES) {
      await sql`lock table ${sql.table(`derived.${table}`)} in access exclusive mode`.execute(db)
      await sql`truncate ${sql.table(`derived.${table}`)}`.execute(db)
      await sql`insert into ${sql.table(`derived.${table}`)} select * from ${sql.table(`derived_next.${table}`)}`.execute(
        db,
      )
    }
  })
  await sql`drop schema derived_next cascade`.execute(admin)
}
