/**
 * For tests only: a child's story in a few lines. Times are as a person writes them, in London:
 * '2014-06-03 14:05', '2014-06-03', '2014-06', '2014', '2014-06-01/2014-06-10', or '?' for unknown.
 */
import {
  asDay,
  asInstant,
  endOf,
  type Happened,
  type Instant,
  instantInLondon,
  spanOf,
} from '../chronology/as-at.ts'
import { type KindName, kindNamed } from '../chronology/catalogue.ts'
import type { Entry, HowKnown, Source } from '../chronology/entry.ts'
import { type History, history } from './history.ts'

export interface More {
  /** Name for other rows to refer to; left out: the kind, and `-2`, `-3` for the next of the kind. */
  readonly id?: string
  /** When it was recorded and became known; left out: when it happened. */
  readonly known?: string
  /** Recorded, but in no checkpoint yet. */
  readonly live?: boolean
  /** From a yearly return. */
  readonly import?: boolean
  readonly source?: Source
  readonly howKnown?: HowKnown
  readonly corrects?: string
  readonly withdraws?: string
}
/** When, what, with which facts, and what else. */
export type Brief = readonly [
  at: string,
  kind: KindName,
  facts?: Readonly<Record<string, unknown>>,
  more?: More,
]

/** Takes a time as above; gives it with its precision. */
export function happenedAs(text: string): Happened {
  if (text === '?') return { precision: 'unknown' }
  if (text.includes('/')) {
    const [from = '', to = ''] = text.split('/')
    return { precision: 'about', from: asDay(from), to: asDay(to) }
  }
  if (/^\d{4}$/.test(text)) return { precision: 'year', year: text }
  if (/^\d{4}-\d{2}$/.test(text)) return { precision: 'month', month: text }
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return { precision: 'day', on: asDay(text) }
  return { precision: 'minute', at: momentAs(text) }
}

/** Takes a wall-clock time in London or an instant with offset; a day means its end. */
export function momentAs(text: string): Instant {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return endOf(asDay(text))
  const [day = '', time = ''] = text.split(' ')
  return time ? instantInLondon(asDay(day), time) : asInstant(text)
}

/** Takes a story; gives its entries. Throws on a field or code that the kind does not have. */
export function entriesOf(story: readonly Brief[], chronology = 'child'): readonly Entry[] {
  const seen = new Map<string, number>()
  return story.map(([at, kind, facts = {}, more = {}]) => {
    const count = (seen.get(kind) ?? 0) + 1
    seen.set(kind, count)
    const happened = happenedAs(at)
    const recordedAt = more.known
      ? momentAs(more.known)
      : (spanOf(happened)?.until ?? momentAs('2012-01-01'))
    return {
      id: more.id ?? (count === 1 ? kind : `${kind}-${count}`),
      chronology,
      kind,
      version: 1,
      happened,
      recordedAt,
      knownFrom: more.live ? null : recordedAt,
      recordedBy: { role: 'social-worker', organisationKind: 'council' },
      source: more.import ? 'import' : (more.source ?? 'professional'),
      howKnown: more.import ? 'in-a-return' : (more.howKnown ?? 'saw-or-heard'),
      ...(more.corrects ? { corrects: more.corrects } : {}),
      ...(more.withdraws ? { withdraws: more.withdraws } : {}),
      facts: more.withdraws ? {} : factsOf(kind, facts),
      words: {},
      withheld: [],
    }
  })
}

function factsOf(
  kind: KindName,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const fields = kindNamed(kind)?.fields ?? {}
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const field = fields[name]
      if (!field) throw new Error(`${kind} has no field ${name}`)
      if (field.type === 'interval' && typeof value === 'string') return [name, happenedAs(value)]
      if (field.type === 'instant' && typeof value === 'string') return [name, momentAs(value)]
      if (['code', 'codes', 'yes-no', 'day', 'number', 'group'].includes(field.type)) {
        const parsed = field.schema.safeParse(value)
        if (!parsed.success) throw new Error(`${kind}.${name}: ${JSON.stringify(value)}`)
      }
      return [name, value]
    }),
  )
}

export interface Given {
  readonly entries: readonly Entry[]
  /** As true on that day or time, as known now. */
  on(trueOn: string): History
  /** As known on that day or time; `.on()` then says as true on which, the same if left out. */
  knownOn(known: string): { on(trueOn?: string): History }
}

/** Takes a story; gives the questions' way in: `given([...]).on('2014-06-05')`. */
export function given(story: readonly Brief[]): Given {
  const entries = entriesOf(story)
  return {
    entries,
    on: (trueOn) => history(entries, { trueOn: momentAs(trueOn), knownOn: 'now' }),
    knownOn: (known) => ({
      on: (trueOn = known) =>
        history(entries, { trueOn: momentAs(trueOn), knownOn: momentAs(known) }),
    }),
  }
}
