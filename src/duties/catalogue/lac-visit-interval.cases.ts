/** Cases of lac-visit-interval: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const placed = (on: string, more = {}): Brief => [
  on,
  'placed',
  { placementType: 'foster-other', ...more },
]
const visit = (on: string): Brief => [
  on,
  'visit-made',
  { childSeen: 'yes', visitFinding: 'safeguarded' },
]

export const cases: readonly Case[] = [
  {
    child: 'Worked example 10b: the visit was really held on 10 November 2015',
    entries: [placed('2015-11-05'), visit('2015-11-10')],
    trueOn: '2015-11-20',
    expect: [{ state: 'due', due: '2015-12-22' }],
  },
  {
    child: 'Visited again within six weeks',
    entries: [placed('2015-11-05'), visit('2015-11-10'), visit('2015-12-20')],
    trueOn: '2016-01-20',
    expect: [
      { state: 'met', metBy: 'visit-made-2' },
      { state: 'due', due: '2016-01-31' },
    ],
  },
  {
    child: 'The second visit was late, and the clock starts from it',
    entries: [placed('2015-11-05'), visit('2015-11-10'), visit('2016-01-04')],
    trueOn: '2016-01-20',
    expect: [{ state: 'met-late' }, { state: 'due', due: '2016-02-15' }],
  },
  {
    child: 'In her third year where she is meant to stay until 18: three months',
    entries: [
      placed('2012-11-05'),
      [
        '2012-11-20',
        'plan-made',
        { planKind: 'placement', planStage: 'signed', meantToLastTo18: 'yes' },
      ],
      visit('2015-01-10'),
    ],
    trueOn: '2015-02-01',
    expect: [{ state: 'due', due: '2015-04-10' }],
  },
  {
    child: 'With her aunt under temporary approval, before the first review: every week',
    entries: [
      ['2015-11-05', 'entered-care', { legalStatus: 'V2' }],
      placed('2015-11-05', { carerApproval: 'temporary-connected-person' }),
      visit('2015-11-10'),
    ],
    trueOn: '2015-11-12',
    expect: [{ state: 'due', due: '2015-11-17' }],
  },
  {
    child: 'With her aunt under temporary approval, after the first review: every four weeks',
    entries: [
      ['2015-10-05', 'entered-care', { legalStatus: 'V2' }],
      placed('2015-10-05', { carerApproval: 'temporary-connected-person' }),
      ['2015-10-30', 'review-held', { reviewKind: 'looked-after' }],
      visit('2015-11-10'),
    ],
    trueOn: '2015-11-12',
    expect: [{ state: 'due', due: '2015-12-08' }],
  },
  {
    child: 'The placement ended',
    entries: [
      placed('2015-11-05'),
      visit('2015-11-10'),
      ['2015-12-01', 'placement-ended', { about: 'placed' }],
    ],
    trueOn: '2016-01-20',
    expect: [{ state: 'superseded' }],
  },
  {
    child: 'Visited in 2010, before the Regulations',
    entries: [placed('2010-11-05'), visit('2010-11-10')],
    trueOn: '2011-01-20',
    expect: [],
  },
]
