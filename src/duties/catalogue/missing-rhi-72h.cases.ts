/** Cases of missing-rhi-72h: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const care: Brief = ['2014-01-02', 'entered-care', { legalStatus: 'V2' }]
const gone = (at: string): Brief => [at, 'whereabouts-unknown']
const found = (at: string): Brief => [
  at,
  'found',
  { foundHow: 'came-back', wellbeingConfirmed: 'yes' },
]
const back = (at: string): Brief => [at, 'returned-to-placement']
const held = (at: string): Brief => [at, 'return-interview-held', { independent: 'yes' }]

export const cases: readonly Case[] = [
  {
    child: 'Worked example 1: back on Tuesday 3 June 2014 at 14:05',
    entries: [care, gone('2014-06-02 20:00'), back('2014-06-03 14:05')],
    trueOn: '2014-06-05',
    expect: [{ state: 'due', due: '2014-06-06 14:05' }],
  },
  {
    child: 'Worked example 2: back on a Friday evening before a bank holiday; hours do not stop',
    entries: [care, gone('2014-05-01 20:00'), back('2014-05-02 20:00')],
    trueOn: '2014-05-03',
    expect: [{ state: 'due', due: '2014-05-05 20:00' }],
  },
  {
    child:
      'Worked example 19: missing again before the interview; back again on 6 October at 07:00',
    entries: [
      care,
      gone('2015-09-30 22:00'),
      found('2015-10-02 08:30'),
      back('2015-10-02 09:00'),
      gone('2015-10-03 22:00'),
      found('2015-10-06 06:30'),
      back('2015-10-06 07:00'),
    ],
    trueOn: '2015-10-08',
    expect: [
      { state: 'superseded', due: '2015-10-05 09:00' },
      { state: 'due', due: '2015-10-09 07:00' },
    ],
  },
  {
    child: 'Worked example 28: back "on 3 June", interviewed "on 5 June", no hours known',
    entries: [care, gone('2014-06-01'), back('2014-06-03'), held('2014-06-05')],
    trueOn: '2014-07-01',
    expect: [
      { state: 'not-known', due: null, metBy: 'return-interview-held', because: 'bare date' },
    ],
  },
  {
    child: 'Back at a known hour, interviewed on a bare day',
    entries: [care, gone('2014-06-02 20:00'), back('2014-06-03 14:05'), held('2014-06-05')],
    trueOn: '2014-07-01',
    expect: [{ state: 'not-known', due: '2014-06-06 14:05' }],
  },
  {
    child: 'Interviewed two hours before the time ran out',
    entries: [care, gone('2014-06-02 20:00'), back('2014-06-03 14:05'), held('2014-06-06 12:00')],
    trueOn: '2014-07-01',
    expect: [{ state: 'met', metBy: 'return-interview-held' }],
  },
  {
    child: 'Interviewed a day late',
    entries: [care, gone('2014-06-02 20:00'), back('2014-06-03 14:05'), held('2014-06-07 12:00')],
    trueOn: '2014-07-01',
    expect: [{ state: 'met-late' }],
  },
  {
    child: 'Interviewed by her keyworker, whom she did not choose: not independent',
    entries: [
      care,
      gone('2014-06-02 20:00'),
      back('2014-06-03 14:05'),
      ['2014-06-05 12:00', 'return-interview-held', { independent: 'no', childChose: 'no' }],
    ],
    trueOn: '2014-06-05',
    expect: [{ state: 'due' }],
  },
  {
    child: 'Nobody came',
    entries: [care, gone('2014-06-02 20:00'), back('2014-06-03 14:05')],
    trueOn: '2014-06-10',
    expect: [{ state: 'overdue' }],
  },
  {
    child: 'She said no, and her carer was asked what they know',
    entries: [
      care,
      gone('2014-06-02 20:00'),
      back('2014-06-03 14:05'),
      ['2014-06-04 10:00', 'return-interview-declined', { doneBy: 'child' }],
      ['2014-06-04 11:00', 'return-interview-offered', { toWhom: 'carer' }],
    ],
    trueOn: '2014-06-10',
    expect: [{ state: 'met' }],
  },
  {
    child: 'She said no, and nobody asked the carer',
    entries: [
      care,
      gone('2014-06-02 20:00'),
      back('2014-06-03 14:05'),
      ['2014-06-04 10:00', 'return-interview-declined', { doneBy: 'child' }],
    ],
    trueOn: '2014-06-10',
    expect: [{ state: 'overdue' }],
  },
  {
    child: 'Only being found is recorded: the hours run from there',
    entries: [care, gone('2014-06-02 20:00'), found('2014-06-03 13:00')],
    trueOn: '2014-06-05',
    expect: [{ state: 'due', due: '2014-06-06 13:00' }],
  },
  {
    child: 'Clocks go back in the night: the wall clock shows an hour less',
    entries: [care, gone('2015-10-23 20:00'), back('2015-10-24 12:00')],
    trueOn: '2015-10-26',
    expect: [{ state: 'due', due: '2015-10-27 11:00' }],
  },
  {
    child: 'Back in 2013, before the rule of 72 hours',
    entries: [gone('2013-06-02 20:00'), back('2013-06-03 14:05')],
    trueOn: '2013-07-01',
    expect: [],
  },
  {
    child: 'A return says that he came back on a day: nothing is judged and nobody is woken',
    entries: [
      ['2015-06-01', 'whereabouts-unknown', {}, { import: true, known: '2016-06-30 12:00' }],
      [
        '2015-06-03',
        'found',
        { about: 'whereabouts-unknown', foundHow: 'not-stated', wellbeingConfirmed: 'not-asked' },
        { import: true, known: '2016-06-30 12:00' },
      ],
    ],
    trueOn: '2016-07-01',
    expect: [{ state: 'not-known', due: null, quiet: true }],
  },
]
