import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { KINDS, kindNamed, type Payload } from './catalogue.ts'
import { type CodeList, codesOf } from './code-list.ts'
import { workerRole } from './codes/care.ts'
import { party, whoDid, whoIs, whom } from './codes/people.ts'
import { describeKinds } from './describe-kinds.ts'
import { SECTIONS, SORTS } from './entry.ts'
import { across } from './fields/across.ts'
import { age } from './fields/age.ts'
import { shared } from './fields/any-kind.ts'
import { care } from './fields/care.ts'
import { health } from './fields/health.ts'
import { identity } from './fields/identity.ts'
import { justice } from './fields/justice.ts'
import { missing } from './fields/missing.ts'
import { organisation } from './fields/organisation.ts'
import { protection } from './fields/protection.ts'
import { recognising } from './fields/recognising.ts'
import { trafficking } from './fields/trafficking.ts'
import { voice } from './fields/voice.ts'
import { f } from './fields.ts'
import { type Field, type Fields, type Kind, placeOfField } from './kind.ts'

type Payloads = Record<string, unknown>
const kinds = Object.values(KINDS) as unknown as Kind[]
const example = (kind: Kind) => kind.example as Payloads
const each = kinds.map((kind) => [kind.name, kind] as const)

/** Every field of a kind, with the members of its groups, by name. */
function fieldsOf(fields: Fields): [string, Field][] {
  return Object.entries(fields).flatMap(([name, field]) => [
    [name, field] as [string, Field],
    ...(field.members ? fieldsOf(field.members) : []),
  ])
}

const used = kinds.flatMap((kind) =>
  fieldsOf(kind.fields).map(([name, field]) => ({ kind, name, field })),
)
const lists = new Map(
  used.flatMap(({ field }) => (field.list ? [[field.list.name, field.list]] : [])),
)

/** The least that a field of this type takes; used to build payloads that are right but for one thing. */
function anyValue(field: Field): unknown {
  if (field.list) return field.type === 'codes' ? ['unknown'] : 'unknown'
  if (field.members) return [minimalOf(field.members)]
  const id = '01960000-0000-7000-8000-0000000000aa'
  const values: Record<string, unknown> = {
    'yes-no': 'unknown',
    day: '2026-03-27',
    instant: '2026-03-27T14:30Z',
    interval: { precision: 'unknown' },
    number: 20,
  }
  if (field.type === 'text') return field.part === 'fact' ? 'some-token' : 'MARKED-WORDS'
  return values[field.type] ?? (field.type === 'place' ? 'MARKED-WORDS' : id)
}

function minimalOf(fields: Fields): Payloads {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, one]) => (one.required ? [[name, anyValue(one)]] : [])),
  )
}

describe('the catalogue', () => {
  test('holds one file for each kind, called like the kind', () => {
    const files = readdirSync(new URL('entries/', import.meta.url)).map((file) => file.slice(0, -3))
    expect(Object.keys(KINDS).sort()).toEqual(files.sort())
    for (const [key, kind] of Object.entries(KINDS)) expect(kind.name).toBe(key)
  })

  test('gives a kind by its name and nothing for a name it does not hold', () => {
    expect(kindNamed('found')?.title).toBe('Found')
    expect(kindNamed('toString')).toBeUndefined()
    expect(kindNamed('closed-for-good')).toBeUndefined()
  })

  test('lets the compiler see what a kind must be told', () => {
    const about = '01960000-0000-7000-8000-000000000001'
    const whole: Payload<'found'> = { about, foundHow: 'came-back', wellbeingConfirmed: 'yes' }
    // @ts-expect-error whether somebody has seen the child must be answered
    const half: Payload<'found'> = { about, foundHow: 'came-back' }
    // @ts-expect-error a closed list has no such answer
    const odd: Payload<'found'> = { ...whole, wellbeingConfirmed: 'perhaps' }
    expect(KINDS.found.schema.safeParse(whole).success).toBe(true)
    expect(KINDS.found.schema.safeParse(half).success).toBe(false)
    expect(KINDS.found.schema.safeParse(odd).success).toBe(false)
  })

  test('is described on its page as it is (write the page anew with: npx vitest run src/chronology -u)', async () => {
    await expect(describeKinds()).toMatchFileSnapshot('../../docs/kinds.md')
  })
})

