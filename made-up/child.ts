/** Who a made-up child is: true name and birth, and how both are said, written and misread. */
import type { Day } from '../src/chronology/as-at.ts'
import { dayAt } from './calendar.ts'
import type { Chance } from './chance.ts'
import type { Spelt } from './names/name-list.ts'
import { type Origin, originNamed } from './origins.ts'

export interface Child {
  readonly origin: Origin
  readonly british: boolean
  readonly sex: 'female' | 'male'
  /** The day number of birth, as it truly was. */
  readonly born: number
  readonly given: Spelt
  readonly middle: Spelt | undefined
  readonly family: Spelt
  /** What friends call the child. */
  readonly nickname: string | undefined
  /** A first name other than that on any paper, which the child asks to be called by. */
  readonly wanted: string | undefined
  readonly gender: 'female' | 'male' | 'neither' | undefined
  readonly languages: readonly string[]
  readonly needsInterpreter: boolean
  readonly ethnicity: string
  readonly town: string | undefined
  readonly mark: string
  readonly heightCm: number
}

const NICKNAMES = [
  'Lucky',
  'Tiny',
  'Jay',
  'Sunny',
  'Ace',
  'Kiki',
  'Blue',
  'Bear',
  'Mimi',
  'Flash',
  'Coco',
  'Star',
]
const MARKS = [
  'Small scar through the left eyebrow',
  'Birthmark like a thumbprint under the right ear',
  'Thin scar on the back of the left hand',
  'Tattoo of a small swallow on the right wrist',
  'Burn mark, long healed, on the right forearm',
  'Chipped front tooth',
  'Two moles close together on the left cheek',
  'Pierced ear, left side only',
]

export interface Wish {
  readonly origin: string
  readonly sex?: 'female' | 'male'
  readonly born: number
  readonly family?: Spelt
  readonly wanted?: boolean
}

export function childOf(wish: Wish, chance: Chance): Child {
  const origin = originNamed(wish.origin)
  const sex = wish.sex ?? (chance.yes(0.75) ? 'male' : 'female')
  const { names } = origin
  const given = chance.pick(names[sex])
  const languages = chance.pick(origin.languages)
  const british = origin.nationality === 'British'
  const wanted = wish.wanted ? chance.pick(sex === 'male' ? MALE_WANTED : FEMALE_WANTED) : undefined
  return {
    origin,
    british,
    sex,
    born: wish.born,
    given,
    middle: names.order === 'family middle given' ? middle(sex, chance) : undefined,
    family: wish.family ?? chance.pick(names.family.filter((each) => each.latin !== given.latin)),
    nickname: chance.yes(0.22) ? chance.pick(NICKNAMES) : undefined,
    wanted,
    gender: wanted !== undefined && chance.yes(0.4) ? 'neither' : undefined,
    languages,
    needsInterpreter: !languages.includes('en'),
    ethnicity: chance.pick(origin.ethnicity),
    town: british ? undefined : chance.pick(origin.towns),
    mark: chance.pick(MARKS),
    heightCm: chance.int(152, 181),
  }
}

const FEMALE_WANTED = ['Robin', 'Alex', 'Luna', 'Charlie', 'Skye', 'Noa']
const MALE_WANTED = ['Jay', 'Sam', 'Danny', 'Noah', 'Max', 'Kit']
const MIDDLE: Readonly<Record<'female' | 'male', Spelt>> = {
  male: { latin: 'Van', original: 'Văn', also: [] },
  female: { latin: 'Thi', original: 'Thị', also: [] },
}
function middle(sex: 'female' | 'male', chance: Chance): Spelt | undefined {
  return chance.yes(0.8) ? MIDDLE[sex] : undefined
}

/** The full name; `how` chooses the part of each spelling. */
function fullName(child: Child, how: (part: Spelt) => string): string {
  const given = how(child.given)
  const family = how(child.family)
  switch (child.origin.names.order) {
    case 'family middle given':
      return [family, child.middle && how(child.middle), given].filter(Boolean).join(' ')
    case 'family given':
      return child.origin.names.script === 'Hans' && how(child.given) === child.given.original
        ? `${family}${given}`
        : `${family} ${given}`
    default:
      return `${given} ${family}`
  }
}

export const latinName = (child: Child): string => fullName(child, (part) => part.latin)
export const originalName = (child: Child): string => fullName(child, (part) => part.original)

/** The name as somebody else might spell it, perhaps with its parts exchanged. */
export function otherSpelling(child: Child, chance: Chance): string {
  const name = fullName(child, (part) =>
    part.also.length > 0 ? chance.pick(part.also) : part.latin,
  )
  const parts = name.split(' ')
  if (parts.length === 2 && chance.yes(0.3)) return `${parts[1]} ${parts[0]}`
  return name
}

/**
 * A name under which the same child is met elsewhere: misspelt, turned round, cut short, or given
 * by somebody else; never quite the true one.
 */
export function anotherName(child: Child, chance: Chance, kind: number): string {
  const parts = otherSpelling(child, chance).split(' ')
  const others = child.origin.names[child.sex].filter((each) => each.latin !== child.given.latin)
  switch (kind % 4) {
    case 0:
      return parts.reverse().join(' ')
    case 1:
      return parts.length > 2
        ? `${parts[0]}${parts.slice(1, -1).join('').toLowerCase()} ${parts.at(-1)}`
        : parts.reverse().join(' ')
    case 2:
      return fullName({ ...child, given: chance.pick(others) }, (part) => part.latin)
    default:
      return parts.length > 2 ? `${parts[0]} ${parts.at(-1)}` : (parts[0] ?? '')
  }
}

export const bornOn = (child: Child): Day => dayAt(child.born)
/** Completed years on that day, near enough for a story. */
export const ageAt = (child: Child, day: number): number => Math.floor((day - child.born) / 365.25)
/** The day of the birthday with that many years, near enough for a story. */
export const turns = (child: Pick<Child, 'born'>, years: number): number =>
  child.born + Math.ceil(years * 365.25)
