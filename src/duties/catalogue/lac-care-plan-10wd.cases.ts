/** Cases of lac-care-plan-10wd: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const care = (on: string): Brief => [on, 'entered-care', { legalStatus: 'V2' }]
const placed = (on: string): Brief => [on, 'placed', { placementType: 'foster-other' }]
const plan = (on: string): Brief => [on, 'plan-made', { planKind: 'care', planStage: 'ready' }]

export const cases: readonly Case[] = [
  {
    child: 'Worked example 5: first placed on 12 October 2015, the clocks go back on the 25th',
    entries: [care('2015-10-12'), placed('2015-10-12')],
    trueOn: '2015-10-20',
    expect: [{ state: 'due', due: '2015-10-26', because: '10 working days of England and Wales' }],
  },
  {
    child: 'Nothing was written',
    entries: [care('2015-10-12'), placed('2015-10-12')],
    trueOn: '2015-10-27',
    expect: [{ state: 'overdue', due: '2015-10-26' }],
  },
  {
    child: 'The plan was ready on the last day',
    entries: [care('2015-10-12'), placed('2015-10-12'), plan('2015-10-26')],
    trueOn: '2015-11-27',
    expect: [{ state: 'met', metBy: 'plan-made' }],
  },
  {
    child: 'The plan was ready a day late',
    entries: [care('2015-10-12'), placed('2015-10-12'), plan('2015-10-27')],
    trueOn: '2015-11-27',
    expect: [{ state: 'met-late' }],
  },
  {
    child: 'The plan was ready before he was placed',
    entries: [care('2015-10-12'), plan('2015-10-13'), placed('2015-10-14')],
    trueOn: '2015-11-27',
    expect: [{ state: 'met-early' }],
  },
  {
    child: 'The plan was ready "in October", which allows in time and late',
    entries: [care('2015-10-12'), placed('2015-10-12'), plan('2015-10')],
    trueOn: '2015-11-27',
    expect: [{ state: 'not-known', metBy: 'plan-made' }],
  },
  {
    child: 'He went missing: the clock runs on',
    entries: [
      care('2015-10-12'),
      placed('2015-10-12'),
      ['2015-10-14 22:00', 'whereabouts-unknown'],
    ],
    trueOn: '2015-10-28',
    expect: [{ state: 'overdue', due: '2015-10-26' }],
  },
  {
    child: 'He left care after four days',
    entries: [
      care('2015-10-12'),
      placed('2015-10-12'),
      ['2015-10-16', 'left-care', { leftReason: 'E8' }],
    ],
    trueOn: '2015-11-28',
    expect: [{ state: 'superseded', due: '2015-10-26' }],
  },
  {
    child: 'The second placement of a period starts no new care plan',
    entries: [care('2015-10-12'), placed('2015-10-12'), plan('2015-10-20'), placed('2016-01-04')],
    trueOn: '2016-02-01',
    expect: [{ state: 'met' }],
  },
  {
    child: 'Placed in 2010, before the Regulations',
    entries: [care('2010-10-12'), placed('2010-10-12')],
    trueOn: '2010-11-27',
    expect: [],
  },
  {
    child: 'Placed by a Welsh council in 2015, before the Welsh Regulations',
    entries: [care('2015-10-12'), placed('2015-10-12')],
    trueOn: '2015-10-20',
    nation: 'wales',
    expect: [],
  },
  {
    child: 'Placed by a Welsh council in May 2016, with the spring bank holiday in between',
    entries: [care('2016-05-23'), placed('2016-05-23')],
    trueOn: '2016-05-24',
    nation: 'wales',
    expect: [{ state: 'due', due: '2016-06-07' }],
  },
  {
    child: 'A return of 2016 says that he was placed; it cannot show plans',
    entries: [
      [
        '2015-10-12',
        'entered-care',
        { legalStatus: 'V2' },
        { import: true, known: '2016-06-30 12:00' },
      ],
      [
        '2015-10-12',
        'placed',
        { placementType: 'foster-other' },
        { import: true, known: '2016-06-30 12:00' },
      ],
    ],
    trueOn: '2016-07-01',
    expect: [{ state: 'not-known', due: '2015-10-26', quiet: true }],
  },
]
