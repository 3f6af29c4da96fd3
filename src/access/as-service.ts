/**
 * The service identities at the door: a bulk read by one of them is a run with a token, a reason and
 * one audit row; the policies open to the run and close with it.
 */
import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { asAllowed, type Tx } from '../adapters/database/transaction.ts'
import { uuidv7 } from '../chronology/id.ts'
import type { Door } from './as-actor.ts'
import { writeAudit } from './audit.ts'

export type Service = 'keeper' | 'matcher' | 'counter' | 'waker'

/** Runs `work` in as many transactions as it asks for, all inside one run of that service. */
export async function asService<T>(
  door: Door,
  service: Service,
  reason: string,
  work: (inTransaction: <R>(part: (tx: Tx) => Promise<R>) => Promise<R>) => Promise<T>,
): Promise<T> {
  const token = randomBytes(32).toString('hex')
  const tokenHash = createHash('sha256').update(Buffer.from(token, 'hex')).digest()
  await door.databases.hf_door.transaction().execute(async (db) => {
    await db
      .insertInto('access.serviceRun')
      .values({ tokenHash, service, reason, closedAt: null })
      .execute()
    await writeAudit(
      db,
      door.keys,
      { request: uuidv7(), action: `${service} run`, route: reason, purpose: 'service' },
      { session: null, person: null, organisation: null, role: service, network: 'inside' },
      [
        {
          chronology: null,
          outcome: 'allowed',
          relationships: [],
          shown: [],
          masked: [],
          refused: [],
          rule: 'service run',
        },
      ],
    )
  })
  try {
    return await work((part) =>
      door.databases.hf_app.transaction().execute(async (db) => {
        await sql`select set_config('hf.run', ${token}, true)`.execute(db)
        return part(asAllowed(db, door.keys))
      }),
    )
  } finally {
    await sql`update access.service_run set closed_at = now() where token_hash = ${tokenHash}`.execute(
      door.databases.hf_door,
    )
  }
}
