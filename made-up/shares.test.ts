/**
 * How many children live which life, as the README says; and that the tour leads to people who
 * exist.
 */
import { expect, test } from 'vitest'
import { asInstant } from '../src/chronology/as-at.ts'
import { tourOf } from './tour.ts'
import type { Chronology } from './types.ts'
import { madeUpWorld } from './world.ts'

const world = madeUpWorld({ seed: 1, now: asInstant('2026-11-24T17:30Z') })
const children = world.chronologies.filter((one) => one.sort === 'child')
const all = children.flatMap((one) => one.entries)
const has = (one: Chronology, ...kinds: string[]) =>
  one.entries.some((entry) => kinds.includes(entry.kind))

test('400 children, about 16,000 entries, none longer than sixty', () => {
  expect(children).toHaveLength(400)
  const lengths = children.map((one) => one.entries.length)
  expect(lengths.reduce((sum, each) => sum + each, 0)).toBeLessThan(16_500)
  expect(Math.max(...lengths)).toBeLessThanOrEqual(60)
  expect(Math.min(...lengths)).toBeGreaterThanOrEqual(2)
})

test('every child is said to be somebody, and has a worker or a reason to have none', () => {
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
