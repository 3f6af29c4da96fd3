/** A missing episode, from the form made beforehand to the talk after the return. */
import { codeList } from '../code-list.ts'

export const profilePart = codeList('profile-part', {
  'part-1': 'part 1, made before anybody is missing',
  'part-2': 'part 2, added when the child is missing',
})

/** Police wording changed: absent and no-apparent belong to 2013 to 2016, very-low is later. */
export const risk = codeList('risk', {
  'not-graded': 'not graded',
  'no-apparent': 'no apparent risk',
  absent: 'absent (2013 to 2016)',
  'very-low': 'very low',
  low: 'low',
  medium: 'medium',
  high: 'high',
})

export const missingReason = codeList('missing-reason', {
  'not-happy-where-living': 'not happy where they live',
  'wanted-to-see-someone': 'wanted to see somebody',
  'met-or-called-by-exploiter': 'met or called by an exploiter',
  'debt-or-threat': 'a debt or a threat',
  work: 'work',
  'fear-of-return': 'fear of being sent to another country',
  'age-decision': 'a decision about their age',
  'asylum-refusal': 'asylum refused',
  drugs: 'drugs',
  argument: 'an argument',
  'lost-or-late': 'lost or late',
  other: 'another reason',
})

export const awayKind = codeList('away-kind', {
  away: 'away without agreement, whereabouts known',
  late: 'back late, no worry',
  'absent-police': 'absent, as police counted it from 2013 to 2016',
})

export const missingReviewLevel = codeList('missing-review-level', {
  officer: 'police officer',
  sergeant: 'police sergeant',
  inspector: 'police inspector',
  superintendent: 'police superintendent',
  'social-work-manager': 'social work manager',
  'senior-manager': 'senior manager of the council',
  director: "director of children's services",
  partnership: 'partnership meeting',
  other: 'somebody else',
})

export const publicity = codeList('publicity', {
  publish: 'show it',
  'publish-part': 'show part of it',
  'not-now': 'not now',
  'professionals-only': 'to professionals only',
  stop: 'stop showing it',
})

export const publicityChannel = codeList('publicity-channel', {
  'police-site': 'police website',
  press: 'newspapers',
  television: 'television',
  'social-media': 'social media',
  poster: 'poster',
  'charity-site': "a charity's website",
  'non-public': 'where the public cannot see it',
  other: 'somewhere else',
})

export const sureness = codeList('sureness', 'certain', 'likely', 'possible', 'unlikely')

export const foundHow = codeList('found-how', {
  'came-back': 'they came back',
  'found-by-police': 'police found them',
  'found-by-carer': 'a carer found them',
  'found-by-worker': 'a worker found them',
  'met-by-health': 'a health service met them',
  'met-by-school': 'a school met them',
  arrested: 'they were arrested',
  'at-port': 'at a port or airport',
  'rang-or-wrote': 'they rang or wrote, nobody has seen them',
  'known-in-another-record': 'another record shows them',
  'body-found': 'their body was found',
  'not-stated': 'not stated',
})

export const foundPlace = codeList('found-place', {
  'at-placement': 'where they are placed',
  family: 'with family',
  friend: 'with a friend',
  'with-person-of-concern': 'with somebody to worry about',
  'exploitation-site': 'where children are exploited',
  street: 'in the street',
  transport: 'on a train, bus or other transport',
  hospital: 'in hospital',
  custody: 'in custody',
  'another-authority': "in another council's area",
  abroad: 'abroad',
  'not-stated': 'not stated',
})

export const harm = codeList('harm', {
  'none-known': 'no harm known',
  hurt: 'hurt',
  exploited: 'exploited',
  'sexually-harmed': 'sexually harmed',
  threatened: 'threatened',
  'drugs-given': 'given drugs',
  'hungry-or-cold': 'hungry or cold',
  'made-to-commit-crime': 'made to commit a crime',
  other: 'harmed in another way',
})

export const notHeldReason = codeList('not-held-reason', {
  'missing-again': 'missing again',
  'child-declined': 'the child did not want it',
  'no-one-free': 'nobody was free',
  'no-interpreter': 'no interpreter',
  'not-asked-for': 'nobody asked for it',
  'left-area': 'the child left the area',
  'in-custody': 'the child was in custody',
  died: 'the child died',
  other: 'another reason',
})

export const declineReason = codeList('decline-reason', {
  'does-not-want-to': 'does not want to talk',
  'wants-another-person': 'wants another person',
  'wants-later': 'wants to talk later',
  'no-interpreter': 'no interpreter the child trusts',
  'does-not-trust': 'does not trust it',
  'no-reason-given': 'no reason given',
  other: 'another reason',
})

export const errorKind = codeList('error-kind', {
  'was-where-expected': 'they were where they were expected',
  'wrong-child': 'it was another child',
  'told-twice': 'it was reported twice',
  'form-mistake': 'a mistake in the form',
  other: 'another mistake',
})

/** One list for what made the child leave and for what drew the child. */
export const pushPull = codeList('push-pull', {
  'unhappy-in-placement': 'unhappy in the home',
  bullied: 'bullied',
  'no-phone-or-money': 'no phone or money',
  lonely: 'lonely',
  family: 'family',
  friends: 'friends',
  relationship: 'a relationship',
  work: 'work',
  debt: 'a debt',
  threat: 'a threat',
  drugs: 'drugs',
  exploiter: 'an exploiter',
  'fear-of-removal': 'fear of being sent to another country',
  'fear-of-police': 'fear of police',
  fun: 'fun',
  other: 'something else',
  'not-said': 'the child did not say',
})
