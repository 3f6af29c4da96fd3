/**
 * A child comes alone, by boat or lorry, asks for help, and is looked after; most were used on the
 * way.
 */
import { addWorkdays } from '../calendar.ts'
import { reachesToday } from '../chapters/adult.ts'
import { ageIsDoubted } from '../chapters/age.ts'
import { getsGuardian, getsSolicitor, guardianWrites, hearsRights } from '../chapters/allies.ts'
import { entersCare, firstWeeks } from '../chapters/care.ts'
import { looksForSigns, worries } from '../chapters/concern.ts'
import { moves } from '../chapters/home.ts'
import { knows, learnsMore, looksLike, saysWho } from '../chapters/identity.ts'
import { goesMissingAgain } from '../chapters/missing.ts'
import { type Account, refers, suspects, tellsOnce } from '../chapters/trafficking.ts'
import { livesOn } from '../chapters/visits.ts'
import { ageAt } from '../child.ts'
import { atTime, type Life, roomFor } from '../life.ts'
import { ALONE } from '../origins.ts'
import { aged, daysAgo, type Tale } from '../tale.ts'
import { CONCERNS } from '../words/concerns.ts'
import { GUARDIAN_NOTES } from '../words/visits.ts'

/** What happened on the way, to many who came through deserts and camps. */
export const onTheWay: Account = {
  exploitation: ['labour', 'wages-taken'],
  where: 'overseas',
  control: ['PhysicalThreats', 'RestrictsFinancialAccess'],
  relation: 'Unaquainted',
  transport: ['lorry', 'small-boat'],
  movement: 'across-border',
  note: 'Had to work without pay for months before being allowed to go on.',
}

interface Arrival {
  readonly day: number
  /** Used by others, on the way or after. */
  readonly account?: Account
  readonly missing?: boolean
  readonly doubted?: 'child' | 'open' | 'inconclusive' | 'adult'
}

function unaccompaniedArrival(life: Life, arrival: Arrival): void {
  const { crew, chance, child, today } = life
  const { day } = arrival
  const police = chance.yes(0.6)
  const by = police ? crew.officer : crew.border
  const concern = worries(life, day, police ? by : crew.duty, {
    concerns: ['unaccompanied', ...(arrival.account ? ['trafficking'] : [])],
    doneBy: police ? 'police' : 'border-force',
    note: chance.pick(CONCERNS.alone),
    response: 'accommodate-now',
    need: 'N8',
    time: chance.int(6 * 60, 19 * 60),
  })
  saysWho(life, day, crew.duty)
  entersCare(life, day, {
    route: police ? 'police' : 'port',
    about: concern,
    time: 20 * 60 + chance.int(0, 90),
  })
  life.state.trafficked = arrival.account !== undefined
  const type =
    ageAt(child, day) >= 16
      ? chance.weighted([
          ['supported-accommodation', 6],
          ['foster-other', 4],
        ])
      : chance.weighted([
          ['foster-other', 9],
          ['childrens-home', 1],
        ])
  moves(life, day, { type, emergency: true, own: chance.yes(0.7) })
  looksLike(life, day + 1, crew.worker)
  hearsRights(life, day + chance.int(1, 6), ['K1', 'K2', 'K3', 'K7', 'K8', 'K11'])
  firstWeeks(life, day)
  atTime(life, addWorkdays(day, chance.int(3, 12)), 700, crew.worker).record('asylum-claimed', {
    claimRoute: 'in-country',
    doneBy: 'child',
    nation: 'england',
  })
  getsSolicitor(
    life,
    addWorkdays(day, chance.int(4, 15)),
    arrival.doubted ? ['immigration', 'age'] : ['immigration'],
  )
  if (arrival.account) isRecognised(life, day, arrival.account)
  learnsMore(life, day + chance.int(20, 120))
  if (chance.yes(0.6))
    knows(
      life,
      day + chance.int(10, 60),
      chance.pick(['mother', 'brother-or-sister', 'travelled-with', 'aunt-or-uncle']),
      { note: 'Would like to find them. Family tracing was explained.' },
    )
  if (arrival.doubted) ageIsDoubted(life, day + chance.int(5, 25), arrival.doubted)
  let from = day
  if (arrival.missing) {
    goesMissingAgain(life, day + chance.int(14, 90), {
      hours: chance.int(9, 120),
      after: chance.weighted([
        ['held', 5],
        ['declined', 2],
        ['late', 1],
      ]),
    })
  }
  const move = day + chance.int(120, 300)
  if (chance.yes(0.35) && move < today - 60 && roomFor(life, 16)) {
    livesOn(life, day, move)
    moves(life, move, {
      type: ageAt(child, move) >= 16 ? 'supported-accommodation' : 'foster-other',
      own: chance.yes(0.6),
      changeReason: chance.pick(['CARPL', 'CHILD', 'LAREQ']),
    })
    from = move
  }
  reachesToday(life, from)
}

/** Signs seen, the account told once, the referral and a guardian. */
function isRecognised(life: Life, day: number, account: Account): void {
  const { crew, chance, today } = life
  looksForSigns(
    life,
    day + chance.int(1, 9),
    crew.worker,
    'social-worker',
    chance.some(['JO01', 'JO06', 'EN14', 'JO02', 'EX07', 'AR06', 'EX15'], 4),
    ['AR03', 'EX03', 'HO01'],
  )
  suspects(life, day + chance.int(3, 14), account)
  tellsOnce(life, day + chance.int(10, 30), account, crew.worker)
  refers(life, day + chance.int(8, 24), account)
  getsGuardian(life, day + chance.int(2, 14))
  guardianWrites(life, day + 20, today, GUARDIAN_NOTES)
  if (chance.yes(0.5))
    hearsRights(life, day + chance.int(16, 60), ['K4', 'K6', 'K12', 'K14'], crew.guardian)
}

const USED = new Set(['sudanese', 'eritrean', 'ethiopian', 'vietnamese', 'albanian'])

export const arrival: Tale = {
  name: 'unaccompanied arrival',
  of400: 73,
  cast: (given) => {
    const start = daysAgo(given, 6, 560)
    const origin = given.chance.weighted(ALONE)
    const sex = given.chance.yes(0.9) ? 'male' : 'female'
    return [
      { start, wish: aged(given, start, origin, 13, 17, { sex, wanted: given.index % 30 === 7 }) },
    ]
  },
  tell: ([life], [day]) => {
    const { chance, child } = life
    const used = chance.yes(USED.has(child.origin.key) ? 0.42 : 0.15)
    unaccompaniedArrival(life, {
      day,
      ...(used ? { account: onTheWay } : {}),
      missing: chance.yes(0.18),
      ...(chance.yes(0.17)
        ? {
            doubted: chance.weighted([
              ['child', 6],
              ['open', 2],
              ['inconclusive', 1],
              ['adult', 1],
            ] as const),
          }
        : {}),
    })
  },
}
