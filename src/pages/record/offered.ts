/** What the references of a form may name: the child's own entries, staff, organisations. */
import { sql } from 'kysely'
import type { Opened } from '../../access/as-actor.ts'
import { entriesOf } from '../../access/read.ts'
import { standing } from '../../child/standing.ts'
import { kindNamed } from '../../chronology/catalogue.ts'
import type { Kind } from '../../chronology/kind.ts'
import { happenedText } from '../times.ts'
import { organisationKindName } from '../words.ts'
import type { Offered } from './control.ts'

/** What an entry about an absence can answer: the absence itself, not every visit of the last years. */
const ABSENCES: ReadonlySet<string> = new Set([
  'whereabouts-unknown',
  'away-without-authorisation',
  'reported-missing',
  'found',
  'returned-to-placement',
  'return-interview-offered',
  'return-interview-held',
])

export async function offeredTo(opened: Opened, child: string, kind: Kind): Promise<Offered> {
  const all = standing(await entriesOf(opened, child, { factsOnly: true }), 'now').entries
  const absences = all.filter((entry) => ABSENCES.has(entry.kind))
  const entries =
    (kind.section === 'MIS' || kind.section === 'RHI') && absences.length > 0 ? absences : all
  const people = await sql<{
    id: string
    name: string
    organisation: string | null
  }>`select id, min(name) as name, min(organisation) as organisation from access.people_offered() group by id order by 2`.execute(
    opened.tx.db,
  )
  const organisations = await opened.tx.db
    .selectFrom('access.organisation')
    .select(['id', 'name', 'kind', 'code'])
    .orderBy('kind')
    .orderBy('name')
    .limit(2000)
    .execute()
  return {
    entries: [...entries].reverse().map((entry) => ({
      value: entry.id,
      text: `${kindNamed(entry.kind)?.title ?? entry.kind}, ${happenedText(entry.happened)}`,
    })),
    people: people.rows.map((row) => ({
      value: row.id,
      text: `${row.name}${row.organisation ? `, ${row.organisation}` : ''}`,
    })),
    organisations: organisations.map((row) => ({
      value: row.id,
      kind: row.kind,
      text: row.name ?? `${organisationKindName(row.kind)} ${row.code ?? row.id.slice(-4)}`,
    })),
  }
}
