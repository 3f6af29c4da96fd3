/**
 * The one thing that every question about a child is asked of: the entries that stand as known on
 * one date and as true on another, in order of happening, with the links between them.
 */
import type { Instant } from '../chronology/as-at.ts'
import type { KindName } from '../chronology/catalogue.ts'
import type { Entry, Id } from '../chronology/entry.ts'
import { type KnownOn, standing } from './standing.ts'
import { inOrder, when } from './when.ts'

/** The two dates of a question. `trueOn` is exclusive: what happens at that instant is not yet true. */
export interface Asked {
  readonly trueOn: Instant
  readonly knownOn: KnownOn
}

export interface History extends Asked {
  /** Standing entries that had happened by `trueOn`; one whose time is unknown counts as happened. */
  readonly entries: readonly Entry[]
  /** Known but not standing: by id, the entry that corrected or withdrew it. */
  readonly replaced: ReadonlyMap<Id, Entry>
  /** Every known entry by id, standing or not. */
  readonly byId: ReadonlyMap<Id, Entry>
  /** The entries of these kinds, in order of happening. */
  of(...kinds: readonly KindName[]): readonly Entry[]
  /** The entry that stands in place of this one: itself, its correction, or nothing if withdrawn. */
  current(id: Id | undefined): Entry | undefined
  /** The entries that the standing entry corrected, newest first. */
  before(id: Id): readonly Entry[]
}

/** Takes the entries of one child and the two dates; gives what the questions of this folder take. */
export function history(entries: readonly Entry[], asked: Asked): History {
  const { entries: stands, replaced, known } = standing(entries, asked.knownOn)
  const happened = stands.filter((entry) => {
    const moment = when(entry)
    return moment === null || moment.from < asked.trueOn
  })
  happened.sort(inOrder)
  const byKind = new Map<string, Entry[]>()
  for (const entry of happened) {
    const same = byKind.get(entry.kind)
    if (same) same.push(entry)
    else byKind.set(entry.kind, [entry])
  }
  const byId = new Map(known.map((entry) => [entry.id, entry]))
  return {
    trueOn: asked.trueOn,
    knownOn: asked.knownOn,
    entries: happened,
    replaced,
    byId,
    of: (...kinds) => {
      if (kinds.length === 1) return byKind.get(kinds[0] as string) ?? []
      return kinds.flatMap((kind) => byKind.get(kind) ?? []).sort(inOrder)
    },
    current: (id) => {
      if (id === undefined) return undefined
      const by = replaced.get(id)
      if (!by) return byId.get(id)
      return by.withdraws === undefined ? by : undefined
    },
    before: (id) => known.filter((entry) => replaced.get(entry.id)?.id === id).reverse(),
  }
}

/** Keeps the answer to a question for as long as its history lives, so that duties may ask freely. */
export function askedOnce<T>(question: (of: History) => T): (of: History) => T {
  const answers = new WeakMap<History, { readonly answer: T }>()
  return (of) => {
    const old = answers.get(of)
    if (old) return old.answer
    const answer = question(of)
    answers.set(of, { answer })
    return answer
  }
}

/** The same for a question about one entry of the history. */
export function askedOfEach<T>(
  question: (of: History, entry: Entry) => T,
): (of: History, entry: Entry) => T {
  const answers = askedOnce(() => new Map<Entry, { readonly answer: T }>())
  return (of, entry) => {
    const known = answers(of)
    const old = known.get(entry)
    if (old) return old.answer
    const answer = question(of, entry)
    known.set(entry, { answer })
    return answer
  }
}

/** The standing entries that this one answers, nearest first, following `about` upwards. */
export const chainOf = askedOfEach((of: History, entry: Entry): readonly Entry[] => {
  const chain: Entry[] = []
  let next = of.current(entry.facts.about as Id | undefined)
  while (next && !chain.includes(next) && next !== entry) {
    chain.push(next)
    next = of.current(next.facts.about as Id | undefined)
  }
  return chain
})

/** A fact that holds one code, or `undefined` if it is not there (not answered, or not for the reader). */
export function codeOf(entry: Entry, field: string): string | undefined {
  const value = entry.facts[field]
  return typeof value === 'string' ? value : undefined
}

/** A fact that holds several codes; none if it is not there. */
export function codesOf(entry: Entry, field: string): readonly string[] {
  const value = entry.facts[field]
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}
