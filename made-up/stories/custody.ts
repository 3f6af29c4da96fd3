/** A child in custody or detention for what others made them do; sometimes treated as an adult. */

import { reachesToday } from '../chapters/adult.ts'
import { ageIsDoubted } from '../chapters/age.ts'
import { getsGuardian, getsSolicitor, hearsRights } from '../chapters/allies.ts'
import { entersCare, firstWeeks } from '../chapters/care.ts'
import { looksForSigns, worries } from '../chapters/concern.ts'
import { isArrested, raisesNonPunishment } from '../chapters/crime.ts'
import { moves } from '../chapters/home.ts'
import { learnsMore, saysWho } from '../chapters/identity.ts'
import { refers, suspects } from '../chapters/trafficking.ts'
import { atTime, onDay } from '../life.ts'

import { BRITISH } from '../origins.ts'
import { aged, daysAgo, type Tale } from '../tale.ts'
import { CONCERNS } from '../words/concerns.ts'
import { gardener } from './cannabis-house.ts'
import { runner } from './county-lines.ts'

export const custody: Tale = {
  name: 'custody',
  of400: 12,
  cast: (given) => {
    const start = daysAgo(given, 15, 300)
    const origin =
      given.index % 2 === 0
        ? given.chance.weighted(BRITISH)
        : given.chance.pick(['albanian', 'vietnamese', 'vietnamese'])
    return [{ start, wish: aged(given, start, origin, 15, 17, { sex: 'male' }) }]
  },
  tell: ([life], [day], index) => {
    const { crew, chance, child, today } = life
    const account = child.british ? runner : gardener
    const asAdult = index % 4 === 3
    saysWho(life, day, crew.officer, { number: false })
    const arrest = isArrested(life, day, {
      offences: [child.british ? 'drug-supply' : 'cannabis-cultivation'],
      heldAs: asAdult ? 'age-doubted' : 'child',
      time: 8 * 60,
    })
    if (asAdult)
      ageIsDoubted(life, day, chance.pick(['child', 'inconclusive'] as const), 'social-worker')
    const held = atTime(life, day + 1, 990, crew.youthJustice).record('detained', {
      detention: asAdult ? 'adult-prison' : 'young-offender-institution',
      immigrationPowers: 'no',
      adultPlace: asAdult ? 'yes' : 'no',
      heldAs: asAdult ? 'adult' : 'child',
      about: arrest,
    })
    const concern = worries(life, day + 2, crew.youthJustice, {
      concerns: ['in-custody', 'criminal-exploitation', ...(asAdult ? ['age-wrong'] : [])],
      doneBy: 'youth-justice',
      note: chance.pick(child.british ? CONCERNS.countyLines : CONCERNS.cannabis),
      need: child.british ? 'N6' : 'N8',
    })
    looksForSigns(
      life,
      day + 3,
      crew.youthJustice,
      'youth-justice',
      child.british ? ['IN07', 'EX07', 'IN01'] : ['EX08', 'JO01', 'EN02'],
      ['EX02'],
    )
    entersCare(life, day + 3, {
      route: 'remand',
      status: 'J1',
      need: child.british ? 'N6' : 'N8',
      about: concern,
    })
    moves(life, day + 3, {
      type: 'young-offender-institution',
      brief: true,
      suitability: 'not-suitable',
    })
    raisesNonPunishment(life, day + 4, arrest)
    getsSolicitor(life, day + 1, ['crime', ...(asAdult ? ['age'] : [])])
    suspects(life, day + 5, account)
    refers(life, day + chance.int(6, 20), account)
    getsGuardian(life, day + 9)
    hearsRights(life, day + 8, ['K1', 'K5', 'K6', 'K7'])
    firstWeeks(life, day + 3)
    const release = day + chance.int(40, 160)
    atTime(life, release, 960, crew.youthJustice).record('detention-ended', {
      about: held,
      releasedTo: 'council-care',
      toCouncilCare: 'yes',
    })
    if (release < today) {
      onDay(life, release, crew.worker).record('legal-status-changed', { legalStatus: 'V2' })
      moves(life, release, {
        type: chance.pick(['foster-other', 'supported-accommodation']),
        own: chance.yes(0.5),
        changeReason: 'CUSTOD',
      })
    }
    learnsMore(life, day + 30)
    reachesToday(life, Math.min(release, today - 5))
  },
}
