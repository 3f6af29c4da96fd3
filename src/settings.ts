/**
 * Every setting: its name in the environment, meaning, default, and what production demands.
 * Nothing else reads the environment.
 */
import { join, resolve } from 'node:path'

export interface Settings {
  /** HOLDFAST_DATA. Where the embedded database and the keys live. Default `data` in this checkout. */
  readonly dataDirectory: string
  /** Whether HOLDFAST_DATA was given; only the default may move when it cannot be used. */
  readonly dataDirectoryGiven: boolean
  /** DATABASE_URL. A PostgreSQL 15 or later to use instead of the embedded one; its user must be able to create roles. */
  readonly databaseUrl: string | undefined
  /** HOLDFAST_PORT. Port of the pages on the loopback address. Default 3000; 0 takes a free one. */
  readonly port: number
  /** HOLDFAST_HOST. Address to listen on. Default 127.0.0.1; another one needs an issuer. */
  readonly host: string
  /** HOLDFAST_ORIGIN. What the browser calls us, e.g. `https://holdfast.example`. Default: made from host and port. */
  readonly origin: string | undefined
  /** HOLDFAST_ISSUER, HOLDFAST_CLIENT_ID, HOLDFAST_CLIENT_SECRET. The organisation's sign-in; without it made-up staff sign in, on loopback only. */
  readonly issuer:
    | { readonly url: string; readonly clientId: string; readonly clientSecret: string }
    | undefined
  /** HOLDFAST_MADE_UP. `no` starts without the made-up world. Default `yes` while no issuer is configured. */
  readonly madeUp: boolean
  /** HOLDFAST_MASTER_KEY_FILE. File with the master key (base64, 32 bytes, mode 0600). Default: inside the data directory. */
  readonly masterKeyFile: string | undefined
}

/** A setting that cannot be used: says which, what was found and what was expected. */
export class UnusableSetting extends Error {
  constructor(
    readonly setting: string,
    found: string,
    expected: string,
  ) {
    super(`${setting} is "${found}"; expected ${expected}.`)
  }
}

/** The folder of this checkout: the default data belong to it, from wherever a command is called. */
const PROJECT = resolve(import.meta.dirname, '..')

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost'])

/**
 * Takes the environment and the folder from which we were started; gives the settings.
 * Throws `UnusableSetting` on anything it cannot use, and where a made-up sign-in would be reachable
 * from elsewhere.
 */
export function readSettings(env: NodeJS.ProcessEnv, from: string): Settings {
  const issuerUrl = env.HOLDFAST_ISSUER
  const host = env.HOLDFAST_HOST ?? '127.0.0.1'
  if (!issuerUrl && !LOOPBACK.has(host)) {
    throw new UnusableSetting(
      'HOLDFAST_HOST',
      host,
      'a loopback address while no HOLDFAST_ISSUER is set',
    )
  }
  const databaseUrl = env.DATABASE_URL || undefined
  if (databaseUrl && issuerUrl) requireVerifiedTls(databaseUrl)
  return {
    dataDirectory: env.HOLDFAST_DATA ? resolve(from, env.HOLDFAST_DATA) : join(PROJECT, 'data'),
    dataDirectoryGiven: env.HOLDFAST_DATA !== undefined,
    databaseUrl,
    port: portOf(env.HOLDFAST_PORT ?? '3000'),
    host,
    origin: env.HOLDFAST_ORIGIN,
    issuer: issuerUrl
      ? {
          url: issuerUrl,
          clientId: needed(env, 'HOLDFAST_CLIENT_ID'),
          clientSecret: needed(env, 'HOLDFAST_CLIENT_SECRET'),
        }
      : undefined,
    madeUp: (env.HOLDFAST_MADE_UP ?? (issuerUrl ? 'no' : 'yes')) === 'yes',
    masterKeyFile: env.HOLDFAST_MASTER_KEY_FILE,
  }
}

function portOf(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new UnusableSetting('HOLDFAST_PORT', text, 'a number from 0 to 65535')
  }
  return port
}

function needed(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name]
  if (!value) throw new UnusableSetting(name, '', 'a value, because HOLDFAST_ISSUER is set')
  return value
}

/** Real children's data never crosses a network to the database unencrypted (SEC-37). */
function requireVerifiedTls(url: string): void {
  const parsed = new URL(url)
  const local = parsed.hostname === '' || LOOPBACK.has(parsed.hostname)
  if (!local && parsed.searchParams.get('sslmode') !== 'verify-full') {
    throw new UnusableSetting(
      'DATABASE_URL',
      'a server elsewhere without sslmode=verify-full',
      'sslmode=verify-full',
    )
  }
}
