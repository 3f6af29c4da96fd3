/** Cases of missing-notify-nrm: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const referred: Brief = ['2015-09-01', 'nrm-referred', { reportType: 'nrm', under18: 'yes' }]
const gone: Brief = ['2015-10-02 22:00', 'whereabouts-unknown']

export const cases: readonly Case[] = [
  {
    child: 'Referred, no decision yet, and missing',
    entries: [referred, gone],
    trueOn: '2015-10-03',
    expect: [{ state: 'owed-no-owner', due: null }],
  },
  {
    child: 'Looked after, referred, no decision yet, and missing',
    entries: [['2015-08-01', 'entered-care', { legalStatus: 'V2' }], referred, gone],
    trueOn: '2015-10-03',
    expect: [{ state: 'due', due: null }],
  },
  {
    child: 'The competent authority was told',
    entries: [
      referred,
      gone,
      ['2015-10-03 09:00', 'told', { matter: 'missing', toWhom: 'competent-authority' }],
    ],
    trueOn: '2015-10-04',
    expect: [{ state: 'met' }],
  },
  {
    child: 'Her referral had its final decision before',
    entries: [
      referred,
      [
        '2015-09-20',
        'conclusive-grounds-decided',
        { about: 'nrm-referred', nrmOutcome: 'positive', decisionStage: 'final' },
      ],
      gone,
    ],
    trueOn: '2015-10-03',
    expect: [],
  },
  {
    child: 'Missing in 2008, before there was a referral mechanism',
    entries: [['2008-10-02 22:00', 'whereabouts-unknown']],
    trueOn: '2008-10-03',
    expect: [],
  },
]
