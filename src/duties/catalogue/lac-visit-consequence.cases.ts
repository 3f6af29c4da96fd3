/** Cases of lac-visit-consequence: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const care: Brief = ['2015-01-02', 'entered-care', { legalStatus: 'V2' }]
const bad: Brief = [
  '2015-11-10',
  'visit-made',
  { childSeen: 'yes', visitFinding: 'not-safeguarded' },
]

export const cases: readonly Case[] = [
  {
    child: 'The visit found that she is not safeguarded where she is',
    entries: [care, bad],
    trueOn: '2015-11-12',
    expect: [{ state: 'due', due: null }],
  },
  {
    child: 'Her case was reviewed a week later',
    entries: [care, bad, ['2015-11-17', 'review-held', { reviewKind: 'early' }]],
    trueOn: '2015-12-12',
    expect: [{ state: 'met' }],
  },
  {
    child: 'The last review was before the visit',
    entries: [care, ['2015-11-02', 'review-held', { reviewKind: 'looked-after' }], bad],
    trueOn: '2015-12-12',
    expect: [{ state: 'due' }],
  },
  {
    child: 'The visit found her safeguarded',
    entries: [
      care,
      ['2015-11-10', 'visit-made', { childSeen: 'yes', visitFinding: 'safeguarded' }],
    ],
    trueOn: '2015-12-12',
    expect: [],
  },
  {
    child: 'She left care',
    entries: [care, bad, ['2015-11-20', 'left-care', { leftReason: 'E8' }]],
    trueOn: '2015-12-12',
    expect: [{ state: 'superseded' }],
  },
  {
    child: 'In 2010, before the Regulations',
    entries: [
      ['2010-01-02', 'entered-care', { legalStatus: 'V2' }],
      ['2010-11-10', 'visit-made', { childSeen: 'yes', visitFinding: 'not-safeguarded' }],
    ],
    trueOn: '2010-12-12',
    expect: [],
  },
]
