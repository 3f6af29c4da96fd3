/** Cases of missing-senior-reporting: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const quarter: Brief = [
  '2015-01-01',
  'calendar-set',
  { calendarKind: 'reporting-period-end', until: '2015-06-30' },
]
const target: Brief = [
  '2015-01-01',
  'local-policy-set',
  { dutyId: 'missing-senior-reporting', dutyNumber: 20, dutyUnit: 'working-day' },
]

export const cases: readonly Case[] = [
  {
    child: 'The quarter has ended; the council gives itself twenty working days',
    entries: [],
    trueOn: '2015-07-10',
    organisation: [quarter, target],
    expect: [{ state: 'due', due: '2015-07-29' }],
  },
  {
    child: 'The report was given in time',
    entries: [],
    trueOn: '2015-08-10',
    organisation: [quarter, target, ['2015-07-20', 'report-given', { returnName: 'other' }]],
    expect: [{ state: 'met', metBy: 'report-given' }],
  },
  {
    child: 'The council has set itself no time',
    entries: [],
    trueOn: '2015-08-10',
    organisation: [quarter],
    expect: [{ state: 'not-known', due: null }],
  },
  {
    child: 'A quarter of 2013, before this guidance',
    entries: [],
    trueOn: '2013-08-10',
    organisation: [
      ['2013-01-01', 'calendar-set', { calendarKind: 'reporting-period-end', until: '2013-06-30' }],
      target,
    ],
    expect: [],
  },
]
