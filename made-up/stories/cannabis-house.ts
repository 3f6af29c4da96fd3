/** A child kept in a house full of plants, found by police, often gone again within days. */

import { reachesToday } from '../chapters/adult.ts'
import { ageIsDoubted } from '../chapters/age.ts'
import { getsGuardian, getsSolicitor, guardianWrites, hearsRights } from '../chapters/allies.ts'
import { entersCare, firstWeeks } from '../chapters/care.ts'
import { looksForSigns, protects, worries } from '../chapters/concern.ts'
import { isArrested, raisesNonPunishment } from '../chapters/crime.ts'
import { moves } from '../chapters/home.ts'
import { learnsMore, looksLike, saysWho } from '../chapters/identity.ts'
import { goesMissing, goesMissingAgain } from '../chapters/missing.ts'
import { shields } from '../chapters/shield.ts'
import { type Account, refers, suspects, tellsOnce } from '../chapters/trafficking.ts'
import { type Life, willBeAway } from '../life.ts'
import { aged, daysAgo, type Tale } from '../tale.ts'
import { CONCERNS } from '../words/concerns.ts'
import { GUARDIAN_NOTES } from '../words/visits.ts'

export const gardener: Account = {
  exploitation: ['cannabis-cultivation', 'forced-crime-other'],
  where: 'uk-and-overseas',
  control: [
    'DebtBondage',
    'RestrictsFinancialAccess',
    'WithholdsDocuments',
    'ThreatensChildrenFamily',
  ],
  relation: 'Unaquainted',
  transport: ['lorry'],
  movement: 'both',
  note: 'Was locked in and had to water plants to pay for the journey.',
}

export const cannabisHouse: Tale = {
  name: 'cannabis house',
  of400: 30,
  cast: (given) => {
    const start = daysAgo(given, 12, 520)
    const origin = given.index % 3 === 2 ? 'albanian' : 'vietnamese'
    return [
      {
        start,
        wish: aged(given, start, origin, 14, 17, {
          sex: given.chance.yes(0.88) ? 'male' : 'female',
        }),
      },
    ]
  },
  tell: ([life], [day], index) => {
    const { crew, chance } = life
    life.state.trafficked = true
    const gone = chance.yes(0.45)
      ? { day: day + chance.int(1, 4), hours: chance.int(20, 400) }
      : undefined
    if (gone) willBeAway(life, gone.day, gone.hours)
    isFoundInside(life, day)
    hearsRights(life, day + 1, ['K1', 'K2', 'K3', 'K6', 'K7'])
    firstWeeks(life, day)
    suspects(life, day + 1, gardener)
    if (chance.yes(0.4)) tellsOnce(life, day + chance.int(12, 40), gardener, crew.worker)
    refers(life, day + chance.int(1, 9), gardener)
    getsGuardian(life, day + chance.int(1, 5))
    getsSolicitor(life, day + chance.int(3, 12), ['crime', 'immigration'])
    if (index % 4 === 1)
      ageIsDoubted(
        life,
        day + chance.int(2, 14),
        chance.pick(['child', 'child', 'open'] as const),
        'social-worker',
      )
    if (index % 10 === 3) shields(life, day + 30)
    if (gone)
      goesMissing(life, gone.day, {
        hours: gone.hours,
        reasons: ['debt-or-threat', 'met-or-called-by-exploiter'],
        found: 'found-by-police',
        after: chance.pick(['held', 'declined', 'late']),
      })
    if (chance.yes(0.15))
      goesMissingAgain(life, day + chance.int(40, 120), {
        hours: chance.int(10, 90),
        reasons: ['debt-or-threat'],
        after: 'held',
      })
    learnsMore(life, day + chance.int(30, 100))
    guardianWrites(life, day + 10, life.today, GUARDIAN_NOTES)
    reachesToday(life, day)
  },
}

/** Police open the door; what looks like an offence is a child to be looked after. */
function isFoundInside(life: Life, day: number): void {
  const { crew, chance } = life
  const time = chance.int(6 * 60, 15 * 60)
  const concern = worries(life, day, crew.officer, {
    concerns: ['trafficking', 'criminal-exploitation'],
    doneBy: 'police',
    note: chance.pick(CONCERNS.cannabis),
    danger: true,
    need: 'N8',
    time,
  })
  saysWho(life, day, crew.officer, { number: false })
  const arrested = chance.yes(0.45)
  if (arrested)
    raisesNonPunishment(
      life,
      day + chance.int(1, 8),
      isArrested(life, day, { offences: ['cannabis-cultivation'], time: time + 20 }),
    )
  looksForSigns(
    life,
    day,
    crew.officer,
    'police',
    ['EX08', 'EN02', 'EN16', 'JO01'],
    ['EX02', 'EN12'],
  )
  if (chance.yes(0.2)) protects(life, day, concern)
  entersCare(life, day, { route: 'police', about: concern, time: 18 * 60 + chance.int(0, 200) })
  moves(life, day, {
    type: chance.pick(['foster-other', 'foster-other', 'childrens-home']),
    emergency: true,
    own: chance.yes(0.4),
  })
  looksLike(life, day + 1, crew.worker)
}
