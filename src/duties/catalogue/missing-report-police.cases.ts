/** Cases of missing-report-police: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const gone: Brief = ['2015-10-02 22:00', 'whereabouts-unknown', { doneBy: 'carer' }]

export const cases: readonly Case[] = [
  {
    child: 'Nobody knows where she is and nobody has told the police',
    entries: [gone],
    trueOn: '2015-10-03',
    expect: [{ state: 'due', due: null, because: 'no number' }],
  },
  {
    child: 'The carer rang the police twenty minutes after she was last seen',
    entries: [
      gone,
      [
        '2015-10-02 22:20',
        'reported-missing',
        { about: 'whereabouts-unknown', referenceGiven: 'yes', doneBy: 'carer', dangerNow: 'yes' },
      ],
    ],
    trueOn: '2015-10-03',
    expect: [{ state: 'met', metBy: 'reported-missing' }],
  },
  {
    child: 'She came back before anybody rang',
    entries: [
      gone,
      [
        '2015-10-02 23:00',
        'found',
        { about: 'whereabouts-unknown', foundHow: 'came-back', wellbeingConfirmed: 'yes' },
      ],
    ],
    trueOn: '2015-10-03',
    expect: [{ state: 'superseded' }],
  },
  {
    child:
      "The carer learns that she is at a friend's and will not come home: away, no longer missing",
    entries: [
      gone,
      [
        '2015-10-02 23:00',
        'away-without-authorisation',
        { awayKind: 'away', about: 'whereabouts-unknown' },
      ],
    ],
    trueOn: '2015-10-03',
    expect: [{ state: 'superseded' }],
  },
  {
    child: 'He went missing in 2008, before the guidance of 2009',
    entries: [['2008-05-01 22:00', 'whereabouts-unknown']],
    trueOn: '2008-06-01',
    expect: [],
  },
  {
    child:
      'All that is known is that he went some time in 2009, the year in which the guidance began',
    entries: [['2009', 'whereabouts-unknown']],
    trueOn: '2010-06-01',
    expect: [{ state: 'not-known', because: 'before and after the rule began' }],
  },
  {
    child: 'He was missing in Scotland, where this guidance does not apply',
    entries: [gone],
    trueOn: '2015-10-03',
    nation: 'scotland',
    expect: [],
  },
  {
    child: 'A yearly return says that he was missing; it cannot show whether the police were told',
    entries: [
      ['2015-10-02', 'whereabouts-unknown', {}, { import: true, known: '2016-06-30 12:00' }],
    ],
    trueOn: '2016-07-01',
    expect: [{ state: 'not-known', quiet: true, because: 'return' }],
  },
  {
    child: 'The report of the absence was withdrawn: it was another child',
    entries: [
      gone,
      ['2015-10-02 23:30', 'whereabouts-unknown', {}, { withdraws: 'whereabouts-unknown' }],
    ],
    trueOn: '2015-10-03',
    expect: [{ state: 'superseded', because: 'withdrawn' }],
  },
]
