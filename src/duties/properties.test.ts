/** What must hold for every child, whatever happened and in whatever order it was learned. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { when } from '../child/when.ts'
import { addHours, asInstant, type Instant } from '../chronology/as-at.ts'
import type { KindName } from '../chronology/catalogue.ts'
import type { Entry } from '../chronology/entry.ts'
import { duties, type Instance } from './evaluate.ts'

const START = asInstant('2015-01-01T00:00Z')
const HOURS = 24 * 700

/** Pieces of a story; the schema of each is looked after elsewhere. */
const PIECES: readonly (readonly [KindName, Readonly<Record<string, unknown>>])[] = [
  ['entered-care', { legalStatus: 'V2', responsibleAuthority: 'council-1' }],
  ['left-care', { leftReason: 'E8' }],
  ['placed', { placementType: 'foster-other', placementArea: 'further-away' }],
  ['placed', { placementType: 'childrens-home' }],
  ['placement-ended', {}],
  ['plan-made', { planKind: 'care', planStage: 'ready' }],
  ['plan-made', { planKind: 'placement', planStage: 'signed' }],
  ['review-held', { reviewKind: 'looked-after' }],
  ['visit-made', { childSeen: 'yes', visitFinding: 'safeguarded' }],
  ['visit-made', { childSeen: 'yes', visitFinding: 'not-safeguarded' }],
  ['health-assessed', { healthAssessmentKind: 'initial' }],
  ['whereabouts-unknown', { significantHarm: 'yes' }],
  ['away-without-authorisation', { awayKind: 'away' }],
  ['reported-missing', { referenceGiven: 'yes' }],
  ['risk-graded', { risk: 'high', reviewAt: '2015-10-04T05:30:00.000000Z' }],
  ['found', { foundHow: 'came-back', wellbeingConfirmed: 'yes' }],
  ['found', { foundHow: 'came-back', wellbeingConfirmed: 'no' }],
  ['returned-to-placement', {}],
  ['return-interview-held', { independent: 'yes' }],
  ['return-interview-offered', { toWhom: 'child' }],
  ['prevention-interview-held', { held: 'yes', wellbeingConfirmed: 'yes' }],
  ['told', { matter: 'missing', toWhom: 'reviewing-officer' }],
  ['told', { matter: 'missing', toWhom: 'parent' }],
  ['harm-question-answered', { matter: 'missing', toWhom: 'parent', couldHarm: 'no' }],
  ['publicity-made', { publicityChannels: ['press'] }],
  ['signs-observed', { signs: [{ sign: 'EN02', signAnswer: 'seen' }] }],
  ['guardian-appointed', { guardianKind: 'direct' }],
  ['identity-claimed', { birth: { precision: 'day', on: '1999-07-15' }, birthKind: 'stated' }],
  ['identity-claimed', { birth: { precision: 'year', year: '1997' }, birthKind: 'recorded' }],
  ['reported-in-error', {}],
]

const piece = fc.record({
  what: fc.integer({ min: 0, max: PIECES.length - 1 }),
  hour: fc.integer({ min: 0, max: HOURS }),
  bare: fc.boolean(),
  learnedLater: fc.integer({ min: 0, max: 24 * 60 }),
  imported: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
  answers: fc.option(fc.nat({ max: 40 })),
  corrects: fc.option(fc.nat({ max: 40 }), { freq: 8 }),
  withdraws: fc.integer({ min: 0, max: 19 }).map((one) => one === 0),
})
type Piece = typeof piece extends fc.Arbitrary<infer T> ? T : never

/** Distinct hours, so that nothing but the order of arrival is left open. */
const story = fc.uniqueArray(piece, { minLength: 1, maxLength: 30, selector: (one) => one.hour })

function entriesFrom(pieces: readonly Piece[]): readonly Entry[] {
  const inTime = pieces.toSorted((a, b) => a.hour - b.hour)
  return inTime.map((one, at): Entry => {
    const [kind, facts] = PIECES[one.what] as (typeof PIECES)[number]
    const happenedAt = addHours(START, one.hour)
    const recordedAt = addHours(happenedAt, one.learnedLater + 1)
    const about = one.answers === null || at === 0 ? undefined : `entry-${one.answers % at}`
    const target = one.corrects === null || at === 0 ? undefined : `entry-${one.corrects % at}`
    return {
      id: `entry-${at}`,
      chronology: 'child',
      kind,
      version: 1,
      happened: one.bare
        ? { precision: 'day', on: happenedAt.slice(0, 10) as never }
        : { precision: 'minute', at: happenedAt },
      recordedAt,
      knownFrom: recordedAt,
      recordedBy: { role: 'social-worker', organisationKind: 'council' },
      source: one.imported ? 'import' : 'professional',
      howKnown: one.imported ? 'in-a-return' : 'saw-or-heard',
      ...(target ? (one.withdraws ? { withdraws: target } : { corrects: target }) : {}),
      facts: target && one.withdraws ? {} : { ...facts, ...(about ? { about } : {}) },
      words: {},
      withheld: [],
    }
  })
}

