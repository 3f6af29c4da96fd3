/** Cases of missing-ukmpu-notify: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const gone = (on: string): Brief => [on, 'whereabouts-unknown']
const told = (on: string): Brief => [on, 'reported-missing', { referenceGiven: 'yes' }]

export const cases: readonly Case[] = [
  {
    child: 'Reported on Friday at 22:30; 72 hours run through the weekend',
    entries: [gone('2015-10-02 22:00'), told('2015-10-02 22:30')],
    trueOn: '2015-10-04',
    expect: [{ state: 'due', due: '2015-10-05 22:30' }],
  },
  {
    child: 'Still missing, and the unit was not told',
    entries: [gone('2015-10-02 22:00'), told('2015-10-02 22:30')],
    trueOn: '2015-10-08',
    expect: [{ state: 'overdue', due: '2015-10-05 22:30' }],
  },
  {
    child: 'The unit was told on the second day',
    entries: [
      gone('2015-10-02 22:00'),
      told('2015-10-02 22:30'),
      ['2015-10-04 09:00', 'told', { matter: 'missing', toWhom: 'uk-missing-persons-unit' }],
    ],
    trueOn: '2015-10-08',
    expect: [{ state: 'met' }],
  },
  {
    child: 'Found before',
    entries: [
      gone('2015-10-02 22:00'),
      told('2015-10-02 22:30'),
      ['2015-10-03 09:00', 'found', { wellbeingConfirmed: 'yes' }],
    ],
    trueOn: '2015-10-08',
    expect: [{ state: 'superseded', due: '2015-10-05 22:30' }],
  },
  {
    child: 'Reported on 1 March 2008: then it was fourteen days',
    entries: [gone('2008-03-01'), told('2008-03-01')],
    trueOn: '2008-03-10',
    expect: [{ state: 'due', due: '2008-03-15' }],
  },
  {
    child: 'Reported on a day whose hour is not known',
    entries: [gone('2015-10-02'), told('2015-10-02')],
    trueOn: '2015-11-01',
    expect: [{ state: 'not-known', due: null }],
  },
  {
    child: 'Reported in 2002, before the rule',
    entries: [gone('2002-03-01'), told('2002-03-01')],
    trueOn: '2002-05-01',
    expect: [],
  },
]
