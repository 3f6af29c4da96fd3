/** Cases of lac-placement-notify-5wd: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const placed: Brief = ['2015-08-26', 'placed', { placementType: 'foster-other' }]
const tell = (whom: string, on = '2015-08-27 10:00'): Brief => [
  on,
  'told',
  { matter: 'placement', toWhom: whom },
]

export const cases: readonly Case[] = [
  {
    child: 'Nobody has been told yet; before parents and previous carers comes the harm question',
    entries: [placed],
    trueOn: '2015-08-28',
    expect: [
      {
        state: 'waiting',
        due: '2015-09-03',
        addressee: 'parents and others with parental responsibility',
      },
      { state: 'due', addressee: 'the GP' },
      { state: 'due', addressee: 'the child' },
      { state: 'due', addressee: 'the health body' },
      { state: 'waiting', addressee: 'the previous carer' },
      { state: 'due', addressee: 'the reviewing officer' },
      { state: 'due', addressee: 'the school' },
    ],
  },
  {
    child: 'Five were told; telling the family could harm her, and it was decided not to',
    entries: [
      placed,
      tell('child'),
      tell('gp'),
      tell('nhs-body'),
      tell('school'),
      tell('reviewing-officer', '2015-09-10 10:00'),
      [
        '2015-08-27',
        'decided-not-to-share',
        { matter: 'placement', toWhom: 'parent', couldHarm: 'yes' },
      ],
      [
        '2015-08-27',
        'decided-not-to-share',
        { matter: 'placement', toWhom: 'previous-carer', couldHarm: 'yes' },
      ],
    ],
    trueOn: '2015-10-01',
    expect: [
      { state: 'excepted', addressee: 'parents and others with parental responsibility' },
      { state: 'met', addressee: 'the GP' },
      { state: 'met', addressee: 'the child' },
      { state: 'met', addressee: 'the health body' },
      { state: 'excepted', addressee: 'the previous carer' },
      { state: 'met-late', addressee: 'the reviewing officer' },
      { state: 'met', addressee: 'the school' },
    ],
  },
  {
    child: 'Placed in 2010, before the Regulations',
    entries: [['2010-08-26', 'placed', { placementType: 'foster-other' }]],
    trueOn: '2010-10-01',
    expect: [],
  },
]
