/** Doubts about an age, assessments, and what courts decide. */
import {
  ageFinding,
  ageReason,
  ageStandard,
  challengeRoute,
  nabaRoute,
  presumptionBasis,
  treatedAs,
} from '../codes/age.ts'
import { a } from '../kind.ts'

export const age = {
  ageReasons: a.codes('What the doubt rests on', ageReason, {
    hint: 'How a child looks or behaves can never settle an age.',
  }),
  treatedAs: a.code('Treated meanwhile as', treatedAs),
  needsLeave: a.yesNo('Does the person need leave to be in the UK?'),
  presumptionBasis: a.code('Rule that makes it so', presumptionBasis),
  settlesAge: a.yesNo('Does it settle the age in law?', {
    hint: 'A finding that is not settled settles nothing.',
  }),
  nabaRoute: a.code('Answer to a request of the Home Office', nabaRoute),
  ageStandard: a.code('How the age was assessed', ageStandard),
  ageFinding: a.code('What was found about the age', ageFinding),
  twoQualified: a.yesNo('Two trained social workers?'),
  appropriateAdult: a.yesNo('Appropriate adult there?'),
  adversePut: a.yesNo('Were doubts put to the child before the end?'),
  challengeRoute: a.code('How the age decision is challenged', challengeRoute),
}
