/** Cases of liberty-legal-basis: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const stage = (
  at: string,
  restrictionStage: string,
  restrictionBasis: string,
  more = {},
): Brief => [
  at,
  'restriction-recorded',
  { restriction: 'deprivation-of-liberty', restrictionStage, restrictionBasis, ...more },
]

export const cases: readonly Case[] = [
  {
    child: 'It is proposed to lock her in, and no court has authorised it',
    entries: [stage('2015-05-01', 'proposed', 'none-recorded')],
    trueOn: '2015-05-02',
    expect: [{ state: 'due', due: null }],
  },
  {
    child: 'A court authorised it, then it began',
    entries: [
      stage('2015-05-01', 'proposed', 'none-recorded'),
      stage('2015-05-04', 'authorised', 'court-order', { until: '2015-08-01' }),
      stage('2015-05-05', 'started', 'court-order'),
    ],
    trueOn: '2015-06-01',
    expect: [{ state: 'met' }],
  },
  {
    child: 'It began, and she "agreed in the plan": that is no authority',
    entries: [stage('2015-05-05', 'started', 'plan-agreed-with-child')],
    trueOn: '2015-06-01',
    expect: [{ state: 'breached' }],
  },
  {
    child: 'The order ran out on 1 August and the restriction went on',
    entries: [
      stage('2015-05-01', 'proposed', 'none-recorded'),
      stage('2015-05-04', 'authorised', 'court-order', { until: '2015-08-01' }),
      stage('2015-05-05', 'started', 'court-order'),
    ],
    trueOn: '2015-09-01',
    expect: [{ state: 'breached', because: 'broke it' }],
  },
  {
    child: 'It ended with the order',
    entries: [
      stage('2015-05-01', 'proposed', 'none-recorded'),
      stage('2015-05-04', 'authorised', 'court-order', { until: '2015-08-01' }),
      stage('2015-05-05', 'started', 'court-order'),
      ['2015-07-30', 'restriction-ended', { about: 'restriction-recorded-3' }],
    ],
    trueOn: '2015-09-01',
    expect: [{ state: 'met' }],
  },
  {
    child: 'Her phone was held: a limit, not a deprivation of liberty',
    entries: [
      [
        '2015-05-05',
        'restriction-recorded',
        {
          restriction: 'phone-held',
          restrictionStage: 'started',
          restrictionBasis: 'plan-not-agreed',
        },
      ],
    ],
    trueOn: '2015-06-01',
    expect: [],
  },
  {
    child: 'In 1999, before the Human Rights Act was in force',
    entries: [stage('1999-05-05', 'started', 'none-recorded')],
    trueOn: '1999-06-01',
    expect: [],
  },
]
