/**
 * Events that no entry states by itself: they follow from several entries, from an age, or from an
 * end date that has passed.
 */

import { ageClaims, askedDay, birthdayDays } from '../child/age.ts'
import { codeOf, codesOf } from '../child/history.ts'
import { endOnAnotherDay } from '../child/missing.ts'
import { periodOn, periodsOfCare } from '../child/status.ts'
import { inOrder, momentOf, when } from '../child/when.ts'
import { addDays, birthday, type Day, daysBetween, type Happened } from '../chronology/as-at.ts'
import type { Entry } from '../chronology/entry.ts'
import type { DerivedName, EventName } from './event-table.ts'
import { lawful } from './lawful.ts'
import { inTime, type Occurrence, occurrence, ofKind, type Situation } from './situation.ts'

/** How each derived event follows from the situation. */
export const DERIVED: Readonly<Record<DerivedName, (here: Situation) => readonly Occurrence[]>> = {
  /** A date in a return that fell on the 18th birthday or the end of care is not a finding. */
  'child.found': (here) => {
    const found = here.of.of('found').filter((entry) => endOnAnotherDay(here.of, entry) === null)
    return found.map((entry) => occurrence('child.found', entry))
  },
  'episode.closed': (here) => {
    const ends = here.of.of('found').filter((entry) => endOnAnotherDay(here.of, entry) !== null)
    return ends.map((entry) => occurrence('episode.closed', entry))
  },
  'age.claimed(as=under-18)': (here) =>
    here.of
      .of('identity-claimed')
      .filter((entry) => {
        const birth = entry.facts.birth as Happened | undefined
        const claim = birth && momentOf(birth)
        const said = when(entry)
        return claim && said && birthday(claim.last, 18) > said.first
      })
      .map((entry) => occurrence('age.claimed(as=under-18)', entry)),
  'child.turned-16': (here) => turned(here, 16, 'child.turned-16'),
  'child.turned-18': (here) => turned(here, 18, 'child.turned-18'),
  'child.became-eligible': (here) => becameEligible(here),
  'placement.started(lawful=yes)': (here) =>
    here.of
      .of('placed')
      .filter((entry) => lawful(here.of, entry) === 'yes')
      .map((entry) => occurrence('placement.started(lawful=yes)', entry)),
  'home.serious-event': (here) => seriousEvents(here),
  'strategy-discussion.held': (here) =>
    inTime(
      [
        ...here.of.of('strategy-discussion-held'),
        ...here.of.of('missing-strategy-meeting-held').filter(allThreeThere),
      ].map((entry) => occurrence('strategy-discussion.held', entry)),
    ),
  'restriction.authority-ended': (here) =>
    here.of
      .of('restriction-recorded')
      .filter((entry) => codeOf(entry, 'restrictionStage') === 'authorised')
      .flatMap((entry) => ranOut(here, entry, 'restriction.authority-ended')),
  'leave.ended': (here) =>
    inTime([
      ...ofKind(here.of, 'leave-ended').map((entry) => occurrence('leave.ended', entry)),
      ...ofKind(here.of, 'leave-granted').flatMap((entry) => ranOut(here, entry, 'leave.ended')),
    ]),
  'offence.alleged': (here) =>
    inTime(
      [...ofKind(here.of, 'arrested'), ...ofKind(here.of, 'charged')]
        .sort(inOrder)
        .filter((entry) => codesOf(entry, 'offences').length > 0)
        .slice(0, 1)
        .map((entry) => occurrence('offence.alleged', entry)),
    ),
  'reporting-period.ended': (here) =>
    (here.organisation?.of('calendar-set') ?? [])
      .filter((entry) => codeOf(entry, 'calendarKind') === 'reporting-period-end')
      .flatMap((entry) => ranOut(here, entry, 'reporting-period.ended')),
  /** Left to `evaluate`: a duty that nobody accepts is shown on the duty itself (C19). */
  'duty.without-owner': () => [],
}

function at(event: EventName, entry: Entry, first: Day, last: Day = first): Occurrence {
  const happened: Happened =
    first === last ? { precision: 'day', on: first } : { precision: 'about', from: first, to: last }
  return { event, entry, at: happened, moment: momentOf(happened) }
}

