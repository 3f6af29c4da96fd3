/**
 * The care plan is there before the first placement, or within ten working days of it. Being
 * missing does not stop the clock.
 */
import { asDay } from '../../chronology/as-at.ts'
import { duty } from '../duty.ts'

export const lacCarePlan10wd = duty({
  id: 'lac-care-plan-10wd',
  title: 'Make the care plan',
  does: 'Prepare the care plan before the first placement, or if not practicable within ten working days of its start',
  broughtBy: 'care',
  rank: 'law',
  owedBy: 'responsible council',
  owners: ['responsible-council'],
  per: 'period of care',
  trigger: [{ event: 'placement.started', where: ['first-placement'] }],
  deadline: { n: 10, unit: 'working-day', count: 'after', calendar: 'owner' },
  discharge: ['plan.made(kind=care)'],
  supersede: ['care.left'],
  versions: [
    {
      from: asDay('2011-04-01'),
      applies: ['E'],
      note: "before that date placed -> 'as soon as reasonably practicable'",
    },
    { from: asDay('2016-04-06'), note: 'Wales reg 4(3) as well' },
  ],
  applies: ['E', 'W'],
  source: 'CPPCR reg 4(2); Wales reg 4(3)',
  checked: 'read',
  section: 'CARE',
  note: 'NOT suspended by missing',
})
