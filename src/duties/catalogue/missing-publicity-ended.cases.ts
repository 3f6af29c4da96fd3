/** Cases of missing-publicity-ended: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const gone: Brief = ['2015-10-02 22:00', 'whereabouts-unknown']
const out: Brief = [
  '2015-10-03 12:00',
  'publicity-made',
  { about: 'whereabouts-unknown', publicityChannels: ['police-site', 'social-media'] },
]
const back: Brief = [
  '2015-10-05 08:00',
  'found',
  { about: 'whereabouts-unknown', foundHow: 'found-by-police', wellbeingConfirmed: 'yes' },
]

export const cases: readonly Case[] = [
  {
    child: 'Found, and her picture is still up',
    entries: [gone, out, back],
    trueOn: '2015-10-06',
    expect: [{ state: 'due', due: null }],
  },
  {
    child: 'Found, and her picture was taken down',
    entries: [
      gone,
      out,
      back,
      [
        '2015-10-05 12:00',
        'publicity-ended',
        { about: 'publicity-made', publicityChannels: ['police-site', 'social-media'] },
      ],
    ],
    trueOn: '2015-10-06',
    expect: [{ state: 'met', metBy: 'publicity-ended' }],
  },
  {
    child: 'Two publications, one of them taken down',
    entries: [
      gone,
      out,
      [
        '2015-10-04 12:00',
        'publicity-made',
        { about: 'whereabouts-unknown', publicityChannels: ['press'] },
      ],
      back,
      [
        '2015-10-05 12:00',
        'publicity-ended',
        { about: 'publicity-made', publicityChannels: ['police-site', 'social-media'] },
      ],
    ],
    trueOn: '2015-10-06',
    expect: [{ state: 'met' }, { state: 'due' }],
  },
  {
    child: 'Found, and nothing had been published',
    entries: [gone, back],
    trueOn: '2015-10-06',
    expect: [],
  },
  {
    child: 'Still missing: it may stay up',
    entries: [gone, out],
    trueOn: '2015-10-06',
    expect: [],
  },
]
