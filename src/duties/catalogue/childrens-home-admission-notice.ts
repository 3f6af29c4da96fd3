/**
 * A home tells the council of its area whom it takes in and whom it lets go. The duty shows that
 * the child lives elsewhere, so it is read with the places.
 */
import { asDay } from '../../chronology/as-at.ts'
import { duty } from '../duty.ts'

export const childrensHomeAdmissionNotice = duty({
  id: 'childrens-home-admission-notice',
  title: "Tell the area's council of an admission or discharge",
  does: "Home tells its own area's council, in writing and without delay, of each admission and discharge (unless that council placed the child); name, DOB, legal status, placing authority, IRO, EHC plan",
  broughtBy: 'care',
  rank: 'law',
  owedBy: 'registered person',
  owners: ['home'],
  per: 'placement, once for admission and once for discharge',
  trigger: [
    {
      event: 'placement.started',
      where: ['in-childrens-home', 'placed-by-another-council'],
      matters: ['admission', 'placement'],
    },
    {
      event: 'placement.ended',
      where: ['in-childrens-home', 'placed-by-another-council'],
      matters: ['discharge', 'placement'],
    },
  ],
  deadline: { n: null, unit: 'asap', count: 'after' },
  discharge: ['told(to=host-authority)'],
  versions: [
    {
      from: asDay('2014-01-27'),
      note: 'SI 2013/3239 put it into the 2001 Regulations (explanatory note, read; regulation number and whether 27 Jan or 1 Apr 2014 not read)',
    },
    { from: asDay('2015-04-01'), note: 'reg 41' },
  ],
  applies: ['E'],
  source: "Children's Homes (E) Regs 2015 reg 41",
  checked: 'read',
  section: 'LOC',
})
