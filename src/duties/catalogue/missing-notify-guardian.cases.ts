/** Cases of missing-notify-guardian: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const named: Brief = ['2017-03-01', 'guardian-appointed', { guardianKind: 'direct' }]
const care: Brief = ['2017-02-01', 'entered-care', { legalStatus: 'V2' }]
const gone: Brief = ['2017-04-02 22:00', 'whereabouts-unknown']

export const cases: readonly Case[] = [
  {
    child: 'She has a guardian, who has not been told that she is gone',
    entries: [care, named, gone],
    trueOn: '2017-04-03',
    expect: [{ state: 'due', due: null }],
  },
  {
    child: 'Her guardian was told at once',
    entries: [
      care,
      named,
      gone,
      ['2017-04-02 22:30', 'told', { matter: 'missing', toWhom: 'guardian' }],
    ],
    trueOn: '2017-04-03',
    expect: [{ state: 'met', metBy: 'told' }],
  },
  {
    child: 'A guardian has only been asked for: the service is told',
    entries: [
      care,
      ['2017-03-01', 'guardian-asked-for', { guardianScheme: 'ictg', doneBy: 'social-worker' }],
      gone,
    ],
    trueOn: '2017-04-03',
    expect: [{ state: 'due' }],
  },
  { child: 'She has no guardian', entries: [care, gone], trueOn: '2017-04-03', expect: [] },
  {
    child: 'Missing in 2013, before there were advocates',
    entries: [['2013-04-02 22:00', 'whereabouts-unknown']],
    trueOn: '2013-04-03',
    expect: [],
  },
]
