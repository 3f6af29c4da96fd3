/** Children who have died; their record stays, and what was owed to them can still be seen. */
import { entersCare, firstWeeks } from '../chapters/care.ts'
import { worries } from '../chapters/concern.ts'
import { moves } from '../chapters/home.ts'
import { saysWho } from '../chapters/identity.ts'
import { goesMissing } from '../chapters/missing.ts'
import { refers, suspects } from '../chapters/trafficking.ts'
import { livesOn } from '../chapters/visits.ts'
import { atTime, inHours, onDay } from '../life.ts'
import { aged, type Tale } from '../tale.ts'
import { CONCERNS } from '../words/concerns.ts'
import { runner } from './county-lines.ts'

export const died: Tale = {
  name: 'died',
  of400: 3,
  cast: (given) => {
    const start = given.today - given.chance.int(300, 380)
    return [
      {
        start,
        notHeld: true,
        wish: aged(
          given,
          start,
          ['british-white', 'british-mixed', 'afghan'][given.index % 3] ?? 'british-white',
          14,
          15,
          { sex: 'male' },
        ),
      },
    ]
  },
  tell: ([life], [day], index) => {
    const { crew, chance } = life
    const concern = worries(life, day, crew.teacher, {
      concerns: ['criminal-exploitation'],
      doneBy: 'school',
      note: chance.pick(CONCERNS.countyLines),
    })
    saysWho(life, day, crew.worker)
    entersCare(life, day + 3, { route: 'section-47', about: concern })
    moves(life, day + 3, { type: 'childrens-home', own: false })
    firstWeeks(life, day + 3)
    suspects(life, day + 9, runner)
    refers(life, day + 14, runner, { cg: null })
    const death = day + chance.int(120, 180)
    livesOn(life, day + 3, death - 12)
    if (index === 0) goesMissing(life, death - 1, { not: ['publicity'], until: death })
    onDay(life, death, crew.manager).record('died', {
      doneBy: index === 0 ? 'police' : 'hospital',
      note: 'Was loved. Carers, worker and friends said goodbye together.',
    })
    for (const toWhom of ['parent', 'reviewing-officer', 'ofsted', 'safeguarding-partners']) {
      inHours(life, death + 1, crew.manager).record('told', {
        matter: 'death',
        toWhom,
        way: toWhom === 'parent' ? 'in-person' : 'secure-system',
        inWriting: 'yes',
        couldHarm: 'no',
      })
    }
    onDay(life, death + 2, crew.worker).record('left-care', { leftReason: 'E2' })
    atTime(life, death + 40, 800, crew.manager).record('case-closed', { closureReason: 'RC2' })
  },
}
