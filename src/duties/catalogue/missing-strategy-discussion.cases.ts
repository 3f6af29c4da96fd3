/** Cases of missing-strategy-discussion: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const gone: Brief = ['2015-10-02 22:00', 'whereabouts-unknown', { significantHarm: 'yes' }]
const told: Brief = ['2015-10-02 22:30', 'reported-missing', { about: 'whereabouts-unknown' }]
const care: Brief = ['2015-01-02', 'entered-care', { legalStatus: 'V2' }]

export const cases: readonly Case[] = [
  {
    child: 'Likely to suffer significant harm, reported, and nobody has met',
    entries: [care, gone, told],
    trueOn: '2015-10-03',
    expect: [{ state: 'due', due: null }],
  },
  {
    child: 'Council, police and health met next morning',
    entries: [
      care,
      gone,
      told,
      [
        '2015-10-03 09:00',
        'missing-strategy-meeting-held',
        {
          about: 'whereabouts-unknown',
          attended: ['manager', 'police-missing', 'looked-after-nurse'],
        },
      ],
    ],
    trueOn: '2015-10-04',
    expect: [{ state: 'met' }],
  },
  {
    child: 'Council and police met without health: that is not a strategy discussion',
    entries: [
      care,
      gone,
      told,
      [
        '2015-10-03 09:00',
        'missing-strategy-meeting-held',
        { about: 'whereabouts-unknown', attended: ['manager', 'police-missing'] },
      ],
    ],
    trueOn: '2015-10-04',
    expect: [{ state: 'due' }],
  },
  {
    child: 'He came back: the discussion is still owed',
    entries: [
      care,
      gone,
      told,
      [
        '2015-10-03 08:00',
        'found',
        { about: 'whereabouts-unknown', foundHow: 'came-back', wellbeingConfirmed: 'yes' },
      ],
    ],
    trueOn: '2015-10-04',
    expect: [{ state: 'due' }],
  },
  {
    child: "The council's own target is 72 hours: shown as policy, the law has no number",
    entries: [care, gone, told],
    trueOn: '2015-10-03',
    organisation: [
      [
        '2015-01-01',
        'local-policy-set',
        { dutyId: 'missing-strategy-discussion', dutyNumber: 72, dutyUnit: 'hour' },
      ],
    ],
    expect: [{ state: 'due', due: null, policy: '2015-10-05 22:30' }],
  },
  {
    child: 'In 2013, before this guidance',
    entries: [
      ['2013-10-02 22:00', 'whereabouts-unknown', { significantHarm: 'yes' }],
      ['2013-10-02 22:30', 'reported-missing', { about: 'whereabouts-unknown' }],
    ],
    trueOn: '2013-10-03',
    expect: [],
  },
]
