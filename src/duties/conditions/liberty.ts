/** Conditions about restrictions: is there a lawful basis, and has the restriction ended with it? */

import type { Certainty } from '../../child/age.ts'
import { chainOf, codeOf } from '../../child/history.ts'
import { surelyEarlier, when } from '../../child/when.ts'
import type { Entry } from '../../chronology/entry.ts'
import type { Occurrence, Situation } from '../situation.ts'
import { yesNo } from './condition.ts'

/** Kinds of basis that are no authority for depriving a child of liberty. */
const NO_AUTHORITY = ['none-recorded', 'plan-agreed-with-child', 'plan-not-agreed']

/** Restrictions that deprive of liberty; a lesser one needs a basis of its own kind, not this one. */
const DEPRIVING = ['deprivation-of-liberty', 'secure-accommodation']

export function noLegalBasis(here: Situation, event: Occurrence): Certainty {
  const restriction = codeOf(event.entry, 'restriction')
  if (!DEPRIVING.includes(restriction ?? '')) return 'no'
  const basis = codeOf(event.entry, 'restrictionBasis')
  if (basis === 'first-72-hours' && restriction === 'secure-accommodation') return 'no'
  const start = event.moment
  const inForce = here.of.of('restriction-recorded').some((entry) => {
    const at = when(entry)
    const until = codeOf(entry, 'until')
    return (
      codeOf(entry, 'restrictionStage') === 'authorised' &&
      codeOf(entry, 'restriction') === restriction &&
      !NO_AUTHORITY.includes(codeOf(entry, 'restrictionBasis') ?? 'none-recorded') &&
      (!at || !start || !surelyEarlier(start, at)) &&
      (!until || !start || until >= start.first)
    )
  })
  return yesNo(!inForce)
}

export function restrictionStillOn(here: Situation, event: Occurrence): Certainty {
  const same = (entry: Entry) => codeOf(entry, 'restriction') === codeOf(event.entry, 'restriction')
  const end = event.moment?.first ?? '~'
  const started = here.of
    .of('restriction-recorded')
    .filter((entry) => codeOf(entry, 'restrictionStage') === 'started' && same(entry))
  if (started.length === 0) return 'no'
  const renewed = here.of
    .of('restriction-recorded')
    .some(
      (entry) =>
        codeOf(entry, 'restrictionStage') === 'authorised' &&
        same(entry) &&
        (codeOf(entry, 'until') ?? '~') >= end &&
        entry !== event.entry,
    )
  const ended = here.of.of('restriction-ended').some((entry) => {
    const about = chainOf(here.of, entry)[0]
    return (about ? same(about) : true) && (when(entry)?.first ?? '~') <= end
  })
  return yesNo(!ended && !renewed)
}
