/**
 * A child is missing: from the last time seen, through report, risk, telling and looking, to the
 * return.
 */
import type { Id } from '../../src/chronology/entry.ts'
import { instantOf, momentAt } from '../calendar.ts'
import { atMs, carerOf, type Life, roomFor, willBeAway } from '../life.ts'
import { addressIn } from '../places.ts'
import { RISK_REASONS } from '../words/concerns.ts'
import { CAME_BACK_NOTES, FOUND_NOTES, MISSING_NOTES } from '../words/missing.ts'
import { clothing } from './identity.ts'
import { type Afterwards, afterReturn } from './return.ts'
import { decidesPublicity, looksAgain, meets, sees, tellsAll } from './search.ts'

export interface Absence {
  /** Hours until found; left out while nobody has found the child. */
  readonly hours?: number
  readonly reasons?: readonly string[]
  readonly after?: Afterwards
  /** Steps that nobody has done. */
  readonly not?: readonly ('report' | 'risk' | 'told' | 'acknowledged' | 'strategy' | 'publicity')[]
  readonly sightings?: readonly number[]
  readonly found?: string
  /** Minute of the day at which the child was last seen. */
  readonly time?: number
  /** The exact moment instead, in milliseconds. */
  readonly atMs?: number
  /** Day on which the looking ended without the child being found alive. */
  readonly until?: number
}

const HOUR = 3_600_000

/** Another absence of a child whose record is not too long for it already. */
export function goesMissingAgain(life: Life, day: number, absence: Absence): void {
  if (roomFor(life, 19)) goesMissing(life, day, absence)
}

/** Gives the entry that opened the episode. */
export function goesMissing(life: Life, day: number, absence: Absence = {}): Id {
  const { story, crew, chance } = life
  const lastSeen = absence.atMs ?? momentAt(day, absence.time ?? chance.int(15 * 60, 22 * 60))
  const noticed = lastSeen + chance.int(30, 240) * 60_000
  const skips = (step: NonNullable<Absence['not']>[number]) => absence.not?.includes(step) ?? false
  willBeAway(life, day, absence.hours)
  const carer = carerOf(life)
  const episode = atMs(life, lastSeen, carer).record('whereabouts-unknown', {
    lastSeenAt: { precision: 'minute', at: instantOf(lastSeen) },
    noticedAt: { precision: 'minute', at: instantOf(noticed) },
    doneBy: 'carer',
    lastSeenPlace: addressIn(crew.area, chance),
    missingReasons: [
      ...(absence.reasons ?? [
        chance.pick([
          'wanted-to-see-someone',
          'not-happy-where-living',
          'argument',
          'lost-or-late',
          'unknown',
        ]),
      ]),
    ],
    clothing: clothing(life),
    inCare: life.state.placement ? 'yes' : 'no',
    significantHarm: life.state.trafficked ? 'yes' : 'unknown',
    note: chance.pick(MISSING_NOTES),
  })
  if (skips('report')) return episode
  const reportedAt = noticed + chance.int(10, 90) * 60_000
  reports(life, episode, reportedAt, skips)
  if (!skips('told')) tellsAll(life, episode, reportedAt, skips('acknowledged'))
  const until = absence.hours === undefined ? undefined : lastSeen + absence.hours * HOUR
  const end = until ?? (absence.until === undefined ? story.nowMs : momentAt(absence.until, 0))
  const lasts = (end - reportedAt) / HOUR
  if (!skips('strategy') && (lasts > 30 || life.state.trafficked)) meets(life, episode, reportedAt)
  if (!skips('publicity') && lasts > 60) decidesPublicity(life, episode, reportedAt)
  looksAgain(life, episode, reportedAt, end, skips('risk'))
  for (const hours of absence.sightings ?? []) sees(life, episode, lastSeen + hours * HOUR)
  if (until !== undefined) isFound(life, episode, until, absence)
  return episode
}

function reports(life: Life, episode: Id, at: number, skips: (step: 'risk') => boolean): void {
  const { crew, chance } = life
  const reported = atMs(life, at, carerOf(life)).record('reported-missing', {
    about: episode,
    policeForce: crew.force,
    referenceGiven: 'yes',
    policeReference: `MIS-${instantOf(at).slice(0, 4)}-${chance.int(1000, 9999)}`,
    doneBy: 'carer',
    dangerNow: life.state.trafficked ? 'yes' : 'unknown',
  })
  atMs(life, at + 20 * 60_000, carerOf(life)).record('missing-profile-made', {
    profilePart: 'part-2',
    about: episode,
    risk: life.state.trafficked ? 'high' : 'medium',
  })
  if (skips('risk')) return
  const graded = at + chance.int(20, 100) * 60_000
  atMs(life, graded, crew.policeMissing).record('risk-graded', {
    about: reported,
    risk: life.state.trafficked
      ? chance.weighted([
          ['high', 8],
          ['medium', 2],
        ])
      : chance.weighted([
          ['medium', 7],
          ['high', 2],
          ['low', 1],
        ]),
    reviewAt: instantOf(graded + 12 * HOUR),
    doneBy: 'police-missing',
    reasons: chance.pick(RISK_REASONS),
  })
}

function isFound(life: Life, episode: Id, at: number, absence: Absence): void {
  const { crew, chance } = life
  const how =
    absence.found ??
    chance.weighted([
      ['came-back', 5],
      ['found-by-police', 4],
      ['found-by-carer', 1],
      ['found-by-worker', 1],
    ])
  const byPolice = how === 'found-by-police' || how === 'arrested'
  const found = atMs(life, at, byPolice ? crew.policeMissing : carerOf(life)).record('found', {
    about: episode,
    foundHow: how,
    wellbeingConfirmed: 'yes',
    doneBy: byPolice ? 'police' : 'carer',
    ...(byPolice ? { policeForce: crew.force, place: addressIn(crew.area, chance) } : {}),
    foundPlaceKind: byPolice ? chance.pick(['street', 'transport', 'friend']) : 'at-placement',
    harm: [
      chance.weighted([
        ['none-known', 5],
        ['hungry-or-cold', 3],
        ['threatened', 1],
        ['unknown', 2],
      ]),
    ],
    note: chance.pick(how === 'came-back' ? CAME_BACK_NOTES : FOUND_NOTES),
  })
  afterReturn(life, episode, found, at, absence.after ?? 'held')
}
