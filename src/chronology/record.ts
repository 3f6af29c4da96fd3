/**
 * Adds entries: checks them against their kinds, splits and seals them, and writes them under the
 * chronology's lock. Whether somebody may is decided before (access/append.ts); what follows from
 * it is folded after. A fact is never refused, only what is malformed.
 */
import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../adapters/database/transaction.ts'
import { addHours, type Happened, type Instant, spanOf } from './as-at.ts'
import { canonical, type Json } from './canonical.ts'
import { kindNamed } from './catalogue.ts'
import { dataKey, loadDataKeys, makeDataKeys } from './data-keys.ts'
import type { Draft, Sort } from './entry.ts'
import { uuidv7 } from './id.ts'
import { InvalidEntry, type Issue } from './invalid.ts'
import { happenedSchema, type Kind } from './kind.ts'
import { leafOfEntry, type StoredEntry } from './leaf.ts'
import { findable, seal } from './seal.ts'
import { mainClass, type Part, split, WHY } from './split.ts'

/** Who records, as the envelope keeps it. */
export interface Recorder {
  readonly person: string | null
  readonly organisation: string | null
  readonly team: string | null
  readonly role: string
  readonly organisationKind: string
}

/** A draft that its kind accepted, with the parts in which it will be stored. */
export interface Checked {
  readonly draft: Draft
  readonly kind: Kind
  readonly parts: readonly Part[]
}

/**
 * Checks a draft against its kind. Gives the parsed parts; throws `InvalidEntry` with every fault
 * found, each with the path of its field.
 */
export function check(draft: Draft): Checked {
  const kind = kindNamed(draft.kind)
  if (!kind)
    throw new InvalidEntry([
      { path: 'kind', message: `There is no kind of entry called "${draft.kind.slice(0, 60)}".` },
    ])
  const { [WHY]: why, ...payload } = draft.payload
  const withdrawn = draft.withdraws !== undefined
  const happened = happenedSchema.safeParse(draft.happened)
  const parsed = withdrawn ? { success: true as const, data: {} } : kind.schema.safeParse(payload)
  const issues: Issue[] = [
    ...(happened.success
      ? []
      : happened.error.issues.map((issue) => ({
          path: ['happened', ...issue.path].join('.'),
          message: issue.message,
        }))),
    ...(parsed.success
      ? []
      : parsed.error.issues.map((issue) => ({
          path: issue.path.join('.') || issue.code,
          message: issue.message,
        }))),
    ...(why === undefined || typeof why === 'string'
      ? []
      : [{ path: WHY, message: 'must be text' }]),
    ...(withdrawn && Object.keys(payload).length > 0
      ? [{ path: 'payload', message: 'a withdrawal holds nothing but why' }]
      : []),
    ...((draft.corrects ?? draft.withdraws) && !why
      ? [{ path: WHY, message: 'say why the earlier entry is not right' }]
      : []),
  ]
  if (issues.length > 0 || !parsed.success) throw new InvalidEntry(issues)
  const full = {
    ...(parsed.data as Record<string, unknown>),
    ...(why === undefined ? {} : { [WHY]: why }),
  }
  return { draft, kind, parts: split(kind, full, draft.within) }
}

/** Opens a chronology with its keys. Nothing is claimed about anybody by doing so. */
export async function openChronology(tx: Tx, id: string, sort: Sort, by: Recorder): Promise<void> {
  await tx.db
    .insertInto('chronology.chronology')
    .values({
      id,
      sort,
      openedBy: by.person,
      openedOrganisation: by.organisation,
      openedTeam: by.team,
      retainUntil: null,
      retainReason:
        sort === 'child'
          ? 'until the 75th anniversary of birth, once a birth date is claimed'
          : 'while the organisation is in use',
    })
    .execute()
  await makeDataKeys(tx, id)
}

