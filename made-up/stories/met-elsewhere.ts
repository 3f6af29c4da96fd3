/** One child under two names: known in one council's area, met months later in another's. */
import type { Id } from '../../src/chronology/entry.ts'
import { reachesToday } from '../chapters/adult.ts'
import { getsGuardian } from '../chapters/allies.ts'
import { entersCare, firstWeeks } from '../chapters/care.ts'
import { looksForSigns, worries } from '../chapters/concern.ts'
import { isArrested } from '../chapters/crime.ts'
import { moves } from '../chapters/home.ts'
import { clothing, saysWho } from '../chapters/identity.ts'
import { type MatchEnding, matches } from '../chapters/match.ts'
import { goesMissing } from '../chapters/missing.ts'
import { refers, suspects } from '../chapters/trafficking.ts'
import { anotherName } from '../child.ts'
import { atTime, between, type Life, on } from '../life.ts'
import { aged, type Tale } from '../tale.ts'
import { CONCERNS } from '../words/concerns.ts'
import { gardener } from './cannabis-house.ts'
import { onTheWay } from './unaccompanied-arrival.ts'

const ORIGINS = [
  'vietnamese',
  'vietnamese',
  'albanian',
  'sudanese',
  'eritrean',
  'vietnamese',
  'kurdish-iranian',
  'afghan',
  'kurdish-iraqi',
  'albanian',
  'nigerian',
  'syrian',
]

/** How far the national desk has come with each pair; most it has not noticed. */
const ENDINGS: readonly (MatchEnding | undefined)[] = [
  'joined',
  'confirmed',
  'proposed',
  'proposed',
]
/** So many of the pairs were lost from care; the others were only met, and not kept. */
const LOST = 4

export const metElsewhere: Tale = {
  name: 'met elsewhere',
  of400: 24,
  pair: 'same-person',
  cast: (given) => {
    const { chance, today, index } = given
    const start = Math.max(today - chance.int(170, 380), given.began + 3)
    const wish = aged(given, start, ORIGINS[index % ORIGINS.length] ?? 'vietnamese', 14, 15, {
      sex: index % 5 === 1 ? 'female' : 'male',
    })
    const met = Math.min(start + chance.int(50, 140), today - 25)
    return [
      { start, wish, notHeld: index >= LOST },
      { start: met, wish, elsewhere: true },
    ]
  },
  tell: (lives, [known, met], index) => {
    const [first, second] = lives
    if (!second || met === undefined) return
    // The second life is the same child: what is the child's own goes over.
    Object.assign(second, { child: { ...first.child, nickname: second.child.nickname } })
    const episode = index < LOST ? isLost(first, known) : isOnlyMet(first, known, index)
    isMet(second, met, index)
    const ending = ENDINGS[index]
    if (!ending) return
    const day = Math.min(met + 12, first.today - 14)
    matches(first, second, day, ending, { grounds: ['name', 'birth', 'body-mark'], bits: 17 })
    if (ending !== 'proposed' && episode) isFoundAgain(first, day + 8, episode)
  },
}

function isLost(life: Life, day: number): Id {
  const { crew, chance, child } = life
  const gardens = child.origin.key === 'vietnamese' || child.origin.key === 'albanian'
  const concern = worries(life, day, crew.officer, {
    concerns: ['unaccompanied', 'trafficking'],
    doneBy: 'police',
    note: chance.pick(CONCERNS.alone),
    response: 'accommodate-now',
    need: 'N8',
  })
  saysWho(life, day, crew.worker)
  entersCare(life, day, { route: 'police', about: concern, time: 19 * 60 })
  life.state.trafficked = true
  moves(life, day, { type: 'foster-other', emergency: true })
  atTime(life, day + 1, 700, crew.worker).record('appearance-described', {
    heightCm: child.heightCm,
    marks: child.mark,
    clothing: clothing(life),
  })
  suspects(life, day + 1, gardens ? gardener : onTheWay)
  refers(life, day + 2, gardens ? gardener : onTheWay, { cg: null })
  getsGuardian(life, day + 2)
  return goesMissing(life, day + chance.int(2, 20), {
    reasons: ['met-or-called-by-exploiter', 'debt-or-threat'],
    not: ['publicity'],
  })
}

