/**
 * A checkpoint says: at this time the log had this many leaves and this root, signed. Written as a
 * C2SP signed note (origin, size, root, then the signature line), so that other tools can check it.
 */
import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import type { Instant } from './as-at.ts'

export type Log = 'chronology' | 'audit'
export const LOGS: readonly Log[] = ['chronology', 'audit']

const origin = (log: Log) => `holdfast/${log}`

function publicKeyOf(key: KeyObject): KeyObject {
  return key.type === 'public' ? key : createPublicKey(key)
}

/** First four bytes of SHA-256 over name, newline, algorithm byte and key, as the note format asks. */
function keyHash(log: Log, key: KeyObject): Buffer {
  const raw = publicKeyOf(key).export({ format: 'der', type: 'spki' }).subarray(-32)
  return createHash('sha256')
    .update(`${origin(log)}\n`)
    .update(Buffer.from([1]))
    .update(raw)
    .digest()
    .subarray(0, 4)
}

function body(log: Log, size: number, root: Buffer, at: Instant): string {
  return `${origin(log)}\n${size}\n${root.toString('base64')}\ntime ${at}\n`
}

/** The signed note for a log of that size and root at that time. */
export function signedNote(
  key: KeyObject,
  log: Log,
  size: number,
  root: Buffer,
  at: Instant,
): string {
  const text = body(log, size, root, at)
  const signature = Buffer.concat([keyHash(log, key), sign(null, Buffer.from(text), key)])
  return `${text}\n\u2014 ${origin(log)} ${signature.toString('base64')}\n`
}

/** Whether the note was signed with this key and says exactly this. */
export function noteIsGenuine(
  key: KeyObject,
  note: string,
  log: Log,
  size: number,
  root: Buffer,
  at: Instant,
): boolean {
  const text = body(log, size, root, at)
  const line = `\u2014 ${origin(log)} `
  const from = note.indexOf(line)
  if (from < 0 || note.slice(0, from) !== `${text}\n`) return false
  const signature = Buffer.from(note.slice(from + line.length).trim(), 'base64')
  return (
    signature.subarray(0, 4).equals(keyHash(log, key)) &&
    verify(null, Buffer.from(text), publicKeyOf(key), signature.subarray(4))
  )
}
