/**
 * What happens to some children only: a complaint, a limit, an order, a disclosure, a call from
 * afar.
 */
import { workdayFrom } from '../calendar.ts'
import { atTime, carerOf, inHours, type Life, onDay, since } from '../life.ts'
import { addressIn, mobile } from '../places.ts'
import { SAFE_REASONS } from '../words/concerns.ts'
import { lawful, shares, withholds } from './sharing.ts'

type Happening = (life: Life, day: number) => void

const complains: Happening = (life, day) => {
  const { crew, chance } = life
  const made = inHours(life, day, crew.worker)
    .heard('child', 'told-directly')
    .record('complaint-made', {
      matter: chance.pick(['placement', 'school', 'care-plan']),
      toWhom: 'responsible-authority',
      advocateAsked: chance.yes(0.5) ? 'yes' : 'no',
      note: 'Nobody asked me before they moved my room.',
    })
  inHours(life, workdayFrom(day + 12), crew.manager).record('complaint-answered', {
    about: made,
    complaintOutcome: chance.pick(['upheld', 'partly-upheld', 'sorted-out-early']),
    reasons: 'You were right, and we have said sorry. From now on you are asked first.',
  })
}

const comments: Happening = (life, day) => {
  const entry = life.story.entries().find((each) => each.kind === 'review-held')
  if (!entry) return
  inHours(life, day, life.crew.worker)
    .heard('child', 'told-directly')
    .record('child-commented', {
      about: entry.id,
      commentKind: life.chance.pick(['disagrees', 'adds', 'explains']),
      note: 'I did say something in the meeting. It is not written there.',
    })
}

const isLimited: Happening = (life, day) => {
  const { crew } = life
  const began = inHours(life, day, crew.worker).record('restriction-recorded', {
    restriction: 'phone-held',
    restrictionStage: 'started',
    restrictionBasis: 'first-72-hours',
    childAgrees: 'yes',
    doneBy: 'carer',
    reasons: 'Messages came all night. Agreed together, for three days.',
  })
  inHours(life, day + 3, crew.worker).record('restriction-ended', { about: began })
}

const isProtected: Happening = (life, day) => {
  const { crew, chance } = life
  const began = atTime(life, day, 21 * 60, crew.policeMissing).record('police-protection-started', {
    doneBy: 'police',
    policeForce: crew.force,
    childTold: 'yes',
    reasons: chance.pick(SAFE_REASONS),
  })
  atTime(life, day + 2, 15 * 60, crew.policeMissing).record('police-protection-ended', {
    about: began,
    protectionEnd: 'accommodated',
  })
  onDay(life, day + 5, crew.manager).record('protection-order-made', {
    order: chance.pick(['interim-care', 'emergency-protection']),
    court: 'family-court',
  })
}

const isLookedForAHome: Happening = (life, day) => {
  const { crew, chance, state } = life
  inHours(life, day, crew.placements).record('placement-asked-for', {
    needs: chance.some(
      ['away-from-exploiters', 'foster', 'same-language', 'night-staff', 'out-of-area'],
      2,
    ),
    searchResult: chance.pick(['none-suitable', 'still-looking']),
    dangerNow: 'no',
  })
  if (!state.placement) return
  inHours(life, day + 2, crew.worker).record('placement-suitability-judged', {
    about: state.placement,
    suitability: 'suitable-for-now',
    unsuitableReasons: [chance.pick(['too-far', 'language-or-faith', 'school-lost'])],
    awayFromExploiters: 'yes',
    fullTimeCare: 'yes',
    doneBy: 'social-worker',
  })
}

const isCalled: Happening = (life, day) => {
  const { crew, chance } = life
  atTime(life, day, 19 * 60 + 20, carerOf(life)).record('phone-known', {
    phoneNumber: mobile(chance),
    phoneUse: chance.pick(['own', 'unknown-caller', 'given-by-exploiter']),
    safeToUse: 'unknown',
  })
  atTime(life, day + 1, 18 * 60, crew.worker).record('live-contact-known', {
    channel: chance.pick(['app', 'game', 'social-media']),
    safeToUse: 'no',
    withWhom: 'Somebody called Uncle T, never met',
  })
}

const isWorriedAbout: Happening = (life, day) => {
  const { crew, chance } = life
  inHours(life, day, crew.worker).record('address-known', {
    address: addressIn(crew.area, chance),
    addressUse: chance.pick(['goes-to-when-missing', 'family', 'seen-at']),
    hostAuthority: crew.authority,
  })
  inHours(life, day + 1, crew.nurse).record('health-fact-recorded', {
    healthTopic: 'mental-health',
    healthPresent: 'yes',
    careNeeds: 'Bad dreams. Likes a light on and somebody near.',
  })
}

const wasOnlyLate: Happening = (life, day) => {
  const carer = carerOf(life)
  const gone = atTime(life, day, 21 * 60 + 40, carer).record('whereabouts-unknown', {
    doneBy: 'carer',
    inCare: 'yes',
    note: 'Not back from practice.',
  })
  atTime(life, day, 22 * 60 + 30, carer).record('reported-in-error', {
    about: gone,
    errorKind: 'was-where-expected',
    doneBy: 'carer',
  })
}

const lawyerWrites: Happening = (life, day) => {
  if (!since(life.state.solicitorFrom, day)) return
  inHours(life, day, life.crew.solicitor).record('lawyer-note', {
    note: 'Statement taken in two short meetings. Tired; we stopped when asked.',
  })
}

const guardianLeaves: Happening = (life, day) => {
  const appointed = life.story.entries().find((each) => each.kind === 'guardian-appointed')
  if (!appointed) return
  inHours(life, day, life.crew.guardian).record('guardian-ended', {
    about: appointed.id,
    guardianEnd: 'support-no-longer-needed',
  })
}

const ALL: readonly (readonly [Happening, number])[] = [
  [complains, 4],
  [comments, 4],
  [isLimited, 3],
  [isProtected, 2],
  [isLookedForAHome, 4],
  [isCalled, 4],
  [isWorriedAbout, 4],
  [wasOnlyLate, 3],
  [lawyerWrites, 3],
  [guardianLeaves, 1],
  [shares, 3],
  [withholds, 2],
  [lawful, 2],
]

/** To some, one of these. */
export function alsoHappens(life: Life, start: number): void {
  const { chance, today, story, crew } = life
  const from = Math.max(start, crew.began) + 20
  if (story.entries().some((entry) => entry.kind === 'died')) return
  if (story.size < 20 || story.size > 52 || from > today - 8 || !chance.yes(0.42)) return
  chance.weighted(ALL)(life, workdayFrom(chance.int(from, today - 7)))
}
