/** Alleged offences, detention, and status under immigration law. */
import { codeList } from '../code-list.ts'

export const stopHow = codeList('stop-how', {
  arrested: 'arrested',
  'voluntary-interview': 'interviewed by agreement',
  stopped: 'stopped',
  'reported-for-summons': 'reported for a summons',
  'encountered-by-immigration': 'met by immigration officers',
})

export const offence = codeList('offence', {
  'cannabis-cultivation': 'growing cannabis',
  'drug-supply': 'supplying drugs',
  'drug-possession': 'possessing drugs',
  'identity-document': 'an identity document',
  immigration: 'immigration',
  theft: 'theft',
  burglary: 'burglary',
  robbery: 'robbery',
  begging: 'begging',
  fraud: 'fraud',
  'prostitution-related': 'linked with prostitution',
  violence: 'violence',
  weapon: 'a weapon',
  sexual: 'a sexual offence',
  breach: 'breach of an order',
  other: 'another offence',
})

export const heldAs = codeList('held-as', {
  child: 'a child',
  adult: 'an adult',
  'age-doubted': 'a child whose age is doubted',
})

export const detention = codeList('detention', {
  'police-custody': 'police custody',
  'adult-prison': 'adult prison',
  'young-offender-institution': 'young offender institution',
  'secure-training-centre': 'secure training centre',
  'secure-home': "secure children's home",
  'port-holding-room': 'holding room at a port (immigration)',
  'short-term-holding': 'short-term holding facility (immigration)',
  'removal-centre': 'removal centre (immigration)',
  'pre-departure': 'pre-departure accommodation (immigration)',
  'family-unit': 'family unit (immigration)',
  'hospital-section': 'hospital, under mental health law',
  'council-accommodation': "the council's accommodation after a charge",
  other: 'another place',
})

export const releasedTo = codeList('released-to', {
  'council-care': "a council's care",
  'parent-or-carer': 'a parent or carer',
  bail: 'bail',
  'own-address': 'their own address',
  'other-detention': 'another place of detention',
  'adult-housing': 'housing for adults',
  removed: 'removed from the UK',
  court: 'court',
  other: 'somewhere else',
})

export const unaccompaniedStatus = codeList('unaccompanied-status', {
  unaccompanied: 'alone, without a responsible adult',
  separated: 'with an adult who is not their parent or usual carer',
  accompanied: 'with a parent or usual carer',
  reunited: 'together with family again',
  ended: 'no longer alone',
  doubted: 'in doubt',
})

export const unaccompaniedEnd = codeList('unaccompanied-end', {
  'turned-18': 'turned 18',
  'status-granted': 'status granted',
  'family-found': 'family found',
  returned: 'returned to another country',
  'found-not-unaccompanied': 'found not to be unaccompanied',
  'age-decided-adult': 'age decided: an adult',
  other: 'another reason',
})

export const claimRoute = codeList('claim-route', {
  'at-port': 'at a port',
  'in-country': 'inside the country',
  'by-guardian': 'by their guardian',
  'dependant-to-own': "own claim, before that part of an adult's claim",
  'fresh-claim': 'a fresh claim',
})
