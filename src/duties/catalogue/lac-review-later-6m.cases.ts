/** Cases of lac-review-later-6m: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const care: Brief = ['2015-01-05', 'entered-care', { legalStatus: 'V2' }]
const review = (on: string): Brief => [on, 'review-held', { reviewKind: 'looked-after' }]

export const cases: readonly Case[] = [
  {
    child: 'Second review on 29 June 2015',
    entries: [care, review('2015-01-30'), review('2015-06-29')],
    trueOn: '2015-08-01',
    expect: [{ state: 'due', due: '2015-12-29' }],
  },
  {
    child: 'The third was held, and the clock starts from it',
    entries: [care, review('2015-01-30'), review('2015-06-29'), review('2015-12-01')],
    trueOn: '2016-01-01',
    expect: [
      { state: 'met', metBy: 'review-held-3' },
      { state: 'due', due: '2016-06-01' },
    ],
  },
  {
    child: 'Nobody held the third',
    entries: [care, review('2015-01-30'), review('2015-06-29')],
    trueOn: '2016-02-01',
    expect: [{ state: 'overdue', due: '2015-12-29' }],
  },
  {
    child: 'Left care before the third',
    entries: [
      care,
      review('2015-01-30'),
      review('2015-06-29'),
      ['2015-10-01', 'left-care', { leftReason: 'E8' }],
    ],
    trueOn: '2016-02-01',
    expect: [{ state: 'superseded' }],
  },
  {
    child: 'Only the first review has been held',
    entries: [care, review('2015-01-30')],
    trueOn: '2015-03-01',
    expect: [],
  },
  {
    child: 'Reviews of 2010, before the Regulations',
    entries: [
      ['2010-01-05', 'entered-care', { legalStatus: 'V2' }],
      review('2010-01-30'),
      review('2010-04-30'),
    ],
    trueOn: '2011-01-01',
    expect: [],
  },
]
