/** Cases of missing-notify-placing-authority: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const gone: Brief = ['2015-10-02 22:00', 'whereabouts-unknown', { doneBy: 'carer' }]

export const cases: readonly Case[] = [
  {
    child: 'Nobody has told the council that looks after him',
    entries: [gone],
    trueOn: '2015-10-03',
    expect: [{ state: 'due', due: null, because: 'not checked against its source' }],
  },
  {
    child: 'The home told the duty team within the hour',
    entries: [
      gone,
      ['2015-10-02 22:40', 'told', { matter: 'missing', toWhom: 'out-of-hours-team' }],
    ],
    trueOn: '2015-10-03',
    expect: [{ state: 'met', metBy: 'told' }],
  },
  {
    child: 'The home told the social worker about a review, not that he was gone',
    entries: [gone, ['2015-10-02 22:40', 'told', { matter: 'review', toWhom: 'social-worker' }]],
    trueOn: '2015-10-03',
    expect: [{ state: 'due' }],
  },
  {
    child: 'He came back next morning, and the council still has not been told',
    entries: [
      gone,
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
    child: 'He was missing in 2013, before this guidance',
    entries: [['2013-10-02 22:00', 'whereabouts-unknown']],
    trueOn: '2013-10-04',
    expect: [],
  },
]
