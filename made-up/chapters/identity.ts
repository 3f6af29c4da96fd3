/** Who the child is: what is said, what papers say, how the child looks, who belongs to them. */
import type { Id } from '../../src/chronology/entry.ts'
import { ageAt, bornOn, latinName, originalName, otherSpelling } from '../child.ts'
import { between, inHours, type Life, on } from '../life.ts'
import type { Member } from '../types.ts'

type Claim = 'stated' | 'documented' | 'estimated'

interface Told {
  readonly as?: Claim
  /** Told the name in another spelling. */
  readonly misspelt?: boolean
  readonly number?: boolean
  /** A birth day other than the true one, because the child was told to say so or is misheard. */
  readonly bornDay?: number
}

/** The first claim: how the child says who they are. */
export function saysWho(life: Life, day: number, by: Member, told: Told = {}): Id {
  const { child, chance, story } = life
  const birthKind = told.as ?? (child.british ? 'documented' : 'stated')
  const name = told.misspelt ? otherSpelling(child, chance) : latinName(child)
  const original = originalName(child)
  const wanted = child.wanted
  const how = child.needsInterpreter ? 'told-directly' : 'read'
  return story
    .at(day, chance.int(9 * 60, 17 * 60))
    .by(by)
    .heard(child.british ? 'document' : 'child', how)
    .record('identity-claimed', {
      names: [
        ...(wanted ? [{ name: wanted, nameKind: 'wanted' }] : []),
        {
          name,
          nameKind: child.british ? 'on-document' : 'stated',
          ...(original === name
            ? {}
            : { nameOriginal: original, nameScript: child.origin.names.script }),
        },
        ...(child.nickname ? [{ name: child.nickname, nameKind: 'nickname' }] : []),
      ],
      birth: birthOf(life, day, birthKind, told.bornDay ?? child.born),
      birthKind,
      ...(child.british ? {} : { birthDisputed: 'no' as const }),
      birthCountry: child.origin.country,
      ...(child.town ? { birthPlace: child.town } : {}),
      sex: child.sex,
      ...(child.gender ? { gender: child.gender } : {}),
      nationalities: [child.origin.nationality],
      languages: [...child.languages],
      needsInterpreter: child.needsInterpreter ? 'yes' : 'no',
      ethnicity: child.ethnicity,
      ...(told.number === false ? {} : { identifiers: [councilNumber(life)] }),
      documentStatus: child.british
        ? 'genuine-own'
        : chance.pick(['none', 'none', 'lost-or-taken', 'not-checked', 'held-by-another']),
    })
}

function birthOf(life: Life, day: number, kind: Claim, born: number) {
  if (kind === 'estimated') {
    const age = ageAt(life.child, day)
    return between(day - Math.round((age + 2) * 365.25), day - Math.round(age * 365.25))
  }
  return born === life.child.born
    ? ({ precision: 'day', on: bornOn(life.child) } as const)
    : on(born)
}

function councilNumber(life: Life) {
  return {
    identifierKind: 'la-child-number',
    identifier: `${life.crew.area.slice(0, 3).toUpperCase()}-${life.story.id.slice(-6).toUpperCase()}`,
    identifierIssuer: life.crew.authority,
  }
}

/** A later claim: another spelling, a paper from home, a name the child wants, a number. */
export function learnsMore(life: Life, day: number): void {
  const { child, chance, story, crew } = life
  if (child.british) {
    story
      .at(day)
      .by(crew.worker)
      .heard('document', 'read')
      .record('identity-claimed', {
        identifiers: [
          {
            identifierKind: 'nhs-number',
            identifier: `999 ${chance.int(100, 999)} ${chance.int(1000, 9999)}`,
          },
        ],
        ...(chance.yes(0.4)
          ? {
              religion: chance.pick([
                'None',
                'Catholic',
                'Church of England',
                'Muslim',
                'Would rather not say',
              ]),
            }
          : {}),
      })
    return
  }
  const papers = chance.yes(0.35)
  story
    .at(day)
    .by(crew.worker)
    .heard(papers ? 'document' : 'child', papers ? 'read' : 'told-directly')
    .record('identity-claimed', {
      names: [
        {
          name: papers ? latinName(child) : otherSpelling(child, chance),
          nameKind: papers ? 'on-document' : 'in-another-record',
        },
      ],
      birth: on(papers ? child.born : child.born + chance.pick([0, 0, 1, -1, 31, 365])),
      birthKind: papers ? 'documented' : 'recorded',
      nationalities: [child.origin.nationality],
      ...(papers ? { documentStatus: 'genuine-own' } : {}),
      religion: chance.pick([
        'Muslim',
        'Orthodox Christian',
        'Buddhist',
        'Catholic',
        'Does not say',
      ]),
    })
}

const CLOTHES = [
  'Grey hooded top, black jeans, white trainers',
  'Navy puffer jacket, tracksuit bottoms',
  'Green parka, school trousers',
  'Black coat, red scarf, boots',
  'Denim jacket, long skirt, trainers',
]
const LOOKS = [
  'Slim, short dark hair, brown eyes',
  'Tall, curly hair, brown eyes',
  'Small build, long straight hair, dark eyes',
  'Medium build, fair hair, blue eyes',
  'Sturdy build, short hair, wears glasses',
]

export const clothing = (life: Life): string => life.chance.pick(CLOTHES)

export function looksLike(life: Life, day: number, by: Member): Id {
  return inHours(life, day, by).record('appearance-described', {
    heightCm: life.child.heightCm,
    appearance: life.chance.pick(LOOKS),
    marks: life.child.mark,
  })
}

/** Somebody in the child's life. */
export function knows(
  life: Life,
  day: number,
  relation: string,
  more: { name?: string; concern?: boolean; note?: string } = {},
): Id {
  const { chance, story, crew, child } = life
  return story
    .at(day, chance.int(600, 1020))
    .by(crew.worker)
    .heard('child', 'told-directly')
    .record('family-or-associate-known', {
      relation,
      ...(more.name ? { personName: more.name } : {}),
      relationShown: relation === 'says-is-family' ? 'no' : 'unknown',
      personOfConcern: more.concern ? 'yes' : 'no',
      contactAllowed: more.concern ? 'no' : chance.pick(['yes', 'by-child-only', 'not-decided']),
      personCountry: child.origin.country,
      ...(more.note ? { note: more.note } : {}),
    })
}
