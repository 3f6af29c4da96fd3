/** Somebody in a role of an organisation, as the database resolved them for this statement. */
import { sql, type Transaction } from 'kysely'
import type { Tables } from '../adapters/database/tables.ts'
import type { Recorder } from '../chronology/record.ts'
import type { Asker } from './audit.ts'

/** What the browser or the command hands over; everything else is looked up. */
export interface Credentials {
  /** The raw session token, 64 hexadecimal digits. */
  readonly token: string
  /** Which of the person's grants is used: one request, one role (D78). */
  readonly grant: string
}

export interface Actor {
  readonly person: string
  readonly role: string
  readonly organisation: string
  readonly organisationKind: string
  readonly team: string | null
  readonly session: Buffer
  /** Verified a second time within the last five minutes. */
  readonly verifiedAgain: boolean
  readonly network: string
}

/** Binds the transaction to these credentials and gives who that is, or `null` when nobody any more. */
export async function enter(
  db: Transaction<Tables>,
  credentials: Credentials,
): Promise<Actor | null> {
  const { rows } = await sql<Actor>`
    with bound as materialized (
      select set_config('hf.session', ${credentials.token}, true), set_config('hf.grant', ${credentials.grant}, true)
    )
    select m.* from bound, lateral (select * from access.me()) m`.execute(db)
  return rows[0] ?? null
}

export const askerOf = (actor: Actor): Asker => ({
  session: actor.session,
  person: actor.person,
  organisation: actor.organisation,
  role: actor.role,
  network: actor.network,
})

export const recorderOf = (actor: Actor): Recorder => ({
  person: actor.person,
  organisation: actor.organisation,
  team: actor.team,
  role: actor.role,
  organisationKind: actor.organisationKind,
})
