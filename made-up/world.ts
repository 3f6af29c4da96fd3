/**
 * The made-up world: organisations, staff, and children whose records look like those of real
 * councils. Pure: the same seed and `now` always give the same world. Nobody in it is real.
 */
import type { Instant } from '../src/chronology/as-at.ts'
import { millisecondsOf } from '../src/chronology/as-at.ts'
import { numberAt } from './calendar.ts'
import { chanceFrom } from './chance.ts'
import { Casting } from './crew.ts'
import { tellLives } from './lives.ts'
import { describeOrganisations } from './organisation-stories.ts'
import { register } from './organisations.ts'
import { staff } from './staff.ts'
import type { World } from './types.ts'

export type { World } from './types.ts'

export interface Options {
  readonly seed: number
  /** Nothing in the world is recorded after it, and who is missing is missing then. */
  readonly now: Instant
  readonly children?: number
}

export function madeUpWorld({ seed, now, children = 400 }: Options): World {
  const chance = chanceFrom(seed)
  const today = numberAt(now)
  const time = { now, today, nowMs: millisecondsOf(now) }
  const registered = register(chance.fork('register'))
  const team = staff(registered, chance.fork('staff'), today)
  const casting = new Casting(registered, team, today)
  const told = tellLives(casting, chance.fork('lives'), time, children)
  const about = describeOrganisations(casting, chance.fork('organisations'), time)
  return {
    organisations: registered.organisations.map(({ key: _, ...organisation }) => organisation),
    teams: registered.teams.map(({ key: _, ...each }) => each),
    people: team.people,
    grants: team.grants,
    chronologies: [...about, ...told.chronologies],
    truth: told.truth,
  }
}
