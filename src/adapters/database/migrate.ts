/**
 * Brings a database to the newest shape: numbered plain .sql files, each once, each in its own
 * transaction, under a lock, with a checksum so that an edited old file is noticed.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type { Keys } from '../keys.ts'
import { LOGINS, type Passwords } from './open.ts'

const FOLDER = join(import.meta.dirname, 'migrations')

/** Roles are shared by all databases of a server, so only one migration runs at a time on it. */
const LOCK = 20161124

export interface Migrated {
  readonly applied: readonly string[]
}

/**
 * @param admin how to connect as somebody who may create roles
 * @param keys passwords that our logins get, and the keeper's token; set every time, so that a new key file takes effect
 * @param madeUp marks the database; only asked for when it is first made
 */
export async function migrate(
  admin: pg.ClientConfig,
  keys: Pick<Keys, 'passwords' | 'fold'>,
  madeUp: boolean,
): Promise<Migrated> {
  const client = new pg.Client(admin)
  await client.connect()
  try {
    await requireVersion(client)
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await client.query(`create table if not exists public.migration (
      name text primary key, checksum text not null, applied_at timestamptz not null default now())`)
    const applied = await applyAll(client)
    await setPasswords(client, keys.passwords)
    await client.query('set role hf_owner')
    await client.query(
      'insert into access.installation (made_up) values ($1) on conflict do nothing',
      [madeUp],
    )
    await client.query('reset role')
    await client.query(
      `insert into access.service_run (token_hash, service, reason) values ($1, 'fold', 'the keeper of this installation')
       on conflict do nothing`,
      [createHash('sha256').update(keys.fold).digest()],
    )
    await client.query('select pg_advisory_unlock($1)', [LOCK])
    return { applied }
  } finally {
    await client.end()
  }
}

async function requireVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ n: number }>(
    `select current_setting('server_version_num')::int as n`,
  )
  const version = rows[0]?.n ?? 0
  if (version < 150000)
    throw new Error(
      `HF_POSTGRES_VERSION: PostgreSQL 15 or later is needed; this one is ${Math.floor(version / 10000)}.`,
    )
}

async function applyAll(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from public.migration',
  )
  const done = new Map(rows.map((row) => [row.name, row.checksum]))
  const applied: string[] = []
  for (const name of readdirSync(FOLDER)
    .filter((each) => each.endsWith('.sql'))
    .sort()) {
    const text = readFileSync(join(FOLDER, name), 'utf8')
    const checksum = createHash('sha256').update(text).digest('hex')
    const before = done.get(name)
    if (before === checksum) continue
    if (before)
      throw new Error(
        `HF_MIGRATION_CHANGED: ${name} was applied in another form; add a new migration instead.`,
      )
    await client.query('begin')
    try {
      await client.query(text)
      await client.query('reset role')
      await client.query('insert into public.migration (name, checksum) values ($1, $2)', [
        name,
        checksum,
      ])
      await client.query('commit')
    } catch (error) {
      await client.query('rollback')
      throw new Error(`HF_MIGRATION_FAILED: ${name}: ${(error as Error).message}`, { cause: error })
    }
    applied.push(name)
  }
  return applied
}

/** A password is not a parameter in SQL; ours are base64url, and that is checked before they are written. */
async function setPasswords(client: pg.Client, passwords: Passwords): Promise<void> {
  for (const login of LOGINS) {
    await client.query(`alter role ${login} password ${client.escapeLiteral(passwords[login])}`)
  }
}
