/** Cases of childrens-home-admission-notice: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const home: Brief = [
  '2016-01-10',
  'placed',
  { placementType: 'childrens-home', placementArea: 'further-away' },
]

export const cases: readonly Case[] = [
  {
    child: 'Another council placed him here, and the council of the area was not told',
    entries: [home],
    trueOn: '2016-01-12',
    expect: [{ state: 'due', due: null }],
  },
  {
    child: 'The council of the area was told when he came, and not when he left',
    entries: [
      home,
      ['2016-01-11', 'told', { matter: 'admission', toWhom: 'host-authority' }],
      ['2016-05-01', 'placement-ended', { about: 'placed' }],
    ],
    trueOn: '2016-05-10',
    expect: [{ state: 'met' }, { state: 'due' }],
  },
  {
    child: 'Who placed him is not recorded',
    entries: [['2016-01-10', 'placed', { placementType: 'childrens-home' }]],
    trueOn: '2016-01-12',
    expect: [{ state: 'depends' }],
  },
  {
    child: "The home is in his own council's area",
    entries: [
      ['2016-01-10', 'placed', { placementType: 'childrens-home', placementArea: 'own-area' }],
    ],
    trueOn: '2016-01-12',
    expect: [],
  },
  {
    child: 'Placed in 2013, before the notice',
    entries: [
      ['2013-01-10', 'placed', { placementType: 'childrens-home', placementArea: 'further-away' }],
    ],
    trueOn: '2013-01-12',
    expect: [],
  },
]
