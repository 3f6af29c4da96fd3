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
  section: string
  class: string
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
  chronology: string
  section: string
  class: string
}

/**
 * `factsOnly` leaves the words sealed and the author unnamed, for service identities that may read
 * neither. `sections` narrows what is opened.
 */
export interface Reading {
  readonly factsOnly?: boolean
  readonly sections?: readonly Section[]
  /** The first wall: which parts may be shown. What it hides is dropped even where the database showed it. */
  readonly shows?: (
    entry: string,
    section: string,
    fieldClass: string,
    half: 'facts' | 'words',
    chronology: string,
  ) => boolean
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
  const all = await readEnvelopes(tx, chronologies, !how.factsOnly)
  const facts = await readFacts(tx, chronologies, how)
  const words = how.factsOnly ? new Map<string, Read[]>() : await readWords(tx, chronologies, how)
  const shows = how.shows
  const shown = shows ? all.filter((row) => envelopeShown(row, shows)) : all
  return shown.map((row) => entryOf(row, facts.get(row.id) ?? [], words.get(row.id) ?? []))
}

async function readEnvelopes(
  tx: Tx,
  chronologies: readonly string[],
  named: boolean,
): Promise<Row[]> {
  const author = named
    ? {
        columns: sql`a.person, a.organisation`,
        join: sql`left join chronology.author a on a.entry = e.id`,
      }
    : { columns: sql`null::uuid as person, null::uuid as organisation`, join: sql`` }
  const result = await sql<Row>`
    select e.id, e.chronology, e.kind, e.version, e.section, e.class, e.precision, e.happened_from, e.happened_until,
           e.recorded_at, e.recorded_role, e.recorded_kind, ${author.columns},
           e.source, e.how_known, e.corrects, e.withdraws, e.act,
           case when e.from_file then e.recorded_at else (
             select c.signed_at from tree.position p
               join lateral (select signed_at from tree.checkpoint
                              where log = 'chronology' and size > p.position order by size limit 1) c on true
              where p.log = 'chronology' and p.leaf_of = e.id) end as known_from
      from chronology.entry e ${author.join}
     where e.chronology = any (${chronologies as string[]}::uuid[])
     order by e.happened_from nulls first, e.recorded_at, e.id`.execute(tx.db)
  return result.rows
}

/** An entry is seen through its own section; an identity also through the name alone (decision 7). */
function envelopeShown(row: Row, shows: NonNullable<Reading['shows']>): boolean {
  const through = (fieldClass: string) =>
    shows(row.id, row.section, fieldClass, 'facts', row.chronology)
  return through(row.class) || (row.kind === 'identity-claimed' && through('name'))
}

type Read = Record<string, unknown>

async function readFacts(
  tx: Tx,
  chronologies: readonly string[],
  how: Reading,
): Promise<Map<string, Read[]>> {
  let query = tx.db
    .selectFrom('chronology.facts')
    .select(['entry', 'chronology', 'section', 'class', 'body'])
    .where('chronology', 'in', [...chronologies])
  if (how.sections) query = query.where('section', 'in', [...how.sections])
  return grouped(
    shownParts(await query.execute(), how, 'facts'),
    (row) => JSON.parse(row.body) as Read,
  )
}

async function readWords(
  tx: Tx,
  chronologies: readonly string[],
  how: Reading,
): Promise<Map<string, Read[]>> {
  await loadDataKeys(tx, chronologies)
  let query = tx.db
    .selectFrom('chronology.words')
    .select(['entry', 'chronology', 'section', 'class', 'sealed'])
    .where('chronology', 'in', [...chronologies])
  if (how.sections) query = query.where('section', 'in', [...how.sections])
  return grouped(shownParts(await query.execute(), how, 'words'), (row) => {
    const key = dataKey(tx, row.chronology, row.section as Section)
    return JSON.parse(
      open(key, placeOfPart(row.entry, row.section, row.class), row.sealed).toString(),
    ) as Read
  })
}

function shownParts<T extends PartRow>(
  rows: readonly T[],
  how: Reading,
  half: 'facts' | 'words',
): readonly T[] {
  const shows = how.shows
  return shows
    ? rows.filter((row) => shows(row.entry, row.section, row.class, half, row.chronology))
    : rows
}

function grouped<T extends PartRow>(
  rows: readonly T[],
  read: (row: T) => Read,
): Map<string, Read[]> {
  const byEntry = new Map<string, Read[]>()
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
