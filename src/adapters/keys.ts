/**
 * The keys of an installation: one file, mode 0600, outside the database. Who has only a copy of
 * the database has ciphertext (SEC-35); who has only this file has no data.
 */
import { createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { LOGINS, type Passwords } from './database/open.ts'

export interface Keys {
  /** Names the master key beside everything it wrapped, so that it can be rotated (SEC-34). */
  readonly masterId: string
  /** Wraps the key of each chronology; AES-256. */
  readonly master: Buffer
  /** Keyed hashes of exact identifiers. */
  readonly lookup: Buffer
  /** Seals reasons in the audit and drafts. */
  readonly sealing: Buffer
  /** Signs checkpoints; Ed25519. */
  readonly signing: KeyObject
  /** Signs cookies and the built-in provider's keys. */
  readonly cookies: Buffer
  /** Opens the keeper's policies inside an append; the database knows its hash only. */
  readonly fold: Buffer
  readonly adminPassword: string
  readonly passwords: Passwords
}

interface KeyFile {
  masterId: string
  master: string
  lookup: string
  sealing: string
  signing: string
  cookies: string
  fold: string
  adminPassword: string
  passwords: Record<string, string>
}

/**
 * Reads the key file, or makes it where there is none. Refuses a file that others can read.
 * @param masterKeyFile a file with the master key alone, where it is kept apart (base64, 32 bytes)
 */
export function keysIn(file: string, masterKeyFile?: string): Keys {
  if (!existsSync(file)) makeKeyFile(file)
  const held = JSON.parse(readPrivate(file)) as KeyFile
  const master = Buffer.from(
    masterKeyFile ? readPrivate(masterKeyFile).trim() : held.master,
    'base64',
  )
  if (master.length !== 32)
    throw new Error('HF_MASTER_KEY: the master key is not 32 bytes of base64.')
  return {
    masterId: held.masterId,
    master,
    lookup: Buffer.from(held.lookup, 'base64'),
    sealing: Buffer.from(held.sealing, 'base64'),
    signing: createPrivateKey({
      key: Buffer.from(held.signing, 'base64'),
      format: 'der',
      type: 'pkcs8',
    }),
    cookies: Buffer.from(held.cookies, 'base64'),
    fold: Buffer.from(held.fold, 'base64'),
    adminPassword: held.adminPassword,
    passwords: held.passwords as unknown as Passwords,
  }
}

function readPrivate(file: string): string {
  if ((statSync(file).mode & 0o077) !== 0) {
    throw new Error(`HF_KEY_FILE_OPEN: others can read ${file}; set its mode to 0600.`)
  }
  return readFileSync(file, 'utf8')
}

function makeKeyFile(file: string): void {
  const random = () => randomBytes(32).toString('base64')
  const password = () => randomBytes(24).toString('base64url')
  const { privateKey } = generateKeyPairSync('ed25519')
  const made: KeyFile = {
    masterId: randomBytes(6).toString('hex'),
    master: random(),
    lookup: random(),
    sealing: random(),
    cookies: random(),
    fold: random(),
    signing: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
    adminPassword: password(),
    passwords: Object.fromEntries(LOGINS.map((login) => [login, password()])),
  }
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.new`, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flush: true })
  renameSync(`${file}.new`, file)
}
