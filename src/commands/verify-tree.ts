/**
 * Reads everything that is stored and proves it against the signed checkpoints: every leaf can be
 * made again from its row, positions are dense, every checkpoint has its root and a good signature.
 * What somebody edited, deleted, reordered, cut off or rolled back shows as the first bad position.
 */
import type { KeyObject } from 'node:crypto'
import { sql } from 'kysely'
import { leafOfAudit, type StoredAudit } from '../access/audit.ts'
import type { Database } from '../adapters/database/open.ts'
import type { Instant } from '../chronology/as-at.ts'
import { type Log, noteIsGenuine } from '../chronology/checkpoint.ts'
import { leafOfEntry, type StoredEntry } from '../chronology/leaf.ts'
import { EMPTY, grow, root } from '../chronology/tree.ts'

export interface LogReport {
  readonly leaves: number
  readonly checkpoints: number
  /** Position of the first leaf that is not as it was signed, or the size of the first bad checkpoint. */
  readonly firstBad: number | null
}
export interface Report {
  readonly ok: boolean
  readonly chronology: LogReport
  readonly audit: LogReport
}

const BATCH = 2000

/** Verifies both logs. `database` must be able to read everything. */
export async function verifyTree(database: Database, signing: KeyObject): Promise<Report> {
  const chronology = await verifyLog(database, signing, 'chronology')
  const audit = await verifyLog(database, signing, 'audit')
  return { ok: chronology.firstBad === null && audit.firstBad === null, chronology, audit }
}

interface Checkpoint {
  size: number
  root: Buffer
  peaks: Buffer[]
  signedAt: Instant
  note: string
}
interface Leaf {
  position: number
  id: string | null
  leaf: Buffer | null
  genuine: boolean
}

async function verifyLog(database: Database, signing: KeyObject, log: Log): Promise<LogReport> {
  const checkpoints: Checkpoint[] = await database
    .selectFrom('tree.checkpoint')
    .select(['size', 'root', 'peaks', 'signedAt', 'note'])
    .where('log', '=', log)
    .orderBy('size')
    .execute()
  const size = checkpoints.at(-1)?.size ?? 0
  let tree = EMPTY
  let next = 0
  const bad = (at: number): LogReport => ({
    leaves: size,
    checkpoints: checkpoints.length,
    firstBad: at,
  })
  for (let from = 0; from < size; from += BATCH) {
    const leaves = await (log === 'chronology' ? entryLeaves : auditLeaves)(
      database,
      from,
      Math.min(from + BATCH, size),
    )
    for (const leaf of leaves) {
      if (leaf.position !== tree.size || !leaf.genuine || !leaf.leaf) return bad(tree.size)
      tree = grow(tree, [leaf.leaf])
      const checkpoint = checkpoints[next]
      if (checkpoint?.size !== tree.size) continue
      const head = root(tree)
      if (
        !head.equals(checkpoint.root) ||
        !noteIsGenuine(signing, checkpoint.note, log, tree.size, head, checkpoint.signedAt)
      )
        return bad(firstOf(checkpoints, next))
      next += 1
    }
    if (tree.size < Math.min(from + BATCH, size)) return bad(tree.size)
  }
  const beyond = await strays(database, log, size)
  return beyond === null
    ? { leaves: size, checkpoints: checkpoints.length, firstBad: null }
    : bad(beyond)
}

/** A checkpoint with a wrong root blames the first leaf that only it covers. */
const firstOf = (checkpoints: readonly Checkpoint[], index: number) =>
  checkpoints[index - 1]?.size ?? 0

/**
 * What no checkpoint vouches for though one must: positions past the last checkpoint, and rows older
 * than the last watermark that have no position (put in later with a forged transaction id).
 */
