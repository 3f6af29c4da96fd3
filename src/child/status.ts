/**
 * What the child's standing with the council is: periods of care, legal status, unaccompanied or
 * not, what is thought about trafficking and by whom, and whether the child has died or turned 18.
 */
import type { Day, Happened } from '../chronology/as-at.ts'
import type { Entry, Id, Source } from '../chronology/entry.ts'
import { askedDay, birthdayDays, type Certainty, hasTurned } from './age.ts'
import { askedOnce, chainOf, codeOf, type History } from './history.ts'
import { when } from './when.ts'

export interface PeriodOfCare {
  readonly from: Happened
  readonly until: Happened | null
  readonly entered: Entry
  readonly left: Entry | null
  /** Council that took the child in, or that responsibility moved to since. */
  readonly responsibleAuthority: Id | null
}

/** Gives the periods of care in order. A period ends only with an entry that says so. */
export const periodsOfCare = askedOnce((of: History): readonly PeriodOfCare[] => {
  const entered = of.of('entered-care')
  const leavings = of.of('left-care')
  const moves = of.of('transferred')
  return entered.map((entry, at) => {
    const next = entered[at + 1]
    const left = leavings.find((one) => endsPeriod(of, one, entry, next)) ?? null
    const moved = moves.filter((one) => within(one, entry, next)).at(-1)
    const authority = moved?.facts.responsibleAuthority ?? entry.facts.responsibleAuthority
    return {
      from: entry.happened,
      until: left?.happened ?? null,
      entered: entry,
      left,
      responsibleAuthority: typeof authority === 'string' ? authority : null,
    }
  })
})

function endsPeriod(of: History, left: Entry, entered: Entry, next: Entry | undefined): boolean {
  const named = chainOf(of, left).find((one) => one.kind === 'entered-care')
  return named ? named.id === entered.id : within(left, entered, next)
}

/** On or after the first, and before the second (a day on which both happened belongs to the first). */
function within(one: Entry, from: Entry, next: Entry | undefined): boolean {
  const moment = when(one)
  const start = when(from)
  if (!moment || !start) return moment === null && next === undefined
  const end = next && when(next)
  return moment.last >= start.first && (!end || moment.first <= end.first)
}

/** The period of care that the day lies in, if any; the last day of care is still care. */
export function periodOn(of: History, on: Day): PeriodOfCare | undefined {
  return periodsOfCare(of).findLast((period) => {
    const from = when(period.entered)
    const until = period.left && when(period.left)
    return from !== null && from.first <= on && (!until || until.last >= on)
  })
}

/** Days in care by that day since the day given, both ends counted as days of care. */
export function daysInCare(of: History, since: Day, until: Day, count: DayCount): number {
  let days = 0
  for (const period of periodsOfCare(of)) {
    const from = when(period.entered)?.first
    if (!from) continue
    const last = (period.left && when(period.left)?.last) ?? until
    const start = from > since ? from : since
    const end = last < until ? last : until
    if (end >= start) days += count(start, end) + 1
  }
  return days
}
type DayCount = (from: Day, to: Day) => number

export interface TraffickingView {
  /** Code of the list `trafficking-view`; `not-assessed` if nobody has given a view. */
  readonly view: string
  /** What the view comes from: the assessment itself, a decision, a referral, a sign or a concern. */
  readonly from: string
  readonly source: Source | null
  readonly entry: Id | null
}

/**
 * Gives the latest view of whether the child was trafficked. A positive decision identifies; a
 * negative one alone rules nothing out; only a person's later view does.
 */
export const traffickingView = askedOnce((of: History): TraffickingView => {
  let now: TraffickingView = { view: 'not-assessed', from: 'nobody', source: null, entry: null }
  for (const entry of of.entries) {
    const view = viewIn(entry)
    if (!view) continue
    const weaker = view === 'suspected' && now.view === 'identified'
    if (!weaker) now = { view, from: entry.kind, source: entry.source, entry: entry.id }
  }
  return now
})

const SUSPECTING = new Set([
  'trafficking',
  'sexual-exploitation',
  'criminal-exploitation',
  'labour-exploitation',
  'domestic-servitude',
  'forced-marriage',
])

