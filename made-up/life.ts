/** What a story has in hand while it tells one life: the child, the people around, and the pen. */
import type { Day, Happened } from '../src/chronology/as-at.ts'
import type { Id } from '../src/chronology/entry.ts'
import { dayAt, instantOf, momentAt } from './calendar.ts'
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

export interface State {
  placement?: Id | undefined
  placementType?: string | undefined
  placedOn?: number | undefined
  home?: Home | undefined
  carer?: Member | undefined
  guardian?: Id | undefined
  solicitor?: boolean
  nrm?: Id | undefined
  grounds?: Id | undefined
  trafficked?: boolean
}

/** A record with so many entries says enough about ordinary days. */
export const ENOUGH = 38

/** Whether a story has room for so many entries more; no record is longer than sixty. */
export const roomFor = (life: Life, entries: number): boolean => life.story.size + entries <= 58

/** Who would write down what the carer says: the carer if there is an account, else the worker. */
export const carerOf = (life: Life): Member => life.state.carer ?? life.crew.worker

export const on = (day: number): Happened => ({ precision: 'day', on: dayAt(day) })
export const minute = (day: number, minutes: number): Happened => ({
  precision: 'minute',
  at: instantOf(momentAt(day, minutes)),
})
export const between = (from: number, to: number): Happened => ({
  precision: 'about',
  from: dayAt(from),
  to: dayAt(to),
})
export const asDayText = (day: number): Day => dayAt(day)
