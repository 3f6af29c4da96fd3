/** Cases of missing-risk-assess: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const gone: Brief = ['2015-10-02 22:00', 'whereabouts-unknown']
const told: Brief = [
  '2015-10-02 22:30',
  'reported-missing',
  { about: 'whereabouts-unknown', referenceGiven: 'yes' },
]

export const cases: readonly Case[] = [
  {
    child: 'Reported, and nobody has graded the risk',
    entries: [gone, told],
    trueOn: '2015-10-03',
    expect: [{ state: 'due', due: null }],
  },
  {
    child: 'Graded high half an hour later',
    entries: [
      gone,
      told,
      [
        '2015-10-02 23:00',
        'risk-graded',
        { about: 'whereabouts-unknown', risk: 'high', reviewAt: '2015-10-03 06:00' },
      ],
    ],
    trueOn: '2015-10-03',
    expect: [{ state: 'met', metBy: 'risk-graded' }],
  },
  {
    child: 'An entry says that it was not graded',
    entries: [
      gone,
      told,
      ['2015-10-02 23:00', 'risk-graded', { about: 'whereabouts-unknown', risk: 'not-graded' }],
    ],
    trueOn: '2015-10-03',
    expect: [{ state: 'due' }],
  },
  {
    child: 'Found, but nobody has confirmed that he is well',
    entries: [
      gone,
      told,
      [
        '2015-10-03 08:00',
        'found',
        { about: 'whereabouts-unknown', foundHow: 'came-back', wellbeingConfirmed: 'no' },
      ],
    ],
    trueOn: '2015-10-03',
    expect: [{ state: 'due' }],
  },
  {
    child: 'Found and well',
    entries: [
      gone,
      told,
      [
        '2015-10-03 08:00',
        'found',
        { about: 'whereabouts-unknown', foundHow: 'came-back', wellbeingConfirmed: 'yes' },
      ],
    ],
    trueOn: '2015-10-03',
    expect: [{ state: 'superseded' }],
  },
  {
    child: 'Reported in 2012, before the categories of 2013',
    entries: [
      ['2012-10-02 22:00', 'whereabouts-unknown'],
      ['2012-10-02 22:30', 'reported-missing', { about: 'whereabouts-unknown' }],
    ],
    trueOn: '2012-10-03',
    expect: [],
  },
]
