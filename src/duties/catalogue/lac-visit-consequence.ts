/** A visit that finds the child not safeguarded leads to a review. */
import { asDay } from '../../chronology/as-at.ts'
import { duty } from '../duty.ts'

export const lacVisitConsequence = duty({
  id: 'lac-visit-consequence',
  title: 'Review after a visit that found the child not safeguarded',
  does: 'Review the case when a visit finds welfare not adequately safeguarded',
  broughtBy: 'care',
  rank: 'law',
  owedBy: 'responsible council',
  owners: ['responsible-council'],
  per: 'visit',
  trigger: [{ event: 'visit.held(outcome=not-safeguarded)' }],
  deadline: { n: null, unit: 'asap', count: 'after' },
  discharge: ['review.held'],
  early: 'never',
  supersede: ['care.left'],
  versions: [{ from: asDay('2011-04-01') }],
  applies: ['E'],
  source: 'CPPCR regs 30, 33(3)(b)',
  checked: 'read',
  section: 'CARE',
})
