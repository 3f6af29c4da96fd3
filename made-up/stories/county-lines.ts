/** A British child, mostly, who is made to carry and sell for adults far from home. */

import { reachesToday } from '../chapters/adult.ts'
import { getsGuardian, getsSolicitor, hearsRights } from '../chapters/allies.ts'
import { entersCare, firstWeeks } from '../chapters/care.ts'
import { assesses, looksForSigns, protects, worries } from '../chapters/concern.ts'
import { isArrested, raisesNonPunishment } from '../chapters/crime.ts'
import { moves } from '../chapters/home.ts'
import { knows, learnsMore, looksLike, saysWho } from '../chapters/identity.ts'
import { goesMissingAgain } from '../chapters/missing.ts'
import { shields } from '../chapters/shield.ts'
import { type Account, refers, suspects, tellsOnce } from '../chapters/trafficking.ts'
import { livesOn } from '../chapters/visits.ts'
import { inHours, type Life } from '../life.ts'
import { BRITISH } from '../origins.ts'
import { aged, daysAgo, type Tale } from '../tale.ts'
import { CONCERNS } from '../words/concerns.ts'

export const runner: Account = {
  exploitation: ['county-lines', 'drug-supply-other'],
  where: 'uk',
  control: ['DebtBondage', 'PhysicalThreats', 'FalsePromises'],
  relation: 'Acquainted',
  recruitment: ['ThroughFriendsOrSocialEvents', 'ThroughOnlineSocialNetworks'],
  transport: ['train'],
  movement: 'within-uk',
  note: 'First came presents, then a debt that never shrinks.',
}

const NIGHTS = { reasons: ['met-or-called-by-exploiter', 'debt-or-threat'] } as const

export const countyLines: Tale = {
  name: 'county lines',
  of400: 57,
  cast: (given) => {
    const start = daysAgo(given, 10, 600)
    const origin =
      given.index % 15 === 11
        ? given.chance.pick(['polish', 'romanian'])
        : given.chance.weighted(BRITISH)
    return [
      {
        start,
        wish: aged(given, start, origin, 12, 17, {
          sex: given.chance.yes(0.8) ? 'male' : 'female',
          wanted: given.index === 9,
        }),
      },
    ]
  },
  tell: ([life], [day], index) => {
    const { chance, today } = life
    life.state.trafficked = true
    const inCare = isNoticed(life, day, index)
    suspects(life, day + chance.int(4, 20), runner)
    if (chance.yes(0.65))
      refers(
        life,
        day + chance.int(8, 40),
        runner,
        chance.yes(0.35) ? { by: life.crew.officer, doneBy: 'police' } : {},
      )
    if (chance.yes(0.5)) tellsOnce(life, day + chance.int(20, 80), runner, life.crew.worker)
    if (chance.yes(0.45)) getsGuardian(life, day + chance.int(10, 50), chance.yes(0.8))
    if (chance.yes(0.4)) stopped(life, day + chance.int(15, 140))
    if (index % 18 === 4) shields(life, day + 40, index % 36 === 22 ? day + 90 : undefined)
    for (
      let each = chance.weighted([
        [0, 6],
        [1, 4],
        [2, 3],
      ] as const);
      each > 0;
      each -= 1
    ) {
      goesMissingAgain(life, day + each * chance.int(18, 60), {
        ...NIGHTS,
        hours: chance.int(8, 110),
        after: chance.pick(['held', 'held', 'declined', 'offered', 'late'] as const),
      })
    }
    if (inCare) reachesToday(life, day)
    else livesOn(life, day, today)
  },
}

/** At school, by police or by a mother; many need another home, others stay with support. */
function isNoticed(life: Life, day: number, index: number): boolean {
  const { crew, chance } = life
  const [by, doneBy] = chance.pick([
    [crew.teacher, 'school'],
    [crew.officer, 'police'],
    [crew.healthVisitor, 'school-nurse'],
    [crew.duty, 'parent'],
  ] as const)
  const concern = worries(life, day, by, {
    concerns: ['criminal-exploitation', 'at-risk-of-missing'],
    doneBy,
    note: chance.pick(CONCERNS.countyLines),
    need: 'N5',
  })
  saysWho(life, day, crew.worker)
  looksForSigns(
    life,
    day + chance.int(0, 4),
    by,
    doneBy,
    chance.some(['IN01', 'IN02', 'IN06', 'IN07', 'EX07', 'AR07'], 4),
    ['EX02', 'IN03'],
  )
  protects(life, day, concern, chance.yes(0.3))
  assesses(life, day, ['24A', '10A', '13A', ...(chance.yes(0.4) ? ['3B'] : [])], 'suspected')
  if (chance.yes(0.7))
    knows(life, day + chance.int(2, 20), chance.pick(['person-of-concern', 'friend']), {
      concern: true,
      note: 'Sends messages late in the evening. Known by a nickname only.',
    })
  if (chance.yes(0.8))
    knows(life, day + 3, 'mother', {
      note: 'Wants to help and is tired. Asks to be rung in the mornings.',
    })
  const inCare = index % 10 < 7
  if (!inCare) {
    allocatesAtHome(life, day)
    return false
  }
  const care = day + chance.int(2, 25)
  entersCare(life, care, {
    route: 'section-47',
    about: concern,
    status: chance.pick(['V2', 'C1', 'V2']),
    need: chance.pick(['N5', 'N1', 'N6']),
  })
  moves(life, care, {
    type: chance.weighted([
      ['foster-other', 5],
      ['childrens-home', 4],
      ['foster-relative', 1],
      ['supported-accommodation', 1],
    ]),
    own: chance.yes(0.45),
    emergency: chance.yes(0.4),
  })
  looksLike(life, care + 1, crew.worker)
  hearsRights(life, care + chance.int(1, 8), ['K1', 'K2', 'K10', 'K13', 'K16'])
  firstWeeks(life, care)
  learnsMore(life, care + chance.int(10, 60))
  return true
}

/** Stays at home with a child in need plan. */
export function allocatesAtHome(life: Life, day: number): void {
  const { crew, chance } = life
  inHours(life, day + 1, crew.manager).record('worker-allocated', {
    workerRole: 'social-worker',
    worker: crew.worker.person,
    responsibleAuthority: crew.authority,
    allocationReason: 'FCONTA',
  })
  inHours(life, day + chance.int(20, 40), crew.worker).record('plan-made', {
    planKind: 'child-in-need',
    planStage: 'signed',
    signedBy: ['parent', 'child'],
    wishesAsked: 'yes',
  })
}

function stopped(life: Life, day: number): void {
  const arrest = isArrested(life, day, {
    offences: [life.chance.pick(['drug-supply', 'drug-possession', 'weapon'])],
    exploited: life.chance.yes(0.7),
  })
  if (life.chance.yes(0.75)) raisesNonPunishment(life, day + life.chance.int(1, 12), arrest)
  if (life.chance.yes(0.6)) getsSolicitor(life, day + 2, ['crime'])
}
