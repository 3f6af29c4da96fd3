/** Cases of missing-rhi-offer: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const care: Brief = ['2015-01-02', 'entered-care', { legalStatus: 'V2' }]
const gone: Brief = ['2015-10-02 22:00', 'whereabouts-unknown']
const back: Brief = [
  '2015-10-02 23:00',
  'found',
  { about: 'whereabouts-unknown', foundHow: 'came-back', wellbeingConfirmed: 'yes' },
]

export const cases: readonly Case[] = [
  {
    child: 'Away for an hour only: an interview is still to be offered',
    entries: [care, gone, back],
    trueOn: '2015-10-04',
    expect: [{ state: 'due', due: null }],
  },
  {
    child: 'Offered to her next day',
    entries: [
      care,
      gone,
      back,
      ['2015-10-03 10:00', 'return-interview-offered', { about: 'found', toWhom: 'child' }],
    ],
    trueOn: '2015-10-04',
    expect: [{ state: 'met' }],
  },
  {
    child: 'Offered to the carer only',
    entries: [
      care,
      gone,
      back,
      ['2015-10-03 10:00', 'return-interview-offered', { about: 'found', toWhom: 'carer' }],
    ],
    trueOn: '2015-10-04',
    expect: [{ state: 'due' }],
  },
  {
    child: 'She died before it was offered',
    entries: [care, gone, back, ['2015-10-05', 'died']],
    trueOn: '2015-10-06',
    expect: [{ state: 'superseded' }],
  },
  {
    child:
      'A return gives her an end on her 18th birthday: she was not found, so nothing is offered',
    entries: [
      ['2015-01-02', 'identity-claimed', { birth: '1997-10-05', birthKind: 'documented' }],
      ['2015-10-02', 'whereabouts-unknown', {}, { import: true, known: '2016-06-30 12:00' }],
      [
        '2015-10-05',
        'found',
        { about: 'whereabouts-unknown', foundHow: 'not-stated', wellbeingConfirmed: 'not-asked' },
        { import: true, known: '2016-06-30 12:00' },
      ],
    ],
    trueOn: '2016-07-01',
    expect: [],
  },
  {
    child: 'Back in 2008, before there was such a duty',
    entries: [
      ['2008-10-02 22:00', 'whereabouts-unknown'],
      ['2008-10-02 23:00', 'found', { about: 'whereabouts-unknown' }],
    ],
    trueOn: '2008-10-04',
    expect: [],
  },
]
