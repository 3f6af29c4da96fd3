/**
 * Sessions as rows: a random 256-bit token in the browser, its hash in the database (SEC-24), an
 * idle limit and an absolute one (SEC-25). Ending one works with the next statement, everywhere.
 */
import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '../database/open.ts'

/** Name of the built-in provider in the register of people; its address changes with the port, this does not. */
export const BUILT_IN_ISSUER = 'built-in'

/** On shared devices; a person at an own desk has the longer one. */
const IDLE_MINUTES = { shared: 15, own: 30 } as const
const ABSOLUTE_HOURS = 12

export interface SignedIn {
  readonly token: string
  readonly person: string
  readonly displayName: string
  /** The grant in use, `null` until one was chosen. */
  readonly grant: string | null
  readonly role: string | null
  readonly organisation: string | null
  readonly organisationName: string | null
}

export interface Grant {
  readonly id: string
  readonly role: string
  readonly organisation: string
  readonly organisationName: string | null
  readonly organisationKind: string
  readonly teamName: string | null
}

const hashOf = (token: string) => createHash('sha256').update(Buffer.from(token, 'hex')).digest()

/** Opens a session for whoever has this issuer and subject; `null` when nobody with a live grant has. */
export async function openSession(
  door: Database,
  issuer: string,
  subject: string,
  network = 'unknown',
): Promise<SignedIn | null> {
  const person = await door
    .selectFrom('access.person')
    .select(['id', 'displayName'])
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst()
  if (!person) return null
  const grants = await grantsOf(door, person.id)
  if (grants.length === 0) return null
  const token = randomBytes(32).toString('hex')
  const grant = grants.length === 1 ? (grants[0]?.id ?? null) : null
  await sql`insert into access.session (token_hash, person, role_grant, idle_minutes, ends_at, network)
    values (${hashOf(token)}, ${person.id}, ${grant}, ${IDLE_MINUTES.shared}, now() + make_interval(hours => ${ABSOLUTE_HOURS}), ${network})`.execute(
    door,
  )
  return {
    token,
    person: person.id,
    displayName: person.displayName,
    grant,
    role: null,
    organisation: null,
    organisationName: null,
  }
}

/** The live session behind a token, and marks it as used; `null` when it has ended in any way. */
export async function useSession(door: Database, token: string): Promise<SignedIn | null> {
  if (!/^[0-9a-f]{64}$/.test(token)) return null
  const { rows } = await sql<Omit<SignedIn, 'token'>>`
    with used as (
      update access.session set seen_at = clock_timestamp()
       where token_hash = ${hashOf(token)} and ended_at is null and ends_at > clock_timestamp()
         and seen_at > clock_timestamp() - make_interval(mins => idle_minutes)
      returning person, role_grant
    ) select u.person, u.role_grant as "grant", p.display_name, g.role, g.organisation, o.name as organisation_name
      from used u join access.person p on p.id = u.person
      left join access.role_grant g on g.id = u.role_grant
      left join access.organisation o on o.id = g.organisation`.execute(door)
  const row = rows[0]
  return row ? { token, ...row } : null
}

/** Grants of a person that are live now. */
export async function grantsOf(door: Database, person: string): Promise<Grant[]> {
  const { rows } = await sql<Grant>`
    select g.id, g.role, g.organisation, o.name as organisation_name, o.kind as organisation_kind, t.name as team_name
      from access.role_grant g
      join access.organisation o on o.id = g.organisation
      left join access.team t on t.id = g.team
     where g.person = ${person} and g.starts <= now() and (g.ends is null or g.ends > now())
       and not exists (select from access.role_grant_end e where e.role_grant = g.id and e.at <= now())
       and not coalesce((select not lifted from access.account_suspended s where s.person = g.person order by at desc limit 1), false)
     order by o.name, g.role`.execute(door)
  return rows
}

/** Chooses the grant under which this session acts; only one of the person's own. */
export async function chooseGrant(
  door: Database,
  session: SignedIn,
  grant: string,
): Promise<boolean> {
  const grants = await grantsOf(door, session.person)
  if (!grants.some((each) => each.id === grant)) return false
  await sql`update access.session set role_grant = ${grant} where token_hash = ${hashOf(session.token)}`.execute(
    door,
  )
  return true
}

/**
 * Notes a second verification just now and gives the session a new token, so that a token seen
 * before it is worth nothing after it.
 */
export async function verifiedAgain(door: Database, session: SignedIn): Promise<string> {
  const token = randomBytes(32).toString('hex')
  await sql`update access.session set verified_again_at = now(), token_hash = ${hashOf(token)} where token_hash = ${hashOf(session.token)}`.execute(
    door,
  )
  return token
}

export async function endSession(door: Database, token: string): Promise<void> {
  await sql`update access.session set ended_at = now() where token_hash = ${hashOf(token)} and ended_at is null`.execute(
    door,
  )
}

/** Ends every session of a person: leaver, lost device (SEC-21). Gives how many there were. */
export async function endSessionsOf(door: Database, person: string): Promise<number> {
  const result =
    await sql`update access.session set ended_at = now() where person = ${person} and ended_at is null`.execute(
      door,
    )
  return Number(result.numAffectedRows ?? 0n)
}