/** Seen by a nurse or at a port, gone again before anybody could act. */
function isOnlyMet(life: Life, day: number, index: number): undefined {
  const { crew, child, chance } = life
  const hospital = index % 2 === 0
  const by = hospital ? crew.emergency : crew.border
  const doneBy = hospital ? 'emergency-department' : 'border-force'
  worries(life, day, by, {
    concerns: ['trafficking', 'unaccompanied'],
    doneBy,
    note: chance.pick(hospital ? CONCERNS.labour : CONCERNS.alone),
    response: 'passed-to-other-authority',
    need: 'N8',
    time: 11 * 60,
  })
  saysWho(life, day, by, { number: false, misspelt: index % 3 === 0 })
  if (hospital) {
    looksForSigns(life, day, by, doneBy, ['EN09', 'EN14', 'AR06'], ['EX02'])
    atTime(life, day, 760, crew.emergency).record('appearance-described', {
      heightCm: child.heightCm,
      marks: child.mark,
      clothing: clothing(life),
    })
  }
}

function isFoundAgain(life: Life, day: number, episode: Id): void {
  const { crew } = life
  atTime(life, day, 1000, crew.coordinator).record('found', {
    about: episode,
    foundHow: 'known-in-another-record',
    wellbeingConfirmed: 'yes',
    doneBy: 'national-desk',
    foundPlaceKind: 'another-authority',
    note: 'Seen by the new worker today: safe, and glad that somebody had looked.',
  })
}

/** Met again: another spelling, another birthday, the same scar. */
function isMet(life: Life, day: number, index: number): void {
  const { crew, chance, child } = life
  const concern = worries(life, day, crew.officer, {
    concerns: ['trafficking', 'missing'],
    doneBy: 'police',
    note: chance.pick(child.origin.key === 'vietnamese' ? CONCERNS.cannabis : CONCERNS.alone),
    response: 'accommodate-now',
    need: 'N8',
    time: 9 * 60,
  })
  saysOtherwise(life, day, index)
  if (index % 3 === 0) {
    isArrested(life, day, { offences: ['cannabis-cultivation'], heldAs: 'age-doubted', time: 560 })
  }
  entersCare(life, day, { route: 'police', about: concern, time: 20 * 60 })
  life.state.trafficked = true
  moves(life, day, { type: 'foster-other', emergency: true, own: chance.yes(0.5) })
  atTime(life, day + 1, 720, crew.worker).record('appearance-described', {
    heightCm: child.heightCm + chance.int(0, 3),
    marks: child.mark,
    appearance: 'Slim, short dark hair',
  })
  firstWeeks(life, day)
  suspects(life, day + 3, gardener)
  refers(life, day + 5, gardener, { cg: null })
  getsGuardian(life, day + 4)
  reachesToday(life, day)
}

function saysOtherwise(life: Life, day: number, index: number): void {
  const { crew, chance, child, story } = life
  const guessed = index % 4 === 2
  const alias = chance.pick(['Tom', 'Leo', 'Kim', 'Johnny', 'Ali B', 'Mimi'])
  story
    .at(day, 10 * 60 + 30)
    .by(crew.officer)
    .heard('child', 'told-directly')
    .record('identity-claimed', {
      names: [
        {
          name: anotherName(child, chance, index),
          nameKind: index % 2 ? 'stated' : 'given-by-exploiter',
        },
        ...(chance.yes(0.5) ? [{ name: alias, nameKind: 'alias' }] : []),
      ],
      birth: guessed
        ? between(child.born - 500, child.born + 500)
        : on(child.born + chance.pick([365, -365, 730, 31, -59, 1])),
      birthKind: guessed ? 'estimated' : 'stated',
      birthDisputed: 'unknown',
      birthCountry: child.origin.country,
      ...(child.town && chance.yes(0.6) ? { birthPlace: child.town } : {}),
      sex: child.sex,
      nationalities: [child.origin.nationality],
      languages: [...child.languages],
      needsInterpreter: 'yes',
      documentStatus: 'none',
    })
}
