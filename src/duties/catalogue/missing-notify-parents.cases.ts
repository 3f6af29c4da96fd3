/** Cases of missing-notify-parents: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const gone: Brief = ['2015-10-02 22:00', 'whereabouts-unknown']
const answered = (couldHarm: string): Brief => [
  '2015-10-02 22:30',
  'harm-question-answered',
  { matter: 'missing', toWhom: 'family', couldHarm, about: 'whereabouts-unknown' },
]

export const cases: readonly Case[] = [
  {
    child: 'Nobody has answered whether telling his family could harm him',
    entries: [gone],
    trueOn: '2015-11-03',
    expect: [{ state: 'waiting', due: null, because: 'whether telling could harm' }],
  },
  {
    child: 'Telling could not harm him, and his mother has not been told',
    entries: [gone, answered('no')],
    trueOn: '2015-10-03',
    expect: [{ state: 'due' }],
  },
  {
    child: 'Telling could not harm him, and his mother was told',
    entries: [
      gone,
      answered('no'),
      ['2015-10-02 23:00', 'told', { matter: 'missing', toWhom: 'parent' }],
    ],
    trueOn: '2015-10-03',
    expect: [{ state: 'met', metBy: 'told' }],
  },
  {
    child: 'A man says that he is an uncle: it was decided not to tell him, because',
    entries: [
      gone,
      answered('yes'),
      [
        '2015-10-02 23:00',
        'decided-not-to-share',
        { matter: 'missing', toWhom: 'family', couldHarm: 'yes', about: 'whereabouts-unknown' },
      ],
    ],
    trueOn: '2015-10-03',
    expect: [{ state: 'met', metBy: 'decided-not-to-share' }],
  },
  {
    child: 'There is nobody to tell, and a named person recorded that',
    entries: [
      gone,
      [
        '2015-10-02 23:00',
        'lawful-exception-recorded',
        {
          dutyId: 'missing-notify-parents',
          exceptionReason: 'nobody-to-tell',
          about: 'whereabouts-unknown',
        },
      ],
    ],
    trueOn: '2015-10-03',
    expect: [{ state: 'excepted' }],
  },
  {
    child: 'He was missing in 2013, before this guidance',
    entries: [['2013-10-02 22:00', 'whereabouts-unknown']],
    trueOn: '2013-10-04',
    expect: [],
  },
]
