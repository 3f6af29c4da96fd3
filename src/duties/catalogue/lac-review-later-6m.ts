/** Later reviews are at most six months apart, counted from the one that was held. */
import { asDay } from '../../chronology/as-at.ts'
import { duty } from '../duty.ts'

export const lacReviewLater6m = duty({
  id: 'lac-review-later-6m',
  title: 'Hold the next review',
  does: 'Later reviews at intervals of not more than six months',
  broughtBy: 'care',
  rank: 'law',
  owedBy: 'responsible council',
  owners: ['responsible-council'],
  per: 'review',
  trigger: [{ event: 'review.held', where: ['second-or-later-review'] }],
  deadline: { n: 6, unit: 'month', count: 'interval' },
  discharge: ['review.held'],
  supersede: ['care.left'],
  versions: [{ from: asDay('2011-04-01') }],
  applies: ['E'],
  source: 'CPPCR reg 33(2)',
  checked: 'read',
  section: 'CARE',
})
