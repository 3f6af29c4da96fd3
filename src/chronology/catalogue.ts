/**
 * The one list of all kinds of entry. A kind that is not here does not exist; one that is here must
 * be considered by every table that the compiler checks against `KindName`.
 */
import { found } from './entries/found.ts'
import type { Kind, PayloadOf } from './kind.ts'

export const KINDS = { found } as const

export type KindName = keyof typeof KINDS
export type Payload<K extends KindName> = PayloadOf<(typeof KINDS)[K]['fields']>

/** Gives the declaration of a kind, or `undefined` for a name that the catalogue does not hold. */
export function kindNamed(name: string): Kind | undefined {
  return Object.hasOwn(KINDS, name) ? (KINDS[name as KindName] as unknown as Kind) : undefined
}
