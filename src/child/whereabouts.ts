/**
 * Is the child where people think, missing, away, held, or out of care, since when and how sure is
 * it? From codes and dates only; the answer never holds a place.
 */
import type { Happened } from '../chronology/as-at.ts'
import type { Entry, HowKnown, Id, Source } from '../chronology/entry.ts'
import { askedOnce, chainOf, codeOf, type History } from './history.ts'
import { type Episode, episodes } from './missing.ts'
import { placementNow } from './placement.ts'
import { status } from './status.ts'
import { when } from './when.ts'

export interface Whereabouts {
  readonly state: 'placed' | 'missing' | 'away' | 'detained' | 'left-care' | 'died' | 'not-known'
  readonly since: Happened | null
  /** Who says so, and how they know: told with every answer. */
  readonly source: Source | null
  readonly howKnown: HowKnown | null
  /**
   * `confirmed`: somebody present said so. `reported`: passed on, read or worked out.
   * `in-a-return`: only a yearly return says so. `safety-not-confirmed`: found, not yet seen well.
   */
  readonly sure: 'confirmed' | 'reported' | 'in-a-return' | 'safety-not-confirmed' | 'not-known'
  readonly entry: Id | null
}

/** Gives where the child stands, as known and as true on the dates of the history. */
export const whereabouts = askedOnce((of: History): Whereabouts => {
  const died = of.of('died').at(-1)
  if (died) return told('died', died)
  const open = episodes(of).filter((episode) => episode.ended === null)
  const absent = open.findLast((episode) => !located(episode))
  if (absent) return told(absent.absence, lastTold(absent), absent.from)
  const unsure = open.length > 0
  const held = detention(of)
  if (held) return told('detained', held, held.happened, unsure)
  const placement = placementNow(of)
  if (placement) return told('placed', placement.placed, placement.from, unsure)
  const { lookedAfter, periods } = status(of)
  const left = periods.at(-1)?.left
  if (!lookedAfter && left) return told('left-care', left, left.happened, unsure)
  return {
    state: 'not-known',
    since: null,
    source: null,
    howKnown: null,
    sure: 'not-known',
    entry: null,
  }
})

/** A call or a message is contact, not knowing where the child is. */
function located(episode: Episode): boolean {
  return episode.found !== null && codeOf(episode.found, 'foundHow') !== 'rang-or-wrote'
}

function lastTold(episode: Episode): Entry {
  const openings = episode.entries.filter(
    (one) => one.kind === 'whereabouts-unknown' || one.kind === 'away-without-authorisation',
  )
  return openings.at(-1) ?? (episode.entries[0] as Entry)
}

/** The last time the child was held that nothing has ended. */
function detention(of: History): Entry | undefined {
  const ended = of.of('detention-ended')
  return of.of('detained').findLast((entry) => {
    const from = when(entry)?.from ?? ''
    return !ended.some((end) => {
      const named = chainOf(of, end).find((one) => one.kind === 'detained')
      return named ? named.id === entry.id : (when(end)?.until ?? '~') >= from
    })
  })
}

function told(
  state: Whereabouts['state'],
  entry: Entry,
  since: Happened = entry.happened,
  safetyOpen = false,
): Whereabouts {
  const seen = entry.howKnown === 'saw-or-heard' || entry.howKnown === 'told-directly'
  return {
    state,
    since,
    source: entry.source,
    howKnown: entry.howKnown,
    sure: safetyOpen
      ? 'safety-not-confirmed'
      : entry.howKnown === 'in-a-return'
        ? 'in-a-return'
        : entry.howKnown === 'unknown'
          ? 'not-known'
          : seen
            ? 'confirmed'
            : 'reported',
    entry: entry.id,
  }
}
