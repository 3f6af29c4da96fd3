/** What ends an episode, and above all what does not. */
import { describe, expect, it } from 'vitest'
import { type Brief, given } from './given.ts'
import { type Episode, episodes, openEpisode } from './missing.ts'
import { whereabouts } from './whereabouts.ts'

const gone: Brief = ['2015-10-02 22:00', 'whereabouts-unknown']
const found = (wellbeingConfirmed: string, at = '2015-10-03 08:00'): Brief => [
  at,
  'found',
  { foundHow: 'came-back', wellbeingConfirmed },
]
const born: Brief = [
  '2015-01-02',
  'identity-claimed',
  { birth: '1997-11-05', birthKind: 'documented' },
]
const at = (story: readonly Brief[], on = '2017-01-01'): readonly Episode[] =>
  episodes(given(story).on(on))

describe('an episode ends', () => {
  it('when the child is found and known to be well', () => {
    expect(at([gone, found('yes')])[0]?.ended).toMatchObject({
      how: 'found-and-well',
      entry: 'found',
    })
  })

  it('when the police have seen that the child who was found is well', () => {
    const seen: Brief = [
      '2015-10-04 10:00',
      'prevention-interview-held',
      { about: 'found', held: 'yes', wellbeingConfirmed: 'yes' },
    ]
    expect(at([gone, found('no')])[0]?.ended).toBeNull()
    expect(at([gone, found('no'), seen])[0]?.ended).toMatchObject({
      how: 'found-and-well',
      entry: 'prevention-interview-held',
    })
  })

  it('when the child has died', () => {
    expect(at([gone, ['2015-12-01', 'died']])[0]?.ended?.how).toBe('died')
  })

  it('when it was reported in error', () => {
    const error: Brief = [
      '2015-10-02 23:00',
      'reported-in-error',
      { about: 'whereabouts-unknown', errorKind: 'wrong-child' },
    ]
    expect(at([gone, error])[0]?.ended?.how).toBe('reported-in-error')
  })
})

describe('an episode does not end', () => {
  it('because the child turned 18, left care or the case was closed', () => {
    const story: readonly Brief[] = [
      born,
      ['2015-01-02', 'entered-care', { legalStatus: 'V2' }],
      gone,
      ['2015-12-01', 'left-care', { leftReason: 'E8' }],
      ['2015-12-02', 'case-closed', { closureReason: 'RC1' }],
    ]
    expect(at(story)).toHaveLength(1)
    expect(at(story)[0]?.ended).toBeNull()
    expect(whereabouts(given(story).on('2017-01-01')).state).toBe('missing')
  })

  it('because a return says so: reported ended, safety not confirmed', () => {
    const back: Brief = [
      '2015-10-09',
      'found',
      { about: 'whereabouts-unknown', foundHow: 'not-stated', wellbeingConfirmed: 'not-asked' },
      { import: true },
    ]
    const [episode] = at([['2015-10-02', 'whereabouts-unknown', {}, { import: true }], back])
    expect(episode?.ended).toBeNull()
    expect(episode?.reportedEnded).toMatchObject({ entry: 'found', note: 'safety not confirmed' })
  })

  it('because a return gives it an end on the 18th birthday', () => {
    const end: Brief = [
      '2015-11-05',
      'found',
      { about: 'whereabouts-unknown', foundHow: 'not-stated', wellbeingConfirmed: 'not-asked' },
      { import: true },
    ]
    const story: readonly Brief[] = [
      born,
      ['2015-10-02', 'whereabouts-unknown', {}, { import: true }],
      end,
    ]
    const [episode] = at(story)
    expect(episode?.found).toBeNull()
    expect(episode?.reportedEnded).toBeNull()
    expect(episode?.endNotCounted).toMatchObject({ entry: 'found', because: 'turned-18' })
    expect(whereabouts(given(story).on('2017-01-01'))).toMatchObject({
      state: 'missing',
      sure: 'in-a-return',
    })
  })

  it('because a return gives it an end on the last day of care', () => {
    const [episode] = at([
      ['2015-01-02', 'entered-care', { legalStatus: 'V2' }],
      ['2015-10-02', 'whereabouts-unknown', {}, { import: true }],
      [
        '2015-10-20',
        'found',
        { about: 'whereabouts-unknown', foundHow: 'not-stated' },
        { import: true },
      ],
      ['2015-10-20', 'left-care', { leftReason: 'E8' }],
    ])
    expect(episode?.endNotCounted?.because).toBe('left-care')
  })

  it('because somebody rang: contact is not being found', () => {
    const story: readonly Brief[] = [
      gone,
      ['2015-10-03 08:00', 'found', { foundHow: 'rang-or-wrote', wellbeingConfirmed: 'no' }],
    ]
    expect(at(story)[0]?.ended).toBeNull()
    expect(whereabouts(given(story).on('2015-10-04')).state).toBe('missing')
  })
})

