/** Cases of lac-pathway-assessment-3m: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const born = (birth: string): Brief => [
  '2014-01-02',
  'identity-claimed',
  { birth, birthKind: 'documented' },
]
const care = (on: string): Brief => [on, 'entered-care', { legalStatus: 'V2' }]
const done = (on: string): Brief => [
  on,
  'assessment-completed',
  { assessmentKind: 'leaving-care-needs' },
]

export const cases: readonly Case[] = [
  {
    child:
      'Worked example 17: 16 already, looked after from 4 September 2015, eligible after 13 weeks',
    entries: [born('1999-07-15'), care('2015-09-04')],
    trueOn: '2016-01-10',
    expect: [{ state: 'due', due: '2016-03-04' }],
  },
  {
    child: 'The same, before the thirteen weeks are complete',
    entries: [born('1999-07-15'), care('2015-09-04')],
    trueOn: '2015-12-03',
    expect: [],
  },
  {
    child: 'Looked after for a year, 16 on 15 July 2015',
    entries: [born('1999-07-15'), care('2014-07-01')],
    trueOn: '2015-08-10',
    expect: [{ state: 'due', due: '2015-10-15' }],
  },
  {
    child: 'The assessment was completed in time',
    entries: [born('1999-07-15'), care('2014-07-01'), done('2015-10-01')],
    trueOn: '2015-12-10',
    expect: [{ state: 'met' }],
  },
  {
    child: 'It was completed late',
    entries: [born('1999-07-15'), care('2014-07-01'), done('2015-11-01')],
    trueOn: '2015-12-10',
    expect: [{ state: 'met-late' }],
  },
  {
    child: 'It was completed before the 16th birthday',
    entries: [born('1999-07-15'), care('2014-07-01'), done('2015-06-01')],
    trueOn: '2015-12-10',
    expect: [{ state: 'met-early' }],
  },
  {
    child: 'Two claims, both 16 by now: counted from the earlier birthday',
    entries: [born('1999-07-15'), born('1999-08-15'), care('2014-07-01')],
    trueOn: '2015-09-10',
    expect: [{ state: 'due', due: '2015-10-15', because: 'the earliest day' }],
  },
  {
    child: '16 in 2010, before the Regulations',
    entries: [born('1994-07-15'), care('2009-07-01')],
    trueOn: '2011-12-10',
    expect: [],
  },
]