/** The birthday once every live claim says that it has come; before that it is in doubt. */
function turned(here: Situation, years: number, event: EventName): readonly Occurrence[] {
  const days = birthdayDays(here.of, years)
  const claim = ageClaims(here.of).live.at(-1)
  const entry = claim && here.of.byId.get(claim.entry)
  if (!days || !entry || days.last > askedDay(here.of)) return []
  return [at(event, entry, days.first, days.last)]
}

/** Day by which an end that was set has passed without having been set anew. */
function ranOut(here: Situation, entry: Entry, event: EventName): readonly Occurrence[] {
  const until = codeOf(entry, 'until') as Day | undefined
  return until !== undefined && until < askedDay(here.of)
    ? [at(event, entry, addDays(until, 1))]
    : []
}

/**
 * Looked after for 91 days in all since the 14th birthday, and still so at 16 or 17, but not yet on
 * the 16th birthday itself (that is child.turned-16). CPPCR regs 40 to 43.
 */
function becameEligible(here: Situation): readonly Occurrence[] {
  const days14 = birthdayDays(here.of, 14)
  const days16 = birthdayDays(here.of, 16)
  const days18 = birthdayDays(here.of, 18)
  if (!days14 || !days16 || !days18) return []
  const complete = (born14: Day) => thirteenWeeks(here, born14)
  const day = complete(days14.last)
  if (!day || day <= days16.last || day >= days18.first || day > askedDay(here.of)) return []
  const period = periodOn(here.of, day)
  return period ? [at('child.became-eligible', period.entered, day)] : []
}

/** The day on which day 92 of care begins, care before the 14th birthday not counted. */
export function thirteenWeeks(here: Situation, since: Day): Day | null {
  let left = 91
  for (const period of periodsOfCare(here.of)) {
    const entered = when(period.entered)?.first
    if (!entered) continue
    const from = entered > since ? entered : since
    const end = period.left ? when(period.left)?.last : undefined
    const days = end ? daysBetween(from, end) + 1 : Number.POSITIVE_INFINITY
    if (days > left) return addDays(from, left)
    left -= Math.max(0, days)
  }
  return null
}

const SERIOUS = [
  'suspected-sexual-exploitation',
  'police-called',
  'child-protection-enquiry',
  'allegation-against-carer',
  'death',
  'other-serious',
]

/** Children's Homes (England) Regulations 2015 reg 40(4): what happens to a child in a home. */
function seriousEvents(here: Situation): readonly Occurrence[] {
  const said = here.of
    .of('concern-raised')
    .filter((entry) => SERIOUS.includes(codeOf(entry, 'seriousEvent') ?? ''))
  const derived = [
    'whereabouts-unknown',
    'arrested',
    'section-47-started',
    'crime-against-child-recorded',
  ].flatMap((kind) => ofKind(here.of, kind))
  return inTime(
    [...said, ...derived]
      .filter((entry) => inHome(here, entry))
      .map((entry) => occurrence('home.serious-event', entry)),
  )
}

function inHome(here: Situation, entry: Entry): boolean {
  const time = when(entry)
  if (!time) return false
  const placed = here.of.of('placed').filter((one) => (when(one)?.first ?? '~') <= time.last)
  return codeOf(placed.at(-1) ?? entry, 'placementType') === 'childrens-home'
}

const COUNCIL = [
  'social-worker',
  'out-of-hours-team',
  'manager',
  'nominated-officer',
  'director',
  'missing-coordinator',
  'placements-officer',
  'reviewing-officer',
  'personal-adviser',
  'responsible-authority',
  'host-authority',
  'other-authority',
]
const POLICE = ['police', 'police-missing', 'police-investigation', 'national-crime-agency']
const HEALTH = [
  'nhs-body',
  'hospital',
  'gp',
  'clinician',
  'looked-after-nurse',
  'emergency-department',
  'health-visitor',
  'midwife',
  'school-nurse',
  'ambulance',
]

/** A meeting counts as a strategy discussion only with council, police and health in it. */
function allThreeThere(entry: Entry): boolean {
  const there = codesOf(entry, 'attended')
  return [COUNCIL, POLICE, HEALTH].every((roles) => there.some((one) => roles.includes(one)))
}
