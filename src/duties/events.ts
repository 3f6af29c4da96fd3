/**
 * Puts together what the duties are asked about: which entries are which events, and what the owing
 * council's own chronology gives (nation, calendars, local targets).
 */

import { codeOf, type History, history } from '../child/history.ts'
import { momentOf, when } from '../child/when.ts'
import type { Day, Happened } from '../chronology/as-at.ts'
import type { Entry } from '../chronology/entry.ts'
import type { Calendars, Nation, Unit } from './calendar.ts'
import { DERIVED } from './derived-events.ts'
import { type DerivedName, EVENTS, type EventName, type Match } from './event-table.ts'
import {
  fits,
  inTime,
  type Occurrence,
  occurrence,
  ofKind,
  type Policy,
  type Question,
  type Situation,
} from './situation.ts'

/** Takes entries in any order and the question; gives what the duties are asked about. */
export function situation(entries: readonly Entry[], question: Question): Situation {
  const of = history(entries, question)
  const organisation = question.organisation ? history(question.organisation, question) : null
  const found = new Map<EventName, readonly Occurrence[]>()
  const nation = question.nation ?? nationOf(organisation)
  const here: Situation = {
    of,
    organisation,
    nation: nation ?? 'england',
    nationGiven: nation !== undefined,
    calendars: question.calendars ?? calendarsOf(organisation),
    policies: policiesOf(organisation),
    occurrences: (event) => {
      const old = found.get(event)
      if (old) return old
      const made = occurrencesOf(here, event)
      found.set(event, made)
      return made
    },
  }
  return here
}

function occurrencesOf(here: Situation, event: EventName): readonly Occurrence[] {
  if (event in DERIVED) return DERIVED[event as DerivedName](here)
  const matches: readonly Match[] = EVENTS[event as keyof typeof EVENTS]
  const all = matches.flatMap((match) =>
    [...ofKind(here.of, match.kind), ...ofKind(here.organisation, match.kind)]
      .filter((entry) => fits(entry, match))
      .map((entry) => occurrence(event, entry, match.at)),
  )
  return inTime(all)
}

function nationOf(organisation: History | null): Nation | undefined {
  const nation =
    organisation && codeOf(organisation.of('organisation-described').at(-1) ?? NOTHING, 'nation')
  return nation === 'england' ||
    nation === 'wales' ||
    nation === 'scotland' ||
    nation === 'northern-ireland'
    ? nation
    : undefined
}
const NOTHING = { facts: {} } as unknown as Entry

function calendarsOf(organisation: History | null): Calendars {
  const set = organisation?.of('calendar-set') ?? []
  const spans = (kind: string) =>
    set
      .filter((entry) => codeOf(entry, 'calendarKind') === kind)
      .flatMap((entry) => {
        const started = entry.facts.startedOn as Happened | undefined
        const from = (started ? momentOf(started) : when(entry))?.first
        return from ? [{ from, to: (entry.facts.until as Day | undefined) ?? from }] : []
      })
  return {
    terms: spans('term-dates'),
    schoolHolidays: spans('school-holiday'),
    returnClosingDays: spans('return-closing-day')
      .map((span) => span.to)
      .sort(),
  }
}

function policiesOf(organisation: History | null): readonly Policy[] {
  return (organisation?.of('local-policy-set') ?? []).flatMap((entry): Policy[] => {
    const { dutyId, dutyNumber, dutyUnit } = entry.facts
    if (typeof dutyId !== 'string' || typeof dutyNumber !== 'number') return []
    return [
      {
        duty: dutyId,
        n: dutyNumber,
        unit: dutyUnit as Unit,
        from: when(entry)?.first ?? null,
        until: (entry.facts.until as Day | undefined) ?? null,
      },
    ]
  })
}
