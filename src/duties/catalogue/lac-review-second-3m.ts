/** The second review comes at most three months after the first was held. */
import { asDay } from '../../chronology/as-at.ts'
import { duty } from '../duty.ts'

export const lacReviewSecond3m = duty({
  id: 'lac-review-second-3m',
  title: 'Hold the second review',
  does: 'Second review not more than three months after the first',
  broughtBy: 'care',
  rank: 'law',
  owedBy: 'responsible council',
  owners: ['responsible-council'],
  per: 'period of care',
  trigger: [{ event: 'review.held', where: ['first-review'] }],
  deadline: { n: 3, unit: 'month', count: 'after' },
  discharge: ['review.held'],
  supersede: ['care.left'],
  versions: [{ from: asDay('2011-04-01') }],
  applies: ['E'],
  source: 'CPPCR reg 33(2)',
  checked: 'read',
  section: 'CARE',
})
