/**
 * How a story is told: `story.at(day, '14:20').by(worker).record('visit-made', {...})`. What would
 * lie after `now` is not written, nor is anything that belongs to it; so a story may run on freely.
 */
import type { Happened, Instant } from '../src/chronology/as-at.ts'
import type { KindName, Payload } from '../src/chronology/catalogue.ts'
import type { HowKnown, Id, Sort, Source } from '../src/chronology/entry.ts'
import { dayAt, instantOf, minutesOf, momentAt, startAt, workdayFrom } from './calendar.ts'
import { type Chance, idAt } from './chance.ts'
import type { Chronology, Member, Written } from './types.ts'

/** Kinds that busy people sometimes write down days later. */
const OFTEN_LATE: ReadonlySet<string> = new Set([
  'visit-made',
  'review-held',
  'plan-made',
  'health-assessed',
  'school-place',
  'gp-registered',
  'rights-explained',
  'service-recorded',
  'signs-observed',
  'family-or-associate-known',
])
/** Roles that write about a child as whoever raises a concern does, and kinds of which that is true. */
const RAISING: ReadonlySet<string> = new Set(['frontline', 'border', 'youth-justice'])
const IN_CONCERN: ReadonlySet<string> = new Set([
  'concern-raised',
  'signs-observed',
  'identity-claimed',
  'appearance-described',
])
/** What a record that is already long leaves out; no record is longer than about sixty entries. */
const LEFT_OUT_WHEN_LONG: ReadonlySet<string> = new Set([
  'told',
  'wishes-recorded',
  'service-recorded',
  'guardian-note',
  'health-fact-recorded',
  'safety-plan-made',
  'acknowledged',
  'missing-episode-reviewed',
])
const LONG = 50
const MINUTE = 60_000

interface More {
  readonly corrects?: Id
  readonly withdraws?: Id
  readonly act?: Id
  /** Why an earlier entry is not right; only with `corrects` or `withdraws`. */
  readonly why?: string
  readonly id?: Id
}

export class Story {
  private readonly written = new Map<Id, { entry: Written; recorded: number; order: number }>()
  readonly nowMs: number

  constructor(
    readonly id: Id,
    readonly sort: Sort,
    readonly chance: Chance,
    readonly now: Instant,
    readonly today: number,
    nowMs: number,
  ) {
    this.nowMs = nowMs
  }

  /** On that day, or at that minute of it; an act without a time is written down the next morning. */
  at(day: number, time?: string | number): Act {
    if (time === undefined) {
      const morning = momentAt(day + 1, 8 * 60 + this.chance.int(20, 170))
      return new Act(this, { precision: 'day', on: dayAt(day) }, morning)
    }
    const at = momentAt(day, typeof time === 'string' ? minutesOf(time) : time)
    return this.atMoment(at)
  }

  atMoment(at: number): Act {
    const soon = at + this.chance.int(4, 95) * MINUTE
    return new Act(this, { precision: 'minute', at: instantOf(at) }, soon, at)
  }

  /** Some time between two days. */
  about(from: number, to: number): Act {
    const happened = { precision: 'about', from: dayAt(from), to: dayAt(to) } as const
    return new Act(this, happened, momentAt(to + 1, 9 * 60 + this.chance.int(0, 400)))
  }

  /** Some time in the month of that day. */
  month(day: number): Act {
    const month = dayAt(day).slice(0, 7)
    return new Act(this, { precision: 'month', month }, momentAt(day + 32, 600))
  }

  /** Says something again about the same time, written down on a later day. */
  again(entry: Written, day: number, minutes: number): Act {
    return new Act(this, entry.happened, momentAt(day, minutes))
  }

