/** Statements inside a transaction of the door, as an injected one could put them. */
import { sql } from 'kysely'
import type { Client } from '../scene.ts'

export type Db = Parameters<Parameters<Client['inside']>[0]>[0]['tx']['db']

/** Writes the row that names a child in this transaction, as an injected statement could. */
export async function name(db: Db, child: string): Promise<void> {
  await sql`insert into access.audit (id, at, request, session, person, organisation, role, purpose, action, route, chronology, outcome, rule, salt, leaf)
    select gen_random_uuid(), clock_timestamp(), gen_random_uuid(), m.session, m.person, m.organisation, m.role, 'safeguarding', 'read', 'none', ${child}, 'allowed', 'test', '\\x00', '\\x00' from access.me() m`.execute(
    db,
  )
}

/** What the second wall shows of that child's record in this transaction. */
export async function rowsSeen(db: Db, child: string): Promise<{ what: string }[]> {
  const { rows } = await sql<{ what: string }>`
    select 'entry' as what, id::text from chronology.entry where chronology = ${child}
    union all select 'facts', entry::text from chronology.facts where chronology = ${child}
    union all select 'words', entry::text from chronology.words where chronology = ${child}
    union all select 'author', entry::text from chronology.author where chronology = ${child}
    union all select 'relationship', holder::text from derived.relationship where chronology = ${child}
    union all select 'audit', at::text from access.audit_of(${child})`.execute(db)
  return rows
}