/** Serialises appends to a chronology until this transaction ends; several are locked in one order. */
async function lockChronologies(tx: Tx, chronologies: Iterable<string>): Promise<void> {
  for (const id of [...new Set(chronologies)].sort()) {
    await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`.execute(tx.db)
  }
}

export interface When {
  /** Only for the made-up world: recorded-at from its file instead of the database's clock. */
  readonly recordedAt?: Instant
}

/** Writes checked drafts; gives the ids of the entries in the order of the drafts. */
export async function write(
  tx: Tx,
  checked: readonly (Checked & When)[],
  by: Recorder | ((one: Checked) => Recorder),
): Promise<string[]> {
  const chronologies = checked.map((one) => one.draft.chronology)
  await lockChronologies(tx, chronologies)
  await loadDataKeys(tx, [...new Set(chronologies)])
  await requireReferences(tx, checked)
  const now = await databaseClock(tx)
  requirePast(checked, now)
  const rows = checked.map((one) => rowsOf(tx, one, typeof by === 'function' ? by(one) : by, now))
  // PostgreSQL takes 65,535 parameters a statement; an entry has 21.
  for (let from = 0; from < rows.length; from += 500) await insert(tx, rows.slice(from, from + 500))
  return rows.map((row) => row.entry.id)
}

/** What has not happened cannot have: a plan has a kind and fields of its own. Clocks may differ by some minutes. */
function requirePast(checked: readonly (Checked & When)[], now: Instant): void {
  const latest = addHours(now, 0.1)
  const early = checked.some(({ draft, recordedAt }) => {
    const from = spanOf(draft.happened)?.from
    return recordedAt === undefined && from !== undefined && from > latest
  })
  if (early) throw new InvalidEntry([{ path: 'happened', message: 'That time is still to come' }])
}

async function databaseClock(tx: Tx): Promise<Instant> {
  const { rows } = await sql<{ now: Instant }>`select clock_timestamp() as now`.execute(tx.db)
  return (rows[0] as { now: Instant }).now
}

type Rows = ReturnType<typeof rowsOf>

function rowsOf(tx: Tx, one: Checked & When, by: Recorder, now: Instant) {
  const { draft, kind, parts } = one
  const id = draft.id ?? uuidv7()
  const at = (part: Part) => ({
    entry: id,
    chronology: draft.chronology,
    section: part.section,
    class: part.fieldClass,
  })
  const facts = parts.map((part) => ({
    ...at(part),
    body: canonical(part.facts as Json),
    find: part.find.map((text) => findable(tx.keys.lookup, text)),
  }))
  const words = parts
    .filter((part) => Object.keys(part.words).length > 0)
    .map((part) => ({ ...at(part), sealed: sealPart(tx, id, draft.chronology, part) }))
  const span = spanOf(draft.happened)
  const author = { person: by.person, organisation: by.organisation, team: by.team }
  const envelope = {
    id,
    chronology: draft.chronology,
    kind: kind.name,
    version: kind.version,
    section: kind.section,
    class: mainClass(kind, draft.within),
    precision: (draft.happened as Happened).precision,
    happenedFrom: span?.from ?? null,
    happenedUntil: span?.until ?? null,
    recordedAt: one.recordedAt ?? now,
    recordedRole: by.role,
    recordedKind: by.organisationKind,
    fromFile: one.recordedAt !== undefined,
    source: draft.source,
    howKnown: draft.howKnown,
    corrects: draft.corrects ?? null,
    withdraws: draft.withdraws ?? null,
    act: draft.act ?? null,
  }
  const salt = randomBytes(16)
  const stored: StoredEntry = { ...envelope, author, facts, words }
  return {
    entry: { ...envelope, salt, leaf: leafOfEntry(salt, stored) },
    author: { entry: id, chronology: draft.chronology, ...author },
    facts,
    words,
  }
}

/** Where a sealed part belongs; bytes moved to another row do not open. */
export const placeOfPart = (entry: string, section: string, fieldClass: string) =>
  `${entry} ${section}/${fieldClass}`

function sealPart(tx: Tx, entry: string, chronology: string, part: Part): Buffer {
  const key = dataKey(tx, chronology, part.section)
  return seal(
    key,
    placeOfPart(entry, part.section, part.fieldClass),
    Buffer.from(canonical(part.words as Json)),
  )
}

async function insert(tx: Tx, rows: readonly Rows[]): Promise<void> {
  await tx.db
    .insertInto('chronology.entry')
    .values(rows.map((row) => row.entry))
    .execute()
  await tx.db
    .insertInto('chronology.author')
    .values(rows.map((row) => row.author))
    .execute()
  await tx.db
    .insertInto('chronology.facts')
    .values(rows.flatMap((row) => row.facts))
    .execute()
  const words = rows.flatMap((row) => row.words)
  if (words.length > 0) await tx.db.insertInto('chronology.words').values(words).execute()
}

/**
 * An entry may answer, correct or withdraw only one of the same chronology that its writer can see.
 * One sentence for "absent", "elsewhere" and "hidden", because a foreign key would tell them apart (PG-06).
 */
async function requireReferences(tx: Tx, checked: readonly Checked[]): Promise<void> {
  const made = new Set(checked.map((one) => one.draft.id).filter((id) => id !== undefined))
  const wanted = checked.flatMap(({ draft, parts }) =>
    [draft.corrects, draft.withdraws, ...parts.map((part) => part.facts.about)]
      .filter((id): id is string => typeof id === 'string' && !made.has(id))
      .map((id) => ({ id, chronology: draft.chronology })),
  )
  if (wanted.length === 0) return
  const seen = await tx.db
    .selectFrom('chronology.entry')
    .select(['id', 'chronology'])
    .where('chronology', 'in', [...new Set(wanted.map((one) => one.chronology))])
    .where('id', 'in', [...new Set(wanted.map((one) => one.id))])
    .execute()
  const known = new Set(seen.map((row) => `${row.chronology} ${row.id}`))
  if (wanted.some((one) => !known.has(`${one.chronology} ${one.id}`))) {
    throw new InvalidEntry([
      { path: 'about', message: 'That earlier entry is not on this chronology.' },
    ])
  }
}
