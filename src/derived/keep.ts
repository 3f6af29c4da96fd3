/**
 * The keeper: after an append, inside the same transaction, reads the facts of the chronology (never
 * its words), works out what follows, and writes that down for lists. Returns nothing to the actor.
 */
import { sql } from 'kysely'
import type { Tx } from '../adapters/database/transaction.ts'
import type { Entry } from '../chronology/entry.ts'
import { readEntries } from '../chronology/read.ts'
import { fold } from './fold.ts'

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
    for (const id of chronologies) await replace(tx, id, byChild.get(id) ?? [], target)
  })
}

/** Runs with the keeper's rights and gives them back; an error ends the transaction anyway. */
export async function asKeeper<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  await sql`set local role hf_keeper`.execute(tx.db)
  const result = await work()
  await sql`reset role`.execute(tx.db)
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

async function replace(
  tx: Tx,
  chronology: string,
  entries: readonly Entry[],
  target: Target,
): Promise<void> {
  const folded = fold(chronology, entries)
  const table = <T extends 'child' | 'relationship' | 'duty' | 'identifier'>(name: T) =>
    `${target}.${name}` as `derived.${T}`
  if (target === 'derived') {
    for (const name of ['child', 'relationship', 'duty', 'identifier'] as const) {
      await tx.db.deleteFrom(table(name)).where('chronology', '=', chronology).execute()
    }
  }
  if (folded.child) await tx.db.insertInto(table('child')).values(folded.child).execute()
  if (folded.relationships.length > 0)
    await tx.db.insertInto(table('relationship')).values(folded.relationships).execute()
  if (folded.duties.length > 0)
    await tx.db.insertInto(table('duty')).values(folded.duties).execute()
  await sql`insert into ${sql.table(`${target}.identifier`)} (find, chronology, entry)
    select distinct unnest(find), chronology, entry from chronology.facts
     where chronology = ${chronology} and cardinality(find) > 0
       and entry = any (${folded.standing as string[]}::uuid[])`.execute(tx.db)
}
