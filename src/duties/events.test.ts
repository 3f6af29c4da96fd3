/** The bridge between the words of duties and the kinds of entry names nothing that does not exist. */
import { describe, expect, it } from 'vitest'
import { entriesOf, momentAs } from '../child/given.ts'
import { kindNamed } from '../chronology/catalogue.ts'
import type { Field } from '../chronology/kind.ts'
import { CONVENTIONS } from './conventions.ts'
import { EVENTS, type Match } from './event-table.ts'
import { situation } from './events.ts'

function fieldOf(kind: string, name: string): Field | undefined {
  const fields = kindNamed(kind)?.fields ?? {}
  const groups = Object.values(fields).map((field) => field.members?.[name])
  return fields[name] ?? groups.find((member) => member !== undefined)
}

describe('the event table', () => {
  const matches: readonly (readonly [string, Match])[] = Object.entries(EVENTS).flatMap(
    ([event, all]) => all.map((match): [string, Match] => [event, match]),
  )

  it('names only fields and codes that the kind has', () => {
    // A kind that no entry can have yet is left to the day on which its file is written.
    const known = matches.filter(([, match]) => kindNamed(match.kind))
    expect(known.length).toBeGreaterThan(100)
    const wrong = known.flatMap(([event, match]) =>
      Object.entries(match.facts ?? {}).flatMap(([name, codes]) => {
        const field = fieldOf(match.kind, name)
        if (!field) return [`${event}: ${match.kind} has no ${name}`]
        const taken = (code: string) =>
          field.schema.safeParse(field.type === 'codes' ? [code] : code).success
        return codes.filter((code) => !taken(code)).map((code) => `${event}: ${name}=${code}`)
      }),
    )
    expect(wrong).toEqual([])
  })
})

describe('what a situation takes from the council', () => {
  const council = entriesOf(
    [
      ['2015-01-01', 'organisation-described', { organisationKind: 'council', nation: 'wales' }],
      [
        '2015-01-01',
        'calendar-set',
        { calendarKind: 'term-dates', startedOn: '2015-09-07', until: '2015-12-18' },
      ],
      [
        '2015-01-01',
        'local-policy-set',
        { dutyId: 'missing-rhi-offer', dutyNumber: 24, dutyUnit: 'hour' },
      ],
    ],
    'council',
  )
  const asked = { trueOn: momentAs('2015-10-01'), knownOn: 'now' } as const

  it('its nation, terms and targets, from its own chronology', () => {
    const here = situation([], { ...asked, organisation: council })
    expect(here.nation).toBe('wales')
    expect(here.calendars.terms).toEqual([{ from: '2015-09-07', to: '2015-12-18' }])
    expect(here.policies).toMatchObject([{ duty: 'missing-rhi-offer', n: 24, unit: 'hour' }])
  })

  it('England, and says that nobody gave a nation', () => {
    expect(situation([], asked)).toMatchObject({ nation: 'england', nationGiven: false })
  })
})

it('numbers the conventions without a gap', () => {
  expect(Object.keys(CONVENTIONS)).toEqual(Array.from({ length: 23 }, (_, at) => `C${at + 1}`))
})
