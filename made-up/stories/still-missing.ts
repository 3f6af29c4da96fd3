/**
 * Children who are missing now: since this morning, since last night, for weeks, for fourteen
 * months.
 */

import { getsGuardian, getsSolicitor, hearsRights } from '../chapters/allies.ts'
import { entersCare, firstWeeks, leavesCare, review } from '../chapters/care.ts'
import { worries } from '../chapters/concern.ts'
import { moves } from '../chapters/home.ts'
import { learnsMore, looksLike, saysWho } from '../chapters/identity.ts'
import { type Absence, goesMissing } from '../chapters/missing.ts'
import { refers, suspects } from '../chapters/trafficking.ts'
import { visit } from '../chapters/visits.ts'
import { turns } from '../child.ts'
import { atTime, type Life, willBeAway } from '../life.ts'
import { BRITISH } from '../origins.ts'
import { aged, type CastFor, type Tale } from '../tale.ts'
import { CONCERNS } from '../words/concerns.ts'
import { gardener } from './cannabis-house.ts'
import { runner } from './county-lines.ts'
import { onTheWay } from './unaccompanied-arrival.ts'

/** Hours ago at which the child was last seen, and what is special about it. */
const STAGES: readonly (readonly [
  hoursAgo: number,
  origin: 'british' | string,
  absence: Absence,
])[] = [
  [3, 'british', {}],
  [9, 'vietnamese', { not: ['risk'] }],
  [20, 'british', { not: ['acknowledged'] }],
  [5, 'british', { not: ['report', 'told'] }],
  [46, 'albanian', { sightings: [16] }],
  [110, 'eritrean', {}],
  [9 * 24, 'british', { sightings: [60, 150] }],
  [24 * 24, 'vietnamese', {}],
  [61 * 24, 'kurdish-iranian', { sightings: [500] }],
  [150 * 24, 'vietnamese', { not: ['publicity'] }],
  [260 * 24, 'albanian', { sightings: [900] }],
  [426 * 24, 'vietnamese', { sightings: [1400] }],
]

const stageOf = (index: number) => STAGES[index % STAGES.length] ?? STAGES[0]

export const stillMissing: Tale = {
  name: 'still missing',
  of400: 12,
  cast: (given: CastFor) => {
    const stage = stageOf(given.index)
    const days = Math.ceil((stage?.[0] ?? 24) / 24)
    const start =
      given.today - days - (days > 100 ? given.chance.int(3, 12) : given.chance.int(20, 90))
    const origin =
      stage?.[1] === 'british' ? given.chance.weighted(BRITISH) : (stage?.[1] ?? 'vietnamese')
    const wish = aged(given, start, origin, 14, 16, {
      sex: given.chance.yes(0.7) ? 'male' : 'female',
    })
    // The one who has been missing for fourteen months was nearly eighteen then, and is not now.
    return [
      {
        start: Math.max(start, given.began + 1),
        wish: days > 400 ? { ...wish, born: given.today - Math.round(18.4 * 365.25) } : wish,
      },
    ]
  },
  tell: ([life], [day], index) => {
    const { crew, chance, child, story, today } = life
    const [hours, , absence] = stageOf(index) ?? STAGES[0] ?? [24, 'british', {}]
    life.state.trafficked = true
    const gone = story.nowMs - hours * 3_600_000
    const goneDay = Math.floor(gone / 86_400_000)
    willBeAway(life, goneDay)
    const account = child.british ? runner : index % 2 ? gardener : onTheWay
    const concern = worries(life, day, crew.officer, {
      concerns: [child.british ? 'criminal-exploitation' : 'unaccompanied', 'trafficking'],
      doneBy: 'police',
      note: chance.pick(child.british ? CONCERNS.countyLines : CONCERNS.alone),
      response: 'accommodate-now',
      need: child.british ? 'N5' : 'N8',
    })
    saysWho(life, day, crew.worker)
    entersCare(life, day, { route: 'police', about: concern, time: 18 * 60 + 30 })
    moves(life, day, {
      type: chance.pick(['foster-other', 'childrens-home']),
      own: chance.yes(0.6),
      emergency: true,
    })
    looksLike(life, day + 1, crew.worker)
    suspects(life, day + 1, account)
    refers(life, day + 2, account, { cg: null })
    getsGuardian(life, day + 1)
    if (goneDay - day > 15) {
      firstWeeks(life, day)
      hearsRights(life, day + 3, ['K1', 'K2', 'K15'])
      getsSolicitor(life, day + 6, child.british ? ['crime'] : ['immigration'])
      learnsMore(life, day + 12)
    }
    goesMissing(life, goneDay, {
      ...absence,
      atMs: gone,
      reasons: ['met-or-called-by-exploiter', 'debt-or-threat'],
    })
    if (goneDay - day > 50)
      for (let each = goneDay - 10; each > day + 20; each -= 40) visit(life, each)
    if (today - goneDay > 60)
      for (let each = goneDay + 30; each < Math.min(today, turns(child, 18)); each += 170)
        review(life, each, true)
    if (turns(child, 18) < today && hours > 24 * 300) turnsEighteenUnfound(life)
  },
}

/** Eighteen, and still missing: care ends in law, the search does not. */
function turnsEighteenUnfound(life: Life): void {
  const { crew, today } = life
  const eighteen = turns(life.child, 18)
  leavesCare(life, eighteen, 'E8')
  atTime(life, Math.min(eighteen + 30, today - 2), 700, crew.missing).record('told', {
    matter: 'missing',
    toWhom: 'national-desk',
    toOrganisation: life.casting.organisation('national-desk'),
    way: 'secure-system',
    inWriting: 'yes',
    reasons: 'Eighteen now and still missing. The search goes on.',
  })
}
