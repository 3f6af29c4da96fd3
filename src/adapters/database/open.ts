/**
 * Connections, one pool for each database role that we log in as, with times as text in UTC: a
 * `date` never becomes a JavaScript Date, which would shift birth dates by a day.
 */
import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { asInstant, type Instant } from '../../chronology/as-at.ts'
import type { Tables } from './tables.ts'

export const LOGINS = ['hf_app', 'hf_door', 'hf_sequencer', 'hf_loader'] as const
export type Login = (typeof LOGINS)[number]
export type Passwords = Readonly<Record<Login, string>>

/** How to reach one database as some login. */
export interface Connection {
  readonly host: string
  readonly port: number
  readonly database: string
  readonly ssl?: pg.ClientConfig['ssl']
}

export type Database = Kysely<Tables>
export interface Databases extends Readonly<Record<Login, Database>> {
  close(): Promise<void>
}

/** `2026-03-01 14:30:00.5+00` as PostgreSQL writes it, in our one form. */
function instantOf(text: string): Instant {
  return asInstant(text.replace(' ', 'T').replace(/\+00$/, 'Z'))
}

/** Never a float for a count: a bigint that does not fit is an error, not a rounding. */
function integerOf(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value))
    throw new RangeError('HF_INTEGER: a count exceeds what can be held exactly')
  return value
}

const parsers = new Map<number, (text: string) => unknown>([
  [1184, instantOf],
  [1082, (text) => text],
  [20, integerOf],
])
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    parsers.get(oid) ??
    pg.types.getTypeParser(oid, format as 'text')) as pg.CustomTypesConfig['getTypeParser'],
}

const limits: Record<Login, { max: number; statementSeconds: number }> = {
  hf_app: { max: 16, statementSeconds: 15 },
  hf_door: { max: 4, statementSeconds: 15 },
  hf_sequencer: { max: 1, statementSeconds: 120 },
  hf_loader: { max: 2, statementSeconds: 300 },
}

/** Opens the pools; nothing connects until it is first used. */
export function openDatabases(connection: Connection, passwords: Passwords): Databases {
  const opened = LOGINS.map(
    (login) => [login, openAs(login, connection, passwords[login])] as const,
  )
  return {
    ...(Object.fromEntries(opened) as Record<Login, Database>),
    close: async () => {
      await Promise.all(opened.map(([, database]) => database.destroy()))
    },
  }
}

/** As the superuser, past every policy: for the operator's commands (verify, migrate) and for tests that attack. */
export function openAsAdmin(connection: Connection, user: string, password: string): Database {
  return withPool(
    new pg.Pool({
      ...connection,
      user,
      password,
      max: 2,
      types,
      options: '-c timezone=UTC -c datestyle=ISO',
    }),
  )
}

function openAs(login: Login, connection: Connection, password: string): Database {
  const { max, statementSeconds } = limits[login]
  const pool = new pg.Pool({
    ...connection,
    user: login,
    password,
    max,
    types,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    application_name: `holdfast ${login}`,
    options: `-c timezone=UTC -c datestyle=ISO -c statement_timeout=${statementSeconds}s -c idle_in_transaction_session_timeout=10s`,
  })
  return withPool(pool)
}

function withPool(pool: pg.Pool): Database {
  pool.on('error', () => undefined) // an idle connection that breaks is replaced at its next use
  return new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
}
