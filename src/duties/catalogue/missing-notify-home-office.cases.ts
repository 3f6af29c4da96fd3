/** Cases of missing-notify-home-office: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const care: Brief = ['2016-08-01', 'entered-care', { legalStatus: 'V2' }]
const alone: Brief = [
  '2016-09-01',
  'unaccompanied-status-recorded',
  { unaccompaniedStatus: 'unaccompanied', immigrationControl: 'yes' },
]
const gone: Brief = ['2016-10-02 22:00', 'whereabouts-unknown']
const told: Brief = [
  '2016-10-02 22:30',
  'reported-missing',
  { about: 'whereabouts-unknown', referenceGiven: 'yes', doneBy: 'carer', dangerNow: 'unknown' },
]

export const cases: readonly Case[] = [
  {
    child: 'An unaccompanied boy was reported missing',
    entries: [care, alone, gone, told],
    trueOn: '2016-10-03',
    expect: [{ state: 'due', due: null }],
  },
  {
    child: 'The Home Office was told of the absence, and then that he was found',
    entries: [
      alone,
      gone,
      told,
      ['2016-10-03 09:00', 'told', { matter: 'missing', toWhom: 'home-office' }],
      [
        '2016-10-05 09:00',
        'found',
        { about: 'whereabouts-unknown', foundHow: 'found-by-police', wellbeingConfirmed: 'yes' },
      ],
      ['2016-10-05 11:00', 'told', { matter: 'found', toWhom: 'home-office' }],
    ],
    trueOn: '2016-10-06',
    expect: [
      { state: 'met', metBy: 'told' },
      { state: 'met', metBy: 'told-2' },
    ],
  },
  {
    child: 'Nobody has said whether he is under immigration control: not derived from silence',
    entries: [gone, told],
    trueOn: '2016-10-03',
    expect: [{ state: 'depends', because: 'migrant child' }],
  },
  {
    child: 'He is not under immigration control',
    entries: [
      [
        '2016-09-01',
        'unaccompanied-status-recorded',
        { unaccompaniedStatus: 'accompanied', immigrationControl: 'no' },
      ],
      gone,
      told,
    ],
    trueOn: '2016-10-03',
    expect: [],
  },
  {
    child: 'He was reported in 2015, before the record existed',
    entries: [
      ['2015-09-01', 'unaccompanied-status-recorded', { unaccompaniedStatus: 'unaccompanied' }],
      ['2015-10-02 22:00', 'whereabouts-unknown'],
      [
        '2015-10-02 22:30',
        'reported-missing',
        { about: 'whereabouts-unknown', referenceGiven: 'yes' },
      ],
    ],
    trueOn: '2015-10-03',
    expect: [],
  },
]
