/** Cases of lac-school-place-20sd: who owes what, and when. */

import type { Brief } from '../../child/given.ts'
import { asDay as day } from '../../chronology/as-at.ts'
import type { Case } from '../case.ts'

const born: Brief = [
  '2015-01-02',
  'identity-claimed',
  { birth: '2001-02-10', birthKind: 'documented' },
]
const placed = (on: string): Brief => [on, 'placed', { placementType: 'foster-other' }]
const term = {
  terms: [
    { from: day('2015-09-07'), to: day('2015-10-23') },
    { from: day('2015-11-02'), to: day('2015-12-18') },
  ],
}

export const cases: readonly Case[] = [
  {
    child: 'Moved on 5 October 2015; half-term does not count',
    entries: [born, placed('2015-10-05')],
    trueOn: '2015-10-10',
    calendars: term,
    expect: [{ state: 'due', due: '2015-11-09', because: "school days by the council's terms" }],
  },
  {
    child: "The council's terms are not recorded: counted as working days, and said so",
    entries: [born, placed('2015-10-05')],
    trueOn: '2015-10-10',
    expect: [
      { state: 'due', due: '2015-11-02', because: 'term dates of the council are not recorded' },
    ],
  },
  {
    child: 'She started school in time',
    entries: [
      born,
      placed('2015-10-05'),
      ['2015-11-03', 'school-place', { schoolStep: 'started' }],
    ],
    trueOn: '2015-12-10',
    calendars: term,
    expect: [{ state: 'met' }],
  },
  {
    child: 'She goes on attending her old school',
    entries: [
      born,
      ['2015-09-07', 'school-place', { schoolStep: 'started' }],
      placed('2015-10-05'),
    ],
    trueOn: '2015-12-10',
    calendars: term,
    expect: [],
  },
  {
    child: 'Only on a waiting list',
    entries: [
      born,
      placed('2015-10-05'),
      ['2015-10-20', 'school-place', { schoolStep: 'waiting' }],
    ],
    trueOn: '2015-12-10',
    calendars: term,
    expect: [{ state: 'overdue' }],
  },
  {
    child: 'Nobody knows whether she is of school age',
    entries: [placed('2015-10-05')],
    trueOn: '2015-12-10',
    calendars: term,
    expect: [{ state: 'depends', because: 'school age' }],
  },
  {
    child: 'Moved in 2013, before this guidance',
    entries: [born, placed('2013-10-07')],
    trueOn: '2013-12-10',
    expect: [],
  },
]
