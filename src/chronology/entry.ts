/**
 * The envelope of an entry: what every statement on a chronology says about itself, whatever its
 * kind. An entry is never changed; a correction or a withdrawal is another entry.
 */
import type { Happened, Instant } from './as-at.ts'

/** A chronology belongs to exactly one of these. */
export const SORTS = ['child', 'lead', 'organisation'] as const
export type Sort = (typeof SORTS)[number]

/** Where a field may be read from (reference: access/sections.csv). ORG belongs to organisations. */
export const SECTIONS = [
  'ID', 'LOC', 'IND', 'TRF', 'AGE', 'CPR', 'CARE', 'MIS', 'RHI', 'GRD', 'VOI', 'OFF', 'INT', 'IMM',
  'HLT', 'ACROSS', 'ORG',
] as const // biome-ignore format: one line a reader can count
export type Section = (typeof SECTIONS)[number]

/** Who says so. */
export const SOURCES = [
  'child',
  'family',
  'carer',
  'professional',
  'public',
  'document',
  'device',
  'import',
  'unknown',
] as const
export type Source = (typeof SOURCES)[number]

/** How the source knows. */
export const HOW_KNOWN = [
  'saw-or-heard',
  'told-directly',
  'told-by-other',
  'read',
  'device',
  'worked-out',
  'in-a-return',
  'unknown',
] as const
export type HowKnown = (typeof HOW_KNOWN)[number]

export type Id = string & { readonly __id?: never }

/** Who wrote the entry. Readers without LOC get `role` and `organisationKind` only. */
export interface RecordedBy {
  readonly role: string
  readonly organisationKind: string
  readonly person?: Id
  readonly organisation?: Id
}

/**
 * An entry as somebody read it. `facts` and `words` hold the fields this reader may see and no
 * others: a missing field means "not answered, or not for you", which `withheld` tells apart.
 */
export interface Entry {
  readonly id: Id
  readonly chronology: Id
  readonly kind: string
  readonly version: number
  readonly happened: Happened
  readonly recordedAt: Instant
  /** From the checkpoint that first contains it; `null` while no checkpoint does (live pages only). */
  readonly knownFrom: Instant | null
  readonly recordedBy: RecordedBy
  readonly source: Source
  readonly howKnown: HowKnown
  readonly corrects?: Id
  readonly withdraws?: Id
  /** Common id of entries that are one act on two or more chronologies. */
  readonly act?: Id
  readonly facts: Readonly<Record<string, unknown>>
  readonly words: Readonly<Record<string, unknown>>
  /** Sections of this entry of which something was kept from the reader. */
  readonly withheld: readonly Section[]
}

/** What somebody asks to be recorded; the rest of the envelope is given by the door and the clock. */
export interface Draft {
  /** Existing chronology, or one opened by `openChronology` in the same act. */
  readonly chronology: Id
  readonly kind: string
  readonly happened: Happened
  readonly source: Source
  readonly howKnown: HowKnown
  readonly payload: Readonly<Record<string, unknown>>
  readonly corrects?: Id
  readonly withdraws?: Id
  readonly act?: Id
  /** Chosen beforehand when another draft of the same act names this entry. */
  readonly id?: Id
  /** In which capacity the words are written: decides their field class (decisions D05, D37). */
  readonly within?: 'concern' | 'import'
}
