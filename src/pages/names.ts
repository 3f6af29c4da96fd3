/** Names behind the ids that a page is about to show: staff, teams and organisations of the register. */
import { sql } from 'kysely'
import type { Tx } from '../adapters/database/transaction.ts'
import { kindNamed } from '../chronology/catalogue.ts'
import type { Entry } from '../chronology/entry.ts'
import type { Fields } from '../chronology/kind.ts'

/** Every person and organisation that these entries name in what this reader was given. */
export function idsIn(entries: readonly Entry[]): string[] {
  const ids = new Set<string>()
  for (const entry of entries) {
    if (entry.recordedBy.person) ids.add(entry.recordedBy.person)
    if (entry.recordedBy.organisation) ids.add(entry.recordedBy.organisation)
    collect(kindNamed(entry.kind)?.fields ?? {}, entry.facts, ids)
  }
  return [...ids]
}

function collect(fields: Fields, facts: Readonly<Record<string, unknown>>, ids: Set<string>): void {
  for (const [name, field] of Object.entries(fields)) {
    const value = facts[name]
    if (field.type === 'person' || field.type === 'organisation') {
      if (typeof value === 'string') ids.add(value)
    } else if (field.type === 'group' && Array.isArray(value)) {
      for (const row of value as Record<string, unknown>[]) collect(field.members ?? {}, row, ids)
    }
  }
}

/** Names for those ids; one that the register does not name (a home, a household) is left out. */
export async function namesFor(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from access.names_of(${ids as string[]}::uuid[])
    union all
    select id, name from access.organisation where id = any (${ids as string[]}::uuid[]) and name is not null`.execute(
    tx.db,
  )
  return new Map(rows.map((row) => [row.id, row.name]))
}
