import { describe, expect, test } from 'vitest'
import { asDay } from '../../chronology/as-at.ts'
import { KINDS } from '../../chronology/catalogue.ts'
import type { Entry } from '../../chronology/entry.ts'
import { InvalidEntry } from '../../chronology/invalid.ts'
import type { Kind } from '../../chronology/kind.ts'
import { check } from '../../chronology/record.ts'
import { sentFrom } from './fill-form.ts'
import { mistakesIn } from './mistakes.ts'
import { readForm, withoutEmptyRows } from './read-form.ts'

const kinds = (Object.values(KINDS) as unknown as Kind[]).filter((kind) =>
  kind.whose.includes('child'),
)
const entry = (kind: Kind): Entry => ({
  id: '01960000-0000-7000-8000-000000000001',
  chronology: 'child',
  kind: kind.name,
  version: kind.version,
  happened: { precision: 'about', from: asDay('2026-03-01'), to: asDay('2026-03-27') },
  recordedAt: '2026-03-28T10:00:00.000Z' as Entry['recordedAt'],
  knownFrom: null,
  recordedBy: { role: 'worker', organisationKind: 'council' },
  source: 'professional',
  howKnown: 'read',
  facts: {},
  words: {},
  withheld: [],
})

describe('a correction starts from what was recorded', () => {
  test.each(kinds.map((kind) => [kind.name, kind] as const))('%s', (_name, kind) => {
    const sent = sentFrom(kind, entry(kind), kind.example)
    const read = readForm(kind, sent)
    expect(read.issues).toEqual([])
    expect(read.payload).toEqual(kind.example)
    expect(read.happened).toEqual(entry(kind).happened)
  })
})

describe('mistakes', () => {
  test.each(kinds.map((kind) => [kind.name, kind] as const))(
    'in an empty form of "%s" read as a person would say them',
    (_name, kind) => {
      for (const mistake of mistakesIn(issuesOf(kind, {}), kind)) {
        expect(mistake.text).not.toMatch(/Invalid|expected|undefined|Unrecognized|Too (small|big)/)
        expect(mistake.href).toMatch(/^#field-[A-Za-z]/)
      }
    },
  )
  test('stand in the order of the page, one for each place', () => {
    const kind = kinds.find((each) => each.name === 'reported-missing') as Kind
    const found = mistakesIn(
      [
        { path: 'source', message: 'Choose who says so' },
        ...issuesOf(kind, {}),
        { path: 'happened', message: 'Say when it happened' },
      ],
      kind,
    )
    expect(found.map((each) => each.path)).toEqual([
      'happened',
      'about',
      'referenceGiven',
      'doneBy',
      'source',
    ])
  })
  test('of a number say what it may be', () => {
    const kind = kinds.find((each) => each.name === 'identity-claimed') as Kind
    const [mistake] = mistakesIn(issuesOf(kind, { childrenCount: 90 }), kind)
    expect(mistake?.text).toBe('“How many children of their own” must be 20 or less')
  })
})

test('rows that nobody filled in do not move the others away from their mistakes', () => {
  const kind = kinds.find((each) => each.name === 'identity-claimed') as Kind
  const sent = { 'names.0.name': '', 'names.1.name': 'Linh', 'names.1.nameKind': 'wanted' }
  expect(withoutEmptyRows(kind, sent)).toEqual({
    'names.0.name': 'Linh',
    'names.0.nameKind': 'wanted',
  })
})

function issuesOf(kind: Kind, payload: Record<string, unknown>) {
  try {
    check({
      chronology: '01960000-0000-7000-8000-000000000002',
      kind: kind.name,
      happened: { precision: 'unknown' },
      source: 'professional',
      howKnown: 'read',
      payload,
    })
    return []
  } catch (error) {
    if (error instanceof InvalidEntry) return error.issues
    throw error
  }
}
