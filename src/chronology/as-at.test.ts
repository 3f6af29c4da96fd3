import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addHours,
  addMonths,
  ageOn,
  asDay,
  asInstant,
  birthday,
  type Day,
  dayOf,
  daysBetween,
  endOf,
  type Happened,
  happenedFrom,
  instantInLondon,
  momentOf,
  spanOf,
  startOf,
  timeInLondon,
} from './as-at.ts'

const days = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays(asDay('1950-01-01'), n))
const instants = fc
  .integer({ min: 0, max: 3_000_000_000 })
  .map((n) => asInstant(new Date(n * 1000).toISOString()))

describe('a day in London', () => {
  test('half past eleven at night in July, UTC, is the next day there', () => {
    expect(dayOf(asInstant('2014-07-01T23:30:00Z'))).toBe('2014-07-02')
    expect(dayOf(asInstant('2014-01-01T23:30:00Z'))).toBe('2014-01-01')
  })
  test('begins at 23:00 UTC in summer and at midnight in winter', () => {
    expect(startOf(asDay('2015-10-26'))).toBe('2015-10-26T00:00:00.000000Z')
    expect(startOf(asDay('2015-10-25'))).toBe('2015-10-24T23:00:00.000000Z')
    expect(endOf(asDay('2014-09-17'))).toBe('2014-09-17T23:00:00.000000Z')
  })
  test('holds its beginning and not its end', () => {
    fc.assert(
      fc.property(days, (on) => {
        expect(dayOf(startOf(on))).toBe(on)
        expect(dayOf(endOf(on))).toBe(addDays(on, 1))
        expect(daysBetween(on, dayOf(endOf(on)))).toBe(1)
      }),
    )
  })
  test('that does not exist is refused', () => {
    for (const text of [
      '2001-02-30',
      '2001-13-01',
      '01-02-2001',
      '2001-2-3',
      '',
      '2001-02-03T00:00',
    ])
      expect(() => asDay(text)).toThrow(RangeError)
  })
})

describe('clocks', () => {
  test('hours run through the night in which the clocks change', () => {
    expect(addHours(asInstant('2014-06-03T13:05:00Z'), 72)).toBe('2014-06-06T13:05:00.000000Z')
    expect(timeInLondon(addHours(instantInLondon(asDay('2015-10-24'), '12:00'), 24))).toBe('11:00')
  })
  test('three months from 30 November is the last day of February', () => {
    expect(addMonths(asDay('2015-11-30'), 3)).toBe('2016-02-29')
  })
  test('a time that the clocks skip is read an hour later', () => {
    expect(timeInLondon(instantInLondon(asDay('2026-03-29'), '01:30'))).toBe('02:30')
  })
})

describe('age', () => {
  test('a child born on 29 February turns 18 on 1 March', () => {
    expect(birthday(asDay('2000-02-29'), 18)).toBe('2018-03-01')
    expect(ageOn(asDay('2000-02-29'), asDay('2018-02-28'))).toBe(17)
  })
  test('grows by one on each birthday and never shrinks', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 30 }), (born, years) => {
        const on = birthday(born, years)
        expect(ageOn(born, on)).toBe(years)
        if (years > 0) expect(ageOn(born, addDays(on, -1))).toBe(years - 1)
      }),
    )
  })
})

describe('when something happened', () => {
  const happened: fc.Arbitrary<Happened> = fc.oneof(
    instants.map((at): Happened => ({ precision: 'minute', at })),
    days.map((on): Happened => ({ precision: 'day', on })),
    days.map((on): Happened => ({ precision: 'month', month: on.slice(0, 7) })),
    days.map((on): Happened => ({ precision: 'year', year: on.slice(0, 4) })),
    fc
      .tuple(days, fc.nat(400))
      .map(
        ([from, more]): Happened => ({ precision: 'about', from, to: addDays(from, more) as Day }),
      ),
    fc.constant<Happened>({ precision: 'unknown' }),
  )
  test('comes back from what is stored exactly as it was said', () => {
    fc.assert(
      fc.property(happened, (said) => {
        const span = spanOf(said)
        expect(happenedFrom(said.precision, span?.from ?? null, span?.until ?? null)).toEqual(said)
      }),
    )
  })
  test('a day that somebody types means its end', () => {
    expect(momentOf('2014-07-01')).toBe('2014-07-01T23:00:00.000000Z')
    expect(momentOf('2014-07-01T10:00+01:00')).toBe('2014-07-01T09:00:00.000000Z')
  })
})
