/** Cases of missing-publicity-decision: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const gone: Brief = ['2015-10-02 22:00', 'whereabouts-unknown']
const told: Brief = ['2015-10-02 22:30', 'reported-missing', { about: 'whereabouts-unknown' }]
const out: Brief = [
  '2015-10-03 12:00',
  'publicity-made',
  { about: 'whereabouts-unknown', publicityChannels: ['social-media'] },
]

export const cases: readonly Case[] = [
  {
    child: 'Reported, and nobody has decided about publicity',
    entries: [gone, told],
    trueOn: '2015-10-03',
    expect: [{ state: 'due', due: null, because: 'our own rule' }],
  },
  {
    child: 'It was decided not to publish now',
    entries: [
      gone,
      told,
      [
        '2015-10-03 10:00',
        'publicity-decided',
        { about: 'whereabouts-unknown', publicity: 'not-now', couldHarm: 'yes' },
      ],
    ],
    trueOn: '2015-10-04',
    expect: [{ state: 'met' }],
  },
  {
    child: 'Her picture was published and nobody had decided',
    entries: [gone, told, out],
    trueOn: '2015-10-04',
    expect: [{ state: 'breached' }],
  },
  {
    child: 'Her picture was published after the decision',
    entries: [
      gone,
      told,
      [
        '2015-10-03 10:00',
        'publicity-decided',
        { about: 'whereabouts-unknown', publicity: 'publish', couldHarm: 'no' },
      ],
      out,
    ],
    trueOn: '2015-10-04',
    expect: [{ state: 'met' }],
  },
  {
    child: 'Found before anybody decided',
    entries: [
      gone,
      told,
      [
        '2015-10-03 08:00',
        'found',
        { about: 'whereabouts-unknown', foundHow: 'came-back', wellbeingConfirmed: 'yes' },
      ],
    ],
    trueOn: '2015-10-04',
    expect: [{ state: 'superseded' }],
  },
]
