/**
 * A return shows only the episodes that were open in its year, so that what began earlier is seen
 * without its beginning. Here such a statement is matched with what earlier returns recorded:
 * the same period of care, the same status, the same placement, the same home.
 */
import { addDays, asDay } from '../../chronology/as-at.ts'
import { coreOf, type Statement } from './statement.ts'

/** What an earlier import recorded for the child: the last entry for each key, none that was withdrawn. */
export interface Earlier {
  readonly key: string
  readonly digest: string
  readonly entryId: string
  /** The collection year of the return that said it. */
  readonly year: number
}

type Family = 'care' | 'legal' | 'placed'

/** Which recorded keys may be the beginning of it, and which end it. */
const BEGUN_BY: Readonly<Record<Family, readonly string[]>> = {
  care: ['care'],
  legal: ['care', 'legal'],
  placed: ['placed'],
}
const ENDED_BY: Readonly<Record<Family, readonly string[]>> = {
  care: ['left-care'],
  legal: ['left-care'],
  placed: ['placement-ended', 'left-care'],
}

/** The parts of a key: `placed|before|2023-04-01|2` is of the family placed, and of that day. */
function partsOf(key: string): { family: string; day: string; before: boolean } {
  const [family = '', second = '', third = ''] = key.split('|')
  return second === 'before'
    ? { family, day: third, before: true }
    : { family, day: second, before: false }
}

/** Whether one of the keys ends what began on one day before the other day comes. */
function endedBetween(
  family: Family,
  from: string,
  until: string,
  keys: Iterable<string>,
): boolean {
  for (const key of keys) {
    const { family: ender, day } = partsOf(key)
    if (ENDED_BY[family].includes(ender) && day >= from && day < until) return true
  }
  return false
}

/**
 * The entry that already says what a carried statement says, or `null`. A period of care needs only
 * to go on; a status, a placement, a home and a birth date must also be the same.
 */
export function saidBefore(
  statement: Statement,
  digest: string,
  earlier: ReadonlyMap<string, Earlier>,
): Earlier | null {
  const { carried } = statement
  if (carried === undefined) return null
  const same = (one: Earlier) => coreOf(one.digest) === coreOf(digest)
  if (!('on' in carried)) {
    const of = [...earlier.values()].filter((one) => partsOf(one.key).family === carried.family)
    return of.find(same) ?? null
  }
  const { family, on } = carried
  let latest: Earlier | null = null
  for (const one of earlier.values()) {
    const { family: began, day } = partsOf(one.key)
    if (!BEGUN_BY[family].includes(began) || day > on) continue
    const [last, isLegal] = latest ? [partsOf(latest.key).day, began === 'legal'] : ['', true]
    if (day > last || (day === last && isLegal)) latest = one
  }
  if (latest === null) return null
  if (endedBetween(family, partsOf(latest.key).day, on, earlier.keys())) return null
  return family === 'care' || same(latest) ? latest : null
}

/**
 * When something is new that was seen without its beginning, it began after the last of its sort
 * that is recorded: a new placement after the placement before it.
 */
export function narrowed(statement: Statement, recorded: Iterable<string>): Statement {
  const { carried, happened } = statement
  if (carried === undefined || !('on' in carried) || happened.precision !== 'about')
    return statement
  const sorts = [...BEGUN_BY[carried.family], ...ENDED_BY[carried.family]]
  let { from } = happened
  for (const key of recorded) {
    const { family, day } = partsOf(key)
    if (sorts.includes(family) && day > from && day <= happened.to) from = asDay(day)
  }
  if (from === happened.from) return statement
  // As everywhere, a status comes after the care it belongs to.
  if (carried.family === 'legal' && from < happened.to) from = addDays(from, 1)
  return { ...statement, happened: { ...happened, from } }
}

/**
 * The other way round: a return of an older year, loaded later, knows the day on which something
 * began that until now was only known to have begun before another day.
 */
export function knownUntilNowAsBefore(
  statement: Statement,
  digest: string,
  earlier: ReadonlyMap<string, Earlier>,
  keysHere: ReadonlySet<string>,
): Earlier | null {
  const { family, day, before } = partsOf(statement.key)
  if (before || !isFamily(family)) return null
  const keys = [...earlier.keys(), ...keysHere]
  const exact = keys.map(partsOf).filter((one) => one.family === family && !one.before)
  const vague = [...earlier.values()]
    .filter((one) => {
      const parts = partsOf(one.key)
      return parts.before && parts.family === family && parts.day > day
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1))[0]
  if (vague === undefined) return null
  const until = partsOf(vague.key).day
  if (exact.some((one) => one.day > day && one.day <= until)) return null
  if (endedBetween(family, day, until, keys)) return null
  return family === 'care' || coreOf(vague.digest) === coreOf(digest) ? vague : null
}

function isFamily(family: string): family is Family {
  return family === 'care' || family === 'legal' || family === 'placed'
}
