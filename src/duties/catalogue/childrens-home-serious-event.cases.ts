/** Cases of childrens-home-serious-event: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const home: Brief = ['2016-01-10', 'placed', { placementType: 'childrens-home' }]
const event: Brief = [
  '2016-03-01',
  'concern-raised',
  { concerns: ['sexual-exploitation'], seriousEvent: 'suspected-sexual-exploitation' },
]

export const cases: readonly Case[] = [
  {
    child: 'Exploitation is suspected and neither inspectorate nor placing council was told',
    entries: [home, event],
    trueOn: '2016-03-03',
    expect: [
      { state: 'due', addressee: 'Ofsted' },
      { state: 'due', addressee: 'the placing council' },
    ],
  },
  {
    child: 'The inspectorate was told, the placing council was not',
    entries: [
      home,
      event,
      ['2016-03-01 15:00', 'told', { matter: 'serious-event', toWhom: 'ofsted' }],
    ],
    trueOn: '2016-03-03',
    expect: [
      { state: 'met', addressee: 'Ofsted' },
      { state: 'due', addressee: 'the placing council' },
    ],
  },
  {
    child: 'She went missing from the home',
    entries: [home, ['2016-03-01 22:00', 'whereabouts-unknown']],
    trueOn: '2016-03-03',
    expect: [{ state: 'due' }, { state: 'due' }],
  },
  {
    child: 'She lives with foster carers',
    entries: [['2016-01-10', 'placed', { placementType: 'foster-other' }], event],
    trueOn: '2016-03-03',
    expect: [],
  },
  {
    child: 'In 2014, under the earlier regulations',
    entries: [
      ['2014-01-10', 'placed', { placementType: 'childrens-home' }],
      ['2014-03-01', 'concern-raised', { concerns: ['other'], seriousEvent: 'police-called' }],
    ],
    trueOn: '2014-03-03',
    expect: [],
  },
]
