/** A child who is often away, or at risk where they live, has their review early. */
import { asDay } from '../../chronology/as-at.ts'
import { duty } from '../duty.ts'

export const missingReviewBringForward = duty({
  id: 'missing-review-bring-forward',
  title: 'Bring the review forward',
  does: 'Review the case early when a child is persistently absent from placement or at risk of harm',
  broughtBy: 'missing',
  rank: 'law',
  owedBy:
    "responsible council / IRO; the home must ask for it (Children's Homes Regs 2015 reg 5 / 14)",
  owners: ['responsible-council', 'home'],
  per: 'occasion',
  trigger: [
    { event: 'whereabouts.unknown', where: ['persistently-absent'] },
    { event: 'concern.raised', where: ['placement-risk-of-harm'] },
  ],
  deadline: { n: null, unit: 'asap', count: 'after' },
  discharge: ['review.held'],
  early: 'never',
  supersede: ['care.left'],
  versions: [
    {
      from: asDay('2014-01-27'),
      note: 'SI 2013/3239 reg 1, read: its Part 3 came into force that day',
    },
  ],
  applies: ['E'],
  source: 'CPPCR reg 33(3) as amended; Lambeth July 2014 amendment note',
  checked: 'part',
  section: 'CARE',
})
