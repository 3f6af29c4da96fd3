/**
 * From 9 September 2021 a child under 16 lives with carers or in a registered home, never in a
 * flat or a hotel with support.
 */
import { asDay } from '../../chronology/as-at.ts'
import { duty } from '../duty.ts'

export const lacUnder16Regulated = duty({
  id: 'lac-under16-regulated',
  title: 'Place a child under 16 only in regulated care',
  does: "A looked-after child under 16 is placed only with foster carers, a parent or connected person under the rules, in a registered children's home, or in one of the few 'other arrangements' that reg 27A lists (in England: care home, hospital, residential family centre, school not registered as a children's home, holiday scheme for disabled children; lists for Wales and Scotland)",
  broughtBy: 'care',
  rank: 'law',
  owedBy: 'responsible council',
  owners: ['responsible-council'],
  per: 'placement',
  trigger: [{ event: 'placement.proposed', where: ['under-16'] }],
  deadline: { n: null, unit: 'standing', count: 'before', event: ['placement.started'] },
  discharge: ['placement.started(lawful=yes)'],
  breach: [{ event: 'placement.started', where: ['under-16', 'other-arrangement-not-listed'] }],
  versions: [{ from: asDay('2021-09-09'), note: 'SI 2021/161 reg 1 and 4, read' }],
  applies: ['E'],
  source: 'CPPCR reg 27A (read) and 27B, an exception whose text was not reached; section 2.1 here',
  checked: 'read',
  section: 'CARE',
  note: "whether the child is under 16 follows the live age claims (C17); age unknown is shown as 'depends on age'",
})
