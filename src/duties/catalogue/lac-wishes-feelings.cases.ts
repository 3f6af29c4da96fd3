/** Cases of lac-wishes-feelings: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const care: Brief = ['2015-08-01', 'entered-care', { legalStatus: 'V2' }]
const idea: Brief = [
  '2015-09-01',
  'placement-proposed',
  { placementType: 'foster-other', registration: 'not-required' },
]
const said: Brief = ['2015-09-02', 'wishes-recorded', { wishesAbout: 'placement' }]
const placed: Brief = [
  '2015-09-05',
  'placed',
  { placementType: 'foster-other', about: 'placement-proposed' },
]

export const cases: readonly Case[] = [
  {
    child: 'A home was suggested and nobody has asked her yet',
    entries: [care, idea],
    trueOn: '2015-09-02',
    expect: [{ state: 'due', due: null }],
  },
  {
    child: 'She said what she wanted before she moved',
    entries: [idea, said, placed],
    trueOn: '2015-10-01',
    expect: [{ state: 'met', metBy: 'wishes-recorded' }],
  },
  {
    child: 'She was moved and nobody had asked',
    entries: [idea, placed],
    trueOn: '2015-10-01',
    expect: [{ state: 'breached' }],
  },
  {
    child: 'She was asked a week after she was moved',
    entries: [idea, placed, ['2015-09-12', 'wishes-recorded', { wishesAbout: 'placement' }]],
    trueOn: '2015-10-01',
    expect: [{ state: 'met-late' }],
  },
  {
    child: 'A named person recorded why she could not be asked',
    entries: [
      idea,
      [
        '2015-09-02',
        'lawful-exception-recorded',
        {
          dutyId: 'lac-wishes-feelings',
          exceptionReason: 'not-reasonably-practicable',
          about: 'placement-proposed',
        },
      ],
    ],
    trueOn: '2015-09-04',
    expect: [{ state: 'excepted' }],
  },
  {
    child: 'A return says where she was placed; it cannot show whether she was asked',
    entries: [
      [
        '2015-09-05',
        'placed',
        { placementType: 'foster-other' },
        { import: true, known: '2016-06-30 12:00' },
      ],
    ],
    trueOn: '2016-07-01',
    expect: [{ state: 'not-known', quiet: true }],
  },
  {
    child: 'In 1990, before the Act',
    entries: [['1990-09-05', 'placed', { placementType: 'foster-other' }]],
    trueOn: '1990-10-01',
    expect: [],
  },
]
