/** Somebody from the council sees the child within a week of every new placement. */
import { asDay } from '../../chronology/as-at.ts'
import { duty } from '../duty.ts'

export const lacVisitFirst = duty({
  id: 'lac-visit-first',
  title: 'Visit within a week of the placement',
  does: "Council's representative visits within one week of the start of any placement",
  broughtBy: 'care',
  rank: 'law',
  owedBy: 'responsible council',
  owners: ['responsible-council'],
  per: 'placement',
  trigger: [{ event: 'placement.started' }],
  deadline: { n: 1, unit: 'week', count: 'after' },
  discharge: ['visit.held'],
  early: 'never',
  supersede: ['placement.ended'],
  versions: [{ from: asDay('2011-04-01') }],
  applies: ['E'],
  source: 'CPPCR reg 28(2)(a)',
  checked: 'read',
  section: 'CARE',
  note: 'child seen; while missing the visit cannot be held, it stays overdue with that reason',
})
