/**
 * The keeper: after an append, inside the same transaction, reads the facts of the chronology (never
 * its words), works out what follows, and writes that down for lists. Returns nothing to the actor.
 */
import { sql } from 'kysely'
import type { Tx } from '../adapters/database/transaction.ts'
import type { Entry } from '../chronology/entry.ts'
import { readEntries } from '../chronology/read.ts'
import { type Folded, fold } from './fold.ts'

/** Schema that is written: the live one, or the second one of a rebuild. */
export type Target = 'derived' | 'derived_next'

/** Brings what is derived of these chronologies to what their entries say now. */
export async function keep(
  tx: Tx,
  chronologies: readonly string[],
  target: Target = 'derived',
): Promise<void> {
  await asKeeper(tx, async () => {
    const entries = await readEntries(tx, chronologies, { factsOnly: true })
    const byChild = grouped(entries)
    await replace(
      tx,
      chronologies.map((id) => ({ id, ...fold(id, byChild.get(id) ?? []) })),
      target,
    )
  })
}

/** Runs with the keeper's rights and gives them back; an error ends the transaction anyway. */
export async function asKeeper<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  const fold = tx.keys.fold.toString('hex')
  // A rebuild brings the token of its own run; inside an append it is the installation's.
  await sql`select set_config('hf.run', coalesce(nullif(current_setting('hf.run', true), ''), ${fold}), true)`.execute(
    tx.db,
  )
  await sql`set local role hf_keeper`.execute(tx.db)
  const result = await work()
  await sql`reset role`.execute(tx.db)
  await sql`select set_config('hf.run', nullif(current_setting('hf.run', true), ${fold}), true)`.execute(
    tx.db,
  )
  return result
}

function grouped(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const group = groups.get(entry.chronology)
    if (group) group.push(entry)
    else groups.set(entry.chronology, [entry])
  }
  return groups
}

const TABLES = ['child', 'relationship', 'duty', 'identifier'] as const
/** PostgreSQL takes 65,535 parameters a statement; a row of these tables has at most 22. */
const ROWS_A_STATEMENT = 1000

/** The rows of these chronologies go and come in a few statements, however many chronologies there are. */
async function replace(
  tx: Tx,
  folded: readonly (Folded & { readonly id: string })[],
  target: Target,
): Promise<void> {
  const table = <T extends (typeof TABLES)[number]>(name: T) =>
    `${target}.${name}` as `derived.${T}`
  const ids = folded.map((each) => each.id)
  if (target === 'derived') {
    for (const name of TABLES)
      await tx.db.deleteFrom(table(name)).where('chronology', 'in', ids).execute()
  }
  await inParts(
    folded.flatMap((each) => each.child ?? []),
    (rows) => tx.db.insertInto(table('child')).values(rows).execute(),
  )
  await inParts(
    folded.flatMap((each) => each.relationships),
    (rows) => tx.db.insertInto(table('relationship')).values(rows).execute(),
  )
  await inParts(
    folded.flatMap((each) => each.duties),
    (rows) => tx.db.insertInto(table('duty')).values(rows).execute(),
  )
  const standing = folded.flatMap((each) => each.standing)
  await sql`insert into ${sql.table(`${target}.identifier`)} (find, chronology, entry)
    select distinct unnest(find), chronology, entry from chronology.facts
     where chronology = any (${ids}::uuid[]) and cardinality(find) > 0
       and entry = any (${standing}::uuid[])`.execute(tx.db)
}

async function inParts<T>(
  rows: readonly T[],
  insert: (part: readonly T[]) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT)
    await insert(rows.slice(from, from + ROWS_A_STATEMENT))
}
