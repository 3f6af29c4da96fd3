/** A child who works in somebody's house and is called family. */
import { reachesToday } from '../chapters/adult.ts'
import { getsGuardian, getsSolicitor, guardianWrites, hearsRights } from '../chapters/allies.ts'
import { entersCare, firstWeeks } from '../chapters/care.ts'
import { looksForSigns, protects, worries } from '../chapters/concern.ts'
import { moves } from '../chapters/home.ts'
import { knows, learnsMore, looksLike, saysWho } from '../chapters/identity.ts'
import { goesMissingAgain } from '../chapters/missing.ts'
import { shields } from '../chapters/shield.ts'
import { type Account, refers, suspects, tellsOnce } from '../chapters/trafficking.ts'
import { aged, daysAgo, type Tale } from '../tale.ts'
import { CONCERNS } from '../words/concerns.ts'
import { GUARDIAN_NOTES } from '../words/visits.ts'

const account: Account = {
  exploitation: ['domestic-servitude'],
  where: 'uk-and-overseas',
  control: ['WithholdsDocuments', 'FalsePromises', 'RestrictsMedicalCare', 'oath-or-ritual'],
  relation: 'Familial',
  recruitment: ['ThroughFamilyOrFamilyEvents'],
  transport: ['plane'],
  movement: 'across-border',
  note: 'Was promised school. Cleaned, cooked and looked after the small ones instead.',
}

export const domesticServitude: Tale = {
  name: 'domestic servitude',
  of400: 13,
  cast: (given) => {
    const start = daysAgo(given, 20, 560)
    const origin = given.chance.weighted([
      ['nigerian', 6],
      ['ethiopian', 2],
      ['chinese', 2],
      ['somali', 2],
      ['vietnamese', 1],
    ])
    return [
      {
        start,
        wish: aged(given, start, origin, 11, 17, {
          sex: given.chance.yes(0.85) ? 'female' : 'male',
          wanted: given.index === 3,
        }),
      },
    ]
  },
  tell: ([life], [day], index) => {
    const { crew, chance } = life
    const [by, doneBy] = chance.pick([
      [crew.healthVisitor, 'health-visitor'],
      [crew.emergency, 'emergency-department'],
      [crew.teacher, 'school'],
    ] as const)
    const concern = worries(life, day, by, {
      concerns: ['domestic-servitude', 'private-fostering'],
      doneBy,
      note: chance.pick(CONCERNS.servitude),
    })
    looksForSigns(
      life,
      day,
      by,
      doneBy,
      chance.some(['HO01', 'HO03', 'HO05', 'HO06', 'HO07', 'EN08', 'HO16'], 5),
      ['EX02', 'HO12'],
    )
    saysWho(life, day, crew.worker)
    knows(life, day, 'says-is-family', {
      name: 'Calls herself Auntie Pat',
      concern: true,
      note: 'Cannot show any paper. Was told in a calm way that we must ask.',
    })
    protects(life, day, concern)
    const care = day + chance.int(1, 4)
    entersCare(life, care, {
      route: 'section-47',
      about: concern,
      need: 'N1',
      status: chance.pick(['V2', 'L2']),
    })
    life.state.trafficked = true
    moves(life, care, { type: 'foster-other', own: chance.yes(0.4), emergency: true })
    looksLike(life, care + 1, crew.worker)
    hearsRights(life, care + chance.int(1, 6), ['K1', 'K2', 'K4', 'K9', 'K13'])
    firstWeeks(life, care)
    suspects(life, day + 2, account, 'identified')
    tellsOnce(life, day + chance.int(14, 50), account, crew.worker)
    refers(
      life,
      day + chance.int(3, 16),
      account,
      chance.yes(0.3) ? { by: crew.responder, doneBy: 'voluntary-first-responder' } : {},
    )
    getsGuardian(life, day + chance.int(1, 7))
    getsSolicitor(life, day + chance.int(5, 20), ['immigration', 'compensation'])
    if (index % 4 === 1) shields(life, care + 5)
    if (chance.yes(0.15)) goesMissingAgain(life, care + 30, { hours: 14, after: 'held' })
    learnsMore(life, day + chance.int(30, 90))
    guardianWrites(life, day + 15, life.today, GUARDIAN_NOTES)
    reachesToday(life, care)
  },
}
