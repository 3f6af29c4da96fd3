/** Cases of missing-notify-solicitor: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const care: Brief = ['2015-02-01', 'entered-care', { legalStatus: 'V2' }]
const lawyer: Brief = ['2015-03-01', 'solicitor-appointed', { solicitorFor: ['immigration'] }]
const gone: Brief = ['2015-10-02 22:00', 'whereabouts-unknown']

export const cases: readonly Case[] = [
  {
    child: 'His solicitor does not know that he is gone',
    entries: [care, lawyer, gone],
    trueOn: '2015-10-03',
    expect: [{ state: 'due', due: null, because: 'practice, not law' }],
  },
  {
    child: 'His solicitor was told',
    entries: [
      care,
      lawyer,
      gone,
      ['2015-10-03 09:00', 'told', { matter: 'missing', toWhom: 'solicitor' }],
    ],
    trueOn: '2015-10-04',
    expect: [{ state: 'met' }],
  },
  { child: 'He has no solicitor', entries: [care, gone], trueOn: '2015-10-03', expect: [] },
  {
    child: 'The solicitor came only after he had been found',
    entries: [care, gone, ['2015-11-01', 'solicitor-appointed', { solicitorFor: ['immigration'] }]],
    trueOn: '2015-11-03',
    expect: [],
  },
]
