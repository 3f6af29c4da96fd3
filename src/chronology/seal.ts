/**
 * Words at rest. Every chronology has two data keys, one for words and one for places, each wrapped
 * by the master key; destroying them is how a child is erased. AES-256-GCM throughout, bound to
 * where the bytes belong, so that a sealed text cannot be moved to another row.
 */
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'

export const ALGORITHM = 'aes-256-gcm/1'
const IV = 12
const TAG = 16

/** Seals bytes under a 32-byte key. `place` names the row; the same must be given to open them. */
export function seal(key: Buffer, place: string, plain: Buffer): Buffer {
  const iv = randomBytes(IV)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(place))
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), body])
}

/** Opens what `seal` made. Throws `HF_SEAL` when key, place or bytes are not the ones. */
export function open(key: Buffer, place: string, sealed: Buffer): Buffer {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, IV))
    decipher.setAAD(Buffer.from(place)).setAuthTag(sealed.subarray(IV, IV + TAG))
    return Buffer.concat([decipher.update(sealed.subarray(IV + TAG)), decipher.final()])
  } catch {
    throw new Error('HF_SEAL: these bytes cannot be opened with this key at this place.')
  }
}

/** A new data key, and the same wrapped for storage. */
export function newDataKey(master: Buffer, place: string): { key: Buffer; wrapped: Buffer } {
  const key = randomBytes(32)
  return { key, wrapped: seal(master, `key ${place}`, key) }
}

/** The data key out of its wrapping. */
export function unwrap(master: Buffer, place: string, wrapped: Buffer): Buffer {
  return open(master, `key ${place}`, wrapped)
}

/**
 * Keyed hash of an exact identifier: letters and digits only, upper case, so that "sw 123 456" and
 * "SW123456" are one. Whoever lacks the lookup key cannot try numbers against it.
 */
export function findable(lookup: Buffer, identifier: string): Buffer {
  const plain = identifier
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  return createHmac('sha256', lookup).update(plain).digest()
}
