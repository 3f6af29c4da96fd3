/** Names and birth claims side by side, the wanted name first. */
import { describe, expect, it } from 'vitest'
import { given } from './given.ts'
import { birthClaims, names } from './identity.ts'

describe('names', () => {
  it('the name the child wants comes first, whenever it was said', () => {
    const child = given([
      ['2015-01-01', 'identity-claimed', { names: [{ name: 'Adaeze', nameKind: 'wanted' }] }],
      [
        '2015-02-01',
        'identity-claimed',
        { names: [{ name: 'Grace', nameKind: 'given-by-exploiter' }] },
      ],
      ['2015-03-01', 'identity-claimed', { names: [{ name: 'A. Obi', nameKind: 'on-document' }] }],
    ]).on('2015-04-01')
    expect(names(child).map((one) => one.name)).toEqual(['Adaeze', 'A. Obi', 'Grace'])
    expect(names(child)[2]?.kind).toBe('given-by-exploiter')
  })

  it('of two wanted names the one said last comes first, and both are kept', () => {
    const child = given([
      ['2015-01-01', 'identity-claimed', { names: [{ name: 'Linh', nameKind: 'wanted' }] }],
      ['2016-01-01', 'identity-claimed', { names: [{ name: 'Lan', nameKind: 'wanted' }] }],
    ]).on('2016-04-01')
    expect(names(child).map((one) => one.name)).toEqual(['Lan', 'Linh'])
  })

  it('nobody has said a name', () => {
    expect(names(given([['2015-01-01', 'entered-care']]).on('2016-01-01'))).toEqual([])
  })
})

describe('birth claims', () => {
  const child = given([
    ['2015-01-01', 'identity-claimed', { birth: '1999', birthKind: 'stated' }, { source: 'child' }],
    ['2015-02-01', 'age-doubted', { birth: '1996-12-10', birthKind: 'estimated' }],
  ])

  it('every claim is kept beside the others, with what it rests on', () => {
    const claims = birthClaims(child.on('2015-03-01'))
    expect(claims.map((one) => [one.first, one.last, one.kind, one.source, one.disputed])).toEqual([
      ['1999-01-01', '1999-12-31', 'stated', 'child', 'not-asked'],
      ['1996-12-10', '1996-12-10', 'estimated', 'professional', 'yes'],
    ])
  })

  it('as known before the second was made there is one', () => {
    expect(birthClaims(child.knownOn('2015-01-20').on('2015-03-01'))).toHaveLength(1)
  })
})
