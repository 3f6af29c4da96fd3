/** Cases of tell-family-harm-question: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const gone: Brief = ['2015-10-02 22:00', 'whereabouts-unknown']

export const cases: readonly Case[] = [
  {
    child: 'He is missing and nobody has yet asked whether telling could harm him',
    entries: [gone],
    trueOn: '2015-10-03',
    expect: [{ state: 'due', due: null, because: 'our own rule' }],
  },
  {
    child: 'The question was answered before anybody rang',
    entries: [
      gone,
      [
        '2015-10-02 22:30',
        'harm-question-answered',
        { matter: 'missing', toWhom: 'family', couldHarm: 'no', about: 'whereabouts-unknown' },
      ],
    ],
    trueOn: '2015-10-03',
    expect: [{ state: 'met' }],
  },
  {
    child: 'The family was told and nobody had asked',
    entries: [
      gone,
      [
        '2015-10-02 23:00',
        'told',
        {
          matter: 'missing',
          toWhom: 'family',
          couldHarm: 'not-asked',
          about: 'whereabouts-unknown',
        },
      ],
    ],
    trueOn: '2015-10-03',
    expect: [{ state: 'breached' }],
  },
  {
    child: 'The question was asked in the same act as the telling',
    entries: [
      gone,
      [
        '2015-10-02 23:00',
        'told',
        { matter: 'missing', toWhom: 'family', couldHarm: 'no', about: 'whereabouts-unknown' },
      ],
    ],
    trueOn: '2015-10-03',
    expect: [{ state: 'met', metBy: 'told' }],
  },
  {
    child: 'The question was answered the day after the family was told',
    entries: [
      gone,
      [
        '2015-10-02 23:00',
        'told',
        { matter: 'missing', toWhom: 'parent', about: 'whereabouts-unknown' },
      ],
      [
        '2015-10-03 09:00',
        'harm-question-answered',
        { matter: 'missing', toWhom: 'parent', couldHarm: 'yes', about: 'whereabouts-unknown' },
      ],
    ],
    trueOn: '2015-10-04',
    expect: [{ state: 'met-late' }],
  },
  {
    child: 'It was answered "unknown", which is no answer',
    entries: [
      gone,
      [
        '2015-10-02 22:30',
        'harm-question-answered',
        { matter: 'missing', toWhom: 'family', couldHarm: 'unknown', about: 'whereabouts-unknown' },
      ],
    ],
    trueOn: '2015-10-03',
    expect: [{ state: 'due' }],
  },
]
