/**
 * Children who are mothers, and their babies, who are children of their own record only in words.
 */
import { reachesToday } from '../chapters/adult.ts'
import { getsGuardian, hearsRights } from '../chapters/allies.ts'
import { entersCare, firstWeeks } from '../chapters/care.ts'
import { looksForSigns, worries } from '../chapters/concern.ts'
import { moves } from '../chapters/home.ts'
import { learnsMore, saysWho } from '../chapters/identity.ts'
import { type Account, refers, suspects } from '../chapters/trafficking.ts'
import { atTime, on, onDay } from '../life.ts'
import { aged, daysAgo, type Tale } from '../tale.ts'
import { CONCERNS } from '../words/concerns.ts'

const account: Account = {
  exploitation: ['sexual-exploitation', 'domestic-servitude'],
  where: 'uk-and-overseas',
  control: ['FalsePromises', 'PsychologicalAbuse'],
  relation: 'Acquainted',
  movement: 'across-border',
}

export const motherAndBaby: Tale = {
  name: 'mother and baby',
  of400: 8,
  cast: (given) => {
    const start = daysAgo(given, 40, 330)
    const origin =
      given.index % 3 === 2
        ? 'british-white'
        : given.chance.pick(['nigerian', 'eritrean', 'vietnamese', 'albanian', 'ethiopian'])
    return [{ start, wish: aged(given, start, origin, 15, 17, { sex: 'female' }) }]
  },
  tell: ([life], [day], index) => {
    const { crew, chance, child } = life
    const concern = worries(life, day, crew.healthVisitor, {
      concerns: ['sexual-exploitation', 'trafficking'],
      doneBy: 'midwife',
      note: CONCERNS.sexual[1],
      need: child.british ? 'N1' : 'N8',
    })
    saysWho(life, day, crew.worker)
    atTime(life, day + 1, 700, crew.nurse).record('health-fact-recorded', {
      healthTopic: 'pregnancy',
      healthPresent: 'yes',
      careNeeds: 'Midwife every two weeks; the same one each time.',
    })
    looksForSigns(life, day, crew.healthVisitor, 'midwife', ['EX03', 'EN08', 'EN09'], ['EX02'])
    entersCare(life, day, { route: 'presented-alone', about: concern })
    life.state.trafficked = true
    moves(life, day, {
      type: chance.pick(['foster-other', 'family-centre']),
      own: chance.yes(0.6),
      emergency: true,
    })
    hearsRights(life, day + 4, ['K1', 'K2', 'K8', 'K10'])
    firstWeeks(life, day)
    suspects(life, day + 5, account)
    if (chance.yes(0.8)) refers(life, day + 12, account)
    getsGuardian(life, day + 6)
    const birth = day + chance.int(30, 130)
    atTime(life, birth + 1, 760, crew.worker).record('family-or-associate-known', {
      personName: chance.pick(['Joy', 'Lan', 'Sami', 'Noah', 'Elena', 'Hana']),
      relation: 'own-child',
      relationShown: 'yes',
      birth: on(birth),
      contactAllowed: 'yes',
      note: 'A healthy baby. Mother holds the baby all day and smiles.',
    })
    onDay(life, birth + 3, crew.worker).record('identity-claimed', {
      isParent: 'yes',
      childrenCount: 1,
    })
    if (index % 2 === 0)
      moves(life, birth + 20, {
        type: 'family-centre',
        own: chance.yes(0.6),
        changeReason: 'CARPL',
      })
    learnsMore(life, day + 60)
    reachesToday(life, day)
  },
}
