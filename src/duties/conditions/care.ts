/** Conditions about care, placements, plans, reviews, the people beside the child and restrictions. */

import { birthdayDays, type Certainty } from '../../child/age.ts'
import { chainOf, codeOf, codesOf } from '../../child/history.ts'
import { outOfArea } from '../../child/placement.ts'
import { type PeriodOfCare, periodOn, periodsOfCare } from '../../child/status.ts'
import { when } from '../../child/when.ts'
import type { Day } from '../../chronology/as-at.ts'
import type { Entry } from '../../chronology/entry.ts'
import { thirteenWeeks } from '../derived-events.ts'
import { otherArrangement, unregisteredSupported } from '../lawful.ts'
import { type Occurrence, ofKind, type Situation } from '../situation.ts'
import { all, answered, type Condition, isLater, not, onItsDays, yesNo } from './condition.ts'
import {
  approval,
  home,
  inTheirPlan,
  notApproved,
  overAYear,
  placedByAnother,
  temporaryOrInterim,
  wishesUnrecorded,
} from './home.ts'
import { noLegalBasis, restrictionStillOn } from './liberty.ts'

function periodAt(here: Situation, event: Occurrence): PeriodOfCare | undefined {
  return event.moment ? periodOn(here.of, event.moment.last) : undefined
}

const inPeriod: Condition = (here, event) =>
  onItsDays(event, (on) => yesNo(periodOn(here.of, on) !== undefined))

function inside(period: PeriodOfCare, entry: Entry): boolean {
  const moment = when(entry)
  const from = when(period.entered)
  const until = period.left && when(period.left)
  return (
    moment !== null &&
    from !== null &&
    moment.last >= from.first &&
    (!until || moment.first <= until.last)
  )
}

/** Reviews of the looked-after child in the same period of care, in order. */
function reviewsOf(here: Situation, event: Occurrence): readonly Entry[] {
  const period = periodAt(here, event)
  return period ? here.of.of('review-held').filter((entry) => inside(period, entry)) : []
}

function firstReview(here: Situation, event: Occurrence): Certainty {
  const reviews = reviewsOf(here, event)
  if (reviews.length === 0) return 'no'
  return yesNo(reviews[0] === event.entry)
}

function reviewBefore(here: Situation, event: Occurrence): Certainty {
  const at = event.moment
  return yesNo(reviewsOf(here, event).some((one) => !at || !isLater(one, at.from)))
}

function noSchoolPlace(here: Situation, event: Occurrence): Certainty {
  const at = event.moment
  const steps = here.of.of('school-place').filter((entry) => !at || !isLater(entry, at.until))
  const last = steps.findLast((one) =>
    ['started', 'stopped'].includes(codeOf(one, 'schoolStep') ?? ''),
  )
  // A school that the child goes on attending is recorded as started and never stopped.
  return yesNo(codeOf(last ?? event.entry, 'schoolStep') !== 'started')
}

/** Appointed, or a referral to the service open, and not ended. */
function hasGuardian(here: Situation, event: Occurrence): Certainty {
  const upTo = (entry: Entry) => !event.moment || !isLater(entry, event.moment.until)
  const last = here.of
    .of('guardian-appointed', 'guardian-asked-for', 'guardian-ended')
    .filter(upTo)
    .at(-1)
  return yesNo(last !== undefined && last.kind !== 'guardian-ended')
}

/** Appointed by then, and not among those who were asked to the meeting or came. */
function guardianAbsent(here: Situation, event: Occurrence): Certainty {
  const there = [...codesOf(event.entry, 'attended'), ...codesOf(event.entry, 'invited')]
  if (there.length === 0) return all([hasGuardian(here, event), 'unknown'])
  return all([hasGuardian(here, event), yesNo(!there.includes('guardian'))])
}

function thirteenWeeksBy(here: Situation, event: Occurrence): Certainty {
  const days = birthdayDays(here.of, 14)
  if (!days) return 'unknown'
  const ask = (born14: Day) => {
    const complete = thirteenWeeks(here, born14)
    return onItsDays(event, (on) => yesNo(complete !== null && complete <= on))
  }
  const first = ask(days.first)
  return first === ask(days.last) ? first : 'unknown'
}