describe.each(each)('%s', (_, kind) => {
  test('accepts its example unchanged', () => {
    const parsed = kind.schema.safeParse(kind.example)
    expect(parsed.error?.issues).toBeUndefined()
    expect(parsed.data).toEqual(kind.example)
  })

  test('says what it is, by whom, and in which section', () => {
    for (const words of [kind.title, kind.meaning, kind.by, kind.mistakes])
      expect(words).toBeTruthy()
    expect(kind.meaning).toMatch(/It happened/)
    expect(SECTIONS).toContain(kind.section)
    expect(kind.whose.length).toBeGreaterThan(0)
    for (const sort of kind.whose) expect(SORTS).toContain(sort)
    expect(kind.version).toBe(1)
  })

  test('refuses an unknown key', () => {
    const parsed = kind.schema.safeParse({ ...example(kind), notAField: 'x' })
    expect(parsed.success).toBe(false)
    expect(parsed.error?.issues[0]).toMatchObject({
      code: 'unrecognized_keys',
      keys: ['notAField'],
    })
  })

  test('takes a payload with no more than it must be told, and names what is missing', () => {
    const least = minimalOf(kind.fields)
    expect(kind.schema.safeParse(least).error?.issues).toBeUndefined()
    for (const name of Object.keys(least)) {
      const { [name]: _left, ...rest } = least
      const parsed = kind.schema.safeParse(rest)
      expect(parsed.error?.issues.map((issue) => issue.path)).toEqual([[name]])
    }
  })

  test('takes unknown and not asked in every closed question', () => {
    for (const [name, field] of Object.entries(kind.fields)) {
      if (field.list === undefined && field.type !== 'yes-no') continue
      for (const answer of ['unknown', 'not-asked']) {
        const value = field.type === 'codes' ? [answer] : answer
        const parsed = kind.schema.safeParse({ ...minimalOf(kind.fields), [name]: value })
        expect(parsed.error?.issues, `${name} = ${answer}`).toBeUndefined()
      }
    }
  })

  test('is told in one line that holds no place, no name and no blame', () => {
    const full = { ...minimalOf(kind.fields), ...example(kind) }
    for (const facts of [{}, minimalOf(kind.fields), full]) {
      const line = kind.sentence(facts)
      expect(line).toMatch(/^[A-Z“"]/)
      expect(line.length).toBeLessThan(180)
      expect(line).not.toMatch(/undefined|\[object|victim|\bcase\b|absconded|ran away|failed/i)
    }
    const all = Object.fromEntries(
      Object.entries(kind.fields).map(([name, field]) => [name, anyValue(field)]),
    )
    expect(kind.sentence(all)).not.toContain('MARKED-WORDS')
  })

  test('is told in the same line whatever the places are', () => {
    const places = Object.entries(kind.fields).filter(
      ([, field]) => placeOfField(kind, field).section === 'LOC',
    )
    const line = kind.sentence(example(kind))
    for (const [name, field] of places) {
      const answers = field.list ? codesOf(field.list) : [anyValue(field)]
      for (const answer of answers) {
        const value = field.type === 'codes' ? [answer] : answer
        expect(kind.sentence({ ...example(kind), [name]: value }), name).toBe(line)
      }
      const { [name]: _left, ...rest } = example(kind)
      expect(kind.sentence(rest), name).toBe(line)
    }
  })
})

describe('the dictionary of fields', () => {
  test('declares no name in two places', () => {
    const parts = [
      across,
      age,
      care,
      health,
      identity,
      justice,
      missing,
      organisation,
      protection,
      recognising,
      shared,
      trafficking,
      voice,
    ]
    const names = parts.flatMap((part) => Object.keys(part))
    expect(names.length).toBe(new Set(names).size)
    expect(Object.keys(f).sort()).toEqual(names.sort())
  })

  test('gives one name one type, one list and one side in every kind', () => {
    const seen = new Map<string, string>()
    for (const { kind, name, field } of used) {
      const { type, part, findable } = field
      const one = JSON.stringify([
        type,
        field.list?.name,
        part,
        findable,
        Object.keys(field.members ?? {}),
      ])
      expect(seen.get(name) ?? one, `${kind.name}.${name}`).toBe(one)
      seen.set(name, one)
    }
  })

  test('is used to the last word', () => {
    const names = new Set(used.map(({ name }) => name))
    expect(Object.keys(f).filter((name) => !names.has(name))).toEqual([])
  })

  test('keeps every place among the places, but for the address of an organisation', () => {
    const places = used.filter(({ field }) => field.type === 'place')
    const elsewhere = places.filter(
      ({ kind, field }) => placeOfField(kind, field).section !== 'LOC',
    )
    expect(places.length).toBeGreaterThan(10)
    expect(elsewhere.map(({ kind, name }) => `${kind.name}.${name}`)).toEqual([
      'organisation-described.organisationAddress',
    ])
  })

  test('keeps every body that shows where the child is among the places', () => {
    const shows = [
      'hostAuthority',
      'policeForce',
      'carer',
      'school',
      'practice',
      'establishment',
      'provider',
      'toOrganisation',
      'doneByOrganisation',
      'receivingAuthority',
      'councilTold',
      'crimeForce',
    ]
    for (const { kind, name, field } of used)
      if (shows.includes(name)) expect(placeOfField(kind, field).section, name).toBe('LOC')
  })

  test('keeps text, places and files out of the facts, but for tokens', () => {
    const clear = used.filter(
      ({ field }) => ['text', 'place', 'file'].includes(field.type) && field.part === 'fact',
    )
    expect([...new Set(clear.map(({ name }) => name))].sort()).toEqual([
      'dutyId',
      'fileHash',
      'textVersion',
    ])
    const sealed = used.filter(({ field }) => field.part === 'words')
    expect([...new Set(sealed.map(({ field }) => field.type))].sort()).toEqual([
      'file',
      'place',
      'text',
    ])
  })

  test('can be asked for exactly by numbers only', () => {
    const findable = used.filter(({ field }) => field.findable).map(({ name }) => name)
    expect([...new Set(findable)].sort()).toEqual(['identifier', 'phoneNumber'])
  })

  test('reads every field in a section and class that access knows', () => {
    const csv = readFileSync(new URL('../access/sections.csv', import.meta.url), 'utf8')
    const known = new Set(csv.split('\n').map((line) => line.split(',').slice(0, 2).join(' ')))
    for (const { kind, name, field } of used) {
      if (field.type === 'group') continue
      const { section, fieldClass } = placeOfField(kind, field)
      expect(known.has(`${section} ${fieldClass}`), `${kind.name}.${name}`).toBe(true)
    }
  })
})

describe('the code lists', () => {
  test('have one name each', () => {
    for (const { field } of used)
      if (field.list) expect(lists.get(field.list.name)).toBe(field.list)
  })

  test.each([...lists])(
    '%s takes unknown and not asked and has words for every code',
    (_, list) => {
      expect(codesOf(list)).toEqual(expect.arrayContaining(['unknown', 'not-asked']))
      for (const code of codesOf(list)) {
        expect(list.labels[code]).toMatch(/^[^\sa-z].*[^\s.]$|^[A-Z]$/)
        expect(list.said[code]?.toLowerCase()).toBe(list.labels[code]?.toLowerCase())
      }
      expect(new Set(Object.values(list.labels)).size).toBe(codesOf(list).length)
    },
  )

  test('know the days of codes that came or went', () => {
    for (const list of lists.values() as Iterable<CodeList>)
      for (const [code, { from = '0', to = '9' }] of Object.entries(list.dates ?? {})) {
        expect(codesOf(list)).toContain(code)
        expect(from < to).toBe(true)
      }
    expect(f.placementCode.list?.dates?.P2).toEqual({ to: '2023-10-27' })
  })

  test('name a party as the child would be told', () => {
    expect(whoDid('child')).toBe('They')
    expect(whom('child')).toBe('them')
    expect(whoDid('out-of-hours-team')).toBe('The out-of-hours team')
    expect(whom('gp')).toBe('a GP')
    expect(whom('guardian')).toBe('their guardian')
    expect(whom('home-office')).toBe('the Home Office')
    expect(whom('unknown')).toBe('somebody')
    expect(whoDid(undefined)).toBe('Somebody')
    expect(whoIs(workerRole, 'personal-adviser')).toBe('A personal adviser')
    expect(whoIs(workerRole, 'not-asked')).toBe('Somebody')
    for (const code of codesOf(party)) {
      expect(whom(code)).not.toMatch(/^(the|a|an|their) (the|a|an|their) /)
    }
  })
})
