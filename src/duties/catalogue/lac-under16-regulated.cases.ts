/** Cases of lac-under16-regulated: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const born = (birth: string): Brief => [
  '2021-01-02',
  'identity-claimed',
  { birth, birthKind: 'stated' },
]
const placed = (on: string, placementType = 'supported-accommodation'): Brief => [
  on,
  'placed',
  { placementType, registration: 'not-registered' },
]

export const cases: readonly Case[] = [
  {
    child: 'Worked example 25, first child: 15, supported accommodation on 8 September 2021',
    entries: [born('2006-03-01'), placed('2021-09-08')],
    trueOn: '2021-10-01',
    expect: [],
  },
  {
    child: 'Worked example 25, second child: 15, supported accommodation on 9 September 2021',
    entries: [born('2006-03-01'), placed('2021-09-09')],
    trueOn: '2021-10-01',
    expect: [{ state: 'breached' }],
  },
  {
    child: 'A foster home was suggested for a girl of 14',
    entries: [
      born('2007-03-01'),
      ['2021-09-20', 'entered-care', { legalStatus: 'V2' }],
      [
        '2021-10-01',
        'placement-proposed',
        { placementType: 'foster-other', registration: 'not-required' },
      ],
    ],
    trueOn: '2021-10-02',
    expect: [{ state: 'due', due: null }],
  },
  {
    child: 'She moved to the foster home',
    entries: [
      born('2007-03-01'),
      [
        '2021-10-01',
        'placement-proposed',
        { placementType: 'foster-other', registration: 'not-required' },
      ],
      ['2021-10-04', 'placed', { placementType: 'foster-other', about: 'placement-proposed' }],
    ],
    trueOn: '2021-11-02',
    expect: [{ state: 'met' }],
  },
  {
    child: 'She says 15, a card says 17: it depends on her age',
    entries: [born('2006-03-01'), born('2004-03-01'), placed('2021-09-20')],
    trueOn: '2021-10-01',
    expect: [{ state: 'depends', because: 'under 16' }],
  },
  {
    child: 'A hotel is no home for a boy of 13',
    entries: [born('2008-03-01'), placed('2022-01-10', 'hotel')],
    trueOn: '2022-02-01',
    expect: [{ state: 'breached' }],
  },
  {
    child: 'A girl of 17',
    entries: [born('2004-03-01'), placed('2021-09-20')],
    trueOn: '2021-10-01',
    expect: [],
  },
]
