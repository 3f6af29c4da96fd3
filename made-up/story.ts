/**
 * How a story is told: `story.at(day, '14:20').by(worker).record('visit-made', {...})`. What would
 * lie after `now` is not written, nor is anything that belongs to it; so a story may run on freely.
 */
import type { Instant } from '../src/chronology/as-at.ts'
import type { KindName } from '../src/chronology/catalogue.ts'
import type { Id, Sort } from '../src/chronology/entry.ts'
import { Act, type More } from './act.ts'
import { dayAt, instantOf, minutesOf, momentAt } from './calendar.ts'
import { type Chance, idAt } from './chance.ts'
import type { Chronology, Written } from './types.ts'

/**
 * Roles that write about a child as whoever raises a concern does, and kinds of which that is true.
 */
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
  'missing-strategy-meeting-held',
  'appearance-described',
  'rights-explained',
])
const LONG = 40
const MINUTE = 60_000

export class Story {
  private readonly written = new Map<Id, { entry: Written; recorded: number; order: number }>()

  constructor(
    readonly id: Id,
    readonly sort: Sort,
    readonly chance: Chance,
    readonly now: Instant,
    readonly today: number,
    readonly nowMs: number,
  ) {}

  /**
   * On that day, or at that minute of it; an act without a time is written down the next morning.
   */
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
      recorded = Math.max(this.nowMs - 1000, after, act.momentMs)
    }
    const id = idAt(recorded, this.chance)
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

  /** Leaves out, oldest first, what is only an ordinary day, until the record is short enough. */
  trim(limit: number): void {
    const named = new Set<unknown>()
    for (const { entry } of this.written.values()) {
      for (const id of [entry.payload.about, entry.corrects, entry.withdraws]) named.add(id)
    }
    for (const { id, kind, corrects } of this.entries()) {
      if (this.written.size <= limit) return
      if (LEFT_OUT_WHEN_LONG.has(kind) && !named.has(id) && !corrects) this.written.delete(id)
    }
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
