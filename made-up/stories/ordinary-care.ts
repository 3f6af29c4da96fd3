/**
 * Children in care for the reasons most children are: no exploitation is known, and somebody has
 * asked.
 */
import { reachesToday } from '../chapters/adult.ts'
import { hearsRights } from '../chapters/allies.ts'
import { allocates, changesWorker, entersCare, firstWeeks } from '../chapters/care.ts'
import { assesses, looksForSigns, worries } from '../chapters/concern.ts'
import { moves } from '../chapters/home.ts'
import { knows, learnsMore, looksLike, saysWho } from '../chapters/identity.ts'
import { goesMissingAgain } from '../chapters/missing.ts'
import { importedPast } from '../chapters/past.ts'
import { livesOn } from '../chapters/visits.ts'
import { type Life, roomFor } from '../life.ts'
import { BRITISH } from '../origins.ts'
import { aged, daysAgo, type Tale } from '../tale.ts'
import { CONCERNS } from '../words/concerns.ts'

export const ordinaryCare: Tale = {
  name: 'ordinary care',
  of400: 54,
  cast: (given) => {
    const old = given.index % 5 < 3
    const start = old ? given.began - given.chance.int(200, 1500) : daysAgo(given, 8, 420)
    const wish = aged(given, start, given.chance.weighted(BRITISH), old ? 4 : 6, old ? 12 : 16, {
      sex: given.chance.yes(0.53) ? 'male' : 'female',
      wanted: given.index % 20 === 9,
    })
    return [{ start, wish }]
  },
  tell: ([life], [day], index) => {
    const { chance } = life
    if (day < life.crew.began) grewUpInCare(life, day)
    else cameLately(life, day)
    if (index % 6 === 1) away(life)
    if (index % 7 === 3)
      goesMissingAgain(life, life.today - chance.int(20, 200), {
        hours: chance.int(6, 40),
        after: chance.pick(['held', 'declined', 'late'] as const),
      })
  },
}

function cameLately(life: Life, day: number): void {
  const { crew, chance } = life
  const by = chance.pick([crew.teacher, crew.healthVisitor])
  const doneBy = by === crew.teacher ? 'school' : 'health-visitor'
  const concern = worries(life, day, by, {
    concerns: [chance.pick(['neglect', 'emotional-abuse', 'physical-abuse'])],
    doneBy,
    note: chance.pick(CONCERNS.neglect),
    response: 'assessment',
    need: chance.pick(['N1', 'N4', 'N5', 'N3']),
  })
  saysWho(life, day, crew.worker)
  looksForSigns(life, day, by, doneBy, ['HO12'], ['EX01', 'EX08', 'IN07'])
  assesses(life, day, chance.some(['16A', '4B', '3B', '2B', '17A'], 2), 'no-sign')
  const care = day + chance.int(10, 40)
  entersCare(life, care, {
    route: 'section-47',
    about: concern,
    status: chance.pick(['V2', 'C1', 'C1']),
    need: chance.pick(['N1', 'N4', 'N5']),
  })
  moves(life, care, {
    type: chance.weighted([
      ['foster-other', 7],
      ['foster-relative', 3],
      ['childrens-home', 1],
    ]),
    own: chance.yes(0.75),
  })
  hearsRights(life, care + 5, ['K2', 'K10', 'K13', 'K16'])
  looksLike(life, care + 3, crew.worker)
  firstWeeks(life, care)
  knows(life, care + 8, chance.pick(['mother', 'father', 'grandparent', 'brother-or-sister']), {
    note: 'Sees the child every second Saturday, with somebody there.',
  })
  learnsMore(life, care + 30)
  reachesToday(life, care)
}

/** Years of care in the returns, then the record goes on with people in it. */
function grewUpInCare(life: Life, entered: number): void {
  const { crew, chance, today } = life
  importedPast(life, entered, chance.pick(['foster-other', 'childrens-home']), 'U4')
  const began = crew.began + 25
  const changes = chance.yes(0.4)
  allocates(life, began, changes ? crew.former : crew.worker)
  if (changes) changesWorker(life, Math.min(began + chance.int(60, 200), today - 3))
  learnsMore(life, began + 10)
  hearsRights(life, began + 30, ['K2', 'K13', 'K16'])
  const move = began + chance.int(20, 160)
  if (chance.yes(0.7) && move < today - 30 && roomFor(life, 20)) {
    livesOn(life, began, move)
    moves(life, move, {
      type: chance.pick(['foster-other', 'childrens-home', 'foster-other']),
      own: chance.yes(0.7),
      changeReason: chance.pick(['CREQO', 'CHILD', 'CARPL']),
    })
    reachesToday(life, move)
  } else reachesToday(life, began)
}

/** Known where, but not where agreed: late from a friend. */
function away(life: Life): void {
  const { story, chance, today } = life
  const carer = life.state.carer ?? life.crew.worker
  story
    .at(today - chance.int(10, 90), chance.int(22 * 60, 23 * 60))
    .by(carer)
    .record('away-without-authorisation', {
      awayKind: chance.pick(['away', 'late']),
      carerConcerned: chance.pick(['yes', 'no']),
    })
}
