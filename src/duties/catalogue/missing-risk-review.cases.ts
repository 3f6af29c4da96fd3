/** Cases of missing-risk-review: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const gone: Brief = ['2015-10-03 21:00', 'whereabouts-unknown']
const graded: Brief = [
  '2015-10-03 22:30',
  'risk-graded',
  { about: 'whereabouts-unknown', risk: 'high', reviewAt: '2015-10-04 06:30' },
]

export const cases: readonly Case[] = [
  {
    child:
      'Worked example 30: graded at 22:30 to be looked at again at 06:30; done at 07:10, next at 15:00',
    entries: [
      gone,
      graded,
      [
        '2015-10-04 07:10',
        'missing-episode-reviewed',
        { about: 'whereabouts-unknown', reviewLevel: 'inspector', reviewAt: '2015-10-04 15:00' },
      ],
    ],
    trueOn: '2015-10-04 12:00',
    expect: [
      { state: 'met-late', due: '2015-10-04 06:30', metBy: 'missing-episode-reviewed' },
      { state: 'due', due: '2015-10-04 15:00' },
    ],
  },
  {
    child: 'The time has passed and nobody looked again',
    entries: [gone, graded],
    trueOn: '2015-10-04 07:00',
    expect: [{ state: 'overdue', due: '2015-10-04 06:30' }],
  },
  {
    child: 'Graded without a time to look again',
    entries: [
      gone,
      ['2015-10-03 22:30', 'risk-graded', { about: 'whereabouts-unknown', risk: 'medium' }],
    ],
    trueOn: '2015-10-05',
    expect: [{ state: 'not-known', due: null, because: 'itself a fault' }],
  },
  {
    child: 'Found before it had to be looked at again',
    entries: [
      gone,
      graded,
      [
        '2015-10-04 05:00',
        'found',
        { about: 'whereabouts-unknown', foundHow: 'found-by-police', wellbeingConfirmed: 'yes' },
      ],
    ],
    trueOn: '2015-10-05',
    expect: [{ state: 'superseded', due: '2015-10-04 06:30' }],
  },
  {
    child: 'Graded in 2012, before the rule',
    entries: [
      ['2012-10-03 21:00', 'whereabouts-unknown'],
      [
        '2012-10-03 22:30',
        'risk-graded',
        { about: 'whereabouts-unknown', risk: 'high', reviewAt: '2012-10-04 06:30' },
      ],
    ],
    trueOn: '2012-10-05',
    expect: [],
  },
]
