/** Where a child stands, since when and how sure, without a place. */
import { describe, expect, it } from 'vitest'
import { type Brief, given } from './given.ts'
import { whereabouts } from './whereabouts.ts'

const placed: Brief = [
  '2015-09-01',
  'placed',
  { placementType: 'foster-other', hostAuthority: '01960000-0000-7000-8000-00000000000d' },
]
const gone: Brief = ['2015-10-02 22:00', 'whereabouts-unknown']
const at = (story: readonly Brief[], on = '2015-10-05') => whereabouts(given(story).on(on))

describe('where a child stands', () => {
  it('nothing is known of a child about whom somebody is worried', () => {
    expect(at([['2015-09-01', 'concern-raised', { concerns: ['trafficking'] }]])).toMatchObject({
      state: 'not-known',
      sure: 'not-known',
    })
  })

  it('placed, since the day the placement began', () => {
    expect(at([placed])).toMatchObject({
      state: 'placed',
      since: { precision: 'day', on: '2015-09-01' },
      sure: 'confirmed',
    })
  })

  it('missing, since when and by whom it is said', () => {
    expect(at([placed, gone])).toMatchObject({
      state: 'missing',
      since: { at: '2015-10-02T21:00:00.000000Z' },
      entry: 'whereabouts-unknown',
    })
  })

  it('found but not yet seen to be well: placed, safety not confirmed', () => {
    const found: Brief = [
      '2015-10-03 08:00',
      'found',
      { foundHow: 'came-back', wellbeingConfirmed: 'no' },
    ]
    expect(at([placed, gone, found])).toMatchObject({
      state: 'placed',
      sure: 'safety-not-confirmed',
    })
  })

  it('away, where whereabouts are known', () => {
    expect(
      at([placed, ['2015-10-02 22:00', 'away-without-authorisation', { awayKind: 'away' }]]).state,
    ).toBe('away')
  })

  it('detained until that ends', () => {
    const held: Brief = [
      '2015-10-03 10:00',
      'detained',
      { detention: 'police-custody', immigrationPowers: 'no' },
    ]
    expect(at([placed, held]).state).toBe('detained')
    expect(
      at([placed, held, ['2015-10-03 20:00', 'detention-ended', { about: 'detained' }]]).state,
    ).toBe('placed')
  })

  it('missing wins over an arrest that nobody has joined with it', () => {
    expect(at([gone, ['2015-10-03 10:00', 'detained', { detention: 'adult-prison' }]]).state).toBe(
      'missing',
    )
  })

  it('left care, and died', () => {
    const care: Brief = ['2015-01-01', 'entered-care', { legalStatus: 'V2' }]
    const left: Brief = ['2015-10-04', 'left-care', { leftReason: 'E8' }]
    expect(at([care, placed, left]).state).toBe('left-care')
    expect(at([care, placed, left, ['2015-10-04', 'died']]).state).toBe('died')
  })

  it('says when only a return says so', () => {
    expect(
      at([['2015-09-01', 'placed', { placementType: 'foster-other' }, { import: true }]]).sure,
    ).toBe('in-a-return')
  })

  it('never holds a place', () => {
    expect(JSON.stringify(at([placed, gone]))).not.toContain('0000000d')
  })
})