describe('episodes', () => {
  it('a child missing again after being found has two', () => {
    const again: Brief = ['2015-11-02 22:00', 'whereabouts-unknown']
    expect(at([gone, found('yes'), again]).map((one) => one.ended?.how)).toEqual([
      'found-and-well',
      undefined,
    ])
    expect(openEpisode(given([gone, found('yes'), again]).on('2017-01-01'))?.id).toBe(
      'whereabouts-unknown-2',
    )
  })

  it('the same absence told twice is one', () => {
    expect(at([gone, ['2015-10-02 23:00', 'whereabouts-unknown']])).toHaveLength(1)
  })

  it('away that becomes missing is one, with its history', () => {
    const [episode, ...others] = at([
      ['2015-10-02 20:00', 'away-without-authorisation', { awayKind: 'away' }],
      ['2015-10-02 23:00', 'whereabouts-unknown', {}],
      found('yes'),
    ])
    expect(others).toEqual([])
    expect(episode?.absence).toBe('missing')
    expect(episode?.history.map((one) => one.absence)).toEqual(['away', 'missing'])
    expect(episode?.from).toEqual({ precision: 'minute', at: '2015-10-02T19:00:00.000000Z' })
  })

  it('missing that was corrected to away keeps what was said before', () => {
    const [episode] = at([
      gone,
      [
        '2015-10-02 22:00',
        'away-without-authorisation',
        { awayKind: 'away' },
        { corrects: 'whereabouts-unknown', known: '2015-10-05' },
      ],
    ])
    expect(episode?.absence).toBe('away')
    expect(episode?.history.map((one) => [one.absence, one.stands])).toEqual([
      ['missing', false],
      ['away', true],
    ])
  })

  it('what answers a corrected opening stays with the episode', () => {
    const [episode] = at([
      gone,
      ['2015-10-02 22:30', 'reported-missing', { about: 'whereabouts-unknown' }],
      [
        '2015-10-02 21:00',
        'whereabouts-unknown',
        {},
        { id: 'earlier', corrects: 'whereabouts-unknown', known: '2015-10-05' },
      ],
    ])
    expect(episode?.id).toBe('earlier')
    expect(episode?.reported?.id).toBe('reported-missing')
  })

  it('two absences that a return holds side by side stay apart', () => {
    const story: readonly Brief[] = [
      ['2015-10-01', 'whereabouts-unknown', {}, { id: 'long', import: true }],
      ['2015-10-20', 'found', { about: 'long', foundHow: 'not-stated' }, { import: true }],
      [
        '2015-10-05',
        'away-without-authorisation',
        { awayKind: 'away' },
        { id: 'short', import: true },
      ],
      ['2015-10-06', 'found', { about: 'short', foundHow: 'not-stated' }, { import: true }],
    ]
    expect(at(story).map((one) => [one.id, one.found?.id])).toEqual([
      ['long', 'found'],
      ['short', 'found-2'],
    ])
  })

  it('the grades and the next look are kept in order', () => {
    const story: readonly Brief[] = [
      gone,
      ['2015-10-02 23:00', 'risk-graded', { risk: 'medium', reviewAt: '2015-10-03 06:00' }],
      [
        '2015-10-03 07:00',
        'missing-episode-reviewed',
        { reviewLevel: 'inspector', reviewAt: '2015-10-03 15:00' },
      ],
      ['2015-10-03 08:00', 'risk-graded', { risk: 'high', reviewAt: '2015-10-03 12:00' }],
    ]
    const [episode] = at(story)
    expect(episode?.grades.map((one) => one.risk)).toEqual(['medium', 'high'])
    expect(episode?.nextReview).toBe('2015-10-03T11:00:00.000000Z')
  })

  it('interviews offered, held and declined are kept apart', () => {
    const [episode] = at([
      gone,
      found('yes'),
      ['2015-10-03 10:00', 'return-interview-offered', { about: 'found', toWhom: 'child' }],
      ['2015-10-03 11:00', 'return-interview-declined', { about: 'found', doneBy: 'child' }],
      ['2015-10-06 11:00', 'return-interview-held', { about: 'found', independent: 'yes' }],
    ])
    expect(episode?.interviews.offered).toHaveLength(1)
    expect(episode?.interviews.held).toHaveLength(1)
    expect(episode?.interviews.declined).toHaveLength(1)
  })

  it('as known the next morning, the child had not been found', () => {
    const late: Brief = [
      '2015-10-03 08:00',
      'found',
      { foundHow: 'came-back', wellbeingConfirmed: 'yes' },
      { known: '2015-10-06 09:00' },
    ]
    const child = given([gone, late])
    expect(episodes(child.knownOn('2015-10-04').on())[0]?.found).toBeNull()
    expect(episodes(child.on('2015-10-04'))[0]?.found?.id).toBe('found')
  })
})
