/** Cases of lac-review-second-3m: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const care: Brief = ['2015-01-05', 'entered-care', { legalStatus: 'V2' }]
const review = (on: string): Brief => [on, 'review-held', { reviewKind: 'looked-after' }]

export const cases: readonly Case[] = [
  {
    child: 'Worked example 8: first review on 30 March 2015',
    entries: [care, review('2015-03-30')],
    trueOn: '2015-05-01',
    expect: [{ state: 'due', due: '2015-06-30' }],
  },
  {
    child: 'Worked example 9: first review on 30 November 2015; there is no 30 February',
    entries: [care, review('2015-11-30')],
    trueOn: '2015-12-01',
    expect: [{ state: 'due', due: '2016-02-29' }],
  },
  {
    child: 'The second was held in time',
    entries: [care, review('2015-03-30'), review('2015-06-29')],
    trueOn: '2015-08-01',
    expect: [{ state: 'met', metBy: 'review-held-2' }],
  },
  {
    child: 'The second was late',
    entries: [care, review('2015-03-30'), review('2015-07-01')],
    trueOn: '2015-08-01',
    expect: [{ state: 'met-late' }],
  },
  { child: 'No review has been held at all', entries: [care], trueOn: '2015-08-01', expect: [] },
  {
    child: 'First review in 2010, before the Regulations',
    entries: [['2010-01-05', 'entered-care', { legalStatus: 'V2' }], review('2010-03-30')],
    trueOn: '2010-08-01',
    expect: [],
  },
]
