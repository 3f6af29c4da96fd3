/** The health assessment is repeated every year, and for a child under five every six months. */
import { asDay } from '../../chronology/as-at.ts'
import { duty } from '../duty.ts'

export const lacHealthReview = duty({
  id: 'lac-health-review',
  title: 'Have the next health assessment',
  does: 'Further health assessment at least every 12 months at 5 or over, every 6 months under 5',
  broughtBy: 'care',
  rank: 'law',
  owedBy: 'responsible council',
  owners: ['responsible-council', 'nhs'],
  per: 'assessment',
  trigger: [{ event: 'health-assessment.reported' }],
  deadline: { n: 12, unit: 'month', count: 'interval' },
  variants: [{ where: ['child-under-5'], n: 6, unit: 'month' }],
  discharge: ['health-assessment.reported'],
  except: ['health-assessment.refused'],
  supersede: ['care.left'],
  versions: [{ from: asDay('2011-04-01') }],
  applies: ['E'],
  source: 'CPPCR reg 7; Coventry procedure',
  checked: 'read',
  section: 'CARE',
})
