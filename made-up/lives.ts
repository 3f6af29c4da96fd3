/**
 * Tells the lives of all children: casts each tale, lets it run until today, puts mistakes right.
 */
import type { Instant } from '../src/chronology/as-at.ts'
import { momentAt } from './calendar.ts'
import { type Chance, idAt } from './chance.ts'
import { putsRight } from './chapters/mistakes.ts'
import { alsoHappens } from './chapters/seldom.ts'
import { childOf, turns } from './child.ts'
import type { Casting } from './crew.ts'
import type { Life, Pace } from './life.ts'
import { Story } from './story.ts'
import type { Role, Tale } from './tale.ts'
import { TALES } from './tales.ts'
import { isMissing, seenFrom } from './truth.ts'
import type { Chronology, Truth } from './types.ts'

export interface Time {
  readonly now: Instant
  readonly today: number
  readonly nowMs: number
}

interface Told {
  readonly life: Life
  readonly tale: Tale
}

export function tellLives(
  casting: Casting,
  chance: Chance,
  time: Time,
  children: number,
): { chronologies: Chronology[]; truth: Truth } {
  const told: Told[] = []
  const samePerson: [string, string][] = []
  const siblings: [string, string][] = []
  for (const { tale, index } of order(children)) {
    const one = chance.fork(`${tale.name} ${index}`)
    const council = casting.leastBurdened(one)
    const lives = castTale(casting, tale, index, council, one, time)
    const [first, second] = lives
    tale.tell(
      lives.map((each) => each.life) as [Life, ...Life[]],
      lives.map((each) => each.role.start) as [number, ...number[]],
      index,
    )
    for (const { life, role } of lives) {
      if (!isMissing(life.story.entries())) alsoHappens(life, role.start)
      life.story.trim(57)
      putsRight(life, one.yes(0.9) ? one.int(0, 2) : 0, one.yes(0.03) ? 1 : 0)
      told.push({ life, tale })
    }
    const both =
      first && second && ([first.life.story.id, second.life.story.id] as [string, string])
    if (both && tale.pair === 'same-person') samePerson.push(both)
    if (both && tale.pair === 'siblings') siblings.push(both)
  }
  const chronologies = told.map(({ life }) => life.story.finished())
  return {
    chronologies,
    truth: {
      samePerson,
      siblings,
      ...seenFrom(chronologies),
      ownRecord: ownRecords(casting, told),
      stories: told.map(({ life, tale }) => [life.story.id, tale.name]),
    },
  }
}

/** Every tale as often as its share asks, in an order that mixes them. */
function order(children: number): { tale: Tale; index: number }[] {
  const list = TALES.flatMap((tale) => {
    const each = tale.pair ? 2 : 1
    const count = Math.max(1, Math.round((tale.of400 * children) / 400 / each))
    return Array.from({ length: count }, (_, index) => ({ tale, index, at: (index + 0.5) / count }))
  })
  return list.sort(
    (one, two) => one.at - two.at || one.tale.name.localeCompare(two.tale.name, 'en'),
  )
}

function castTale(
  casting: Casting,
  tale: Tale,
  index: number,
  council: number,
  chance: Chance,
  time: Time,
): { life: Life; role: Role }[] {
  const { today } = time
  const began = casting.beganOn(council)
  return tale.cast({ chance, today, began, index }).map((role, part) => {
    const own = chance.fork(`life ${part}`)
    const where = role.elsewhere ? (council + 1 + own.int(0, 3)) % 5 : council
    const id = idAt(momentAt(role.start, 480 + part), own)
    const held = !role.notHeld && turns({ born: role.wish.born }, 18) > today
    const life: Life = {
      story: new Story(id, 'child', own, time.now, today, time.nowMs),
      chance: own,
      child: childOf(role.wish, own),
      crew: casting.crew(where, own, held),
      casting,
      today,
      pace: own.weighted<Pace>([
        ['good', 58],
        ['soon', 24],
        ['late', 18],
      ]),
      state: {},
    }
    return { life, role }
  })
}

/** The two accounts of children: one who came alone, one who has always lived here. */
function ownRecords(casting: Casting, told: readonly Told[]): [string, string][] {
  const full = (name: string) =>
    told.find(({ tale, life }) => tale.name === name && life.story.size > 30)
  const wanted = [full('unaccompanied arrival'), full('ordinary care')]
  return wanted.flatMap((one, index) => {
    const subject = `child.${index + 1}`
    return one
      ? [[casting.staff.member(subject).subject, one.life.story.id] as [string, string]]
      : []
  })
}
