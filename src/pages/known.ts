/**
 * "As known on": which time a page answers for. A live page is about now and says so; a page about
 * the past takes only a time before the last checkpoint, so that asked again it says the same.
 */
import { sql } from 'kysely'
import type { Tx } from '../adapters/database/transaction.ts'
import type { Asked } from '../child/history.ts'
import { type Instant, momentOf } from '../chronology/as-at.ts'

export interface Known extends Asked {
  /** As asked for, to be kept in links; absent on a live page. */
  readonly text?: string
  readonly problem?: string
}

/** Reads `?known=`; falls back to now, with the reason, when it cannot be answered reproducibly. */
export async function knownFrom(tx: Tx, text: string | undefined, now: Instant): Promise<Known> {
  const live: Known = { trueOn: now, knownOn: 'now' }
  if (!text) return live
  let moment: Instant
  try {
    moment = momentOf(text)
  } catch {
    return { ...live, problem: 'Enter a real day, like 27 3 2026' }
  }
  const { rows } = await sql<{ last: Instant | null }>`
    select max(signed_at) as last from tree.checkpoint where log = 'chronology'`.execute(tx.db)
  const last = rows[0]?.last
  if (!last || moment > last)
    return {
      ...live,
      problem: 'Choose a day that is over: what will be known by its end is not settled yet',
    }
  return { trueOn: moment, knownOn: moment, text }
}
