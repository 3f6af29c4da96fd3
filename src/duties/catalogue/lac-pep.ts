/** The personal education plan is begun within ten working days. */
import { asDay } from '../../chronology/as-at.ts'
import { duty } from '../duty.ts'

export const lacPep = duty({
  id: 'lac-pep',
  title: 'Start the education plan',
  does: 'Personal education plan started within 10 working days of entering care',
  broughtBy: 'care',
  rank: 'guidance',
  owedBy: 'responsible council / school',
  owners: ['responsible-council', 'school'],
  per: 'period of care',
  trigger: [{ event: 'care.entered' }],
  deadline: { n: 10, unit: 'working-day', count: 'after', calendar: 'owner' },
  discharge: ['plan.started(kind=education)'],
  supersede: ['care.left'],
  versions: [{ from: asDay('2011-04-01'), note: 'start assumed with the Regulations: memory' }],
  applies: ['E'],
  source:
    'CPPCR reg 5(b)(ii) and Sch 1 (that a plan must exist); Oldham, Lancashire, Gateshead guidance (10 working days)',
  checked: 'read',
  section: 'CARE',
})
