/** Age: who doubts it, how it is looked into, what was found. */
import { codeList } from '../code-list.ts'

/** Appearance or demeanour alone never settles an age. */
export const ageReason = codeList('age-reason', {
  appearance: 'how the child looks',
  demeanour: 'how the child behaves',
  document: 'a document',
  'other-record': 'another record',
  account: 'what the child told',
  'third-party': 'what somebody else said',
  'medical-test': 'a medical test',
  'none-given': 'no reason given',
  other: 'something else',
})

export const treatedAs = codeList('treated-as', {
  child: 'a child',
  adult: 'an adult',
  undecided: 'not decided yet',
})

export const presumptionBasis = codeList('presumption-basis', {
  'msa-s51': 'Modern Slavery Act 2015, section 51',
  'hte-scotland-s12': 'Human Trafficking and Exploitation (Scotland) Act 2015, section 12',
  guidance: 'guidance',
  'court-order': 'a court order',
  'our-rule': 'our own rule',
})

/** Nationality and Borders Act 2022, section 50, from 31 March 2023. */
export const nabaRoute = codeList('naba-route', {
  'referred-to-board': 'referred to the National Age Assessment Board',
  'assessed-and-informed': 'assessed by the council, Home Office told',
  'satisfied-without-assessment': 'satisfied without an assessment, Home Office told',
  none: 'no request',
})

export const ageStandard = codeList('age-standard', {
  'merton-full': 'full assessment (Merton)',
  'merton-short': 'short form, for obvious cases only',
  'two-officers': 'initial decision of two officers (Home Office)',
  naab: 'National Age Assessment Board',
  screening: 'screening',
  'medical-only': 'a medical test only',
})

/** Inconclusive settles nothing. */
export const ageFinding = codeList('age-finding', {
  'under-18': 'a child',
  '18-or-over': 'an adult',
  inconclusive: 'not settled',
})

export const challengeRoute = codeList('challenge-route', {
  'new-evidence-to-council': 'new evidence to the council',
  complaint: 'a complaint',
  'judicial-review': 'judicial review',
  tribunal: 'the tribunal',
  appeal: 'an appeal',
  other: 'another way',
})

export const court = codeList('court', {
  'youth-court': 'youth court',
  magistrates: "magistrates' court",
  'crown-court': 'Crown Court',
  'high-court': 'High Court',
  tribunal: 'tribunal',
  'court-of-appeal': 'Court of Appeal',
  'supreme-court': 'Supreme Court',
  'family-court': 'family court',
  'sheriff-or-scottish': 'sheriff court or another Scottish court',
  'northern-irish': 'a court in Northern Ireland',
  strasbourg: 'European Court of Human Rights',
})
