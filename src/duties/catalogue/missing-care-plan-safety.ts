/**
 * The plans say how the child is kept safe and what happens if the child goes missing, and are
 * looked at again after each return.
 */
import { asDay } from '../../chronology/as-at.ts'
import { duty } from '../duty.ts'

export const missingCarePlanSafety = duty({
  id: 'missing-care-plan-safety',
  title: 'Say in the plan how the child is kept safe',
  does: 'Care plan and placement plan say how the child is kept safe and what happens if missing; review them after an episode; trafficked child: immediate assessment (narrow window), contingency plan, location not given to enquirers until identity and relationship are checked',
  broughtBy: 'missing',
  rank: 'guidance',
  owedBy: 'responsible council',
  owners: ['responsible-council'],
  per: 'placement and return',
  trigger: [{ event: 'care.entered' }, { event: 'child.returned' }],
  deadline: {
    n: null,
    unit: 'asap',
    count: 'after',
    note: 'no number of its own; the plans it belongs to are due in 10 and 5 working days',
  },
  discharge: ['plan.made(kind=safety)'],
  early: 'never',
  versions: [{ from: asDay('2014-01-01') }],
  applies: ['E'],
  source: 'DfE-MISSING-2014 pp19-20, 24',
  checked: 'part',
  section: 'CARE',
})
