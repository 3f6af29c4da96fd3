/**
 * A transaction that somebody was allowed to have. Only the door makes one (tidy checks who calls
 * `asAllowed`), so reading without a policy decision and an audit row does not compile.
 */
import type { Transaction } from 'kysely'
import type { Keys } from '../keys.ts'
import type { Tables } from './tables.ts'

declare const allowed: unique symbol

export interface Tx {
  readonly db: Transaction<Tables>
  readonly keys: Keys
  /** Opened data keys of this transaction only, by chronology and purpose. */
  readonly dataKeys: Map<string, Buffer>
  readonly [allowed]: true
}

/** For access/as-actor.ts and the loader of the made-up world, and for nothing else. */
export function asAllowed(db: Transaction<Tables>, keys: Keys): Tx {
  return { db, keys, dataKeys: new Map() } as unknown as Tx
}
