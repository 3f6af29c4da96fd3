/** A kind of life: how many of four hundred children live it, who they are, and how it is told. */
import type { Chance } from './chance.ts'
import type { Wish } from './child.ts'
import type { Life } from './life.ts'

export interface CastFor {
  readonly chance: Chance
  readonly today: number
  /** Day on which the council began with Holdfast; earlier days can only be imported. */
  readonly began: number
  readonly index: number
}

export interface Role {
  readonly wish: Wish
  /** Day on which the story begins. */
  readonly start: number
  /** Another council than that of the first role. */
  readonly elsewhere?: boolean
  /** No social worker holds this child now. */
  readonly notHeld?: boolean
}

export interface Tale {
  readonly name: string
  readonly of400: number
  /** Usually one role; two for brothers and sisters and for one child under two names. */
  cast(given: CastFor): readonly Role[]
  tell(
    lives: readonly [Life, ...Life[]],
    starts: readonly [number, ...number[]],
    index: number,
  ): void
  /** Two roles: one child under two names, brothers and sisters, or two who are only alike. */
  readonly pair?: 'same-person' | 'siblings' | 'alike'
}

/** A day between so many days ago, but not before the council began. */
export function daysAgo(given: CastFor, least: number, most: number): number {
  const known = given.today - given.began - 4
  return given.today - given.chance.int(Math.min(least, known), Math.min(most, known))
}

/** Somebody of that origin who is so many years old when the story starts. */
export function aged(
  given: CastFor,
  start: number,
  origin: string,
  youngest: number,
  oldest: number,
  more: Partial<Wish> = {},
): Wish {
  const days = given.chance.int(
    Math.round(youngest * 365.25),
    Math.round((oldest + 1) * 365.25) - 1,
  )
  return { ...more, origin, born: start - days }
}
