/**
 * The first review comes within twenty working days of coming into care. A missing child has it in
 * absence.
 */
import { asDay } from '../../chronology/as-at.ts'
import { duty } from '../duty.ts'

export const lacReviewFirst20wd = duty({
  id: 'lac-review-first-20wd',
  title: 'Hold the first review',
  does: 'First review within 20 working days of becoming looked after',
  broughtBy: 'care',
  rank: 'law',
  owedBy: 'responsible council; chaired by IRO',
  owners: ['responsible-council'],
  per: 'period of care',
  trigger: [{ event: 'care.entered' }],
  deadline: { n: 20, unit: 'working-day', count: 'after', calendar: 'owner' },
  discharge: ['review.held'],
  early: 'never',
  supersede: ['care.left'],
  versions: [
    {
      from: asDay('1991-10-14'),
      to: asDay('2011-04-01'),
      n: 4,
      unit: 'week',
      note: 'four weeks under the 1991 review regulations: memory',
    },
    { from: asDay('2011-04-01'), n: 20, unit: 'working-day' },
  ],
  applies: ['E'],
  source: 'CPPCR reg 33(1)',
  checked: 'read',
  section: 'CARE',
  note: 'NOT stopped by missing: hold it in absence',
})
