/** Cases of lac-visit-first: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const placed = (on: string): Brief => [on, 'placed', { placementType: 'foster-other' }]
const visit = (on: string, childSeen = 'yes'): Brief => [
  on,
  'visit-made',
  { childSeen, visitFinding: 'safeguarded' },
]

export const cases: readonly Case[] = [
  {
    child: 'Worked example 10a: placed on Thursday 5 November 2015',
    entries: [placed('2015-11-05')],
    trueOn: '2015-11-08',
    expect: [{ state: 'due', due: '2015-11-12' }],
  },
  {
    child: 'Seen on the Tuesday',
    entries: [placed('2015-11-05'), visit('2015-11-10')],
    trueOn: '2015-12-08',
    expect: [{ state: 'met', metBy: 'visit-made' }],
  },
  {
    child: 'Seen a day late',
    entries: [placed('2015-11-05'), visit('2015-11-13')],
    trueOn: '2015-12-08',
    expect: [{ state: 'met-late' }],
  },
  {
    child: 'The worker came and did not see the child',
    entries: [placed('2015-11-05'), visit('2015-11-10', 'no')],
    trueOn: '2015-12-08',
    expect: [{ state: 'overdue' }],
  },
  {
    child: 'Missing: the visit cannot be held and stays overdue',
    entries: [placed('2015-11-05'), ['2015-11-06 22:00', 'whereabouts-unknown']],
    trueOn: '2015-12-08',
    expect: [{ state: 'overdue' }],
  },
  {
    child: 'Moved on before the week was over',
    entries: [placed('2015-11-05'), ['2015-11-09', 'placement-ended', { about: 'placed' }]],
    trueOn: '2015-12-08',
    expect: [{ state: 'superseded' }],
  },
  {
    child: 'Placed in 2010, before the Regulations',
    entries: [placed('2010-11-05')],
    trueOn: '2010-12-08',
    expect: [],
  },
]
