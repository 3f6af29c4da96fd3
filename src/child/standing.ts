/**
 * Which entries stand: what was known by a given time and has not been corrected or withdrawn by
 * something that itself stands. Nothing is deleted; what fell is kept beside what replaced it.
 */
import type { Instant } from '../chronology/as-at.ts'
import type { Entry, Id } from '../chronology/entry.ts'

/** A time before the last checkpoint, or `now` for a live question (which a checkpoint may not hold yet). */
export type KnownOn = Instant | 'now'

export interface Standing {
  /** The statements that stand. Withdrawals are not among them: they say nothing of their own. */
  readonly entries: readonly Entry[]
  /** Known, but no longer standing: by the id of the entry, the one that took it away. */
  readonly replaced: ReadonlyMap<Id, Entry>
  /** Every entry known by that time, standing or not. */
  readonly known: readonly Entry[]
}

/** Whether an entry was known by then; one that no checkpoint holds is known to a live question only. */
function isKnown(entry: Entry, knownOn: KnownOn): boolean {
  return knownOn === 'now' || (entry.knownFrom !== null && entry.knownFrom <= knownOn)
}

/**
 * Takes the entries of one chronology in any order; gives those that stood at that time.
 * An entry falls when a standing entry corrects or withdraws it. Of two corrections of one entry
 * the newest stands. A withdrawn correction gives back what it had corrected; a corrected
 * correction does not.
 */
export function standing(entries: readonly Entry[], knownOn: KnownOn): Standing {
  const known = entries.filter((entry) => isKnown(entry, knownOn))
  const byId = new Map(known.map((entry) => [entry.id, entry]))
  const newestFirst = [...known].sort((one, other) => -byRecording(one, other))
  const replaced = new Map<Id, Entry>()
  const stands: Entry[] = []
  for (const entry of newestFirst) {
    if (replaced.has(entry.id)) continue
    const target = entry.corrects ?? entry.withdraws
    const taken = target === undefined ? undefined : replaced.get(target)
    if (taken) {
      // Something newer has already said what becomes of that entry.
      replaced.set(entry.id, taken)
      continue
    }
    takeAway(entry, byId, replaced)
    if (entry.withdraws === undefined) stands.push(entry)
  }
  // Two entries of one instant may sort either way; what was taken away does not stand in any case.
  const left = stands.filter((entry) => !replaced.has(entry.id))
  return { entries: left.reverse(), replaced, known }
}

/** A correction of a correction replaces the whole chain; a withdrawal only what it names. */
function takeAway(entry: Entry, byId: ReadonlyMap<Id, Entry>, replaced: Map<Id, Entry>): void {
  if (entry.withdraws !== undefined) {
    replaced.set(entry.withdraws, entry)
    return
  }
  let target = entry.corrects
  while (target !== undefined && !replaced.has(target)) {
    replaced.set(target, entry)
    const older = byId.get(target)
    target = older?.corrects ?? older?.withdraws
  }
}

function byRecording(one: Entry, other: Entry): number {
  if (one.recordedAt !== other.recordedAt) return one.recordedAt < other.recordedAt ? -1 : 1
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0
}
