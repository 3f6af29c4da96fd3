/** What a story has in hand while it tells one life: the child, the people around, and the pen. */

import type { Day, Happened } from '../src/chronology/as-at.ts'
import type { Id } from '../src/chronology/entry.ts'
import type { Act } from './act.ts'
import { dayAt } from './calendar.ts'
import type { Chance } from './chance.ts'
import type { Child } from './child.ts'
import type { Casting, Crew } from './crew.ts'
import type { Home } from './organisations.ts'
import type { Story } from './story.ts'
import type { Member } from './types.ts'

/** How well the council keeps up with this child: decides how old the last visit is. */
export type Pace = 'good' | 'soon' | 'late'

export interface Life {
  readonly story: Story
  readonly chance: Chance
  readonly child: Child
  readonly crew: Crew
  readonly casting: Casting
  readonly today: number
  readonly pace: Pace
  /** Changes as the story goes on. */
  readonly state: State
}

interface State {
  placement?: Id | undefined
  home?: Home | undefined
  carer?: Member | undefined
  /** Days from which there is a guardian, a lawyer, a referral to the NRM. */
  guardianFrom?: number
  solicitorFrom?: number
  referredOn?: number
  trafficked?: boolean
  /** First and last day of each absence so far told; an open one lasts beyond today. */
  away?: readonly (readonly [number, number])[]
}

/** A record with so many entries says enough about ordinary days. */
export const ENOUGH = 34

/** Whether a story has room for so many entries more; no record is longer than sixty. */
export const roomFor = (life: Life, entries: number): boolean => life.story.size + entries <= 58

/** Who would write down what the carer says: the carer if there is an account, else the worker. */
export const carerOf = (life: Life): Member => life.state.carer ?? life.crew.worker

export const on = (day: number): Happened => ({ precision: 'day', on: dayAt(day) })
export const between = (from: number, to: number): Happened => ({
  precision: 'about',
  from: dayAt(from),
  to: dayAt(to),
})
export const asDayText = (day: number): Day => dayAt(day)

/** Whether something that began on one day had begun by another. */
export const since = (began: number | undefined, day: number): boolean =>
  began !== undefined && began <= day

/** Whether the child is missing on that day, as far as told. */
export const isAway = (life: Life, day: number): boolean =>
  (life.state.away ?? []).some(([from, to]) => day >= from && day <= to)

/** That day, or the first on which the child is there again. */
export function presentFrom(life: Life, day: number): number {
  const absence = (life.state.away ?? []).find(([from, to]) => day >= from && day <= to)
  return absence ? presentFrom(life, absence[1] + 1) : day
}

/** Said before the first weeks are told, so that nobody visits a child who is not there. */
export function willBeAway(life: Life, day: number, hours?: number): void {
  const last = hours === undefined ? life.today + 400 : day + Math.ceil(hours / 24) + 1
  life.state.away = [...(life.state.away ?? []), [day, last]]
}

/** In working hours of that day; most of what people write down. */
export const inHours = (life: Life, day: number, by: Member): Act =>
  life.story.at(day, life.chance.int(570, 1020)).by(by)
/** Some time on that day, as papers and meetings are dated. */
export const onDay = (life: Life, day: number, by: Member): Act => life.story.at(day).by(by)
/** At so many minutes after midnight. */
export const atTime = (life: Life, day: number, minutes: number, by: Member): Act =>
  life.story.at(day, minutes).by(by)
/** At an exact moment, in milliseconds. */
export const atMs = (life: Life, milliseconds: number, by: Member): Act =>
  life.story.atMoment(milliseconds).by(by)
