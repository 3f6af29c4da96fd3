/** Cases of missing-safe-and-well: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const gone: Brief = ['2015-10-02 22:00', 'whereabouts-unknown']
const back: Brief = [
  '2015-10-03 08:00',
  'found',
  { about: 'whereabouts-unknown', foundHow: 'came-back', wellbeingConfirmed: 'no' },
]

export const cases: readonly Case[] = [
  {
    child: 'Back, and the police have not seen her',
    entries: [gone, back],
    trueOn: '2015-10-04',
    expect: [{ state: 'due', due: null }],
  },
  {
    child: 'The police saw her that evening',
    entries: [
      gone,
      back,
      [
        '2015-10-03 18:00',
        'prevention-interview-held',
        { about: 'found', held: 'yes', wellbeingConfirmed: 'yes' },
      ],
    ],
    trueOn: '2015-10-04',
    expect: [{ state: 'met' }],
  },
  {
    child: 'The police asked and did not see her',
    entries: [
      gone,
      back,
      [
        '2015-10-03 18:00',
        'prevention-interview-held',
        { about: 'found', held: 'no', notHeldReason: 'no-one-free' },
      ],
    ],
    trueOn: '2015-10-04',
    expect: [{ state: 'due' }],
  },
  {
    child: 'Missing again before the police came',
    entries: [gone, back, ['2015-10-03 20:00', 'whereabouts-unknown']],
    trueOn: '2015-10-04',
    expect: [{ state: 'superseded' }],
  },
  {
    child: 'Back in 2008, before the guidance of 2009',
    entries: [
      ['2008-10-02 22:00', 'whereabouts-unknown'],
      ['2008-10-03 08:00', 'found', { about: 'whereabouts-unknown' }],
    ],
    trueOn: '2008-10-04',
    expect: [],
  },
]
