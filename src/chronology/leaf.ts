/** The bytes of an entry that the tree vouches for: everything stored about it, as it is stored. */
import { createHash } from 'node:crypto'
import type { Instant } from './as-at.ts'
import { canonical } from './canonical.ts'
import { leafHash } from './tree.ts'

/** An entry's row with its parts, in the spelling of the database. */
export interface StoredEntry {
  readonly id: string
  readonly chronology: string
  readonly kind: string
  readonly version: number
  readonly section: string
  readonly class: string
  readonly precision: string
  readonly happenedFrom: Instant | null
  readonly happenedUntil: Instant | null
  readonly recordedAt: Instant
  readonly recordedRole: string
  readonly recordedKind: string
  readonly fromFile: boolean
  readonly source: string
  readonly howKnown: string
  readonly corrects: string | null
  readonly withdraws: string | null
  readonly act: string | null
  readonly author: {
    readonly person: string | null
    readonly organisation: string | null
    readonly team: string | null
  }
  readonly facts: readonly {
    readonly section: string
    readonly class: string
    readonly body: string
    readonly find: readonly Buffer[]
  }[]
  readonly words: readonly {
    readonly section: string
    readonly class: string
    readonly sealed: Buffer
  }[]
}

const byPlace = <T extends { section: string; class: string }>(rows: readonly T[]) =>
  [...rows].sort((a, b) => (`${a.section}/${a.class}` < `${b.section}/${b.class}` ? -1 : 1))

/** Leaf hash of an entry under its salt; the same from the draft and from the rows. */
export function leafOfEntry(salt: Buffer, stored: StoredEntry): Buffer {
  const { facts, words, author, ...envelope } = stored
  const text = canonical({
    ...envelope,
    author: { ...author },
    facts: byPlace(facts).map((part) => [
      part.section,
      part.class,
      part.body,
      part.find.map((each) => each.toString('hex')),
    ]),
    words: byPlace(words).map((part) => [
      part.section,
      part.class,
      createHash('sha256').update(part.sealed).digest('hex'),
    ]),
  })
  return leafHash(salt, Buffer.from(text))
}
