/** Ages from claims that disagree, and from decisions about them. */
import { describe, expect, it } from 'vitest'
import { asDay } from '../chronology/as-at.ts'
import {
  ageClaims,
  agesOn,
  askedDay,
  birthdayDays,
  certainlyUnder18,
  hasTurned,
  mayBeUnder18,
} from './age.ts'
import { type Brief, given } from './given.ts'

const says = (birth: string, at = '2015-01-01'): Brief => [
  at,
  'identity-claimed',
  { birth, birthKind: 'stated' },
]
const day = asDay

describe('a child with one claim', () => {
  it('is 17 the day before the 18th birthday and 18 on it', () => {
    const child = given([says('1998-03-10')]).on('2016-04-01')
    expect(agesOn(child, day('2016-03-09'))).toEqual({ youngest: 17, oldest: 17 })
    expect(hasTurned(child, 18, day('2016-03-09'))).toBe('no')
    expect(hasTurned(child, 18, day('2016-03-10'))).toBe('yes')
    expect(certainlyUnder18(child, day('2016-03-09'))).toBe(true)
    expect(mayBeUnder18(child, day('2016-03-10'))).toBe(false)
  })

  it('born on 29 February has the birthday on 1 March in a year without one', () => {
    const child = given([says('2000-02-29')]).on('2018-04-01')
    expect(birthdayDays(child, 18)).toEqual({ first: '2018-03-01', last: '2018-03-01' })
    expect(hasTurned(child, 18, day('2018-02-28'))).toBe('no')
  })

  it('who knows only the year may be 17 or 18, and is treated as a child until the year is over', () => {
    const child = given([says('1998')]).on('2016-06-01')
    expect(agesOn(child, day('2016-06-01'))).toEqual({ youngest: 17, oldest: 18 })
    expect(hasTurned(child, 18, day('2016-06-01'))).toBe('unknown')
    expect(mayBeUnder18(child, day('2016-06-01'))).toBe(true)
    expect(certainlyUnder18(child, day('2016-06-01'))).toBe(false)
    expect(mayBeUnder18(child, day('2016-12-31'))).toBe(false)
  })
})

describe('a child with claims that disagree', () => {
  const story: readonly Brief[] = [says('1999-05-01'), says('1985-12-10', '2015-01-02')]

  it('is a child while one of them says so', () => {
    const child = given(story).on('2015-06-01')
    expect(ageClaims(child).earliestBirth).toBe('1985-12-10')
    expect(ageClaims(child).latestBirth).toBe('1999-05-01')
    expect(mayBeUnder18(child, day('2015-06-01'))).toBe(true)
    expect(certainlyUnder18(child, day('2015-06-01'))).toBe(false)
  })

  it('an assessment that settles the age rules out what cannot be', () => {
    const child = given([
      ...story,
      [
        '2015-03-01',
        'age-assessed',
        { ageFinding: 'under-18', settlesAge: 'yes', birth: '1999-04-01', birthKind: 'assessed' },
      ],
    ]).on('2015-06-01')
    expect(ageClaims(child).live.map((one) => one.first)).toEqual(['1999-05-01', '1999-04-01'])
    expect(certainlyUnder18(child, day('2015-06-01'))).toBe(true)
    expect(ageClaims(child).decided).toMatchObject({
      finding: 'under-18',
      by: 'assessment',
      challenged: false,
    })
  })

  it('an inconclusive assessment settles nothing', () => {
    const child = given([
      ...story,
      ['2015-03-01', 'age-assessed', { ageFinding: 'inconclusive', settlesAge: 'no' }],
    ]).on('2015-06-01')
    expect(ageClaims(child).live).toHaveLength(2)
    expect(ageClaims(child).decided).toBeNull()
  })

  it('a decision that is challenged settles nothing while the challenge is open', () => {
    const child = given([
      ...story,
      ['2015-03-01', 'age-assessed', { ageFinding: '18-or-over', settlesAge: 'yes' }],
      ['2015-04-01', 'age-decision-challenged', { about: 'age-assessed' }],
    ]).on('2015-06-01')
    expect(mayBeUnder18(child, day('2015-06-01'))).toBe(true)
    expect(ageClaims(child).inDoubt).toBe(true)
  })

  it('a court wins over an assessment, whichever came later', () => {
    const child = given([
      ...story,
      ['2015-03-01', 'age-decided-by-court', { ageFinding: 'under-18', settlesAge: 'yes' }],
      ['2015-02-01', 'age-assessed', { ageFinding: '18-or-over', settlesAge: 'yes' }],
    ]).on('2015-06-01')
    expect(ageClaims(child).decided?.by).toBe('court')
    expect(certainlyUnder18(child, day('2015-06-01'))).toBe(true)
  })
})

describe('a child of whom nothing is claimed', () => {
  it('is treated as a child', () => {
    const child = given([['2015-01-01', 'concern-raised', { concerns: ['other'] }]]).on(
      '2015-06-01',
    )
    expect(agesOn(child, day('2015-06-01'))).toBeNull()
    expect(hasTurned(child, 18, day('2015-06-01'))).toBe('unknown')
    expect(mayBeUnder18(child, day('2015-06-01'))).toBe(true)
  })
})

describe('the day of the question', () => {
  it('is the day that has just ended, or the one that is running', () => {
    expect(askedDay(given([]).on('2015-06-01'))).toBe('2015-06-01')
    expect(askedDay(given([]).on('2015-06-01 00:01'))).toBe('2015-06-01')
  })
})
