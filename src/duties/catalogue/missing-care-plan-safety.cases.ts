/** Cases of missing-care-plan-safety: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const care: Brief = ['2015-09-01', 'entered-care', { legalStatus: 'V2' }]

export const cases: readonly Case[] = [
  {
    child: 'Came into care, and no plan says how she is kept safe',
    entries: [care],
    trueOn: '2015-09-10',
    expect: [{ state: 'due', due: null }],
  },
  {
    child: 'A safety plan says what happens if she goes missing',
    entries: [
      care,
      ['2015-09-02', 'safety-plan-made', { safetyParts: ['first-48-hours', 'if-missing'] }],
    ],
    trueOn: '2015-09-10',
    expect: [{ state: 'met', metBy: 'safety-plan-made' }],
  },
  {
    child: 'The safety plan says nothing about going missing',
    entries: [care, ['2015-09-02', 'safety-plan-made', { safetyParts: ['first-48-hours'] }]],
    trueOn: '2015-09-10',
    expect: [{ state: 'due' }],
  },
  {
    child: 'She came back, and the old plan was not looked at again',
    entries: [
      care,
      ['2015-09-02', 'safety-plan-made', { safetyParts: ['if-missing'] }],
      ['2015-10-02 22:00', 'whereabouts-unknown'],
      ['2015-10-03 09:00', 'returned-to-placement', { about: 'whereabouts-unknown' }],
    ],
    trueOn: '2015-10-10',
    expect: [{ state: 'met' }, { state: 'due' }],
  },
  {
    child: 'Came into care in 2013, before this guidance',
    entries: [['2013-09-01', 'entered-care', { legalStatus: 'V2' }]],
    trueOn: '2013-10-01',
    expect: [],
  },
]
