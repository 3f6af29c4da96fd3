/**
 * How old the child is: never one date of birth, always what the live claims allow. While there is
 * a doubt the person is a child (convention C17).
 */
import { addDays, ageOn, birthday, type Day } from '../chronology/as-at.ts'
import type { Entry, Id } from '../chronology/entry.ts'
import { askedOnce, codeOf, type History } from './history.ts'
import { type BirthClaim, birthClaims } from './identity.ts'
import { dayAt, startOfDay, when } from './when.ts'

/** A decision that settled the age: by a court, an assessment, or by being accepted. */
export interface AgeDecision {
  readonly finding: 'under-18' | '18-or-over'
  readonly by: 'court' | 'assessment' | 'acceptance'
  readonly entry: Id
  /** Challenged or doubted again since: it stands, but settles nothing while that is open. */
  readonly challenged: boolean
}

export interface AgeClaims {
  readonly claims: readonly BirthClaim[]
  /** Claims that no unchallenged decision rules out. */
  readonly live: readonly BirthClaim[]
  /** Earliest and latest day of birth that a live claim allows; `null` if there is no claim. */
  readonly earliestBirth: Day | null
  readonly latestBirth: Day | null
  readonly decided: AgeDecision | null
  /** Somebody doubted the age and no decision has settled it since. */
  readonly inDoubt: boolean
}

/** Gives the claims about the child's age, which of them are live, and what was decided. */
export const ageClaims = askedOnce((of: History): AgeClaims => {
  const claims = birthClaims(of)
  const decided = decision(of)
  const settled = decided && !decided.challenged ? decided : null
  const live = settled ? claims.filter((one) => allows(one, settled, of)) : claims
  const lastDoubt = of.of('age-doubted').at(-1)
  const settlingEntry = settled && of.byId.get(settled.entry)
  return {
    claims,
    live,
    earliestBirth: live.map((one) => one.first).sort()[0] ?? null,
    latestBirth:
      live
        .map((one) => one.last)
        .sort()
        .at(-1) ?? null,
    decided,
    inDoubt:
      decided?.challenged === true ||
      (lastDoubt !== undefined && (!settlingEntry || isAfter(lastDoubt, settlingEntry))),
  }
})

function isAfter(one: Entry, other: Entry): boolean {
  return (when(one)?.from ?? '') > (when(other)?.from ?? '')
}

/** The latest decision that settles the age; a finding of "inconclusive" settles nothing. */
function decision(of: History): AgeDecision | null {
  const settling = of
    .of('age-assessed', 'age-decided-by-court', 'treated-as-child-or-adult')
    .filter((entry) => codeOf(entry, 'settlesAge') === 'yes' && findingOf(entry) !== null)
  const court = settling.filter((entry) => entry.kind === 'age-decided-by-court').at(-1)
  const entry = court ?? settling.at(-1)
  const finding = entry && findingOf(entry)
  if (!entry || !finding) return null
  const challenged = of
    .of('age-decision-challenged', 'age-doubted')
    .some((later) => isAfter(later, entry))
  const by =
    entry.kind === 'age-decided-by-court'
      ? 'court'
      : entry.kind === 'age-assessed'
        ? 'assessment'
        : 'acceptance'
  return { finding, by, entry: entry.id, challenged }
}

function findingOf(entry: Entry): AgeDecision['finding'] | null {
  const finding = codeOf(entry, 'ageFinding')
  if (finding === 'under-18' || finding === '18-or-over') return finding
  const treated = codeOf(entry, 'treatedAs')
  return treated === 'child' ? 'under-18' : treated === 'adult' ? '18-or-over' : null
}

/** Whether some day of the claim agrees with what was found on the day it was found. */
function allows(claim: BirthClaim, settled: AgeDecision, of: History): boolean {
  const entry = of.byId.get(settled.entry)
  const moment = entry && when(entry)
  if (!entry || !moment) return true
  if (claim.entry === entry.id) return true
  return settled.finding === 'under-18'
    ? birthday(claim.last, 18) > moment.first
    : birthday(claim.first, 18) <= moment.last
}

/** Three answers: two are certain, one is not. */
export type Certainty = 'yes' | 'no' | 'unknown'

/** Completed years on that day that the live claims allow, `null` if there is no claim. */
export function agesOn(of: History, on: Day): { youngest: number; oldest: number } | null {
  const { earliestBirth, latestBirth } = ageClaims(of)
  if (!earliestBirth || !latestBirth) return null
  return {
    youngest: Math.max(0, ageOn(latestBirth, on)),
    oldest: Math.max(0, ageOn(earliestBirth, on)),
  }
}

/**
 * Whether the child has had that many birthdays by that day: `yes` or `no` only if every live claim
 * says so. Born on 29 February counts from 1 March (see `birthday`).
 */
export function hasTurned(of: History, years: number, on: Day): Certainty {
  const days = birthdayDays(of, years)
  if (!days) return decidedFor(of, years)
  if (days.last <= on) return 'yes'
  return days.first > on ? 'no' : 'unknown'
}

/** Without a single birth claim, a decision still says under or over 18. */
function decidedFor(of: History, years: number): Certainty {
  const { decided } = ageClaims(of)
  if (!decided || decided.challenged || years > 18) return 'unknown'
  if (decided.finding === '18-or-over') return 'yes'
  return 'unknown'
}

/** First and last day on which that birthday may fall; `null` if there is no birth claim. */
export function birthdayDays(of: History, years: number): { first: Day; last: Day } | null {
  const { earliestBirth, latestBirth } = ageClaims(of)
  if (!earliestBirth || !latestBirth) return null
  return { first: birthday(earliestBirth, years), last: birthday(latestBirth, years) }
}

/** Whether the person must be treated as a child on that day: not certainly 18, or in doubt (C17). */
export function mayBeUnder18(of: History, on: Day): boolean {
  return hasTurned(of, 18, on) !== 'yes' || inDoubtOn(of, on)
}

/** Whether every live claim makes the child under 18 on that day. */
export function certainlyUnder18(of: History, on: Day): boolean {
  return hasTurned(of, 18, on) === 'no'
}

/** A doubt keeps the person a child only as long as some claim that was made allows it. */
function inDoubtOn(of: History, on: Day): boolean {
  const { inDoubt, claims } = ageClaims(of)
  return inDoubt && claims.some((one) => birthday(one.last, 18) > on)
}

/**
 * The day in London that the history is asked about. `trueOn` is exclusive, so the instant that ends
 * a day asks about that day.
 */
export function askedDay(of: History): Day {
  const day = dayAt(of.trueOn)
  return startOfDay(day) === of.trueOn ? addDays(day, -1) : day
}
