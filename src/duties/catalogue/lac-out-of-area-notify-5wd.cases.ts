/** Cases of lac-out-of-area-notify-5wd: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const placed = (on: string, placementArea?: string): Brief => [
  on,
  'placed',
  { placementType: 'foster-other', ...(placementArea ? { placementArea } : {}) },
]
const notice = (on: string): Brief => [
  on,
  'told',
  { matter: 'placement-out-of-area', toWhom: 'host-authority', inWriting: 'yes' },
]

export const cases: readonly Case[] = [
  {
    child: 'Placed far away on 26 August 2015',
    entries: [placed('2015-08-26', 'further-away')],
    trueOn: '2015-08-28',
    expect: [{ state: 'due', due: '2015-09-03' }],
  },
  {
    child: 'Notice was given before the move, about that placement',
    entries: [
      [
        '2015-08-20',
        'told',
        { matter: 'placement-out-of-area', toWhom: 'host-authority', about: 'placed' },
      ],
      placed('2015-08-26', 'adjoining'),
    ],
    trueOn: '2015-10-01',
    expect: [{ state: 'met-early' }],
  },
  {
    child: 'Notice was given late',
    entries: [placed('2015-08-26', 'further-away'), notice('2015-09-04')],
    trueOn: '2015-10-01',
    expect: [{ state: 'met-late' }],
  },
  {
    child: 'It is not recorded where',
    entries: [placed('2015-08-26')],
    trueOn: '2015-10-01',
    expect: [{ state: 'depends', due: '2015-09-03' }],
  },
  {
    child: 'Placed in the own area',
    entries: [placed('2015-08-26', 'own-area')],
    trueOn: '2015-10-01',
    expect: [],
  },
  {
    child: 'On 26 January 2014, the day before the rule',
    entries: [placed('2014-01-26', 'further-away')],
    trueOn: '2014-10-01',
    expect: [],
  },
]
