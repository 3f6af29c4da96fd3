/** Brothers and sisters, twins among them; each has a record, and each is in the other's. */

import { reachesToday } from '../chapters/adult.ts'
import { hearsRights } from '../chapters/allies.ts'
import { entersCare, firstWeeks } from '../chapters/care.ts'
import { worries } from '../chapters/concern.ts'
import { moves } from '../chapters/home.ts'
import { saysWho } from '../chapters/identity.ts'
import { latinName } from '../child.ts'
import { atTime, type Life, on } from '../life.ts'
import { aged, daysAgo, type Tale } from '../tale.ts'
import { CONCERNS } from '../words/concerns.ts'

const ORIGINS = [
  'british-white',
  'afghan',
  'british-mixed',
  'syrian',
  'british-traveller',
  'romanian',
]

export const siblings: Tale = {
  name: 'siblings',
  of400: 12,
  pair: 'siblings',
  cast: (given) => {
    const start = daysAgo(given, 30, 380)
    const wish = aged(given, start, ORIGINS[given.index % 6] ?? 'british-white', 9, 14, {
      sex: given.index % 2 ? 'male' : 'female',
    })
    const twins = given.index % 3 === 0
    return [
      { start, wish },
      {
        start,
        wish: {
          ...wish,
          born: twins ? wish.born : wish.born + given.chance.int(400, 900),
          sex: given.index % 4 < 2 ? 'male' : 'female',
        },
      },
    ]
  },
  tell: (lives, [day], index) => {
    const [one, two] = lives
    if (!two) return
    const given =
      two.child.given.latin === one.child.given.latin
        ? two.child.origin.names[two.child.sex].find((each) => each.latin !== one.child.given.latin)
        : undefined
    Object.assign(two, {
      crew: one.crew,
      pace: one.pace,
      child: {
        ...two.child,
        family: one.child.family,
        languages: one.child.languages,
        ...(given ? { given } : {}),
      },
    })
    const twins = index % 3 === 0
    comes(one, two, day, twins)
    comes(two, one, day, twins)
  },
}

function comes(life: Life, other: Life, day: number, twins: boolean): void {
  const { crew, chance, child } = life
  const british = child.british
  const concern = worries(life, day, british ? crew.teacher : crew.officer, {
    concerns: [british ? 'neglect' : 'unaccompanied'],
    doneBy: british ? 'school' : 'police',
    note: chance.pick(british ? CONCERNS.neglect : CONCERNS.alone),
    response: 'accommodate-now',
    need: british ? 'N4' : 'N8',
    time: 11 * 60,
  })
  saysWho(life, day, crew.worker)
  entersCare(life, day, { route: british ? 'section-47' : 'police', about: concern, time: 17 * 60 })
  moves(life, day, { type: 'foster-other', own: true, emergency: true })
  atTime(life, day + 1, 640, crew.worker).record('family-or-associate-known', {
    personName: latinName(other.child),
    relation: 'brother-or-sister',
    relationShown: british ? 'yes' : 'unknown',
    birth: on(other.child.born),
    contactAllowed: 'yes',
    note: twins ? 'Twins. Do not part them, not for a night.' : 'They want to live together.',
  })
  hearsRights(life, day + 4, ['K2', 'K10', 'K13'])
  firstWeeks(life, day)
  reachesToday(life, day)
}
