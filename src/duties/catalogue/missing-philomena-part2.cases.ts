/** Cases of missing-philomena-part2: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const gone: Brief = ['2019-10-02 22:00', 'whereabouts-unknown']
const told: Brief = ['2019-10-02 22:30', 'reported-missing', { about: 'whereabouts-unknown' }]
const given: Brief = [
  '2019-10-02 23:00',
  'told',
  { matter: 'missing-profile', toWhom: 'police', about: 'whereabouts-unknown' },
]

export const cases: readonly Case[] = [
  {
    child: 'Reported, and the police have no form',
    entries: [gone, told],
    trueOn: '2019-10-03',
    expect: [{ state: 'due', due: null }],
  },
  {
    child: 'The form was given to the police',
    entries: [gone, told, given],
    trueOn: '2019-10-03',
    expect: [{ state: 'met' }],
  },
  {
    child: 'The form went to the police before she was reported missing',
    entries: [
      gone,
      [
        '2019-10-02 22:10',
        'told',
        { matter: 'missing-profile', toWhom: 'police', about: 'whereabouts-unknown' },
      ],
    ],
    trueOn: '2019-10-03',
    expect: [{ state: 'breached' }],
  },
  {
    child: 'Found before it was filled in',
    entries: [
      gone,
      told,
      ['2019-10-03 08:00', 'found', { about: 'whereabouts-unknown', wellbeingConfirmed: 'yes' }],
    ],
    trueOn: '2019-10-04',
    expect: [{ state: 'superseded' }],
  },
  {
    child: 'Reported in 2016, before the protocol',
    entries: [
      ['2016-10-02 22:00', 'whereabouts-unknown'],
      ['2016-10-02 22:30', 'reported-missing', {}],
    ],
    trueOn: '2016-10-03',
    expect: [],
  },
]
