/** Cases of missing-review-bring-forward: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const care: Brief = ['2015-01-01', 'entered-care', { legalStatus: 'V2' }]
const often: readonly Brief[] = [
  ['2015-09-01 22:00', 'whereabouts-unknown'],
  [
    '2015-09-02 08:00',
    'found',
    { about: 'whereabouts-unknown', foundHow: 'came-back', wellbeingConfirmed: 'yes' },
  ],
  [
    '2015-09-05 10:00',
    'missing-episode-reviewed',
    { about: 'whereabouts-unknown', persistent: 'yes' },
  ],
  ['2015-10-02 22:00', 'whereabouts-unknown'],
]

export const cases: readonly Case[] = [
  {
    child: 'A named person says that he is persistently absent, and he is gone again',
    entries: [care, ...often],
    trueOn: '2015-10-03',
    expect: [{ state: 'due', due: null }],
  },
  {
    child: 'His review was brought forward',
    entries: [care, ...often, ['2015-10-09', 'review-held', { reviewKind: 'early' }]],
    trueOn: '2015-10-10',
    expect: [{ state: 'met' }],
  },
  {
    child: 'His first absence',
    entries: [care, ['2015-10-02 22:00', 'whereabouts-unknown']],
    trueOn: '2015-10-03',
    expect: [],
  },
  {
    child: 'His second absence in a year, and nobody has judged',
    entries: [
      care,
      ['2015-09-01 22:00', 'whereabouts-unknown'],
      ['2015-09-02 08:00', 'found', { about: 'whereabouts-unknown', wellbeingConfirmed: 'yes' }],
      ['2015-10-02 22:00', 'whereabouts-unknown'],
    ],
    trueOn: '2015-10-03',
    expect: [{ state: 'depends', because: 'persistently absent' }],
  },
  {
    child: 'He says that where he lives is not safe',
    entries: [
      care,
      ['2015-10-02', 'concern-raised', { concerns: ['placement-unsafe'], doneBy: 'child' }],
    ],
    trueOn: '2015-10-03',
    expect: [{ state: 'due' }],
  },
  {
    child: 'He left care first',
    entries: [
      care,
      ['2015-10-02', 'concern-raised', { concerns: ['placement-unsafe'] }],
      ['2015-10-20', 'left-care', { leftReason: 'E8' }],
    ],
    trueOn: '2015-11-01',
    expect: [{ state: 'superseded' }],
  },
  {
    child: 'On 26 January 2014, the day before the rule',
    entries: [
      ['2013-01-01', 'entered-care', { legalStatus: 'V2' }],
      ['2014-01-26', 'concern-raised', { concerns: ['placement-unsafe'] }],
    ],
    trueOn: '2014-02-01',
    expect: [],
  },
]