async function strays(database: Database, log: Log, size: number): Promise<number | null> {
  const table = sql.table(log === 'chronology' ? 'chronology.entry' : 'access.audit')
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from tree.position where log = ${log} and position >= ${size})
        or exists (select from ${table} e
                    where e.xact < coalesce((select watermark from tree.checkpoint where log = ${log} order by size desc limit 1), '0'::xid8)
                      and not exists (select from tree.position p where p.log = ${log} and p.leaf_of = e.id)) as found`.execute(
    database,
  )
  return rows[0]?.found ? size : null
}

interface EntryRow extends Omit<StoredEntry, 'author' | 'facts' | 'words'> {
  position: number
  salt: Buffer
  leaf: Buffer
  person: string | null
  organisation: string | null
  team: string | null
  authored: boolean
}

async function entryLeaves(database: Database, from: number, until: number): Promise<Leaf[]> {
  const { rows } = await sql<EntryRow>`
    select p.position, p.leaf_of, e.id, e.chronology, e.kind, e.version, e.section, e.class, e.precision,
           e.happened_from, e.happened_until, e.recorded_at, e.recorded_role, e.recorded_kind, e.from_file,
           e.source, e.how_known, e.corrects, e.withdraws, e.act, e.salt, e.leaf,
           a.person, a.organisation, a.team, a.entry is not null as authored
      from tree.position p
      left join chronology.entry e on e.id = p.leaf_of
      left join chronology.author a on a.entry = e.id
     where p.log = 'chronology' and p.position >= ${from} and p.position < ${until}
     order by p.position`.execute(database)
  const ids = rows.map((row) => row.id).filter((id) => id !== null)
  const facts = new Map<string, StoredEntry['facts'][number][]>()
  const words = new Map<string, StoredEntry['words'][number][]>()
  if (ids.length > 0) {
    for (const { entry, ...part } of await database
      .selectFrom('chronology.facts')
      .select(['entry', 'section', 'class', 'body', 'find'])
      .where('entry', 'in', ids)
      .execute())
      push(facts, entry, part)
    for (const { entry, ...part } of await database
      .selectFrom('chronology.words')
      .select(['entry', 'section', 'class', 'sealed'])
      .where('entry', 'in', ids)
      .execute())
      push(words, entry, part)
  }
  return rows.map((row) => {
    if (row.id === null || !row.authored)
      return { position: row.position, id: row.id, leaf: row.leaf, genuine: false }
    const stored: StoredEntry = {
      id: row.id,
      chronology: row.chronology,
      kind: row.kind,
      version: row.version,
      section: row.section,
      class: row.class,
      precision: row.precision,
      happenedFrom: row.happenedFrom,
      happenedUntil: row.happenedUntil,
      recordedAt: row.recordedAt,
      recordedRole: row.recordedRole,
      recordedKind: row.recordedKind,
      fromFile: row.fromFile,
      source: row.source,
      howKnown: row.howKnown,
      corrects: row.corrects,
      withdraws: row.withdraws,
      act: row.act,
      author: { person: row.person, organisation: row.organisation, team: row.team },
      facts: facts.get(row.id) ?? [],
      words: words.get(row.id) ?? [],
    }
    return {
      position: row.position,
      id: row.id,
      leaf: row.leaf,
      genuine: leafOfEntry(row.salt, stored).equals(row.leaf),
    }
  })
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

async function auditLeaves(database: Database, from: number, until: number): Promise<Leaf[]> {
  const { rows } = await sql<
    StoredAudit & { position: number; salt: Buffer; leaf: Buffer; xact: string }
  >`
    select p.position, a.* from tree.position p left join access.audit a on a.id = p.leaf_of
     where p.log = 'audit' and p.position >= ${from} and p.position < ${until} order by p.position`.execute(
    database,
  )
  return rows.map(({ position, salt, leaf, xact: _, ...row }) =>
    row.id === null
      ? { position, id: null, leaf: null, genuine: false }
      : { position, id: row.id, leaf, genuine: leafOfAudit(salt, row).equals(leaf) },
  )
}
