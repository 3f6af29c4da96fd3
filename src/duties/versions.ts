/**
 * Which version of a rule was in force when something happened (C10), and whether the precision of
 * the time allows an answer at all (C15).
 */

import type { KnownOn } from '../child/standing.ts'
import type { Moment } from '../child/when.ts'
import { type Day, startOf } from '../chronology/as-at.ts'
import type { Duty, Version } from './duty.ts'

/** The version, `none` where no rule was in force, `unclear` where the time allows two answers. */
export type Chosen = Version | 'none' | 'unclear'

/**
 * Takes a duty and the time of its trigger; gives the version in force then, of those that had been
 * made known by `knownOn`. A time that is not known can be judged only by a rule without a start.
 */
export function versionAt(duty: Duty, moment: Moment | null, knownOn: KnownOn): Chosen {
  const versions = duty.versions.filter(
    (one) => !one.knownFrom || knownOn === 'now' || startOf(one.knownFrom) <= knownOn,
  )
  if (!moment) return versions.find((one) => one.from === null) ?? 'unclear'
  const first = inForce(versions, moment.first)
  return moment.first === moment.last || inForce(versions, moment.last) === first
    ? (first ?? 'none')
    : 'unclear'
}

/** The last version that had begun and not ended; `to` is exclusive. */
function inForce(versions: readonly Version[], on: Day): Version | undefined {
  const begun = versions.findLast((one) => one.from === null || one.from <= on)
  return begun && (!begun.to || on < begun.to) ? begun : undefined
}
