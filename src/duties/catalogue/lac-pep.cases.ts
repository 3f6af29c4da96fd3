/** Cases of lac-pep: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const care = (on: string): Brief => [on, 'entered-care', { legalStatus: 'V2' }]
const begun = (on: string): Brief => [
  on,
  'plan-made',
  { planKind: 'personal-education', planStage: 'started' },
]

export const cases: readonly Case[] = [
  {
    child: 'Came into care on 12 October 2015',
    entries: [care('2015-10-12')],
    trueOn: '2015-10-20',
    expect: [{ state: 'due', due: '2015-10-26', because: 'official guidance' }],
  },
  {
    child: 'Begun in time',
    entries: [care('2015-10-12'), begun('2015-10-20')],
    trueOn: '2015-12-01',
    expect: [{ state: 'met' }],
  },
  {
    child: 'Begun late',
    entries: [care('2015-10-12'), begun('2015-10-28')],
    trueOn: '2015-12-01',
    expect: [{ state: 'met-late' }],
  },
  {
    child: 'Never begun',
    entries: [care('2015-10-12')],
    trueOn: '2015-12-01',
    expect: [{ state: 'overdue' }],
  },
  {
    child: 'Came into care in 2010, before this is assumed to have begun',
    entries: [care('2010-10-12')],
    trueOn: '2010-12-01',
    expect: [],
  },
]
