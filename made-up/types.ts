/**
 * The shape of the made-up world: what the loader puts into an empty database, and the truth behind
 * it.
 */
import type { Instant } from '../src/chronology/as-at.ts'
import type { Draft, Id, Sort } from '../src/chronology/entry.ts'

export interface Organisation {
  readonly id: Id
  readonly kind: string
  readonly code: string | null
  /** `null` for homes and households: their name tells a place and is sealed words of an entry. */
  readonly name: string | null
  readonly nation: string
}

export interface Team {
  readonly id: Id
  readonly organisation: Id
  readonly name: string
  readonly deskPhone: string
}

export interface Person {
  readonly id: Id
  readonly subject: string
  readonly displayName: string
}

export interface Grant {
  readonly id: Id
  readonly person: Id
  readonly role: string
  readonly organisation: Id
  readonly team: Id | null
  readonly starts: Instant
}

export interface Written extends Draft {
  readonly id: Id
  readonly recordedAt: Instant
  /** Subject of the person who wrote it, and the grant under which they did. */
  readonly by: string
  readonly grant: Id
}

export interface Chronology {
  /** The chronology of an organisation has the id of the organisation. */
  readonly id: Id
  readonly sort: Sort
  readonly openedBy: string
  /** Ordered by `recordedAt`; an entry stands after every entry that it names. */
  readonly entries: readonly Written[]
}

/** What is true behind the entries; nothing of it is loaded, it is for tests and for the tour. */
export interface Truth {
  /** Two chronologies that are of one child. */
  readonly samePerson: readonly (readonly [Id, Id])[]
  readonly siblings: readonly (readonly [Id, Id])[]
  /** Accounts of children: subject and the chronology that is theirs. */
  readonly ownRecord: readonly (readonly [string, Id])[]
  readonly missingNow: readonly Id[]
  readonly shielded: readonly Id[]
  /** Chronology and the kind of life it tells. */
  readonly stories: readonly (readonly [Id, string])[]
}

export interface World {
  readonly organisations: readonly Organisation[]
  readonly teams: readonly Team[]
  readonly people: readonly Person[]
  readonly grants: readonly Grant[]
  readonly chronologies: readonly Chronology[]
  readonly truth: Truth
}

/** One person acting under one grant. */
export interface Member {
  readonly person: Id
  readonly subject: string
  readonly displayName: string
  readonly grant: Id
  readonly role: string
  readonly organisation: Id
  readonly team: Id | null
}
