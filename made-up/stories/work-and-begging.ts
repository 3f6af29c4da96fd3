/** Children who work in nail bars and car washes, and children sent out to beg or steal. */
import { reachesToday } from '../chapters/adult.ts'
import { getsGuardian, hearsRights } from '../chapters/allies.ts'
import { entersCare, firstWeeks } from '../chapters/care.ts'
import { looksForSigns, worries } from '../chapters/concern.ts'
import { moves } from '../chapters/home.ts'
import { learnsMore, saysWho } from '../chapters/identity.ts'
import { goesMissing } from '../chapters/missing.ts'
import { type Account, refers, suspects, tellsOnce } from '../chapters/trafficking.ts'
import { type Life, willBeAway } from '../life.ts'
import { aged, daysAgo, type Tale } from '../tale.ts'
import { CONCERNS } from '../words/concerns.ts'

const worker: Account = {
  exploitation: ['labour', 'wages-taken'],
  where: 'uk',
  control: ['ExcessiveWorkingHours', 'TakesEarnings', 'DebtBondage'],
  relation: 'Unaquainted',
  movement: 'both',
  note: 'Worked six days a week and never had the money.',
}
const beggar: Account = {
  exploitation: ['begging', 'theft'],
  where: 'uk',
  control: ['TakesEarnings', 'PhysicalThreats'],
  relation: 'Familial',
  movement: 'across-border',
  note: 'Had to bring a sum every evening.',
}

function tell(
  life: Life,
  day: number,
  account: Account,
  notes: readonly string[],
  signs: readonly string[],
): void {
  const { crew, chance } = life
  const gone = chance.yes(0.3)
    ? { day: day + chance.int(2, 40), hours: chance.int(10, 200) }
    : undefined
  if (gone) willBeAway(life, gone.day, gone.hours)
  const concern = worries(life, day, crew.officer, {
    concerns: ['trafficking', account === worker ? 'labour-exploitation' : 'criminal-exploitation'],
    doneBy: 'police',
    note: chance.pick(notes),
    response: 'accommodate-now',
    need: 'N8',
  })
  saysWho(life, day, crew.officer, { number: false })
  looksForSigns(life, day, crew.officer, 'police', signs, ['EX02'])
  life.state.trafficked = true
  entersCare(life, day, { route: 'police', about: concern, time: 19 * 60 })
  moves(life, day, {
    type: chance.pick(['foster-other', 'foster-other', 'supported-accommodation']),
    emergency: true,
    own: chance.yes(0.5),
  })
  hearsRights(life, day + 2, ['K1', 'K2', 'K3', 'K7', 'K9'])
  firstWeeks(life, day)
  suspects(life, day + chance.int(2, 9), account)
  refers(life, day + chance.int(4, 20), account)
  if (chance.yes(0.6)) tellsOnce(life, day + chance.int(15, 60), account, crew.worker)
  getsGuardian(life, day + chance.int(2, 9))
  if (gone)
    goesMissing(life, gone.day, {
      hours: gone.hours,
      reasons: ['work', 'debt-or-threat'],
      after: chance.pick(['held', 'declined'] as const),
    })
  learnsMore(life, day + chance.int(20, 90))
  reachesToday(life, day)
}

export const carWash: Tale = {
  name: 'nail bar or car wash',
  of400: 13,
  cast: (given) => {
    const start = daysAgo(given, 20, 540)
    const origin = given.chance.weighted([
      ['vietnamese', 5],
      ['kurdish-iraqi', 3],
      ['romanian', 2],
      ['albanian', 2],
      ['chinese', 1],
    ])
    return [{ start, wish: aged(given, start, origin, 14, 17) }]
  },
  tell: ([life], [day]) =>
    tell(life, day, worker, CONCERNS.labour, ['EX17', 'EX18', 'EX09', 'JO05']),
}

export const begging: Tale = {
  name: 'begging',
  of400: 7,
  cast: (given) => {
    const start = daysAgo(given, 20, 500)
    return [
      {
        start,
        wish: aged(given, start, 'romanian', 9, 16, {
          sex: given.chance.yes(0.5) ? 'male' : 'female',
        }),
      },
    ]
  },
  tell: ([life], [day]) =>
    tell(life, day, beggar, CONCERNS.begging, ['EX06', 'EX04', 'IN06', 'HO10']),
}
