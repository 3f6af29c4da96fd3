/** Each placement has its plan, before it starts or within five working days. */
import { asDay } from '../../chronology/as-at.ts'
import { duty } from '../duty.ts'

export const lacPlacementPlan5wd = duty({
  id: 'lac-placement-plan-5wd',
  title: 'Make the placement plan',
  does: "Prepare the placement plan before placing, or if not reasonably practicable within five working days of the start of the placement; agreed with and signed by the carer/home; child's wishes ascertained; IRO informed",
  broughtBy: 'care',
  rank: 'law',
  owedBy: 'responsible council',
  owners: ['responsible-council'],
  per: 'placement',
  trigger: [{ event: 'placement.started' }],
  deadline: { n: 5, unit: 'working-day', count: 'after', calendar: 'owner' },
  discharge: ['plan.made(kind=placement)'],
  supersede: ['placement.ended'],
  versions: [
    { from: asDay('2011-04-01'), applies: ['E'] },
    { from: asDay('2016-04-06'), note: 'Wales reg 10(2) as well' },
  ],
  applies: ['E', 'W'],
  source: 'CPPCR reg 9; Wales reg 10(2)',
  checked: 'read',
  section: 'CARE',
})
