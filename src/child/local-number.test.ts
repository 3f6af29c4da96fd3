import { describe, expect, test } from 'vitest'
import { given } from './given.ts'
import { localNumber } from './local-number.ts'

const MARLBURY = '01960000-0000-7000-8000-00000000000c'
const number = (identifier: string, identifierKind = 'la-child-number') => ({
  identifiers: [{ identifierKind, identifier, identifierIssuer: MARLBURY }],
})

describe('the number of a child without a name', () => {
  test('is the one that the council gave, with the council', () => {
    const story = given([['2024-04-01', 'identity-claimed', number('4711')]])
    expect(localNumber(story.on('2024-05-01'))).toEqual({
      number: '4711',
      issuer: MARLBURY,
      entry: 'identity-claimed',
    })
  })
  test('is never a number of another kind', () => {
    const story = given([['2024-04-01', 'identity-claimed', number('A306000000000', 'upn')]])
    expect(localNumber(story.on('2024-05-01'))).toBeNull()
  })
  test('is the latest, and on an earlier day the earlier one', () => {
    const story = given([
      ['2023-04-01', 'identity-claimed', number('12')],
      ['2024-04-01', 'identity-claimed', number('4711')],
    ])
    expect(localNumber(story.on('2024-05-01'))?.number).toBe('4711')
    expect(localNumber(story.on('2023-05-01'))?.number).toBe('12')
  })
  test('is not there for a reader who is not given the number itself', () => {
    const [one] = given([['2024-04-01', 'identity-claimed', number('4711')]]).entries
    const facts = { identifiers: [{ identifierKind: 'la-child-number' }] }
    const of = given([]).on('2024-05-01')
    expect(one).toBeDefined()
    expect(localNumber({ ...of, of: () => (one ? [{ ...one, facts }] : []) })).toBeNull()
  })
})
