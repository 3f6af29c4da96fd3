/**
 * The council of the area is told when another council places a child there. The duty shows that
 * the child lives elsewhere, so it is read with the places.
 */
import { asDay } from '../../chronology/as-at.ts'
import { duty } from '../duty.ts'

export const lacOutOfAreaNotify5wd = duty({
  id: 'lac-out-of-area-notify-5wd',
  title: "Tell the area's council of the placement",
  does: 'Out-of-area placement, written notice to the area authority with needs assessment, reasons and care plan, before placing or in an emergency within five working days',
  broughtBy: 'care',
  rank: 'law',
  owedBy: 'responsible council',
  owners: ['responsible-council'],
  per: 'placement',
  trigger: [
    {
      event: 'placement.started',
      where: ['out-of-area'],
      matters: ['placement', 'placement-out-of-area'],
    },
  ],
  deadline: { n: 5, unit: 'working-day', count: 'after', calendar: 'owner' },
  discharge: ['told(to=host-authority)'],
  versions: [{ from: asDay('2014-01-27'), note: 'SI 2013/3239 reg 19; commencement reg 1, read' }],
  applies: ['E'],
  source: 'CPPCR reg 13(4)',
  checked: 'read',
  section: 'LOC',
})
