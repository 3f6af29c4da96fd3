/** What stands when entries correct and withdraw each other, as known on a date. */
import { describe, expect, it } from 'vitest'
import { type Brief, entriesOf, given, momentAs } from './given.ts'
import { standing } from './standing.ts'

const gone: Brief = ['2015-10-02 22:00', 'whereabouts-unknown', {}, { id: 'whereabouts-unknown' }]
const earlier: Brief = [
  '2015-10-02 21:00',
  'whereabouts-unknown',
  {},
  { id: 'first-correction', corrects: 'whereabouts-unknown', known: '2015-10-03 09:00' },
]
const ids = (story: readonly Brief[], knownOn: string | 'now' = 'now') =>
  standing(entriesOf(story), knownOn === 'now' ? 'now' : momentAs(knownOn))
    .entries.map((entry) => entry.id)
    .toSorted()

describe('what stands', () => {
  it('an entry stands until something takes it away', () => {
    expect(ids([gone])).toEqual(['whereabouts-unknown'])
  })

  it('a correction stands in place of what it corrects, from when it was known', () => {
    expect(ids([gone, earlier])).toEqual(['first-correction'])
    expect(ids([gone, earlier], '2015-10-03 08:00')).toEqual(['whereabouts-unknown'])
  })

  it('of two corrections of one entry the newest stands', () => {
    const later: Brief = [
      '2015-10-02 20:00',
      'whereabouts-unknown',
      {},
      { id: 'second', corrects: 'whereabouts-unknown', known: '2015-10-04 09:00' },
    ]
    expect(ids([gone, earlier, later])).toEqual(['second'])
    expect(ids([later, earlier, gone])).toEqual(['second'])
  })

  it('a correction of a correction replaces both; the first entry does not come back', () => {
    const again: Brief = [
      '2015-10-02 20:30',
      'whereabouts-unknown',
      {},
      { id: 'again', corrects: 'first-correction', known: '2015-10-05 09:00' },
    ]
    expect(ids([gone, earlier, again])).toEqual(['again'])
  })

  it('a withdrawn correction gives back what it had corrected', () => {
    const back: Brief = [
      '2015-10-05',
      'whereabouts-unknown',
      {},
      { withdraws: 'first-correction', known: '2015-10-05 09:00' },
    ]
    expect(ids([gone, earlier, back])).toEqual(['whereabouts-unknown'])
  })

  it('a withdrawal says nothing of its own', () => {
    const never: Brief = [
      '2015-10-03',
      'whereabouts-unknown',
      {},
      { withdraws: 'whereabouts-unknown', known: '2015-10-03 09:00' },
    ]
    expect(ids([gone, never])).toEqual([])
    expect(standing(entriesOf([gone, never]), 'now').replaced.get('whereabouts-unknown')?.id).toBe(
      'whereabouts-unknown-2',
    )
  })

  it('a withdrawal of the same instant takes away, however the two are sorted', () => {
    const at = '2015-10-03 09:00'
    const taken: Brief = ['2015-10-02', 'arrested', {}, { id: 'z', known: at }]
    const taking: Brief = ['2015-10-02', 'arrested', {}, { id: 'a', withdraws: 'z', known: at }]
    expect(ids([taken, taking])).toEqual([])
  })

  it('what no checkpoint holds yet is known to a live question only', () => {
    const fresh: Brief = ['2015-10-02 22:00', 'whereabouts-unknown', {}, { live: true }]
    expect(ids([fresh])).toEqual(['whereabouts-unknown'])
    expect(ids([fresh], '2030-01-01')).toEqual([])
  })
})

describe('as true on a date', () => {
  it('what has not happened yet is not true yet', () => {
    const child = given([gone])
    expect(child.on('2015-10-02 21:59').entries).toEqual([])
    expect(child.on('2015-10-02').entries).toHaveLength(1)
  })

  it('what happened at an unknown time counts as having happened', () => {
    expect(
      given([['?', 'arrested', { offences: ['theft'] }]]).on('2015-01-01').entries,
    ).toHaveLength(1)
  })

  it('an answer to a corrected entry answers its correction', () => {
    const child = given([
      gone,
      ['2015-10-02 22:30', 'reported-missing', { about: 'whereabouts-unknown' }],
      earlier,
    ]).on('2015-10-10')
    expect(child.current('whereabouts-unknown')?.id).toBe('first-correction')
    expect(child.before('first-correction').map((entry) => entry.id)).toEqual([
      'whereabouts-unknown',
    ])
  })
})