function viewIn(entry: Entry): string | undefined {
  switch (entry.kind) {
    case 'trafficking-risk-assessed':
      return codeOf(entry, 'traffickingView')
    case 'reasonable-grounds-decided':
      return codeOf(entry, 'nrmOutcome') === 'positive' ? 'suspected' : undefined
    case 'conclusive-grounds-decided':
      return codeOf(entry, 'nrmOutcome') === 'positive' ? 'identified' : undefined
    case 'exploitation-recorded':
      return codeOf(entry, 'traffickingView') ?? 'suspected'
    case 'nrm-referred':
      return 'suspected'
    case 'appealed':
    case 'suspect-outcome':
      return codeOf(entry, 'courtFoundVictim') === 'yes' ? 'identified' : undefined
    case 'signs-observed':
      return signsIn(entry).some((one) => one === 'seen' || one === 'suspected')
        ? 'suspected'
        : undefined
    case 'concern-raised': {
      const concerns = Array.isArray(entry.facts.concerns) ? entry.facts.concerns : []
      return concerns.some((one) => SUSPECTING.has(String(one))) ? 'suspected' : undefined
    }
    default:
      return undefined
  }
}

/** The answers given about signs in one entry: seen, suspected, not-seen, not-asked. */
function signsIn(entry: Entry): readonly string[] {
  const signs = Array.isArray(entry.facts.signs) ? entry.facts.signs : []
  return signs.map((one: Record<string, unknown>) => String(one?.signAnswer))
}

export interface Unaccompanied {
  readonly answer: Certainty
  readonly since: Happened | null
  readonly source: Source | null
  readonly entry: Id | null
}

/** Gives whether the child is unaccompanied or separated; silence is `unknown`, never `no`. */
export const unaccompanied = askedOnce((of: History): Unaccompanied => {
  const entry = of.of('unaccompanied-status-recorded').at(-1)
  if (!entry) return { answer: 'unknown', since: null, source: null, entry: null }
  const status = codeOf(entry, 'unaccompaniedStatus')
  const until = codeOf(entry, 'until')
  const ended = until !== undefined && until < askedDay(of)
  const answer =
    status === 'unaccompanied' || status === 'separated'
      ? ended
        ? 'no'
        : 'yes'
      : status === 'accompanied' || status === 'reunited' || status === 'ended'
        ? 'no'
        : 'unknown'
  return { answer, since: entry.happened, source: entry.source, entry: entry.id }
})

export interface Status {
  /** Looked after now, and since when; if not, until when the last period went. */
  readonly lookedAfter: boolean
  readonly since: Happened | null
  readonly until: Happened | null
  readonly periods: readonly PeriodOfCare[]
  /** Code of the list `legal-status`, or `null` outside care or where nobody said. */
  readonly legalStatus: string | null
  readonly responsibleAuthority: Id | null
  readonly unaccompanied: Unaccompanied
  readonly trafficking: TraffickingView
  readonly over18: Certainty
  /** First and last day on which the 18th birthday may fall. */
  readonly eighteenth: { readonly first: Day; readonly last: Day } | null
  readonly died: Happened | null
}

/** Gives the child's standing as known and as true on the dates of the history. */
export const status = askedOnce((of: History): Status => {
  const on = askedDay(of)
  const periods = periodsOfCare(of)
  const now = periodOn(of, on)
  const last = periods.at(-1)
  const legal = of
    .of('entered-care', 'legal-status-changed')
    .filter((one) => now && (when(one)?.last ?? '') >= (when(now.entered)?.first ?? ''))
    .at(-1)
  return {
    lookedAfter: now !== undefined,
    since: now?.from ?? null,
    until: now ? now.until : (last?.until ?? null),
    periods,
    legalStatus: (legal && codeOf(legal, 'legalStatus')) ?? null,
    responsibleAuthority: now?.responsibleAuthority ?? null,
    unaccompanied: unaccompanied(of),
    trafficking: traffickingView(of),
    over18: hasTurned(of, 18, on),
    eighteenth: birthdayDays(of, 18),
    died: of.of('died').at(-1)?.happened ?? null,
  }
})