const times = fc.integer({ min: 1, max: HOURS + 24 * 200 }).map((hour) => addHours(START, hour))
const ask = (entries: readonly Entry[], trueOn: Instant, knownOn: Instant | 'now' = 'now') =>
  duties(entries, { trueOn, knownOn, nation: 'england' })
const isMet = (one: Instance) => ['met', 'met-late', 'met-early'].includes(one.state)

describe('for every story', () => {
  it('the order in which entries arrive does not matter', () => {
    fc.assert(
      fc.property(story, times, fc.infiniteStream(fc.nat()), (pieces, at, random) => {
        const entries = entriesFrom(pieces)
        const keys = new Map(entries.map((entry) => [entry, random.next().value as number]))
        const shuffled = entries.toSorted((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0))
        expect(ask(shuffled, at)).toEqual(ask(entries, at))
      }),
      { numRuns: 80 },
    )
  })

  it('the order in which things were learned does not matter for what is known now', () => {
    fc.assert(
      fc.property(story, times, (pieces, at) => {
        // Without corrections and returns, whose meaning is the order in which they came.
        const plain = pieces.map((one) => ({
          ...one,
          corrects: null,
          imported: false,
          bare: false,
        }))
        const entries = entriesFrom(plain)
        const latest = addHours(START, HOURS * 2)
        const together = entries.map((entry) => ({
          ...entry,
          recordedAt: latest,
          knownFrom: latest,
        }))
        expect(ask(together, at)).toEqual(ask(entries, at))
      }),
      { numRuns: 80 },
    )
  })

  it('learning more never changes what was known before', () => {
    fc.assert(
      fc.property(story, times, times, (pieces, trueOn, knownOn) => {
        const entries = entriesFrom(pieces)
        const before = entries.filter((entry) => (entry.knownFrom ?? '~') <= knownOn)
        expect(ask(entries, trueOn, knownOn)).toEqual(ask(before, trueOn, knownOn))
      }),
      { numRuns: 80 },
    )
  })

  it('no duty is ever met by silence', () => {
    fc.assert(
      fc.property(story, times, times, (pieces, one, other) => {
        const entries = entriesFrom(pieces)
        const [first, later] = one < other ? [one, other] : [other, one]
        // Nothing that happened after the first date is there: time alone passes.
        const until = entries.filter((entry) => (when(entry)?.from ?? '') < first)
        const before = new Map(ask(until, first).map((instance) => [instance.key, instance]))
        for (const instance of ask(until, later)) {
          if (isMet(instance)) expect(until.map((entry) => entry.id)).toContain(instance.metBy)
          const old = before.get(instance.key)
          if (old && !isMet(old) && old.state !== 'not-known' && old.state !== 'depends')
            expect(isMet(instance), instance.key).toBe(false)
        }
      }),
      { numRuns: 80 },
    )
  })

  it('no two instances have the same key', () => {
    fc.assert(
      fc.property(story, times, (pieces, at) => {
        const keys = ask(entriesFrom(pieces), at).map((instance) => instance.key)
        expect(keys.toSorted()).toEqual([...new Set(keys)].toSorted())
      }),
      { numRuns: 100 },
    )
  })

  it('what was imported wakes nobody', () => {
    fc.assert(
      fc.property(story, times, (pieces, at) => {
        const entries = entriesFrom(pieces.map((one) => ({ ...one, imported: true })))
        for (const instance of ask(entries, at)) expect(instance.quiet, instance.key).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

/** Two years of a child who goes missing every month of the second: 200 entries, no two alike. */
function longStory(): readonly Entry[] {
  const pieces: Piece[] = []
  const add = (what: number, hour: number, answers: number | null = null) =>
    pieces.push({
      what,
      hour,
      bare: false,
      learnedLater: 1,
      imported: false,
      answers,
      corrects: null,
      withdraws: false,
    })
  add(27, 0)
  add(0, 24)
  add(2, 48)
  for (let month = 0; month < 24; month += 1) {
    const hour = month * 700 + 100
    add(8, hour)
    if (month % 3 === 0) add(7, hour + 24)
    if (month < 8) continue
    for (const [at, what] of [11, 13, 14, 21, 23, 22, 15, 17, 19, 18].entries())
      add(what, hour + 50 + at)
  }
  return entriesFrom(pieces).slice(0, 200)
}

describe('speed', () => {
  it('a child with 200 entries is evaluated in a few milliseconds of processor time', () => {
    const entries = longStory()
    expect(entries.length).toBeGreaterThanOrEqual(190)
    const at = addHours(START, HOURS)
    for (let turn = 0; turn < 10; turn += 1) ask(entries, at)
    const before = process.cpuUsage()
    for (let turn = 0; turn < 20; turn += 1)
      ask(
        entries.map((entry) => ({ ...entry })),
        at,
      )
    // Under ten on an idle machine; the limit only catches what grows with the square of the entries.
    expect(process.cpuUsage(before).user / 20_000).toBeLessThan(60)
  })
})
