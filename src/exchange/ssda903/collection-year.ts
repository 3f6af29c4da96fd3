/**
 * Which year a return covers: 1 April to 31 March. The return does not say; its ends and absences
 * do, because they lie within the year. The year is named by the one in which it ends.
 */
import { asDay, type Day } from '../../chronology/as-at.ts'
import type { ChildRows } from './rows-to-children.ts'

/** For a return without any event: it is taken, but nothing can be dated by it or corrected by it. */
export const YEAR_NOT_KNOWN = 0

/** The collection year in which a day lies: 31 March 2024 is in 2024, 1 April 2024 in 2025. */
function yearOf(day: Day): number {
  return Number(day.slice(0, 4)) + (day.slice(5) >= '04-01' ? 1 : 0)
}

/** First and last day of a collection year; `null` when it is not known. */
export function daysOfYear(year: number): { first: Day; last: Day } | null {
  if (year === YEAR_NOT_KNOWN) return null
  return { first: asDay(`${year - 1}-04-01`), last: asDay(`${year}-03-31`) }
}

/** How a person names the return of a year: 2024 is "the return of 2023 to 2024". */
export function returnInWords(year: number): string {
  return year === YEAR_NOT_KNOWN ? 'a later return' : `the return of ${year - 1} to ${year}`
}

/**
 * The year in which most ends of episodes, absences and worker spells lie; without any, most
 * reviews; without any, most beginnings; `null` when the return has no event at all. Reviews count
 * less because some systems send all there ever were.
 */
export function collectionYearOf(children: readonly ChildRows[]): number | null {
  const days = (pick: (child: ChildRows) => readonly (Day | undefined)[]) =>
    children.flatMap(pick).filter((day) => day !== undefined)
  return (
    mostUsual(
      days((child) => [
        ...child.episodes.map((row) => row.dec),
        ...child.missing.flatMap((row) => [row.start, row.end]),
        ...child.workers.map((row) => row.to),
      ]),
    ) ??
    mostUsual(days((child) => child.reviews.map((row) => row.review))) ??
    mostUsual(
      days((child) => [...child.episodes.map((r) => r.decom), ...child.workers.map((r) => r.from)]),
    )
  )
}

function mostUsual(days: readonly Day[]): number | null {
  const counts = new Map<number, number>()
  for (const day of days) counts.set(yearOf(day), (counts.get(yearOf(day)) ?? 0) + 1)
  let best: number | null = null
  for (const [year, count] of counts) {
    const most = best === null ? 0 : (counts.get(best) ?? 0)
    if (count > most || (count === most && best !== null && year > best)) best = year
  }
  return best
}
