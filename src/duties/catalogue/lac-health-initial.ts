/**
 * A doctor sees the child before the first review. One done in the three months before counts.
 */
import { asDay } from '../../chronology/as-at.ts'
import { duty } from '../duty.ts'

export const lacHealthInitial = duty({
  id: 'lac-health-initial',
  title: 'Have the first health assessment reported',
  does: 'Health assessment by a registered medical practitioner before the first placement, or if not practicable before the first review (so in effect within 20 working days), unless one was done in the previous 3 months',
  broughtBy: 'care',
  rank: 'law',
  owedBy: 'responsible council with NHS body',
  owners: ['responsible-council', 'nhs'],
  per: 'period of care',
  trigger: [{ event: 'care.entered' }],
  deadline: {
    n: 20,
    unit: 'working-day',
    count: 'after',
    calendar: 'owner',
    note: 'derived from the first-review clock; recompute if the review is earlier',
  },
  discharge: ['health-assessment.reported'],
  early: { months: 3 },
  except: ['health-assessment.refused'],
  supersede: ['care.left'],
  versions: [{ from: asDay('2011-04-01') }],
  applies: ['E'],
  source: 'CPPCR reg 7; City of London, BeneCare procedures',
  checked: 'read',
  section: 'CARE',
  note: 'a child with capacity may refuse (recorded); missing does not stop it: it stays due. Wales before 2016: 14 working days of placement (2007 Regulations, read)',
})
