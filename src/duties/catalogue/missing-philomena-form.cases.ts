/** Cases of missing-philomena-form: who owes what, and when. */
import type { Brief } from '../../child/given.ts'
import type { Case } from '../case.ts'

const placed = (on: string): Brief => [on, 'placed', { placementType: 'childrens-home' }]

export const cases: readonly Case[] = [
  {
    child: 'A new placement and no form',
    entries: [placed('2019-03-01')],
    trueOn: '2019-03-10',
    expect: [{ state: 'due', due: null, because: 'practice, not law' }],
  },
  {
    child: 'The form was filled in on the day',
    entries: [
      placed('2019-03-01'),
      ['2019-03-01', 'missing-profile-made', { profilePart: 'part-1' }],
    ],
    trueOn: '2019-03-10',
    expect: [{ state: 'met' }],
  },
  {
    child: 'The form came with her from her last home, made for this move',
    entries: [
      placed('2019-03-01'),
      ['2019-02-25', 'missing-profile-made', { profilePart: 'part-1', about: 'placed' }],
    ],
    trueOn: '2019-03-10',
    expect: [{ state: 'met-early' }],
  },
  {
    child: 'Two placements, a form for the first only',
    entries: [
      placed('2019-03-01'),
      ['2019-03-02', 'missing-profile-made', { profilePart: 'part-1' }],
      placed('2019-06-01'),
    ],
    trueOn: '2019-06-10',
    expect: [{ state: 'met' }, { state: 'due' }],
  },
  {
    child: 'Placed in 2016, before the protocol',
    entries: [placed('2016-03-01')],
    trueOn: '2016-03-10',
    expect: [],
  },
]
