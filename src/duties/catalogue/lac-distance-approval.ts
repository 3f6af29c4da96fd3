/**
 * Somebody senior agrees before a child is placed outside the area. The duty shows that the child
 * lives elsewhere, so it is read with the places.
 */
import { asDay } from '../../chronology/as-at.ts'
import { duty } from '../duty.ts'

export const lacDistanceApproval = duty({
  id: 'lac-distance-approval',
  title: 'Have a distant placement approved',
  does: "Placement outside the area needs nominated-officer approval; at a distance (not an adjoining authority) needs the director of children's services, after consulting the area authority with the care plan",
  broughtBy: 'care',
  rank: 'law',
  owedBy: 'responsible council',
  owners: ['responsible-council'],
  per: 'placement',
  trigger: [{ event: 'placement.proposed', where: ['out-of-area'] }],
  deadline: { n: null, unit: 'standing', count: 'before', event: ['placement.started'] },
  discharge: ['placement.approved'],
  breach: [{ event: 'placement.started', where: ['out-of-area', 'not-approved'] }],
  versions: [
    { from: asDay('2011-04-01'), to: asDay('2014-01-27'), note: 'nominated officer only' },
    { from: asDay('2014-01-27'), note: 'director where at a distance' },
  ],
  applies: ['E'],
  source: 'CPPCR reg 11 as amended by SI 2013/3239 reg 18 (commencement reg 1, read)',
  checked: 'read',
  section: 'LOC',
})
