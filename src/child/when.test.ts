/** The kept starts of days agree with the one file that knows the calendar. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, addHours, asDay, asInstant, dayOf, endOf, startOf } from '../chronology/as-at.ts'
import { happenedAs } from './given.ts'
import {
  dayAfter,
  dayAt,
  endOfDay,
  momentOf,
  startOfDay,
  surelyBefore,
  surelyEarlier,
} from './when.ts'

const hours = fc.integer({ min: 0, max: 24 * 366 * 60 })

it('gives the day in London, its start and its end, through clock changes and back to 1970', () => {
  fc.assert(
    fc.property(hours, (hour) => {
      const at = addHours(asInstant('1970-01-01T00:30Z'), hour)
      const day = dayOf(at)
      expect(dayAt(at)).toBe(day)
      expect(startOfDay(day)).toBe(startOf(day))
      expect(endOfDay(day)).toBe(endOf(day))
      expect(dayAfter(day)).toBe(addDays(day, 1))
    }),
    { numRuns: 400 },
  )
})

it('23:30Z in July is already the next day', () => {
  expect(dayAt(asInstant('2015-07-01T23:30Z'))).toBe('2015-07-02')
})

it('a bare day is surely before another only if it is another day', () => {
  const day = momentOf(happenedAs('2015-10-02'))
  const hour = momentOf(happenedAs('2015-10-02 10:00'))
  const next = momentOf(happenedAs('2015-10-03 00:00'))
  if (!day || !hour || !next) throw new Error('three known times')
  expect(surelyEarlier(day, hour)).toBe(false)
  expect(surelyEarlier(hour, day)).toBe(false)
  expect(surelyEarlier(day, next)).toBe(true)
  expect(surelyBefore(day, endOfDay(asDay('2015-10-02')))).toBe(true)
  expect(momentOf(happenedAs('?'))).toBeNull()
})
