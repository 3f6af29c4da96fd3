/**
 * While a child is missing: who is told, who meets, what is shown, how often somebody looks again.
 */
import type { Id } from '../../src/chronology/entry.ts'
import { dayOfMs, instantOf } from '../calendar.ts'
import { atMs, type Life, since } from '../life.ts'
import { addressIn } from '../places.ts'
import { SIGHTING_NOTES } from '../words/missing.ts'

const HOUR = 3_600_000

/** Council, reviewing officer, guardian, solicitor and those who wait for the child are told. */
export function tellsAll(life: Life, episode: Id, at: number, unanswered: boolean): void {
  const { crew, chance, casting, state } = life
  const tell = (minutes: number, toWhom: string, organisation?: Id) =>
    atMs(life, at + minutes * 60_000, minutes < 90 ? crew.missing : crew.worker).record('told', {
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
    atMs(life, at + chance.int(100, 260) * 60_000, crew.missing).record('acknowledged', {
      about: council,
      ack: 'accepted',
      matter: 'missing',
    })
  tell(chance.int(120, 900), 'reviewing-officer')
  const day = dayOfMs(at)
  if (since(state.guardianFrom, day)) {
    const guardian = tell(
      chance.int(100, 400),
      'guardian',
      casting.organisation('lantern-guardians'),
    )
    if (!unanswered)
      atMs(life, at + chance.int(420, 1200) * 60_000, crew.guardian).record('acknowledged', {
        about: guardian,
        ack: 'read',
        matter: 'missing',
      })
  }
  if (since(state.solicitorFrom, day)) tell(chance.int(300, 1400), 'solicitor')
  if (since(state.referredOn, day))
    tell(chance.int(300, 1400), 'competent-authority', casting.organisation('competent-authority'))
  if (chance.yes(0.3)) return
  atMs(life, at + chance.int(95, 300) * 60_000, crew.worker).record('harm-question-answered', {
    matter: 'missing',
    toWhom: 'family',
    couldHarm: life.child.british ? 'no' : 'unknown',
    decidedBy: crew.manager.person,
    about: episode,
  })
}

export function meets(life: Life, episode: Id, at: number): void {
  const { crew, chance } = life
  const when = at + chance.int(20, 40) * HOUR
  atMs(life, when, crew.missing).record('missing-strategy-meeting-held', {
    about: episode,
    attended: [
      'social-worker',
      'missing-coordinator',
      'police-missing',
      ...(since(life.state.guardianFrom, dayOfMs(at)) ? ['guardian'] : []),
    ],
    reviewAt: instantOf(when + 72 * HOUR),
  })
}

export function decidesPublicity(life: Life, episode: Id, at: number): void {
  const { crew, chance } = life
  const careful = life.state.trafficked ?? false
  const when = at + chance.int(45, 56) * HOUR
  const decided = atMs(life, when, crew.policeMissing).record('publicity-decided', {
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
    atMs(life, when + 4 * HOUR, crew.policeMissing).record('publicity-made', {
      about: decided,
      publicityChannels: ['police-site', 'social-media'],
      doneBy: 'police',
    })
}

/** Looked at again: in the first days often, later by month. */
export function looksAgain(
  life: Life,
  episode: Id,
  from: number,
  until: number,
  never: boolean,
): void {
  if (never) return
  const { crew, chance } = life
  for (const hours of [13, 48, 168, 672]) {
    const when = from + hours * HOUR
    if (when > until - HOUR) return
    atMs(life, when, hours < 168 ? crew.policeMissing : crew.missing).record(
      'missing-episode-reviewed',
      {
        about: episode,
        reviewLevel: hours < 36 ? 'sergeant' : hours < 168 ? 'inspector' : 'senior-manager',
        reviewAt: instantOf(when + hours * HOUR),
        attended: ['police-missing', 'missing-coordinator'],
      },
    )
  }
  for (let when = from + 1400 * HOUR; when < until; when += chance.int(1900, 2300) * HOUR) {
    atMs(life, when, crew.missing).record('missing-episode-reviewed', {
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
