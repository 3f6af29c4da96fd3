/** Cases of missing-notify-host-authority: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const gone: Brief = ['2015-10-02 22:00', 'whereabouts-unknown']
const away: Brief = [
  '2015-09-01',
  'placed',
  { placementType: 'childrens-home', placementArea: 'further-away' },
]

export const cases: readonly Case[] = [
  {
    child: "She lives in another council's area and that council has not been told",
    entries: [away, gone],
    trueOn: '2015-10-03',
    expect: [{ state: 'due', due: null }],
  },
  {
    child: 'The council of the area was told next morning',
    entries: [
      away,
      gone,
      ['2015-10-03 09:00', 'told', { matter: 'missing', toWhom: 'host-authority' }],
    ],
    trueOn: '2015-10-04',
    expect: [{ state: 'met' }],
  },
  {
    child: 'She lives in the area of her own council',
    entries: [
      ['2015-09-01', 'placed', { placementType: 'foster-other', placementArea: 'own-area' }],
      gone,
    ],
    trueOn: '2015-10-03',
    expect: [],
  },
  {
    child: 'Where she was placed is not recorded, or not for this reader',
    entries: [['2015-09-01', 'placed', { placementType: 'foster-other' }], gone],
    trueOn: '2015-10-03',
    expect: [{ state: 'depends', because: 'out of area' }],
  },
  {
    child: 'She was missing in 2013, before this guidance',
    entries: [
      ['2013-09-01', 'placed', { placementType: 'childrens-home', placementArea: 'further-away' }],
      ['2013-10-02 22:00', 'whereabouts-unknown'],
    ],
    trueOn: '2013-10-04',
    expect: [],
  },
]
