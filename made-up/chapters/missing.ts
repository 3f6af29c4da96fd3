/** A child is missing: from the last time seen, through report, risk, telling and looking, to the return. */
import type { Id } from '../../src/chronology/entry.ts'
import { instantOf, momentAt } from '../calendar.ts'
import { carerOf, type Life, roomFor } from '../life.ts'
import { addressIn } from '../places.ts'
import { RISK_REASONS } from '../words/concerns.ts'
import { FOUND_NOTES, MISSING_NOTES, SIGHTING_NOTES } from '../words/missing.ts'
import { clothing } from './identity.ts'
import { type Afterwards, afterReturn } from './return.ts'

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
  const carer = carerOf(life)
  const episode = story
    .atMoment(lastSeen)
    .by(carer)
    .record('whereabouts-unknown', {
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
  regrades(life, episode, reportedAt, end, skips('risk'))
  for (const hours of absence.sightings ?? []) sees(life, episode, lastSeen + hours * HOUR)
  if (until !== undefined) isFound(life, episode, until, absence)
  return episode
}

function reports(life: Life, episode: Id, at: number, skips: (step: 'risk') => boolean): void {
  const { story, crew, chance } = life
  const reported = story
    .atMoment(at)
    .by(carerOf(life))
    .record('reported-missing', {
      about: episode,
      policeForce: crew.force,
      referenceGiven: 'yes',
      policeReference: `MIS-${instantOf(at).slice(0, 4)}-${chance.int(1000, 9999)}`,
      doneBy: 'carer',
      dangerNow: life.state.trafficked ? 'yes' : 'unknown',
    })
  story
    .atMoment(at + 20 * 60_000)
    .by(carerOf(life))
    .record('missing-profile-made', {
      profilePart: 'part-2',
      about: episode,
      risk: life.state.trafficked ? 'high' : 'medium',
    })
  if (skips('risk')) return
  const graded = at + chance.int(20, 100) * 60_000
  story
    .atMoment(graded)
    .by(crew.policeMissing)
    .record('risk-graded', {
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

/** Council, reviewing officer, guardian, solicitor and those who wait for the child are told. */
function tellsAll(life: Life, episode: Id, at: number, unanswered: boolean): void {
  const { story, crew, chance, casting, state } = life
  const tell = (minutes: number, toWhom: string, organisation?: Id) =>
    story
      .atMoment(at + minutes * 60_000)
      .by(minutes < 90 ? crew.missing : crew.worker)
      .record('told', {
        matter: 'missing',
        toWhom,
        ...(organisation ? { toOrganisation: organisation } : {}),
        way: 'phone',
        inWriting: 'no',
        couldHarm: 'no',
        about: episode,
      })
  const council = tell(chance.int(5, 60), 'responsible-authority', crew.authority)
  if (!unanswered)
    story
      .atMoment(at + chance.int(100, 260) * 60_000)
      .by(crew.missing)
      .record('acknowledged', { about: council, ack: 'accepted', matter: 'missing' })
  tell(chance.int(120, 900), 'reviewing-officer')
  if (state.guardian) {
    const guardian = tell(
      chance.int(100, 400),
      'guardian',
      casting.organisation('lantern-guardians'),
    )
    if (!unanswered)
      story
        .atMoment(at + chance.int(420, 1200) * 60_000)
        .by(crew.guardian)
        .record('acknowledged', { about: guardian, ack: 'read', matter: 'missing' })
  }
  if (state.solicitor) tell(chance.int(300, 1400), 'solicitor')
  if (state.nrm)
    tell(chance.int(300, 1400), 'competent-authority', casting.organisation('competent-authority'))
  if (chance.yes(0.3)) return
  story
    .atMoment(at + chance.int(95, 300) * 60_000)
    .by(crew.worker)
    .record('harm-question-answered', {
      matter: 'missing',
      toWhom: 'family',
      couldHarm: life.child.british ? 'no' : 'unknown',
      decidedBy: crew.manager.person,
      about: episode,
    })
}

function meets(life: Life, episode: Id, at: number): void {
  const { story, crew, chance } = life
  const when = at + chance.int(20, 40) * HOUR
  story
    .atMoment(when)
    .by(crew.missing)
    .record('missing-strategy-meeting-held', {
      about: episode,
      attended: [
        'social-worker',
        'missing-coordinator',
        'police-missing',
        ...(life.state.guardian ? ['guardian'] : []),
      ],
      reviewAt: instantOf(when + 72 * HOUR),
    })
}

function decidesPublicity(life: Life, episode: Id, at: number): void {
  const { story, crew, chance } = life
  const careful = life.state.trafficked ?? false
  const when = at + chance.int(45, 56) * HOUR
  const decided = story
    .atMoment(when)
    .by(crew.policeMissing)
    .record('publicity-decided', {
      about: episode,
      publicity: careful ? 'professionals-only' : 'publish',
      couldHarm: careful ? 'yes' : 'no',
      decidedBy: crew.policeMissing.person,
      reviewAt: instantOf(when + 72 * HOUR),
      reasons: careful
        ? 'Those who look for the child for the wrong reasons would see it too.'
        : 'Guardian and council agree; family asked for it.',
    })
  if (!careful)
    story
      .atMoment(when + 4 * HOUR)
      .by(crew.policeMissing)
      .record('publicity-made', {
        about: decided,
        publicityChannels: ['police-site', 'social-media'],
        doneBy: 'police',
      })
}

/** Looked at again: in the first days often, later by month. */
function regrades(life: Life, episode: Id, from: number, until: number, never: boolean): void {
  if (never) return
  const { story, crew, chance } = life
  for (const hours of [13, 48, 168, 672]) {
    const when = from + hours * HOUR
    if (when > until - HOUR) return
    story
      .atMoment(when)
      .by(hours < 168 ? crew.policeMissing : crew.missing)
      .record('missing-episode-reviewed', {
        about: episode,
        reviewLevel: hours < 36 ? 'sergeant' : hours < 168 ? 'inspector' : 'senior-manager',
        reviewAt: instantOf(when + hours * HOUR),
        attended: ['police-missing', 'missing-coordinator'],
      })
  }
  for (let when = from + 1400 * HOUR; when < until; when += chance.int(1900, 2300) * HOUR) {
    story
      .atMoment(when)
      .by(crew.missing)
      .record('missing-episode-reviewed', {
        about: episode,
        reviewLevel: 'partnership',
        reviewAt: instantOf(when + 2160 * HOUR),
        note: 'Still looking. Nobody has stopped.',
      })
  }
}

export function sees(life: Life, episode: Id, at: number): void {
  const { story, crew, chance } = life
  story
    .atMoment(at)
    .by(chance.pick([crew.officer, crew.emergency, crew.worker]))
    .heard('public', 'told-by-other')
    .record('sighting-reported', {
      doneBy: 'public',
      sureness: chance.pick(['likely', 'possible', 'possible']),
      place: addressIn(crew.area, chance),
      about: episode,
      note: chance.pick(SIGHTING_NOTES),
    })
}

function isFound(life: Life, episode: Id, at: number, absence: Absence): void {
  const { story, crew, chance } = life
  const how =
    absence.found ??
    chance.weighted([
      ['came-back', 5],
      ['found-by-police', 4],
      ['found-by-carer', 1],
      ['found-by-worker', 1],
    ])
  const byPolice = how === 'found-by-police' || how === 'arrested'
  const found = story
    .atMoment(at)
    .by(byPolice ? crew.policeMissing : carerOf(life))
    .record('found', {
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
      note: chance.pick(FOUND_NOTES),
    })
  afterReturn(life, episode, found, at, absence.after ?? 'held')
}
