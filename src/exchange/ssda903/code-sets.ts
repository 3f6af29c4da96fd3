/**
 * The codes that a return may hold, with the days on which they were in use. A code counts when it
 * was in use on some day of its row: an open spell is recoded by the rules of the year, and an old
 * one keeps the code of its time.
 */
import type { Day } from '../../chronology/as-at.ts'
import type { CodeList } from '../../chronology/code-list.ts'
import {
  allocationReason,
  categoryOfNeed,
  ethnicity,
  leftReason,
  legalStatus,
  placeChangeReason,
  placementCode,
  placeProvider,
  reviewCode,
  sdqReason,
  upnReason,
} from '../../chronology/codes/returns.ts'

interface InUse {
  readonly from?: string
  readonly to?: string
}

/** A set of codes of the return; the value says when the code was in use. */
export type CodeSet = ReadonlyMap<string, InUse>

const OURS = new Set(['unknown', 'not-asked'])

function setOf(list: CodeList, options: { dated: boolean } = { dated: true }): CodeSet {
  return new Map(
    Object.keys(list.labels)
      .filter((code) => !OURS.has(code))
      .map((code) => [code, (options.dated && list.dates?.[code]) || {}]),
  )
}

const codes = (...all: string[]): CodeSet => new Map(all.map((code) => [code, {}]))

/** Both codings of sex are taken at any time: a Header row has no day by which to tell its year. */
export const SEX = codes('1', '2', 'M', 'F', 'U')
export const YES_NO = codes('0', '1')
export const RNE = codes('S', 'L', 'P', 'T', 'B', 'U')
export const MISSING = codes('M', 'A')
export const ETHNIC = setOf(ethnicity)
export const UPN_REASON = setOf(upnReason)
export const LS = setOf(legalStatus)
export const CIN = setOf(categoryOfNeed)
export const PLACE = setOf(placementCode)
export const PLACE_PROVIDER = setOf(placeProvider)
export const REC: CodeSet = new Map([...setOf(leftReason), ['X1', {}]])
export const REASON_PLACE_CHANGE = setOf(placeChangeReason)
export const REVIEW_CODE = setOf(reviewCode)
export const SDQ_REASON = setOf(sdqReason)
/** Without dates: the module itself began in 2023, but the spells it tells of began earlier. */
export const SW_REASON = setOf(allocationReason, { dated: false })

/** The days of a row, by which its codes are judged; without an end it is still going on. */
export interface Days {
  readonly from?: Day | undefined
  readonly to?: Day | undefined
}

/** Whether the code was in use on some day of the row. */
export function inUse(set: CodeSet, code: string, days: Days): boolean {
  const use = set.get(code)
  if (use === undefined) return false
  const endedBefore = use.to !== undefined && days.from !== undefined && use.to < days.from
  const beganAfter = use.from !== undefined && days.to !== undefined && use.from > days.to
  return !endedBefore && !beganAfter
}

const KNOWN = new Set(
  [
    SEX,
    RNE,
    MISSING,
    ETHNIC,
    UPN_REASON,
    LS,
    CIN,
    PLACE,
    PLACE_PROVIDER,
    REC,
    REASON_PLACE_CHANGE,
    REVIEW_CODE,
    SDQ_REASON,
    SW_REASON,
  ].flatMap((set) => [...set.keys()]),
)

/**
 * Whether a cell may be quoted in a report: a code of the return, or one or two characters. In a
 * row whose columns have slipped, anything longer may be a postcode, a birth date or a name.
 */
export function mayBeQuoted(cell: string): boolean {
  return KNOWN.has(cell) || /^[A-Z0-9]{1,2}$/.test(cell)
}
