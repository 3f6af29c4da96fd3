/** Cases of missing-open-never-closed: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const gone: Brief = ['2015-10-02 22:00', 'whereabouts-unknown']
const born: Brief = [
  '2015-01-02',
  'identity-claimed',
  { birth: '1997-11-05', birthKind: 'documented' },
]

export const cases: readonly Case[] = [
  {
    child: 'Missing for a year',
    entries: [gone],
    trueOn: '2016-10-03',
    expect: [{ state: 'due', due: null }],
  },
  {
    child: 'Turned 18 while missing: still open',
    entries: [born, gone],
    trueOn: '2016-10-03',
    expect: [{ state: 'due' }],
  },
  {
    child: 'The council ended its care and closed its case: still open',
    entries: [
      ['2015-01-02', 'entered-care', { legalStatus: 'V2' }],
      gone,
      ['2015-12-01', 'left-care', { leftReason: 'E8' }],
      ['2015-12-02', 'case-closed', { closureReason: 'RC1' }],
    ],
    trueOn: '2016-10-03',
    expect: [{ state: 'due' }],
  },
  {
    child: 'Found, and nobody has seen that he is well',
    entries: [
      gone,
      [
        '2015-10-03 08:00',
        'found',
        { about: 'whereabouts-unknown', foundHow: 'rang-or-wrote', wellbeingConfirmed: 'no' },
      ],
    ],
    trueOn: '2015-10-05',
    expect: [{ state: 'due' }],
  },
  {
    child: 'Found, and well by the police interview next day',
    entries: [
      gone,
      [
        '2015-10-03 08:00',
        'found',
        { about: 'whereabouts-unknown', foundHow: 'came-back', wellbeingConfirmed: 'no' },
      ],
      [
        '2015-10-04 10:00',
        'prevention-interview-held',
        { about: 'found', held: 'yes', wellbeingConfirmed: 'yes' },
      ],
    ],
    trueOn: '2015-10-05',
    expect: [{ state: 'met', metBy: 'prevention-interview-held' }],
  },
  {
    child: 'He died',
    entries: [gone, ['2015-12-01', 'died']],
    trueOn: '2016-01-01',
    expect: [{ state: 'met', metBy: 'died' }],
  },
  {
    child: 'A return ends it on his 18th birthday: that closes nothing, and is shown',
    entries: [
      born,
      ['2015-10-02', 'whereabouts-unknown', {}, { import: true, known: '2016-06-30 12:00' }],
      [
        '2015-11-05',
        'found',
        { about: 'whereabouts-unknown', foundHow: 'not-stated', wellbeingConfirmed: 'not-asked' },
        { import: true, known: '2016-06-30 12:00' },
      ],
    ],
    trueOn: '2016-07-01',
    expect: [{ state: 'breached', quiet: true }],
  },
  {
    child: 'A return says that he was back on a day: his safety was not confirmed',
    entries: [
      ['2015-10-02', 'whereabouts-unknown', {}, { import: true, known: '2016-06-30 12:00' }],
      [
        '2015-10-05',
        'found',
        { about: 'whereabouts-unknown', foundHow: 'not-stated', wellbeingConfirmed: 'not-asked' },
        { import: true, known: '2016-06-30 12:00' },
      ],
    ],
    trueOn: '2016-07-01',
    expect: [{ state: 'not-known', quiet: true }],
  },
  {
    child: 'It was a mistake: he had not gone',
    entries: [
      gone,
      [
        '2015-10-02 23:00',
        'reported-in-error',
        { about: 'whereabouts-unknown', errorKind: 'was-where-expected' },
      ],
    ],
    trueOn: '2015-10-05',
    expect: [{ state: 'superseded', because: 'reported in error' }],
  },
  {
    child: 'Missing in 2004, before the definition',
    entries: [['2004-10-02 22:00', 'whereabouts-unknown']],
    trueOn: '2005-10-03',
    expect: [],
  },
]
