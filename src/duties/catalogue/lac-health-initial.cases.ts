/** Cases of lac-health-initial: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const care = (on: string): Brief => [on, 'entered-care', { legalStatus: 'V2' }]
const seen = (reportedOn: string): Brief => [
  reportedOn,
  'health-assessed',
  { healthAssessmentKind: 'initial', reportedOn },
]

export const cases: readonly Case[] = [
  {
    child: 'Came into care on 2 March 2015',
    entries: [care('2015-03-02')],
    trueOn: '2015-03-10',
    expect: [{ state: 'due', due: '2015-03-30' }],
  },
  {
    child: 'The report came in time',
    entries: [care('2015-03-02'), seen('2015-03-20')],
    trueOn: '2015-05-10',
    expect: [{ state: 'met' }],
  },
  {
    child: 'She was seen in time, the report came late',
    entries: [
      care('2015-03-02'),
      [
        '2015-03-20',
        'health-assessed',
        { healthAssessmentKind: 'initial', reportedOn: '2015-04-10' },
      ],
    ],
    trueOn: '2015-05-10',
    expect: [{ state: 'met-late' }],
  },
  {
    child: 'One was done two months before: it counts',
    entries: [seen('2015-01-05'), care('2015-03-02')],
    trueOn: '2015-05-10',
    expect: [{ state: 'met-early' }],
  },
  {
    child: 'One was done five months before: too long ago',
    entries: [seen('2014-10-01'), care('2015-03-02')],
    trueOn: '2015-05-10',
    expect: [{ state: 'overdue' }],
  },
  {
    child: 'She said no, and has the capacity to',
    entries: [
      care('2015-03-02'),
      [
        '2015-03-12',
        'service-recorded',
        { service: 'health-assessment', serviceStep: 'declined-by-child' },
      ],
    ],
    trueOn: '2015-05-10',
    expect: [{ state: 'excepted' }],
  },
  {
    child: 'A medical age test is no health assessment',
    entries: [
      care('2015-03-02'),
      [
        '2015-03-12',
        'health-assessed',
        { healthAssessmentKind: 'age-not-for-use', reportedOn: '2015-03-12' },
      ],
    ],
    trueOn: '2015-05-10',
    expect: [{ state: 'overdue' }],
  },
  {
    child: 'Came into care in 2010, before the Regulations',
    entries: [care('2010-03-02')],
    trueOn: '2010-05-10',
    expect: [],
  },
]
