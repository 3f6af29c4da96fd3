/** What the made-up world promises: valid entries, one order of time, nobody real, and the shares of the README. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { asInstant, spanOf } from '../src/chronology/as-at.ts'
import { isId } from '../src/chronology/id.ts'
import { check } from '../src/chronology/record.ts'
import { tourOf } from './tour.ts'
import type { Chronology } from './types.ts'
import { madeUpWorld } from './world.ts'

const now = asInstant('2026-11-24T17:30Z')
const world = madeUpWorld({ seed: 1, now })
const children = world.chronologies.filter((one) => one.sort === 'child')
const all = world.chronologies.flatMap((one) => one.entries)
const has = (one: Chronology, ...kinds: string[]) =>
  one.entries.some((entry) => kinds.includes(entry.kind))
const hash = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex')

test('every entry satisfies its kind', () => {
  for (const entry of all) expect(() => check(entry), `${entry.kind} ${entry.id}`).not.toThrow()
})

test('the same seed and the same now give the same world, another seed another', () => {
  expect(hash(madeUpWorld({ seed: 1, now }))).toBe(hash(world))
  expect(hash(madeUpWorld({ seed: 2, now }))).not.toBe(hash(world))
})

test('it is there in a moment', () => {
  const times = [3, 4, 5].map((seed) => {
    const began = performance.now()
    madeUpWorld({ seed, now })
    return performance.now() - began
  })
  expect(Math.min(...times)).toBeLessThan(1500)
})

test('it holds at other hours and with fewer children', () => {
  for (const text of ['2026-03-29T00:30Z', '2026-10-25T01:30Z', '2027-02-28T23:59Z']) {
    const other = madeUpWorld({ seed: 9, now: asInstant(text), children: 40 })
    const entries = other.chronologies.flatMap((one) => one.entries)
    expect(entries.every((entry) => entry.recordedAt <= asInstant(text))).toBe(true)
    for (const entry of entries) check(entry)
  }
})

test('people record after the event, and never after now', () => {
  for (const entry of all) {
    const span = spanOf(entry.happened)
    const begun =
      span && entry.happened.precision === 'minute' ? span.from : (span?.until ?? entry.recordedAt)
    expect(entry.recordedAt >= begun, `${entry.kind} ${entry.id}`).toBe(true)
    expect(entry.recordedAt <= now).toBe(true)
  }
})

test('entries stand in the order in which they were recorded, after those they name', () => {
  for (const { entries } of world.chronologies) {
    const seen = new Set<unknown>()
    let before = ''
    for (const entry of entries) {
      expect(entry.recordedAt >= before).toBe(true)
      for (const named of [entry.payload.about, entry.corrects, entry.withdraws]) {
        if (named !== undefined)
          expect(seen.has(named), `${entry.kind} names a later entry`).toBe(true)
      }
      seen.add(entry.id)
      before = entry.recordedAt
    }
  }
})

test('every id has the form of an id and stands once', () => {
  const ids = [
    ...[world.organisations, world.teams, world.people, world.grants].flat().map((each) => each.id),
    ...all.map((entry) => entry.id),
    ...children.map((one) => one.id),
  ]
  expect(ids.every(isId)).toBe(true)
  expect(new Set(ids).size).toBe(ids.length)
})

test('whoever records exists and acts under a grant of their own that has begun', () => {
  const people = new Map(world.people.map((person) => [person.subject, person.id]))
  const grants = new Map(world.grants.map((grant) => [grant.id, grant]))
  for (const entry of all) {
    const grant = grants.get(entry.grant)
    expect(grant?.person).toBe(people.get(entry.by))
    expect((grant?.starts ?? now) <= entry.recordedAt, entry.by).toBe(true)
  }
})

test('every person, organisation and chronology that a payload names exists', () => {
  const people = new Set(world.people.map((each) => each.id))
  const organisations = new Set(world.organisations.map((each) => each.id))
  const chronologies = new Set(world.chronologies.map((each) => each.id))
  const sets: Readonly<Record<string, ReadonlySet<string>>> = {
    worker: people, guardian: people, solicitor: people, interviewer: people, decidedBy: people, person: people,
    approvedBy: people, carer: organisations, hostAuthority: organisations, policeForce: organisations,
    responsibleAuthority: organisations, toOrganisation: organisations, addressedTo: organisations,
    doneByOrganisation: organisations, school: organisations, guardianService: organisations,
    receivingAuthority: organisations, identifierIssuer: organisations, otherChild: chronologies,
  } // biome-ignore format: one row a reader can check
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [name, each] of Object.entries(value)) {
      const set = sets[name]
      if (set) expect(set.has(String(each)), `${name} ${each}`).toBe(true)
      walk(each)
    }
  }
  for (const entry of all) walk(entry.payload)
})

test('no postcode and no telephone number can be anybody’s', () => {
  const text = JSON.stringify([all.map((entry) => entry.payload), world.teams])
  for (const code of text.match(/\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/g) ?? []) {
    expect(code).toMatch(/^ZZ99 /)
  }
  for (const number of text.match(/(?<![\d-])0\d{3,4} ?\d{3} ?\d{3,4}\b/g) ?? []) {
    expect(number).toMatch(/^(01632 960\d{3}|07700 900\d{3})$/)
  }
  expect(text).not.toMatch(/@[a-z]+\./i)
})

test('somebody stands in every role that may sign in', () => {
  const csv = readFileSync(new URL('../src/access/roles.csv', import.meta.url), 'utf8')
  const wanted = csv
    .split('\n')
    .slice(1)
    .filter((line) => line.includes(',yes,') || /,(yes),/.test(line))
    .map((line) => line.split(',')[0])
  const held = new Set(world.grants.map((grant) => grant.role))
  const cannot = [
    'immigration',
    'family',
    'return-country',
    'ops',
    'public',
    'keeper',
    'matcher',
    'counter',
    'waker',
  ]
  for (const role of wanted)
    if (role && !cannot.includes(role)) expect(held.has(role), role).toBe(true)
  for (const role of cannot) expect(held.has(role), role).toBe(false)
  expect(held.size).toBeGreaterThanOrEqual(30)
})

test('homes and households have no name outside their own chronology', () => {
  const homes = world.organisations.filter((each) => /home|household|accommodation/.test(each.kind))
  expect(homes).toHaveLength(40)
  for (const home of homes) {
    expect(home.name).toBeNull()
    expect(world.chronologies.find((one) => one.id === home.id)?.entries[0]?.kind).toBe(
      'organisation-described',
    )
  }
})

test('400 children, about 16,000 entries, none longer than sixty', () => {
  expect(children).toHaveLength(400)
  const lengths = children.map((one) => one.entries.length)
  expect(lengths.reduce((sum, each) => sum + each, 0)).toBeLessThan(16_500)
  expect(Math.max(...lengths)).toBeLessThanOrEqual(60)
  expect(Math.min(...lengths)).toBeGreaterThanOrEqual(2)
})

test('every child says or is said to be somebody, and has a worker or a reason to have none', () => {
  for (const one of children) {
    expect(has(one, 'identity-claimed')).toBe(true)
    expect(
      has(one, 'worker-allocated', 'died', 'case-closed', 'referral-decided', 'concern-raised'),
    ).toBe(true)
  }
})

test('workers have ten to sixteen children, give or take', () => {
  const held = new Map<unknown, number>()
  for (const one of children) {
    if (has(one, 'died', 'case-closed')) continue
    const last = one.entries.findLast(
      (entry) =>
        entry.kind === 'worker-allocated' &&
        ['social-worker', 'personal-adviser'].includes(String(entry.payload.workerRole)),
    )
    if (last) held.set(last.payload.worker, (held.get(last.payload.worker) ?? 0) + 1)
  }
  const workers = world.people.filter((person) => /\.worker\.\d$/.test(person.subject))
  expect(workers).toHaveLength(30)
  for (const { id, subject } of workers) {
    expect(held.get(id) ?? 0, subject).toBeGreaterThanOrEqual(8)
    expect(held.get(id) ?? 0, subject).toBeLessThanOrEqual(18)
  }
})

test('nearly half of the trafficked children are British', () => {
  const views = ['identified', 'suspected']
  const trafficked = children.filter((one) =>
    one.entries.some(
      (entry) =>
        entry.kind === 'nrm-referred' || views.includes(String(entry.payload.traffickingView)),
    ),
  )
  const british = trafficked.filter((one) =>
    JSON.stringify(one.entries.map((entry) => entry.payload.nationalities)).includes('British'),
  )
  expect(trafficked.length).toBeGreaterThan(180)
  expect(british.length / trafficked.length).toBeGreaterThan(0.42)
  expect(british.length / trafficked.length).toBeLessThan(0.52)
})

test('the truth behind the entries is there for tests of matching and of missing', () => {
  const { samePerson, siblings, missingNow, shielded, ownRecord } = world.truth
  expect(samePerson.length).toBeGreaterThanOrEqual(10)
  expect(siblings).toHaveLength(6)
  expect(missingNow.length).toBeGreaterThanOrEqual(12)
  expect(missingNow.length).toBeLessThanOrEqual(19)
  expect(shielded.length).toBeGreaterThanOrEqual(9)
  expect(ownRecord.map(([subject]) => subject)).toEqual(['child.1', 'child.2'])
  const known = new Set(children.map((one) => one.id))
  for (const id of [...samePerson.flat(), ...missingNow, ...shielded])
    expect(known.has(id)).toBe(true)
})

test('some children ask for another name than that on paper, some entries are put right', () => {
  const wanted = children.filter((one) =>
    JSON.stringify(one.entries.map((entry) => entry.payload.names)).includes('"wanted"'),
  )
  expect(wanted.length).toBeGreaterThanOrEqual(6)
  const share = (test: (entry: (typeof all)[number]) => boolean) =>
    all.filter(test).length / all.length
  expect(share((entry) => entry.corrects !== undefined)).toBeGreaterThan(0.012)
  expect(share((entry) => entry.corrects !== undefined)).toBeLessThan(0.03)
  expect(share((entry) => entry.withdraws !== undefined)).toBeGreaterThan(0)
})

test('most kinds of entry about a child are used', () => {
  expect(
    new Set(children.flatMap((one) => one.entries.map((entry) => entry.kind))).size,
  ).toBeGreaterThan(85)
})

test('the tour names people who exist', () => {
  const subjects = new Set(world.people.map((person) => person.subject))
  const stops = tourOf(world)
  expect(stops.length).toBeGreaterThanOrEqual(10)
  for (const stop of stops) expect(subjects.has(stop.subject), stop.subject).toBe(true)
})
