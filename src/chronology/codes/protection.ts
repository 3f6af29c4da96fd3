/** The child-protection response: strategy discussions, enquiries, conferences, orders. */
import { codeList } from '../code-list.ts'

export const strategyDecision = codeList('strategy-decision', {
  'section-47': 'enquiries by council and police (section 47)',
  'single-agency-section-47': 'enquiries by the council alone (section 47)',
  'no-section-47': 'no section 47 enquiries',
  'protect-now': 'protect the child now',
  'meet-again': 'meet again',
  'none-recorded': 'no decision recorded',
})

export const section47Outcome = codeList('section-47-outcome', {
  conference: 'a child protection conference is needed',
  'substantiated-no-conference': 'harm found, no conference needed',
  'not-substantiated': 'harm not found',
  accommodated: 'the child came into care',
  'not-finished': 'not finished',
})

export const conferenceKind = codeList('conference-kind', {
  initial: 'initial conference',
  review: 'review conference',
  'transfer-in': 'conference after a move from another council',
  'pre-birth': 'conference before birth',
  'core-group': 'core group',
  'planning-meeting': 'planning meeting (Scotland)',
})

export const protectionEnd = codeList('protection-end', {
  'emergency-order': 'an emergency protection order was made',
  accommodated: 'the council gave the child a home',
  'returned-to-family': 'the child went back to family',
  arrest: 'the child was arrested',
  left: 'the child left',
  'time-ran-out': 'the 72 hours ran out',
  other: 'in another way',
})

export const order = codeList(
  'order',
  { 'emergency-protection': 'emergency protection order' },
  { 'child-assessment': 'child assessment order' },
  { recovery: 'recovery order' },
  { 'interim-care': 'interim care order' },
  { care: 'care order' },
  { placement: 'placement order' },
  { 'secure-accommodation': 'secure accommodation order' },
  { 'deprivation-of-liberty': 'deprivation of liberty order' },
  'wardship',
  { exclusion: 'exclusion requirement' },
  { 'forced-marriage-protection': 'forced marriage protection order' },
  { other: 'another order' },
)
