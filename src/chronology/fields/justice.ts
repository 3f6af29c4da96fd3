/** Arrest and detention, and status under immigration law. */
import {
  claimRoute,
  detention,
  heldAs,
  offence,
  releasedTo,
  stopHow,
  unaccompaniedEnd,
  unaccompaniedStatus,
} from '../codes/justice.ts'
import { a } from '../kind.ts'

export const justice = {
  stopHow: a.code('How the police or officers dealt with the child', stopHow),
  offences: a.codes('What offence is alleged', offence),
  actAt: a.interval('When the act is said to have happened'),
  appearsUnder18: a.yesNo('Does the person look or claim to be under 18?'),
  heldAs: a.code('Treated as a child or an adult', heldAs),
  foundExploited: a.yesNo('Found where children are exploited?'),
  detention: a.code('Kind of detention', detention),
  immigrationPowers: a.yesNo('Under immigration powers?'),
  adultPlace: a.yesNo('A place for adults?'),
  establishment: a.organisation('Which place of detention', { section: 'LOC' }),
  releasedTo: a.code('To whom or where released', releasedTo),
  toCouncilCare: a.yesNo("Into a council's care?"),
  unaccompaniedStatus: a.code('With or without a responsible adult', unaccompaniedStatus),
  unaccompaniedEnd: a.code('Why that status ended', unaccompaniedEnd),
  immigrationControl: a.yesNo('Subject to immigration control?'),
  claimRoute: a.code('How claimed', claimRoute),
}
