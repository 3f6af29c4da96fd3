/**
 * What the child will need on leaving care is assessed within three months of the 16th birthday,
 * or of becoming eligible later.
 */
import { asDay } from '../../chronology/as-at.ts'
import { duty } from '../duty.ts'

export const lacPathwayAssessment3m = duty({
  id: 'lac-pathway-assessment-3m',
  title: 'Finish the leaving-care needs assessment',
  does: 'Complete the leaving-care needs assessment not more than three months after the child turns 16, or becomes an eligible child later (looked after 13 weeks in total since 14, and still looked after at 16 or 17)',
  broughtBy: 'leaving-care',
  rank: 'law',
  owedBy: 'responsible council',
  owners: ['responsible-council'],
  per: 'child',
  trigger: [
    { event: 'child.turned-16', where: ['looked-after', 'looked-after-13-weeks'] },
    { event: 'child.became-eligible' },
  ],
  deadline: { n: 3, unit: 'month', count: 'after' },
  discharge: ['assessment.completed(kind=pathway)'],
  early: 'counts',
  supersede: ['care.left'],
  versions: [{ from: asDay('2011-04-01') }],
  applies: ['E'],
  source:
    "CPPCR regs 40-43; reg 5(1)(f) and 42(2)(ba) add 'needs as unaccompanied/trafficked' to the plan (amended 2014/2015; date memory)",
  checked: 'read',
  section: 'CARE',
  note: '13 weeks = 91 days of care: complete when day 92 begins (example 17). After leaving care the Care Leavers (England) Regulations 2010 take over (not catalogued: section 12)',
})
