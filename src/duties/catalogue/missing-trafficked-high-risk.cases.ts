/** Cases of missing-trafficked-high-risk: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const signs: Brief = [
  '2015-09-20',
  'signs-observed',
  { signs: [{ sign: 'EN02', signAnswer: 'seen' }] },
]
const gone: Brief = ['2015-10-02 22:00', 'whereabouts-unknown']
const told: Brief = ['2015-10-02 22:30', 'reported-missing', { about: 'whereabouts-unknown' }]

export const cases: readonly Case[] = [
  {
    child: 'Signs of trafficking were seen before she went, and nobody has graded her high',
    entries: [signs, gone, told],
    trueOn: '2015-10-03',
    expect: [{ state: 'due', due: null }],
  },
  {
    child: 'Graded high',
    entries: [
      signs,
      gone,
      told,
      ['2015-10-02 23:00', 'risk-graded', { about: 'whereabouts-unknown', risk: 'high' }],
    ],
    trueOn: '2015-10-03',
    expect: [{ state: 'met' }],
  },
  {
    child: 'Graded low, and no supervisor said why',
    entries: [
      signs,
      gone,
      told,
      ['2015-10-02 23:00', 'risk-graded', { about: 'whereabouts-unknown', risk: 'low' }],
    ],
    trueOn: '2015-10-03',
    expect: [{ state: 'due' }],
  },
  {
    child: "Graded medium, with a supervisor's recorded reason",
    entries: [
      signs,
      gone,
      told,
      [
        '2015-10-02 23:00',
        'lawful-exception-recorded',
        {
          dutyId: 'missing-trafficked-high-risk',
          exceptionReason: 'supervisor-justified',
          about: 'whereabouts-unknown',
        },
      ],
    ],
    trueOn: '2015-10-03',
    expect: [{ state: 'excepted' }],
  },
  {
    child: 'Nobody has looked for signs',
    entries: [gone, told],
    trueOn: '2015-10-03',
    expect: [{ state: 'depends', because: 'trafficking indicator' }],
  },
  {
    child: 'Signs were looked for and not seen',
    entries: [
      ['2015-09-20', 'signs-observed', { signs: [{ sign: 'EN02', signAnswer: 'not-seen' }] }],
      gone,
      told,
    ],
    trueOn: '2015-10-03',
    expect: [],
  },
  {
    child: 'In 2013, before this guidance',
    entries: [
      ['2013-09-20', 'signs-observed', { signs: [{ sign: 'EN02', signAnswer: 'seen' }] }],
      ['2013-10-02 22:30', 'reported-missing', {}],
    ],
    trueOn: '2013-10-03',
    expect: [],
  },
]
