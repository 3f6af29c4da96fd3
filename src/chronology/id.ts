/** Identifiers: UUIDv7, so that rows written together lie together. They are names, never secrets (SEC-36). */
import { randomBytes } from 'node:crypto'

/** A new id; its first 48 bits are milliseconds, the rest is random. */
export function uuidv7(milliseconds: number = performance.timeOrigin + performance.now()): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(Math.floor(milliseconds), 0, 6)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** Whether the text has the form of an id. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text)
}
