/** The child-protection response. */
import {
  conferenceKind,
  order,
  protectionEnd,
  section47Outcome,
  strategyDecision,
} from '../codes/protection.ts'
import { abuseCategory } from '../codes/returns.ts'
import { a } from '../kind.ts'

export const protection = {
  strategyDecision: a.code('What the meeting decided', strategyDecision),
  section47Outcome: a.code('What the enquiries found', section47Outcome),
  conferenceKind: a.code('Kind of conference', conferenceKind),
  abuseCategory: a.code('Category of harm', abuseCategory),
  protectionEnd: a.code('How the protection ended', protectionEnd),
  order: a.code('Kind of order', order),
}
