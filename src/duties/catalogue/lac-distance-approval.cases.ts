/** Cases of lac-distance-approval: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const care: Brief = ['2015-08-01', 'entered-care', { legalStatus: 'V2' }]
const idea: Brief = [
  '2015-08-20',
  'placement-proposed',
  { placementType: 'foster-other', placementArea: 'further-away' },
]
const placed: Brief = [
  '2015-08-26',
  'placed',
  { placementType: 'foster-other', placementArea: 'further-away', about: 'placement-proposed' },
]
const agreed = (approval: string, on = '2015-08-24'): Brief => [
  on,
  'placement-approved',
  { about: 'placement-proposed', approval },
]

export const cases: readonly Case[] = [
  {
    child: 'A home far away was suggested and the director has not agreed',
    entries: [care, idea],
    trueOn: '2015-08-22',
    expect: [{ state: 'due', due: null }],
  },
  {
    child: 'The director agreed, then she moved',
    entries: [idea, agreed('director'), placed],
    trueOn: '2015-10-01',
    expect: [{ state: 'met' }],
  },
  {
    child: 'She moved without anybody having agreed',
    entries: [idea, placed],
    trueOn: '2015-10-01',
    expect: [{ state: 'breached' }],
  },
  {
    child: 'The director agreed after she had moved',
    entries: [idea, placed, agreed('director', '2015-09-01')],
    trueOn: '2015-10-01',
    expect: [{ state: 'met-late' }],
  },
  {
    child: 'Moved with nothing proposed and nothing agreed',
    entries: [
      ['2015-08-26', 'placed', { placementType: 'foster-other', placementArea: 'adjoining' }],
    ],
    trueOn: '2015-10-01',
    expect: [{ state: 'breached' }],
  },
  {
    child: 'Suggested in 2010, before the Regulations',
    entries: [
      [
        '2010-08-20',
        'placement-proposed',
        { placementType: 'foster-other', placementArea: 'further-away' },
      ],
    ],
    trueOn: '2010-08-22',
    expect: [],
  },
]
