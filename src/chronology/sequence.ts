/**
 * The sequencer: gives every committed leaf its dense position and signs a checkpoint over the tree.
 * It takes only transactions below the oldest running one, so that no late commit leaves a gap, and
 * after a kill goes on from the last signed checkpoint, because position and checkpoint are one commit.
 */
import type { KeyObject } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Database } from '../adapters/database/open.ts'
import type { Tables } from '../adapters/database/tables.ts'
import type { Instant } from './as-at.ts'
import { LOGS, type Log, signedNote } from './checkpoint.ts'
import { EMPTY, grow, type Peaks, root } from './tree.ts'

/** At most so many leaves in one checkpoint, so that the transaction stays short. */
const BATCH = 20_000

interface Last extends Peaks {
  readonly watermark: string
}

/** Sequences what is there now, for both logs. Gives how many leaves were added. */
export async function sequence(database: Database, signing: KeyObject): Promise<number> {
  let added = 0
  for (const log of LOGS) {
    let more: number
    do {
      more = await database.transaction().execute((db) => sequenceLog(db, signing, log))
      added += more
    } while (more >= BATCH)
  }
  return added
}

async function sequenceLog(db: Transaction<Tables>, signing: KeyObject, log: Log): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`sequence ${log}`}, 0))`.execute(db)
  const last = await lastCheckpoint(db, log)
  const { leaves, watermark } = await waiting(db, log, last)
  if (leaves.length === 0) return 0
  const tree = grow(
    last,
    leaves.map((each) => each.leaf),
  )
  await place(
    db,
    log,
    last.size,
    leaves.map((each) => each.id),
  )
  const { rows } = await sql<{ now: Instant }>`select clock_timestamp() as now`.execute(db)
  const at = (rows[0] as { now: Instant }).now
  const head = root(tree)
  await db
    .insertInto('tree.checkpoint')
    .values({
      log,
      size: tree.size,
      root: head,
      peaks: [...tree.peaks],
      signedAt: at,
      watermark,
      note: signedNote(signing, log, tree.size, head, at),
    })
    .execute()
  return leaves.length
}

async function lastCheckpoint(db: Transaction<Tables>, log: Log): Promise<Last> {
  const row = await db
    .selectFrom('tree.checkpoint')
    .select(['size', 'peaks', 'watermark'])
    .where('log', '=', log)
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? { ...EMPTY, watermark: '0' }
}

/** Leaves that no checkpoint holds yet, in the order of their transactions, up to whole transactions of a batch. */
async function waiting(
  db: Transaction<Tables>,
  log: Log,
  last: Last,
): Promise<{ leaves: { id: string; leaf: Buffer }[]; watermark: string }> {
  const table = sql.table(log === 'chronology' ? 'chronology.entry' : 'access.audit')
  const { rows: below } = await sql<{ limit: string }>`
    with waiting as (
      select xact, count(*) as leaves from ${table}
       where xact >= ${last.watermark}::xid8 and xact < pg_snapshot_xmin(pg_current_snapshot())
       group by xact order by xact limit ${BATCH}
    ), counted as (select xact, sum(leaves) over (order by xact) - leaves as before from waiting)
    select coalesce((select min(xact::text::numeric) from counted where before >= ${BATCH}),
                    (select max(xact::text::numeric) + 1 from counted), ${last.watermark}::numeric)::text as "limit"`.execute(
    db,
  )
  const watermark = below[0]?.limit ?? last.watermark
  const { rows } = await sql<{ id: string; leaf: Buffer }>`
    select id, leaf from ${table}
     where xact >= ${last.watermark}::xid8 and xact < ${watermark}::xid8
     order by xact, id`.execute(db)
  return { leaves: rows, watermark }
}

async function place(
  db: Transaction<Tables>,
  log: Log,
  from: number,
  ids: readonly string[],
): Promise<void> {
  await sql`insert into tree.position (log, position, leaf_of)
    select ${log}, ${from}::bigint + ordinality - 1, id
      from unnest(${ids as string[]}::uuid[]) with ordinality as each(id, ordinality)`.execute(db)
}

/** Runs the sequencer once a second until told to stop. Errors are reported and the next second tries again. */
export function startSequencer(
  database: Database,
  signing: KeyObject,
  report: (error: unknown) => void,
  everyMilliseconds = 1000,
): { stop(): Promise<void> } {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<unknown> = Promise.resolve()
  const tick = () => {
    running = sequence(database, signing)
      .catch(report)
      .finally(() => {
        if (!stopped) timer = setTimeout(tick, everyMilliseconds)
      })
  }
  tick()
  return {
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}
