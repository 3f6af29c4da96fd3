/**
 * Every time the child was missing or away, and how each ended. Only being found and known to be
 * well, a death, or a report made in error ends an episode; a birthday, the end of care, a closed
 * case or a date in a yearly return does not.
 */
import type { Happened, Instant } from '../chronology/as-at.ts'
import type { Entry, Id } from '../chronology/entry.ts'
import { birthdayDays } from './age.ts'
import { askedOfEach, askedOnce, chainOf, codeOf, type History } from './history.ts'
import { inOrder, when } from './when.ts'

export type Absence = 'missing' | 'away'

export interface Grade {
  /** Code of the list `risk`. */
  readonly risk: string
  readonly at: Happened
  /** When the police said they would look again; `null` is itself a fault to show. */
  readonly nextReview: Instant | null
  readonly entry: Id
}

export interface Episode {
  /** Id of the entry that opened it. */
  readonly id: Id
  /** What it is now; an absence may change from one to the other. */
  readonly absence: Absence
  readonly from: Happened
  /** What was said of the absence, in order, with what was corrected. */
  readonly history: readonly { absence: Absence; at: Happened; entry: Id; stands: boolean }[]
  readonly reported: Entry | null
  readonly grades: readonly Grade[]
  /** The next time at which the risk must be looked at again, or `null` if none was set. */
  readonly nextReview: Instant | null
  /** Where the child is became known. A date in a return that fell on another end is not here. */
  readonly found: Entry | null
  readonly returned: Entry | null
  /** The entry by which somebody confirmed that the child is well. */
  readonly wellbeing: Entry | null
  readonly interviews: {
    readonly offered: readonly Entry[]
    readonly held: readonly Entry[]
    readonly declined: readonly Entry[]
  }
  readonly ended: {
    how: 'found-and-well' | 'died' | 'reported-in-error'
    at: Happened
    entry: Id
  } | null
  /** A return says that it ended, and nobody has confirmed that the child is safe. */
  readonly reportedEnded: { at: Happened; entry: Id; note: 'safety not confirmed' } | null
  /** A return gave it an end on the day of another event; it is still open. */
  readonly endNotCounted: { at: Happened; entry: Id; because: 'turned-18' | 'left-care' } | null
  /** All entries of the episode, the opening one first. */
  readonly entries: readonly Entry[]
}

const OPENING = ['whereabouts-unknown', 'away-without-authorisation'] as const
const WITHIN = [
  'reported-missing',
  'risk-graded',
  'missing-episode-reviewed',
  'missing-strategy-meeting-held',
  'publicity-decided',
  'publicity-made',
  'publicity-ended',
  'sighting-reported',
  'found',
  'returned-to-placement',
  'prevention-interview-held',
  'return-interview-offered',
  'return-interview-held',
  'return-interview-declined',
  'reported-in-error',
] as const

/** Gives the episodes in order of their start, each with everything that belongs to it. */
export const episodes = askedOnce((of: History): readonly Episode[] => {
  const drafts: Entry[][] = []
  for (const opening of of.of(...OPENING)) {
    const same = drafts.findLast((entries) => continues(of, opening, entries))
    if (same) same.push(opening)
    else drafts.push([opening])
  }
  for (const error of of.of('reported-in-error'))
    if (corrected(of, error).length > 0) drafts.push([error])
  drafts.sort((one, other) => inOrder(one[0] as Entry, other[0] as Entry))
  for (const entry of of.of(...WITHIN)) {
    if (drafts.some((entries) => entries.includes(entry))) continue
    episodeOfEntry(of, entry, drafts)?.push(entry)
  }
  return drafts.map((entries) => describe(of, entries))
})

/** Whether an absence is the same one told again, or one that changed its kind: not yet found. */
function continues(of: History, opening: Entry, entries: readonly Entry[]): boolean {
  const first = entries[0] as Entry
  if (chainOf(of, opening).some((one) => entries.includes(one))) return true
  const founds = of.of('found').filter((one) => !endOnAnotherDay(of, one))
  const own = founds.some((one) => chainOf(of, one).includes(opening))
  if (own) return false
  const start = when(opening)
  const begun = when(first)
  if (!start || !begun || begun.from > start.from) return false
  return !founds.some((one) => {
    const linked = chainOf(of, one).filter((link) =>
      (OPENING as readonly string[]).includes(link.kind),
    )
    const at = when(one)
    if (!at) return linked.some((link) => entries.includes(link))
    const between = at.until >= begun.from && at.from <= start.until
    return linked.length > 0 ? between && linked.some((link) => entries.includes(link)) : between
  })
}

/** By what it says it answers; else the last episode that had begun. */
function episodeOfEntry<E extends readonly Entry[]>(
  of: History,
  entry: Entry,
  drafts: readonly E[],
): E | undefined {
  const chain = chainOf(of, entry)
  const named = drafts.find((entries) => chain.some((link) => entries.includes(link)))
  if (named) return named
  const at = when(entry)
  if (!at) return undefined
  return drafts.findLast((entries) => {
    const begun = when(entries[0] as Entry)
    return begun !== null && begun.from <= at.until
  })
}

/** Entries that this one corrected: the same absence as it was told before. */
function corrected(of: History, entry: Entry): readonly Entry[] {
  return of.before(entry.id).filter((one) => (OPENING as readonly string[]).includes(one.kind))
}

/**
 * A return's end that falls on the 18th birthday or on the last day of care says that a period of
 * reporting ended, not that the child was found.
 */
