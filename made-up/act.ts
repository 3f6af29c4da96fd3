/** One act on its way into the record: who wrote it, who says so, when it was written down. */
import type { Happened } from '../src/chronology/as-at.ts'
import type { KindName, Payload } from '../src/chronology/catalogue.ts'
import type { HowKnown, Id, Source } from '../src/chronology/entry.ts'
import { momentAt, startAt, workdayFrom } from './calendar.ts'
import type { Chance } from './chance.ts'
import type { Member } from './types.ts'

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

export interface More {
  readonly corrects?: Id
  readonly withdraws?: Id
  readonly act?: Id
  /** Why an earlier entry is not right; only with `corrects` or `withdraws`. */
  readonly why?: string
}

/** What writes acts down: the story. */
interface Pen {
  readonly chance: Chance
  write(act: Act, kind: KindName, payload: Readonly<Record<string, unknown>>, more: More): Id
}

export class Act {
  source: Source = 'professional'
  howKnown: HowKnown = 'saw-or-heard'
  isImport = false
  private importDay = 0
  private who: Member | undefined

  constructor(
    private readonly pen: Pen,
    readonly happened: Happened,
    /** Milliseconds at which it is written down by those who are not late. */
    private readonly soon: number,
    /** Only of an act at a minute. */
    readonly momentMs?: number,
  ) {}

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

  /** Taken over from a return on that day. */
  imported(day: number): this {
    this.isImport = true
    this.importDay = day
    return this.heard('import', 'in-a-return')
  }

  recordedMs(kind: string): number {
    const { chance } = this.pen
    if (this.isImport) return momentAt(this.importDay, 11 * 60 + 5) + chance.int(0, 40) * 1000
    let lag = 0
    if (OFTEN_LATE.has(kind)) {
      if (chance.yes(0.05)) lag = chance.int(2, 6)
      else if (chance.yes(0.008)) lag = chance.int(15, 60)
    }
    if (lag === 0) return this.soon
    const day = workdayFrom(Math.floor((this.soon - startAt(0)) / 86_400_000) + lag)
    return momentAt(day, 9 * 60 + chance.int(0, 420))
  }

  record<K extends KindName>(kind: K, payload: Payload<K>, more: More = {}): Id {
    return this.pen.write(this, kind, payload as Readonly<Record<string, unknown>>, more)
  }

  /** Takes an entry back; a withdrawal holds nothing but why. */
  withdraw(kind: KindName, withdraws: Id, why: string): Id {
    return this.pen.write(this, kind, {}, { withdraws, why })
  }
}
