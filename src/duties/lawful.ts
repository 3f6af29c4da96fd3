/**
 * Whether a home was a lawful one for a child of that age on that day (England; reference: CPPCR
 * regs 27 to 27C as amended by SI 2021/161 and SI 2023/416).
 */

import { type Certainty, hasTurned } from '../child/age.ts'
import { codeOf, type History } from '../child/history.ts'
import { when } from '../child/when.ts'
import { asDay } from '../chronology/as-at.ts'
import type { Entry } from '../chronology/entry.ts'

/** From this day a child under 16 may not be placed in other arrangements that are not listed. */
const UNDER_16_FROM = asDay('2021-09-09')
/** From this day supported accommodation for 16 and 17 needs a registered provider. */
const REGISTERED_FROM = asDay('2023-10-28')

const OTHER_ARRANGEMENTS = [
  'semi-independent',
  'independent',
  'supported-accommodation',
  'supported-lodgings',
  'hotel',
  'bed-and-breakfast',
  'reception-centre',
  'residential-employment',
  'other',
]
const SUPPORTED = [
  'supported-accommodation',
  'semi-independent',
  'independent',
  'hotel',
  'bed-and-breakfast',
]
const REGULATED = ['foster-relative', 'foster-other', 'parent', 'adoption']
const LISTED = ['residential-school', 'family-centre', 'health', 'residential-care']

/** An "other arrangement" that reg 27A does not list. */
export function otherArrangement(placed: Entry): Certainty {
  const type = codeOf(placed, 'placementType') ?? 'unknown'
  if (!OTHER_ARRANGEMENTS.includes(type)) return type === 'unknown' ? 'unknown' : 'no'
  return codeOf(placed, 'registration') === 'not-required' ? 'no' : 'yes'
}

/** Supported accommodation without a registered provider or its transitional protection. */
export function unregisteredSupported(placed: Entry): Certainty {
  const type = codeOf(placed, 'placementType') ?? 'unknown'
  if (!SUPPORTED.includes(type)) return type === 'unknown' ? 'unknown' : 'no'
  const registration = codeOf(placed, 'registration')
  if (registration === 'not-registered') return 'yes'
  return registration === undefined || registration === 'unknown' ? 'unknown' : 'no'
}

/** Whether the placement was lawful when it began; `unknown` where age or registration is not known. */
export function lawful(of: History, placed: Entry): Certainty {
  const on = when(placed)?.first
  const type = codeOf(placed, 'placementType') ?? 'unknown'
  const registration = codeOf(placed, 'registration')
  if (!on || type === 'unknown' || type === 'temporary') return 'unknown'
  if (REGULATED.includes(type))
    return codeOf(placed, 'carerApproval') === 'not-approved' ? 'no' : 'yes'
  if (LISTED.includes(type)) return 'yes'
  if (type === 'childrens-home') {
    if (registration === 'not-registered') return 'no'
    return registration === 'registered' ? 'yes' : 'unknown'
  }
  // Secure homes and custody rest on an order, which another duty looks for.
  if (!OTHER_ARRANGEMENTS.includes(type)) return 'unknown'
  if (registration === 'not-required' || on < UNDER_16_FROM) return 'yes'
  const is16 = hasTurned(of, 16, on)
  if (is16 === 'no') return 'no'
  if (on < REGISTERED_FROM) return is16
  const bad = unregisteredSupported(placed)
  if (bad === 'yes') return 'no'
  return is16 === 'unknown' || bad === 'unknown' ? 'unknown' : 'yes'
}