export function endOnAnotherDay(of: History, found: Entry): 'turned-18' | 'left-care' | null {
  if (found.kind !== 'found' || found.source !== 'import') return null
  const on = when(found)
  if (!on || on.first !== on.last) return null
  const birthday = birthdayDays(of, 18)
  if (birthday && birthday.first <= on.first && on.first <= birthday.last) return 'turned-18'
  const ends = of.of('left-care').some((left) => when(left)?.first === on.first)
  return ends ? 'left-care' : null
}

function absenceIn(entry: Entry): Absence {
  return entry.kind === 'away-without-authorisation' ? 'away' : 'missing'
}

function describe(of: History, entries: readonly Entry[]): Episode {
  const first = entries[0] as Entry
  const all = (kind: string) => entries.filter((entry) => entry.kind === kind)
  const openings = entries.filter((one) => (OPENING as readonly string[]).includes(one.kind))
  const told = openings.flatMap((entry) => [
    ...corrected(of, entry).map((one) => ({ entry: one, stands: false })),
    { entry, stands: true },
  ])
  const founds = all('found')
  const notCounted = founds.find((one) => endOnAnotherDay(of, one) !== null)
  const found = founds.filter((one) => endOnAnotherDay(of, one) === null)
  const well = wellbeing(entries, found)
  const grades = all('risk-graded').map(grade)
  const ended = ending(of, entries, first, found[0], well)
  const last = openings.at(-1) ?? corrected(of, first)[0] ?? first
  const because = notCounted && endOnAnotherDay(of, notCounted)
  const fromReturn = found.find((one) => one.source === 'import' && one !== well)
  return {
    id: first.id,
    absence: absenceIn(last),
    from:
      first.kind === 'reported-in-error'
        ? (corrected(of, first)[0] ?? first).happened
        : first.happened,
    history: told.map(({ entry, stands }) => ({
      absence: absenceIn(entry),
      at: entry.happened,
      entry: entry.id,
      stands,
    })),
    reported: all('reported-missing')[0] ?? null,
    grades,
    nextReview: ended || found.length > 0 ? null : nextReview(entries),
    found: found[0] ?? null,
    returned: all('returned-to-placement')[0] ?? null,
    wellbeing: well ?? null,
    interviews: {
      offered: all('return-interview-offered'),
      held: all('return-interview-held'),
      declined: all('return-interview-declined'),
    },
    ended,
    reportedEnded:
      fromReturn && !ended
        ? { at: fromReturn.happened, entry: fromReturn.id, note: 'safety not confirmed' }
        : null,
    endNotCounted:
      notCounted && because && !ended && found.length === 0
        ? { at: notCounted.happened, entry: notCounted.id, because }
        : null,
    entries,
  }
}

function grade(entry: Entry): Grade {
  return {
    risk: codeOf(entry, 'risk') ?? 'not-graded',
    at: entry.happened,
    nextReview: (entry.facts.reviewAt as Instant | undefined) ?? null,
    entry: entry.id,
  }
}

/** Each grading or review sets the next time; the last of them counts. */
function nextReview(entries: readonly Entry[]): Instant | null {
  const last = entries
    .filter((one) => one.kind === 'risk-graded' || one.kind === 'missing-episode-reviewed')
    .sort(inOrder)
    .at(-1)
  return (last?.facts.reviewAt as Instant | undefined) ?? null
}

/** A call or a message is not being seen, and a body is not a child who is well, whatever was ticked. */
const NOT_SEEN_WELL: ReadonlySet<string> = new Set(['rang-or-wrote', 'body-found'])

/** Somebody saw that the child is well: on being found, or in the prevention interview after it. */
function wellbeing(entries: readonly Entry[], found: readonly Entry[]): Entry | undefined {
  return (
    found.find(
      (one) =>
        codeOf(one, 'wellbeingConfirmed') === 'yes' &&
        !NOT_SEEN_WELL.has(codeOf(one, 'foundHow') ?? ''),
    ) ??
    entries.find(
      (one) =>
        one.kind === 'prevention-interview-held' &&
        codeOf(one, 'held') !== 'no' &&
        codeOf(one, 'wellbeingConfirmed') === 'yes',
    )
  )
}

function ending(
  of: History,
  entries: readonly Entry[],
  first: Entry,
  found: Entry | undefined,
  well: Entry | undefined,
): Episode['ended'] {
  const error = entries.find((one) => one.kind === 'reported-in-error')
  if (error) return { how: 'reported-in-error', at: error.happened, entry: error.id }
  if (found && well) return { how: 'found-and-well', at: well.happened, entry: well.id }
  const died = of.of('died').find((one) => (when(one)?.until ?? '~') >= (when(first)?.from ?? ''))
  return died ? { how: 'died', at: died.happened, entry: died.id } : null
}

/** The episode that an entry belongs to, if any. */
function episodeOf(of: History, entry: Entry): Episode | undefined {
  return episodes(of).find((episode) => episode.entries.includes(entry))
}

/** The episode that any entry is about: by what it says it answers, else the last that had begun. */
export const episodeFor = askedOfEach((of: History, entry: Entry): Episode | undefined => {
  const own = episodeOf(of, entry)
  if (own) return own
  const all = episodes(of)
  const entries = episodeOfEntry(
    of,
    entry,
    all.map((one) => one.entries),
  )
  return all.find((one) => one.entries === entries)
})

/** The latest episode that has not ended, or `undefined`. */
export function openEpisode(of: History): Episode | undefined {
  return episodes(of).findLast((episode) => episode.ended === null)
}
