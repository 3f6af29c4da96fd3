/** Cases of lac-16-17-registered: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const born = (birth: string): Brief => [
  '2023-01-02',
  'identity-claimed',
  { birth, birthKind: 'stated' },
]
const placed = (on: string, registration?: string): Brief => [
  on,
  'placed',
  { placementType: 'supported-accommodation', ...(registration ? { registration } : {}) },
]

export const cases: readonly Case[] = [
  {
    child: 'Worked example 26, first child: 16, provider not registered, 27 October 2023',
    entries: [born('2007-03-01'), placed('2023-10-27', 'not-registered')],
    trueOn: '2023-12-01',
    expect: [],
  },
  {
    child: 'Worked example 26, second child: 16, provider not registered, 28 October 2023',
    entries: [born('2007-03-01'), placed('2023-10-28', 'not-registered')],
    trueOn: '2023-12-01',
    expect: [{ state: 'breached' }],
  },
  {
    child: 'The provider applied in time and is not yet decided',
    entries: [born('2007-03-01'), placed('2023-10-28', 'transitional')],
    trueOn: '2023-12-01',
    expect: [],
  },
  {
    child: 'Nobody knows whether the provider is registered',
    entries: [born('2007-03-01'), placed('2023-10-28')],
    trueOn: '2023-12-01',
    expect: [{ state: 'depends', because: 'unregistered supported accommodation' }],
  },
  {
    child: 'Suggested with a registered provider, and moved',
    entries: [
      born('2007-03-01'),
      [
        '2023-11-01',
        'placement-proposed',
        { placementType: 'supported-accommodation', registration: 'registered' },
      ],
      [
        '2023-11-05',
        'placed',
        {
          placementType: 'supported-accommodation',
          registration: 'registered',
          about: 'placement-proposed',
        },
      ],
    ],
    trueOn: '2023-12-01',
    expect: [{ state: 'met' }],
  },
  {
    child: 'A boy of 15 is not 16 or 17',
    entries: [born('2008-06-01'), placed('2023-10-28', 'not-registered')],
    trueOn: '2023-12-01',
    expect: [],
  },
]
