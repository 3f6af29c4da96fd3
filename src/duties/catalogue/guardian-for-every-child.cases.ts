/** Cases of guardian-for-every-child: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const alone: Brief = [
  '2015-05-01',
  'unaccompanied-status-recorded',
  { unaccompaniedStatus: 'unaccompanied' },
]
const care: Brief = ['2015-05-02', 'entered-care', { legalStatus: 'V2' }]

export const cases: readonly Case[] = [
  {
    child: 'Unaccompanied and in care, without a guardian',
    entries: [alone, care],
    trueOn: '2015-06-01',
    expect: [{ state: 'due', due: null, because: 'our own rule' }],
  },
  {
    child: "Unaccompanied in a hotel, in no council's care: owed, and nobody has accepted it",
    entries: [alone],
    trueOn: '2015-06-01',
    expect: [{ state: 'owed-no-owner' }],
  },
  {
    child: 'A guardian was appointed',
    entries: [
      alone,
      care,
      ['2015-05-20', 'guardian-appointed', { guardianKind: 'trial-advocate' }],
    ],
    trueOn: '2015-06-01',
    expect: [{ state: 'met' }],
  },
  {
    child: 'A guardian was asked for and the service said no: that is no guardian',
    entries: [
      alone,
      care,
      [
        '2015-05-20',
        'guardian-asked-for',
        { guardianScheme: 'trial-2014', doneBy: 'social-worker' },
      ],
    ],
    trueOn: '2015-06-01',
    expect: [{ state: 'due' }],
  },
  {
    child: 'Trafficking is suspected by two people at two times: one duty, from the first',
    entries: [
      care,
      ['2015-05-03', 'trafficking-risk-assessed', { traffickingView: 'suspected' }],
      ['2015-05-10', 'concern-raised', { concerns: ['trafficking'] }],
    ],
    trueOn: '2015-06-01',
    expect: [{ state: 'due' }],
  },
  {
    child: 'She had a guardian before anybody suspected',
    entries: [
      care,
      ['2015-05-03', 'guardian-appointed', { guardianKind: 'direct' }],
      ['2015-05-10', 'concern-raised', { concerns: ['trafficking'] }],
    ],
    trueOn: '2015-06-01',
    expect: [{ state: 'met-early' }],
  },
  {
    child: 'Neither unaccompanied nor suspected to be trafficked',
    entries: [care],
    trueOn: '2015-06-01',
    expect: [],
  },
  {
    child: 'A return says that he was unaccompanied: shown, and nobody is woken',
    entries: [
      [
        '2015-05-01',
        'unaccompanied-status-recorded',
        { unaccompaniedStatus: 'unaccompanied' },
        { import: true, known: '2016-06-30 12:00' },
      ],
    ],
    trueOn: '2016-07-01',
    expect: [{ state: 'not-known', quiet: true }],
  },
]
