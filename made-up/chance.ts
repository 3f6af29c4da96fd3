/**
 * A small seeded generator: the same seed always tells the same stories. `fork` gives each child a
 * stream of its own, so that changing one story leaves the others as they were.
 */
export interface Chance {
  /** At least 0, less than 1. */
  next(): number
  /** A whole number, both ends included. */
  int(from: number, to: number): number
  yes(probability: number): boolean
  pick<T>(list: readonly T[]): T
  /** Up to `count` different members, in the order of the list. */
  some<T>(list: readonly T[], count: number): T[]
  weighted<T>(list: readonly (readonly [T, number])[]): T
  shuffled<T>(list: readonly T[]): T[]
  hex(digits: number): string
  fork(label: string): Chance
}

/** FNV-1a, so that a label becomes a seed. */
function hashed(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0
}

/** Mulberry32: 32 bits of state, good enough for stories and nothing else. */
function mulberry(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export function chanceFrom(seed: number): Chance {
  const next = mulberry(seed)
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError('nothing to pick from')
    return list[int(0, list.length - 1)] as T
  }
  const shuffled = <T>(list: readonly T[]): T[] => {
    const result = [...list]
    for (let last = result.length - 1; last > 0; last -= 1) {
      const other = int(0, last)
      const kept = result[last] as T
      result[last] = result[other] as T
      result[other] = kept
    }
    return result
  }
  return {
    next,
    int,
    pick,
    shuffled,
    yes: (probability) => next() < probability,
    some: (list, count) => {
      const chosen = new Set(shuffled(list.map((_, index) => index)).slice(0, count))
      return list.filter((_, index) => chosen.has(index))
    },
    weighted: (list) => {
      let rest = next() * list.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [value, weight] of list) {
        rest -= weight
        if (rest < 0) return value
      }
      return pick(list)[0]
    },
    hex: (digits) => Array.from({ length: digits }, () => int(0, 15).toString(16)).join(''),
    fork: (label) => chanceFrom(hashed(label, seed)),
  }
}

/** An identifier in the form of a UUIDv7: its first 48 bits are the milliseconds. */
export function idAt(milliseconds: number, chance: Chance): string {
  const time = Math.floor(milliseconds).toString(16).padStart(12, '0')
  const variant = '89ab'.charAt(chance.int(0, 3))
  const rest = chance.hex(18)
  const parts = [
    time.slice(0, 8),
    time.slice(8),
    `7${rest.slice(0, 3)}`,
    `${variant}${rest.slice(3, 6)}`,
  ]
  return [...parts, rest.slice(6)].join('-')
}
