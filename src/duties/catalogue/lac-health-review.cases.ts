/** Cases of lac-health-review: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const seen = (on: string): Brief => [
  on,
  'health-assessed',
  { healthAssessmentKind: 'review', reportedOn: on },
]
const born = (birth: string): Brief => [
  '2012-01-02',
  'identity-claimed',
  { birth, birthKind: 'documented' },
]

export const cases: readonly Case[] = [
  {
    child: 'A boy of 15: the next within twelve months',
    entries: [born('2000-02-10'), seen('2015-03-20')],
    trueOn: '2015-06-01',
    expect: [{ state: 'due', due: '2016-03-20' }],
  },
  {
    child: 'A boy of 3: the next within six months',
    entries: [born('2012-01-01'), seen('2015-03-20')],
    trueOn: '2015-06-01',
    expect: [{ state: 'due', due: '2015-09-20' }],
  },
  {
    child: 'Nobody knows how old: the shorter time',
    entries: [seen('2015-03-20')],
    trueOn: '2015-06-01',
    expect: [{ state: 'due', due: '2015-09-20', because: 'the shorter time' }],
  },
  {
    child: 'The next was late, and the clock starts from it',
    entries: [born('2000-02-10'), seen('2015-03-20'), seen('2016-04-01')],
    trueOn: '2016-06-01',
    expect: [
      { state: 'met-late', metBy: 'health-assessed-2' },
      { state: 'due', due: '2017-04-01' },
    ],
  },
  {
    child: 'He said no',
    entries: [
      born('2000-02-10'),
      seen('2015-03-20'),
      [
        '2016-03-01',
        'service-recorded',
        { service: 'health-assessment', serviceStep: 'declined-by-child' },
      ],
    ],
    trueOn: '2016-06-01',
    expect: [{ state: 'excepted' }],
  },
  {
    child: 'Seen in 2010, before the Regulations',
    entries: [seen('2010-03-20')],
    trueOn: '2012-05-10',
    expect: [],
  },
]
