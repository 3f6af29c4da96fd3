/**
 * A child kept in a hotel, outside any council's care for too long; some move on, some disappear.
 */
import type { Id } from '../../src/chronology/entry.ts'
import { reachesToday } from '../chapters/adult.ts'
import { ageIsDoubted } from '../chapters/age.ts'
import { getsGuardian, hearsRights } from '../chapters/allies.ts'
import { entersCare, firstWeeks } from '../chapters/care.ts'
import { worries } from '../chapters/concern.ts'
import { moves } from '../chapters/home.ts'
import { learnsMore, saysWho } from '../chapters/identity.ts'
import { goesMissing } from '../chapters/missing.ts'
import { refers, suspects } from '../chapters/trafficking.ts'
import { atTime, type Life, onDay } from '../life.ts'
import { aged, daysAgo, type Tale } from '../tale.ts'
import { CONCERNS } from '../words/concerns.ts'
import { onTheWay } from './unaccompanied-arrival.ts'

export const hotel: Tale = {
  name: 'hotel',
  of400: 13,
  cast: (given) => {
    const start = daysAgo(given, 18, 420)
    const origin = given.chance.weighted([
      ['albanian', 6],
      ['afghan', 3],
      ['kurdish-iranian', 3],
      ['sudanese', 2],
      ['eritrean', 1],
    ])
    return [
      {
        start,
        wish: aged(given, start, origin, 14, 17, { sex: 'male' }),
        notHeld: given.index % 5 === 4,
      },
    ]
  },
  tell: ([life], [day], index) => {
    const { crew, chance, casting } = life
    const concern = worries(life, day, crew.border, {
      concerns: ['unaccompanied'],
      doneBy: 'border-force',
      note: chance.pick(CONCERNS.alone),
      response: index % 5 === 4 ? 'not-decided' : 'accommodate-now',
      need: 'N8',
      time: 10 * 60,
    })
    saysWho(life, day, crew.duty, { number: false })
    const stay = chance.int(5, 40)
    moves(life, day, {
      type: 'hotel',
      emergency: true,
      suitability: 'not-suitable',
      unsuitable: ['hotel', 'no-full-time-care', 'with-unrelated-adults'],
      brief: true,
    })
    const asked = atTime(life, day + 1, 660, crew.manager).record('transfer-asked', {
      transferScheme: 'nts-mandatory',
      inCare: 'no',
      doneBy: 'home-office',
      receivingAuthority: casting.organisation(crew.area),
    })
    const view = index % 2 === 0
    if (view) {
      suspects(life, day + 3, onTheWay)
      refers(life, day + chance.int(5, 20), onTheWay)
    }
    if (index % 4 === 1) ageIsDoubted(life, day + 2, 'child')
    if (index % 5 === 4) {
      atTime(life, day + 4, 900, crew.manager).record('escalated', {
        about: concern,
        escalationLevel: 'director',
        toWhom: 'director',
        matter: 'placement',
        reasons: 'No council has taken responsibility. A child is waiting.',
      })
      return
    }
    if (index % 3 === 0)
      goesMissing(life, day + 2, {
        hours: chance.int(20, 150),
        found: 'found-by-police',
        reasons: ['met-or-called-by-exploiter'],
        after: 'held',
      })
    isTaken(life, day + stay, concern, asked)
    if (view) getsGuardian(life, day + stay + chance.int(1, 6))
    reachesToday(life, day + stay)
  },
}

/** A council takes responsibility at last. */
function isTaken(life: Life, care: number, concern: Id, asked: Id): void {
  const { crew, chance } = life
  atTime(life, care - 1, 700, crew.manager).record('transfer-answered', {
    about: asked,
    transferAnswer: 'accepted',
    doneBy: 'responsible-authority',
  })
  onDay(life, care, crew.manager).record('transferred', {
    about: asked,
    responsibleAuthority: crew.authority,
    transferScheme: 'nts-mandatory',
  })
  entersCare(life, care, { route: 'hotel', about: concern })
  moves(life, care, {
    type: chance.pick(['foster-other', 'supported-accommodation']),
    own: chance.yes(0.6),
    changeReason: 'LAREQ',
  })
  hearsRights(life, care + 2, ['K1', 'K2', 'K3', 'K7'])
  firstWeeks(life, care)
  learnsMore(life, care + 40)
}
