/** A worry becomes a referral, a decision, and where needed a child-protection response. */
import type { Id } from '../../src/chronology/entry.ts'
import { addWorkdays, workdayFrom } from '../calendar.ts'
import { atTime, inHours, type Life, onDay } from '../life.ts'
import type { Member } from '../types.ts'
import { SAFE_REASONS } from '../words/concerns.ts'

interface Worry {
  readonly concerns: readonly string[]
  readonly doneBy: string
  readonly note: string
  readonly danger?: boolean
  readonly response?: string
  readonly need?: string
  readonly time?: number
  readonly place?: string
  readonly harm?: boolean
}

export function worries(life: Life, day: number, by: Member, worry: Worry): Id {
  const { story, crew, chance } = life
  const time = worry.time ?? chance.int(9 * 60, 18 * 60)
  const concern = story
    .at(day, time)
    .by(by)
    .record('concern-raised', {
      concerns: [...worry.concerns],
      dangerNow: worry.danger ? 'yes' : 'no',
      doneBy: worry.doneBy,
      doneByOrganisation: by.organisation,
      significantHarm: worry.harm === false ? 'no' : 'yes',
      asReferral: 'yes',
      addressedTo: crew.authority,
      seenAlone: chance.yes(0.6) ? 'yes' : 'no',
      childTold: chance.pick(['yes', 'yes', 'no', 'unknown']),
      ...(worry.place ? { place: worry.place } : {}),
      note: worry.note,
    })
  story
    .at(workdayFrom(day + (chance.yes(0.75) ? 0 : 1)), Math.min(time + chance.int(60, 300), 1300))
    .by(crew.manager)
    .record('referral-decided', {
      about: concern,
      response: worry.response ?? 'strategy-discussion',
      primaryNeed: worry.need ?? 'N1',
      referrerTold: chance.yes(0.8) ? 'yes' : 'no',
      addressedTo: crew.authority,
      reasons: chance.pick(SAFE_REASONS),
    })
  return concern
}

/** Which signs somebody looked for and saw; what was not seen is written down too. */
export function looksForSigns(
  life: Life,
  day: number,
  by: Member,
  doneBy: string,
  seen: readonly string[],
  unseen: readonly string[] = [],
): void {
  const { chance } = life
  inHours(life, day, by).record('signs-observed', {
    signs: [
      ...seen.map((sign) => ({ sign, signAnswer: chance.yes(0.7) ? 'seen' : 'suspected' })),
      ...unseen.map((sign) => ({ sign, signAnswer: chance.yes(0.6) ? 'not-seen' : 'not-asked' })),
    ],
    doneBy,
    doneByOrganisation: by.organisation,
    seenAlone: chance.yes(0.6) ? 'yes' : 'no',
  })
}

/** Council, police and health talk; enquiries follow, and perhaps a conference. */
export function protects(life: Life, day: number, about: Id, conference = false): void {
  const { crew, chance } = life
  const discussion = inHours(life, workdayFrom(day + 1), crew.manager).record(
    'strategy-discussion-held',
    {
      attended: [
        'social-worker',
        'manager',
        'police',
        chance.pick(['school', 'nhs-body', 'health-visitor']),
      ],
      strategyDecision: 'section-47',
      significantHarm: 'yes',
      about,
    },
  )
  const enquiry = atTime(life, workdayFrom(day + 1), 1000, crew.worker).record(
    'section-47-started',
    { about: discussion, attended: ['social-worker', 'police'] },
  )
  inHours(life, addWorkdays(day, chance.int(8, 15)), crew.manager).record('section-47-concluded', {
    about: enquiry,
    section47Outcome: conference ? 'conference' : 'substantiated-no-conference',
    wishesAsked: 'yes',
    reasons: chance.pick(SAFE_REASONS),
  })
  if (conference) {
    onDay(life, addWorkdays(day, chance.int(11, 15)), crew.manager).record(
      'child-protection-conference-held',
      {
        conferenceKind: 'initial',
        planAgreed: 'yes',
        abuseCategory: chance.pick(['SAB', 'NEG', 'EMO', 'PHY']),
        attended: ['social-worker', 'police', 'school', 'parent'],
        about: discussion,
      },
    )
  }
}

/** The council's assessment within forty-five working days. */
export function assesses(life: Life, day: number, factors: readonly string[], view: string): void {
  const { crew, chance } = life
  inHours(life, addWorkdays(day, chance.int(25, 44)), crew.worker).record('assessment-completed', {
    assessmentKind: 'child-and-family',
    factors: [...factors],
    significantHarm: 'yes',
    traffickingView: view,
    wishesAsked: 'yes',
  })
}