  write(act: Act, kind: KindName, payload: Readonly<Record<string, unknown>>, more: More): Id {
    const { why, ...links } = more
    const named = [payload.about, more.corrects, more.withdraws].filter((id) => id !== undefined)
    const known = named.map((id) => this.written.get(id as Id)?.recorded)
    const after = Math.max(0, ...known.map((recorded) => recorded ?? 0))
    let recorded = act.recordedMs(kind)
    if (recorded <= after) recorded = after + this.chance.int(1, 9) * MINUTE
    if (recorded > this.nowMs && act.momentMs !== undefined && act.momentMs <= this.nowMs) {
      recorded = Math.max(this.nowMs - 1000, after)
    }
    const id = more.id ?? idAt(recorded, this.chance)
    const tooLong = this.written.size > LONG && LEFT_OUT_WHEN_LONG.has(kind) && !more.act && !why
    if (tooLong || recorded > this.nowMs || known.includes(undefined)) return id
    const raised = RAISING.has(act.member.role) && IN_CONCERN.has(kind)
    const within = act.isImport ? 'import' : raised ? 'concern' : undefined
    const entry: Written = {
      ...links,
      id,
      chronology: this.id,
      kind,
      happened: act.happened,
      source: act.source,
      howKnown: act.howKnown,
      payload: why === undefined ? payload : { ...payload, why },
      recordedAt: instantOf(recorded),
      by: act.member.subject,
      grant: act.member.grant,
      ...(within ? { within } : {}),
    }
    this.written.set(id, { entry, recorded, order: this.written.size })
    return id
  }

  has(id: Id | undefined): boolean {
    return id !== undefined && this.written.has(id)
  }

  get size(): number {
    return this.written.size
  }

  /** What was written so far, as it will be loaded. */
  entries(): Written[] {
    return [...this.written.values()]
      .sort((one, two) => one.recorded - two.recorded || one.order - two.order)
      .map((one) => one.entry)
  }

  finished(): Chronology {
    const entries = this.entries()
    return { id: this.id, sort: this.sort, openedBy: entries[0]?.by ?? '', entries }
  }
}

/** One act on its way into the record. */
export class Act {
  source: Source = 'professional'
  howKnown: HowKnown = 'saw-or-heard'
  isImport = false
  private lag = 0
  private who: Member | undefined
  private readonly soon: number

  constructor(
    private readonly story: Story,
    readonly happened: Happened,
    soon: number,
    /** Only of an act at a minute. */
    readonly momentMs?: number,
  ) {
    this.soon = soon
  }

  get member(): Member {
    if (!this.who) throw new Error('an act needs somebody who writes it down')
    return this.who
  }

  by(member: Member): this {
    this.who = member
    if (member.role === 'carer') this.source = 'carer'
    if (member.role === 'child') this.source = 'child'
    return this
  }

  /** Who says so, and how they know. */
  heard(source: Source, howKnown: HowKnown): this {
    this.source = source
    this.howKnown = howKnown
    return this
  }

  /** Written down so many days later, in working hours. */
  late(days: number): this {
    this.lag = days
    return this
  }

  /** Taken over from a return on that day. */
  imported(day: number): this {
    this.isImport = true
    this.lag = day
    return this.heard('import', 'in-a-return')
  }

  recordedMs(kind: string): number {
    const { chance } = this.story
    if (this.isImport) return momentAt(this.lag, 11 * 60 + 5) + chance.int(0, 40) * 1000
    let lag = this.lag
    if (lag === 0 && OFTEN_LATE.has(kind)) {
      if (chance.yes(0.05)) lag = chance.int(2, 6)
      else if (chance.yes(0.008)) lag = chance.int(15, 60)
    }
    if (lag === 0) return this.soon
    const day = workdayFrom(Math.floor((this.soon - startAt(0)) / 86_400_000) + lag)
    return momentAt(day, 9 * 60 + chance.int(0, 420))
  }

  record<K extends KindName>(kind: K, payload: Payload<K>, more: More = {}): Id {
    return this.story.write(this, kind, payload as Readonly<Record<string, unknown>>, more)
  }

  /** Takes an entry back; a withdrawal holds nothing but why. */
  withdraw(kind: KindName, withdraws: Id, why: string): Id {
    return this.story.write(this, kind, {}, { withdraws, why })
  }
}