export const CARE = {
  'looked-after': inPeriod,
  'in-council-care': inPeriod,
  'not-in-council-care': (here, event) => not(inPeriod(here, event)),
  'looked-after-13-weeks': thirteenWeeksBy,
  'first-placement': (here, event) => {
    const period = periodAt(here, event)
    const first = period && here.of.of('placed').find((entry) => inside(period, entry))
    return period ? yesNo(first === event.entry) : yesNo(periodsOfCare(here.of).length === 0)
  },
  'out-of-area': (here, event) => {
    const placed = home(here, event)
    return placed ? outOfArea(placed) : 'no'
  },
  'not-approved': notApproved,
  'in-childrens-home': (here, event) => {
    const type = codeOf(home(here, event) ?? event.entry, 'placementType')
    return type === undefined || type === 'unknown' ? 'unknown' : yesNo(type === 'childrens-home')
  },
  'placed-by-another-council': placedByAnother,
  'other-arrangement-not-listed': (_here, event) => otherArrangement(event.entry),
  'unregistered-supported-accommodation': (_here, event) => unregisteredSupported(event.entry),
  'placement-over-a-year': overAYear,
  'meant-to-last-to-18': inTheirPlan,
  'temporary-connected-person-or-interim-order-with-parent': temporaryOrInterim,
  'placed-with-parent-before-assessment': approval('parent-before-assessment'),
  'first-review': firstReview,
  'second-or-later-review': (here, event) =>
    reviewsOf(here, event).includes(event.entry) ? not(firstReview(here, event)) : 'no',
  'before-first-review': (here, event) => not(reviewBefore(here, event)),
  'after-first-review': reviewBefore,
  'no-school-place': noSchoolPlace,
  'wishes-unrecorded': wishesUnrecorded,
  'significant-change': (_here, event) => answered(event.entry.facts.significantChange),
  'not-reviewed': (here, event) => {
    const change = [event.entry, ...chainOf(here.of, event.entry)]
    const reviews = here.of.of('review-held')
    return yesNo(
      !reviews.some((one) => chainOf(here.of, one).some((link) => change.includes(link))),
    )
  },
  'plan-made': (_here, event) => answered(event.entry.facts.planAgreed),
  'plan-goes-on': (_here, event) => answered(event.entry.facts.planAgreed),
  'has-guardian': hasGuardian,
  'guardian-not-invited': guardianAbsent,
  'guardian-not-heard': (here, event) =>
    all([hasGuardian(here, event), yesNo(codeOf(event.entry, 'guardianHeard') !== 'yes')]),
  'has-solicitor': (here, event) =>
    yesNo(
      here.of
        .of('solicitor-appointed')
        .some((entry) => !event.moment || !isLater(entry, event.moment.until)),
    ),
  'no-legal-basis': noLegalBasis,
  'restriction-still-on': restrictionStillOn,
  'no-release-plan': (here) =>
    yesNo(!here.of.of('plan-made').some((entry) => codeOf(entry, 'planKind') === 'release')),
  'welsh-council': (here) => (here.nationGiven ? yesNo(here.nation === 'wales') : 'unknown'),
  'in-adult-custody': (_here, event) => answered(event.entry.facts.adultPlace),
  'in-immigration-detention': (_here, event) => answered(event.entry.facts.immigrationPowers),
  'not-a-short-term-holding-facility': (_here, event) => {
    const held = codeOf(event.entry, 'detention')
    return held === undefined ? 'unknown' : yesNo(held !== 'short-term-holding')
  },
  'no-best-interests-determination': (here, event) =>
    yesNo(
      !ofKind(here.of, 'best-interests-determined').some((entry) =>
        [event.entry, ...chainOf(here.of, event.entry)].some((link) =>
          chainOf(here.of, entry).includes(link),
        ),
      ),
    ),
} as const satisfies Record<string, Condition>
