/** Cases of missing-notify-iro: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const care: Brief = ['2015-09-01', 'entered-care', { legalStatus: 'V2' }]
const gone: Brief = ['2015-10-02 22:00', 'whereabouts-unknown']
const back: Brief = [
  '2015-10-03 08:00',
  'found',
  { about: 'whereabouts-unknown', foundHow: 'came-back', wellbeingConfirmed: 'yes' },
]

export const cases: readonly Case[] = [
  {
    child: 'Looked after and missing; the reviewing officer does not know',
    entries: [care, gone],
    trueOn: '2015-10-03',
    expect: [{ state: 'due', due: null }],
  },
  {
    child: 'The officer was told that she was missing, but not that she is back',
    entries: [
      care,
      gone,
      ['2015-10-02 23:00', 'told', { matter: 'missing', toWhom: 'reviewing-officer' }],
      back,
    ],
    trueOn: '2015-10-04',
    expect: [{ state: 'met', metBy: 'told' }, { state: 'due' }],
  },
  {
    child: 'The officer was told both times',
    entries: [
      care,
      gone,
      ['2015-10-02 23:00', 'told', { matter: 'missing', toWhom: 'reviewing-officer' }],
      back,
      ['2015-10-03 10:00', 'told', { matter: 'returned', toWhom: 'reviewing-officer' }],
    ],
    trueOn: '2015-10-04',
    expect: [
      { state: 'met', metBy: 'told' },
      { state: 'met', metBy: 'told-2' },
    ],
  },
  {
    child: 'Missing from home: she is not looked after',
    entries: [gone],
    trueOn: '2015-10-03',
    expect: [],
  },
  {
    child: 'Missing in 2013, before this guidance',
    entries: [
      ['2013-01-01', 'entered-care', { legalStatus: 'V2' }],
      ['2013-10-02 22:00', 'whereabouts-unknown'],
    ],
    trueOn: '2013-10-04',
    expect: [],
  },
]
