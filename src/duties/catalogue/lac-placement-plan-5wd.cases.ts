/** Cases of lac-placement-plan-5wd: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const placed = (on: string): Brief => [on, 'placed', { placementType: 'foster-other' }]
const signed = (on: string, about?: string): Brief => [
  on,
  'plan-made',
  { planKind: 'placement', planStage: 'signed', ...(about ? { about } : {}) },
]

export const cases: readonly Case[] = [
  {
    child: 'Worked example 6: an emergency on 26 August 2015, a bank holiday on the 31st',
    entries: [placed('2015-08-26')],
    trueOn: '2015-08-28',
    expect: [{ state: 'due', due: '2015-09-03', because: '1 bank holiday' }],
  },
  {
    child: 'Signed on the last day',
    entries: [placed('2015-08-26'), signed('2015-09-03')],
    trueOn: '2015-10-01',
    expect: [{ state: 'met' }],
  },
  {
    child: 'Only drafted',
    entries: [
      placed('2015-08-26'),
      ['2015-09-03', 'plan-made', { planKind: 'placement', planStage: 'ready' }],
    ],
    trueOn: '2015-10-01',
    expect: [{ state: 'overdue' }],
  },
  {
    child: 'Signed late',
    entries: [placed('2015-08-26'), signed('2015-09-04')],
    trueOn: '2015-10-01',
    expect: [{ state: 'met-late' }],
  },
  {
    child: 'Signed before he moved in',
    entries: [signed('2015-08-20', 'placed'), placed('2015-08-26')],
    trueOn: '2015-10-01',
    expect: [{ state: 'met-early' }],
  },
  {
    child: 'He moved on after two days',
    entries: [placed('2015-08-26'), ['2015-08-28', 'placement-ended', { about: 'placed' }]],
    trueOn: '2015-10-01',
    expect: [{ state: 'superseded' }],
  },
  {
    child: 'Each placement has its own plan',
    entries: [placed('2015-08-03'), signed('2015-08-05'), placed('2015-08-26')],
    trueOn: '2015-10-01',
    expect: [{ state: 'met' }, { state: 'overdue', due: '2015-09-03' }],
  },
  {
    child: 'Placed in 2010, before the Regulations',
    entries: [placed('2010-08-26')],
    trueOn: '2010-10-01',
    expect: [],
  },
]
