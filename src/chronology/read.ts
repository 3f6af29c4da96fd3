/** Entries of named chronologies, as far as the policies of the asker's transaction show them. */
import { sql } from 'kysely'
import type { Tx } from '../adapters/database/transaction.ts'
import { type Happened, happenedFrom, type Instant } from './as-at.ts'
import { kindNamed } from './catalogue.ts'
import { dataKey, loadDataKeys } from './data-keys.ts'
import type { Entry, HowKnown, Section, Source } from './entry.ts'
import { placeOfPart } from './record.ts'
import { open } from './seal.ts'
import { join } from './split.ts'

interface Row {
  id: string
  chronology: string
  kind: string
  version: number
  precision: Happened['precision']
  happenedFrom: Instant | null
  happenedUntil: Instant | null
  recordedAt: Instant
  knownFrom: Instant | null
  recordedRole: string
  recordedKind: string
  person: string | null
  organisation: string | null
  source: Source
  howKnown: HowKnown
  corrects: string | null
  withdraws: string | null
  act: string | null
}
interface PartRow {
  entry: string
  section: string
  class: string
}

/** `factsOnly` leaves the words sealed, for who needs codes and dates. `sections` narrows what is opened. */
export interface Reading {
  readonly factsOnly?: boolean
  readonly sections?: readonly Section[]
}

/**
 * Gives the entries of these chronologies in the order in which they happened, then were recorded.
 * Reads only what row-level security shows: an entry or a field that is not for the asker is absent.
 */
export async function readEntries(
  tx: Tx,
  chronologies: readonly string[],
  how: Reading = {},
): Promise<Entry[]> {
  if (chronologies.length === 0) return []
  const envelopes = await readEnvelopes(tx, chronologies)
  const facts = await readFacts(tx, chronologies, how.sections)
  const words = how.factsOnly
    ? new Map<string, Record<string, unknown>[]>()
    : await readWords(tx, chronologies, how.sections)
  return envelopes.map((row) => entryOf(row, facts.get(row.id) ?? [], words.get(row.id) ?? []))
}

async function readEnvelopes(tx: Tx, chronologies: readonly string[]): Promise<Row[]> {
  const result = await sql<Row>`
    select e.id, e.chronology, e.kind, e.version, e.precision, e.happened_from, e.happened_until,
           e.recorded_at, e.recorded_role, e.recorded_kind, a.person, a.organisation,
           e.source, e.how_known, e.corrects, e.withdraws, e.act,
           case when e.from_file then e.recorded_at else (
             select c.signed_at from tree.position p
               join lateral (select signed_at from tree.checkpoint
                              where log = 'chronology' and size > p.position order by size limit 1) c on true
              where p.log = 'chronology' and p.leaf_of = e.id) end as known_from
      from chronology.entry e
      left join chronology.author a on a.entry = e.id
     where e.chronology = any (${chronologies as string[]}::uuid[])
     order by e.happened_from nulls first, e.recorded_at, e.id`.execute(tx.db)
  return result.rows
}

async function readFacts(tx: Tx, chronologies: readonly string[], sections?: readonly Section[]) {
  let query = tx.db
    .selectFrom('chronology.facts')
    .select(['entry', 'section', 'class', 'body'])
    .where('chronology', 'in', [...chronologies])
  if (sections) query = query.where('section', 'in', [...sections])
  return grouped(await query.execute(), (row) => JSON.parse(row.body) as Record<string, unknown>)
}

async function readWords(tx: Tx, chronologies: readonly string[], sections?: readonly Section[]) {
  await loadDataKeys(tx, chronologies)
  let query = tx.db
    .selectFrom('chronology.words')
    .select(['entry', 'chronology', 'section', 'class', 'sealed'])
    .where('chronology', 'in', [...chronologies])
  if (sections) query = query.where('section', 'in', [...sections])
  return grouped(await query.execute(), (row) => {
    const key = dataKey(tx, row.chronology, row.section as Section)
    return JSON.parse(
      open(key, placeOfPart(row.entry, row.section, row.class), row.sealed).toString(),
    ) as Record<string, unknown>
  })
}

function grouped<T extends PartRow>(
  rows: readonly T[],
  read: (row: T) => Record<string, unknown>,
): Map<string, Record<string, unknown>[]> {
  const byEntry = new Map<string, Record<string, unknown>[]>()
  for (const row of rows) {
    const list = byEntry.get(row.entry)
    if (list) list.push(read(row))
    else byEntry.set(row.entry, [read(row)])
  }
  return byEntry
}

function entryOf(
  row: Row,
  facts: Record<string, unknown>[],
  words: Record<string, unknown>[],
): Entry {
  const joined = join([
    ...facts.map((each) => ({ facts: each, words: {} })),
    ...words.map((each) => ({ facts: {}, words: each })),
  ])
  return {
    id: row.id,
    chronology: row.chronology,
    kind: row.kind,
    version: row.version,
    happened: happenedFrom(row.precision, row.happenedFrom, row.happenedUntil),
    recordedAt: row.recordedAt,
    knownFrom: row.knownFrom,
    recordedBy: {
      role: row.recordedRole,
      organisationKind: row.recordedKind,
      ...(row.person === null ? {} : { person: row.person }),
      ...(row.organisation === null ? {} : { organisation: row.organisation }),
    },
    source: row.source,
    howKnown: row.howKnown,
    ...(row.corrects === null ? {} : { corrects: row.corrects }),
    ...(row.withdraws === null ? {} : { withdraws: row.withdraws }),
    ...(row.act === null ? {} : { act: row.act }),
    facts: upgraded(row.kind, row.version, joined.facts),
    words: joined.words,
    withheld: [],
  }
}

/** Facts of an older version, brought to today's shape step by step. */
function upgraded(
  kindName: string,
  version: number,
  facts: Record<string, unknown>,
): Record<string, unknown> {
  const kind = kindNamed(kindName)
  let shape = facts
  for (let from = version; kind && from < kind.version; from += 1)
    shape = kind.upgrades?.[from]?.(shape) ?? shape
  return shape
}
