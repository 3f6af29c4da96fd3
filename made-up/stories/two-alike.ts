/** Two children with nearly the same name and age, who are two children. */
import { reachesToday } from '../chapters/adult.ts'
import { entersCare, firstWeeks } from '../chapters/care.ts'
import { worries } from '../chapters/concern.ts'
import { moves } from '../chapters/home.ts'
import { saysWho } from '../chapters/identity.ts'
import { matches } from '../chapters/match.ts'
import type { Life } from '../life.ts'
import { aged, type Tale } from '../tale.ts'
import { CONCERNS } from '../words/concerns.ts'

export const twoAlike: Tale = {
  name: 'two alike',
  of400: 2,
  pair: 'alike',
  cast: (given) => {
    const start = given.today - 120
    const wish = aged(given, start, 'sudanese', 15, 15, { sex: 'male' })
    return [
      { start, wish },
      { start: start + 50, wish: { ...wish, born: wish.born + 11 }, elsewhere: true },
    ]
  },
  tell: (lives, [one, two]) => {
    const [first, second] = lives
    if (!second || two === undefined) return
    const { given, family } = first.child
    Object.assign(second, { child: { ...second.child, given, family } })
    comes(first, one)
    comes(second, two)
    matches(first, second, two + 10, 'not-the-same', { grounds: ['name', 'birth'], bits: 12 })
  },
}

function comes(life: Life, day: number): void {
  const { crew } = life
  const concern = worries(life, day, crew.officer, {
    concerns: ['unaccompanied'],
    doneBy: 'police',
    note: CONCERNS.alone[0],
    response: 'accommodate-now',
    need: 'N8',
  })
  saysWho(life, day, crew.worker)
  entersCare(life, day, { route: 'police', about: concern, time: 19 * 60 })
  moves(life, day, { type: 'foster-other', emergency: true })
  firstWeeks(life, day)
  reachesToday(life, day)
}
