/**
 * What the made-up world promises: valid entries, one order of time, nobody real, and the shares of
 * the README.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { asInstant, spanOf } from '../src/chronology/as-at.ts'
import { isId } from '../src/chronology/id.ts'
import { check } from '../src/chronology/record.ts'
import { madeUpWorld } from './world.ts'

const now = asInstant('2026-11-24T17:30Z')
const world = madeUpWorld({ seed: 1, now })
const children = world.chronologies.filter((one) => one.sort === 'child')
const all = world.chronologies.flatMap((one) => one.entries)
const hash = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex')

test('every entry satisfies its kind', () => {
  for (const entry of all) expect(() => check(entry), `${entry.kind} ${entry.id}`).not.toThrow()
})

test('the same seed and the same now give the same world, another seed another', () => {
  expect(hash(madeUpWorld({ seed: 1, now }))).toBe(hash(world))
  expect(hash(madeUpWorld({ seed: 2, now }))).not.toBe(hash(world))
})

test('it is there in a moment: less than a second and a half of computing', () => {
  const milliseconds = [3, 4].map((seed) => {
    const began = process.cpuUsage()
    madeUpWorld({ seed, now })
    return process.cpuUsage(began).user / 1000
  })
  expect(Math.min(...milliseconds)).toBeLessThan(1500)
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
  const early = all.filter(({ happened, recordedAt }) => {
    const span = spanOf(happened)
    const begun = happened.precision === 'minute' ? span?.from : span?.until
    return begun !== undefined && recordedAt < begun
  })
  expect(early).toEqual([])
  expect(all.filter((entry) => entry.recordedAt > now)).toEqual([])
})

test('entries stand in the order in which they were recorded, after those they name', () => {
  for (const { entries } of world.chronologies) {
    const places = new Map(entries.map((entry, place) => [entry.id, place]))
    const wrong = entries.filter((entry, place) => {
      const named = [entry.payload.about, entry.corrects, entry.withdraws]
      return (
        entry.recordedAt < (entries[place - 1]?.recordedAt ?? '') ||
        named.some((id) => id !== undefined && !((places.get(String(id)) ?? place) < place))
      )
    })
    expect(wrong).toEqual([])
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
  const unknown = all.filter(({ grant, by, recordedAt }) => {
    const held = grants.get(grant)
    return held === undefined || held.person !== people.get(by) || held.starts > recordedAt
  })
  expect(unknown).toEqual([])
})

test('every person, organisation and chronology that a payload names exists', () => {
  const people = new Set(world.people.map((each) => each.id))
  const organisations = new Set(world.organisations.map((each) => each.id))
  const chronologies = new Set(world.chronologies.map((each) => each.id))
  const sets: Readonly<Record<string, ReadonlySet<string>>> = {
    worker: people,
    guardian: people,
    solicitor: people,
    interviewer: people,
    decidedBy: people,
    person: people,
    approvedBy: people,
    carer: organisations,
    hostAuthority: organisations,
    policeForce: organisations,
    responsibleAuthority: organisations,
    toOrganisation: organisations,
    addressedTo: organisations,
    doneByOrganisation: organisations,
    school: organisations,
    guardianService: organisations,
    receivingAuthority: organisations,
    identifierIssuer: organisations,
    otherChild: chronologies,
  }
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
  for (const number of text.match(/(?<![\da-f-])0\d{3,4} ?\d{3} ?\d{3,4}\b/g) ?? []) {
    expect(number).toMatch(/^(01632 960\d{3}|07700 900\d{3})$/)
  }
  expect(text).not.toMatch(/@[a-z]+\./i)
})

test('somebody stands in every role that may sign in', () => {
  const csv = readFileSync(new URL('../src/access/roles.csv', import.meta.url), 'utf8')
  const rows = csv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/))
  const held = new Set(world.grants.map((grant) => grant.role))
  for (const [role = '', , , , maySignIn] of rows) {
    expect(held.has(role), role).toBe(maySignIn === 'yes')
  }
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
