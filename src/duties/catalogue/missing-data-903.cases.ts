/** Cases of missing-data-903: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const care: Brief = ['2015-01-01', 'entered-care', { legalStatus: 'V2' }]
const gone: Brief = ['2015-10-02 22:00', 'whereabouts-unknown']
const closes: Brief = [
  '2015-04-01',
  'calendar-set',
  { calendarKind: 'return-closing-day', until: '2016-07-01' },
]

export const cases: readonly Case[] = [
  {
    child: 'Missing in the year that closes on 1 July 2016',
    entries: [care, gone],
    trueOn: '2016-05-01',
    organisation: [closes],
    expect: [{ state: 'due', due: '2016-07-01' }],
  },
  {
    child: 'The return was sent in June',
    entries: [care, gone],
    trueOn: '2016-07-10',
    organisation: [closes, ['2016-06-20', 'return-submitted', { returnName: 'ssda903' }]],
    expect: [{ state: 'met', metBy: 'return-submitted' }],
  },
  {
    child: "The council's own chronology is not there to say",
    entries: [care, gone],
    trueOn: '2016-07-10',
    expect: [{ state: 'not-known', due: null }],
  },
  {
    child: 'Away without leave, whereabouts known: returned too',
    entries: [care, ['2015-10-02 22:00', 'away-without-authorisation', { awayKind: 'away' }]],
    trueOn: '2016-05-01',
    organisation: [closes],
    expect: [{ state: 'due', due: '2016-07-01' }],
  },
  {
    child: 'Back late without concern: not an absence that is returned',
    entries: [care, ['2015-10-02 22:00', 'away-without-authorisation', { awayKind: 'late' }]],
    trueOn: '2016-05-01',
    organisation: [closes],
    expect: [],
  },
  {
    child: 'Missing in February 2014, before every episode was asked for',
    entries: [
      ['2013-01-01', 'entered-care', { legalStatus: 'V2' }],
      ['2014-02-02 22:00', 'whereabouts-unknown'],
    ],
    trueOn: '2014-05-01',
    expect: [],
  },
]
