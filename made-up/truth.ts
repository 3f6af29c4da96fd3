/** What the entries themselves show, for tests and for the tour. */
import type { Chronology, Truth, Written } from './types.ts'

const has = (entries: readonly Written[], kind: string) =>
  entries.some((entry) => entry.kind === kind)

/** Whether an absence was opened that nothing has ended; those who have died are not looked for. */
export function isMissing(entries: readonly Written[]): boolean {
  if (has(entries, 'died')) return false
  const ended = new Set(
    entries
      .filter((entry) => entry.kind === 'found' || entry.kind === 'reported-in-error')
      .map((entry) => entry.payload.about),
  )
  return entries.some((entry) => entry.kind === 'whereabouts-unknown' && !ended.has(entry.id))
}

const isShielded = (entries: readonly Written[]) =>
  has(entries, 'shield-raised') && !has(entries, 'shield-lifted')

export function seenFrom(
  chronologies: readonly Chronology[],
): Pick<Truth, 'missingNow' | 'shielded'> {
  const those = (holds: (entries: readonly Written[]) => boolean) =>
    chronologies.filter((one) => holds(one.entries)).map((one) => one.id)
  return { missingNow: those(isMissing), shielded: those(isShielded) }
}
