/** Cases of lac-review-first-20wd: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const care = (on: string): Brief => [on, 'entered-care', { legalStatus: 'V2' }]
const review = (on: string): Brief => [on, 'review-held', { reviewKind: 'looked-after' }]

export const cases: readonly Case[] = [
  {
    child: 'Worked example 7: looked after from 2 March 2015; the clocks go forward on the 29th',
    entries: [care('2015-03-02')],
    trueOn: '2015-03-20',
    expect: [{ state: 'due', due: '2015-03-30' }],
  },
  {
    child: 'Worked example 31: looked after from 11 December 2015, over Christmas and New Year',
    entries: [care('2015-12-11')],
    trueOn: '2015-12-20',
    expect: [{ state: 'due', due: '2016-01-13', because: '3 bank holiday' }],
  },
  {
    child: 'Held on the last day',
    entries: [care('2015-03-02'), review('2015-03-30')],
    trueOn: '2015-05-01',
    expect: [{ state: 'met', metBy: 'review-held' }],
  },
  {
    child: 'Held the day after',
    entries: [care('2015-03-02'), review('2015-03-31')],
    trueOn: '2015-05-01',
    expect: [{ state: 'met-late' }],
  },
  {
    child: 'Missing since the first week: still owed, in absence',
    entries: [care('2015-03-02'), ['2015-03-05 22:00', 'whereabouts-unknown']],
    trueOn: '2015-05-01',
    expect: [{ state: 'overdue' }],
  },
  {
    child: 'Left care first',
    entries: [care('2015-03-02'), ['2015-03-20', 'left-care', { leftReason: 'E8' }]],
    trueOn: '2015-05-01',
    expect: [{ state: 'superseded' }],
  },
  {
    child: 'A second period of care has its own first review',
    entries: [
      care('2014-03-03'),
      review('2014-03-20'),
      ['2014-06-01', 'left-care', { leftReason: 'E8' }],
      care('2015-03-02'),
    ],
    trueOn: '2015-05-01',
    expect: [{ state: 'met' }, { state: 'overdue', due: '2015-03-30' }],
  },
  {
    child: 'Came into care in March 2005: four weeks under the older rules',
    entries: [care('2005-03-07')],
    trueOn: '2005-03-20',
    expect: [{ state: 'due', due: '2005-04-04' }],
  },
  {
    child: 'Came into care some time in 2011, the year in which the number changed',
    entries: [care('2011')],
    trueOn: '2012-06-01',
    expect: [{ state: 'not-known', because: 'before and after' }],
  },
  {
    child: 'Came into care in May 2011: the holidays of that year are not on the official lists',
    entries: [care('2011-05-03')],
    trueOn: '2012-06-01',
    expect: [{ state: 'not-known', due: null, because: 'before 2012' }],
  },
  {
    child: 'Came into care in December 2030: counted by rule, may still change',
    entries: [care('2030-12-11')],
    trueOn: '2030-12-20',
    expect: [{ state: 'due', due: '2031-01-13', because: 'may still change' }],
  },
  {
    child: 'A return holds her reviews, and none in time',
    entries: [
      [
        '2015-03-02',
        'entered-care',
        { legalStatus: 'V2' },
        { import: true, known: '2016-06-30 12:00' },
      ],
      [
        '2015-06-01',
        'review-held',
        { reviewKind: 'looked-after' },
        { import: true, known: '2016-06-30 12:00' },
      ],
    ],
    trueOn: '2016-07-01',
    expect: [{ state: 'met-late', quiet: true }],
  },
  {
    child: 'A return without any review says nothing of reviews',
    entries: [
      [
        '2015-03-02',
        'entered-care',
        { legalStatus: 'V2' },
        { import: true, known: '2016-06-30 12:00' },
      ],
    ],
    trueOn: '2016-07-01',
    expect: [{ state: 'not-known', quiet: true }],
  },
  {
    child: 'Her entry into care was withdrawn',
    entries: [
      care('2015-03-02'),
      ['2015-03-04', 'entered-care', {}, { withdraws: 'entered-care' }],
    ],
    trueOn: '2015-05-01',
    expect: [{ state: 'superseded', because: 'withdrawn' }],
  },
  {
    child: 'The day was corrected a week later: the clock is counted anew',
    entries: [
      care('2015-03-02'),
      [
        '2015-03-09',
        'entered-care',
        { legalStatus: 'V2' },
        { corrects: 'entered-care', known: '2015-03-16 10:00' },
      ],
    ],
    trueOn: '2015-03-20',
    expect: [{ state: 'due', due: '2015-04-08' }],
  },
  {
    child: 'As known before that correction',
    entries: [
      care('2015-03-02'),
      [
        '2015-03-09',
        'entered-care',
        { legalStatus: 'V2' },
        { corrects: 'entered-care', known: '2015-03-16 10:00' },
      ],
    ],
    trueOn: '2015-03-20',
    knownOn: '2015-03-12',
    expect: [{ state: 'due', due: '2015-03-30' }],
  },
]
