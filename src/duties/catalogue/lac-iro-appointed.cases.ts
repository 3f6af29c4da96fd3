/** Cases of lac-iro-appointed: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const care = (on: string): Brief => [on, 'entered-care', { legalStatus: 'V2' }]
const named = (on: string): Brief => [on, 'worker-allocated', { workerRole: 'reviewing-officer' }]

export const cases: readonly Case[] = [
  {
    child: 'Came into care on 26 August 2015, before a bank holiday',
    entries: [care('2015-08-26')],
    trueOn: '2015-08-28',
    expect: [{ state: 'due', due: '2015-09-03', because: 'not checked against its source' }],
  },
  {
    child: 'Named next day',
    entries: [care('2015-08-26'), named('2015-08-27')],
    trueOn: '2015-10-01',
    expect: [{ state: 'met' }],
  },
  {
    child: 'Named late',
    entries: [care('2015-08-26'), named('2015-09-20')],
    trueOn: '2015-10-01',
    expect: [{ state: 'met-late' }],
  },
  {
    child: 'Only a social worker was named',
    entries: [
      care('2015-08-26'),
      ['2015-08-27', 'worker-allocated', { workerRole: 'social-worker' }],
    ],
    trueOn: '2015-10-01',
    expect: [{ state: 'overdue' }],
  },
  {
    child: 'Came into care in 2010, before this is taken to have begun',
    entries: [care('2010-08-26')],
    trueOn: '2010-10-01',
    expect: [],
  },
]
