/** Conditions about the home that the child has or that was proposed. */

import type { Certainty } from '../../child/age.ts'
import { chainOf, codeOf } from '../../child/history.ts'
import { outOfArea, type Placement, placements } from '../../child/placement.ts'
import { periodOn } from '../../child/status.ts'
import { surelyEarlier, when } from '../../child/when.ts'
import { addMonths, type Day } from '../../chronology/as-at.ts'
import type { Entry } from '../../chronology/entry.ts'
import type { Occurrence, Situation } from '../situation.ts'
import { answered, any, type Condition, isLater, onItsDays, yesNo } from './condition.ts'

/** The placement that an event is about: the one it is, or the one the child was in. */
function placementAt(here: Situation, event: Occurrence): Placement | undefined {
  const chain = [event.entry, ...chainOf(here.of, event.entry)]
  const named = placements(here.of).find((one) => chain.includes(one.placed))
  const last = event.moment?.last
  return (
    named ??
    (last && placements(here.of).findLast((one) => (when(one.placed)?.first ?? '~') <= last)) ??
    undefined
  )
}

/** A question about the home itself: what was proposed, or else the placement that the child has. */
export function home(here: Situation, event: Occurrence): Entry | undefined {
  return event.entry.kind === 'placement-proposed' ? event.entry : placementAt(here, event)?.placed
}

export function notApproved(here: Situation, event: Occurrence): Certainty {
  const placed = home(here, event)
  if (!placed) return 'unknown'
  const level = codeOf(placed, 'placementArea')
  const far = level === 'further-away' || level === 'another-nation'
  const director = far && (when(placed)?.first ?? '') >= '2014-01-27'
  const start = when(placed)
  const chain = [placed, ...chainOf(here.of, placed)]
  const approved = here.of.of('placement-approved').some((entry) => {
    const enough = director ? ['director'] : ['nominated-officer', 'director']
    if (!enough.includes(codeOf(entry, 'approval') ?? '')) return false
    const linked = chainOf(here.of, entry).some((link) => chain.includes(link))
    const at = when(entry)
    return linked && (!at || !start || !surelyEarlier(start, at))
  })
  return yesNo(!approved)
}

export function placedByAnother(here: Situation, event: Occurrence): Certainty {
  const placed = home(here, event)
  const host = placed?.facts.hostAuthority
  const ours = placed && periodOn(here.of, when(placed)?.last as Day)?.responsibleAuthority
  if (typeof host === 'string' && ours) return yesNo(host !== ours)
  return placed ? outOfArea(placed) : 'unknown'
}

export function wishesUnrecorded(here: Situation, event: Occurrence): Certainty {
  const start = event.moment
  if (!start) return 'unknown'
  const before = placements(here.of)
    .map((one) => when(one.placed))
    .filter((one) => one !== null && surelyEarlier(one, start))
    .at(-1)
  const recorded = here.of.of('wishes-recorded').some((entry) => {
    const at = when(entry)
    if (!['placement', 'care-plan'].includes(codeOf(entry, 'wishesAbout') ?? '')) return false
    return !at || (!surelyEarlier(start, at) && (!before || !surelyEarlier(at, before)))
  })
  return yesNo(!recorded)
}

export const approval =
  (code: string): Condition =>
  (here, event) => {
    const placed = home(here, event)
    const now = placed && codeOf(placed, 'carerApproval')
    return now === undefined || now === 'unknown' ? 'no' : yesNo(now === code)
  }

export function temporaryOrInterim(here: Situation, event: Occurrence): Certainty {
  const status = here.of.of('entered-care', 'legal-status-changed').at(-1)
  const withParent = codeOf(home(here, event) ?? event.entry, 'placementType') === 'parent'
  const interim = withParent && status !== undefined && codeOf(status, 'legalStatus') === 'C1'
  return any([approval('temporary-connected-person')(here, event), yesNo(interim)])
}

export function inTheirPlan(here: Situation, event: Occurrence): Certainty {
  const plans = here.of
    .of('plan-made')
    .filter((entry) => codeOf(entry, 'planKind') === 'placement')
    .filter((entry) => !event.moment || !isLater(entry, event.moment.until))
  const last = plans.findLast((entry) => entry.facts.meantToLastTo18 !== undefined)
  return last ? answered(last.facts.meantToLastTo18) : 'unknown'
}

export function overAYear(here: Situation, event: Occurrence): Certainty {
  const began = placementAt(here, event)
  const from = began && when(began.placed)
  if (!from) return 'unknown'
  return onItsDays(event, (on) => yesNo(addMonths(from.last, 12) < on))
}
