/** Visits go on at most six weeks apart, counted from the visit that really took place. */
import { asDay } from '../../chronology/as-at.ts'
import { duty } from '../duty.ts'

export const lacVisitInterval = duty({
  id: 'lac-visit-interval',
  title: 'Visit again',
  does: 'Then at intervals of not more than six weeks in the first year; afterwards six weeks, or three months where the placement is meant to last to 18; special rules for living with a parent or a temporarily approved connected person',
  broughtBy: 'care',
  rank: 'law',
  owedBy: 'responsible council',
  owners: ['responsible-council'],
  per: 'visit',
  trigger: [{ event: 'visit.held' }],
  deadline: { n: 6, unit: 'week', count: 'interval' },
  variants: [
    {
      where: ['placement-over-a-year', 'meant-to-last-to-18'],
      n: 3,
      unit: 'month',
      note: 'reg 28(2)(c)(i)',
    },
    {
      where: ['temporary-connected-person-or-interim-order-with-parent', 'before-first-review'],
      n: 1,
      unit: 'week',
      note: 'reg 28(4)(a)',
    },
    {
      where: ['temporary-connected-person-or-interim-order-with-parent', 'after-first-review'],
      n: 4,
      unit: 'week',
      note: 'reg 28(4)(b)',
    },
    {
      where: ['placed-with-parent-before-assessment', 'before-first-review'],
      n: 1,
      unit: 'week',
      note: 'reg 28(3)(a); six weeks afterwards',
    },
  ],
  discharge: ['visit.held'],
  supersede: ['placement.ended', 'care.left'],
  versions: [
    { from: asDay('2011-04-01') },
    {
      from: asDay('2015-04-01'),
      note: 'Part 5 was amended that day (legislation.gov.uk marks the older text as superseded, read); memory: long-term foster placement over a year, child old enough and agreeing: six months. Not modelled until read',
    },
  ],
  applies: ['E'],
  source: 'CPPCR reg 28(2)-(5) as made and as at 18 Aug 2014, both read',
  checked: 'part',
  section: 'CARE',
})
