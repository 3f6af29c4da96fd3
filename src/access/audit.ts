/**
 * The read log. One row per request and child, written before anything of the child is read; the
 * second wall opens a chronology only to a transaction that has written its row. No content, no
 * names; the reason somebody typed is sealed (SEC-49).
 */
import { randomBytes } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Tables } from '../adapters/database/tables.ts'
import type { Keys } from '../adapters/keys.ts'
import type { Instant } from '../chronology/as-at.ts'
import { canonical } from '../chronology/canonical.ts'
import { uuidv7 } from '../chronology/id.ts'
import { seal } from '../chronology/seal.ts'
import { leafHash } from '../chronology/tree.ts'

export type Outcome = 'allowed' | 'masked' | 'exists' | 'refused' | 'failed'

/** What the asker said about the request, and what the server knows of it. */
export interface Asked {
  /** One id for all rows of a request; also the reference number on an error page. */
  readonly request: string
  /** What is done, from the route: "read chronology", "record entry". */
  readonly action: string
  /** The route's pattern, never a filled-in URL. */
  readonly route: string
  readonly purpose: string
  readonly reason?: string
}

/** Who asked, as far as known; all `null` for somebody who is not signed in. */
export interface Asker {
  readonly session: Buffer | null
  readonly person: string | null
  readonly organisation: string | null
  readonly role: string | null
  readonly network: string
}

export interface Decision {
  readonly chronology: string | null
  readonly outcome: Outcome
  readonly relationships: readonly string[]
  readonly shown: readonly string[]
  readonly masked: readonly string[]
  readonly refused: readonly string[]
  /** Ids of the rows of the matrix that decided, or the name of a fixed rule. */
  readonly rule: string
  readonly children?: number
}

/** A row as stored, without what the database fills in. */
export interface StoredAudit {
  readonly id: string
  readonly at: Instant
  readonly request: string
  readonly session: Buffer | null
  readonly person: string | null
  readonly organisation: string | null
  readonly role: string | null
  readonly relationships: readonly string[]
  readonly purpose: string | null
  readonly action: string
  readonly route: string
  readonly chronology: string | null
  readonly shown: readonly string[]
  readonly masked: readonly string[]
  readonly refused: readonly string[]
  readonly outcome: string
  readonly reason: Buffer | null
  readonly rule: string
  readonly children: number | null
  readonly network: string
}

/** Leaf hash of a row under its salt. */
export function leafOfAudit(salt: Buffer, row: StoredAudit): Buffer {
  const text = canonical({
    ...row,
    session: row.session?.toString('hex') ?? null,
    reason: row.reason?.toString('hex') ?? null,
  })
  return leafHash(salt, Buffer.from(text))
}

/** Writes one row per decision in the transaction of the read itself. */
export async function writeAudit(
  db: Transaction<Tables>,
  keys: Keys,
  asked: Asked,
  asker: Asker,
  decisions: readonly Decision[],
): Promise<void> {
  if (decisions.length === 0) return
  const { rows } = await sql<{ now: Instant }>`select clock_timestamp() as now`.execute(db)
  const at = (rows[0] as { now: Instant }).now
  const values = decisions.map((decision) => {
    const id = uuidv7()
    const row: StoredAudit = {
      id,
      at,
      request: asked.request,
      session: asker.session,
      person: asker.person,
      organisation: asker.organisation,
      role: asker.role,
      relationships: [...decision.relationships],
      purpose: asked.purpose,
      action: asked.action,
      route: asked.route,
      chronology: decision.chronology?.toLowerCase() ?? null,
      shown: [...decision.shown],
      masked: [...decision.masked],
      refused: [...decision.refused],
      outcome: decision.outcome,
      reason: asked.reason ? seal(keys.sealing, `audit ${id}`, Buffer.from(asked.reason)) : null,
      rule: decision.rule,
      children: decision.children ?? null,
      network: asker.network,
    }
    const salt = randomBytes(16)
    return {
      ...row,
      salt,
      leaf: leafOfAudit(salt, row),
      relationships: [...row.relationships],
      shown: [...row.shown],
      masked: [...row.masked],
      refused: [...row.refused],
    }
  })
  for (let from = 0; from < values.length; from += 1000) {
    await db
      .insertInto('access.audit')
      .values(values.slice(from, from + 1000))
      .execute()
  }
}
