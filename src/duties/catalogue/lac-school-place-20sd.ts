/**
 * A child who had to move has a school place within twenty school days, by the terms of the
 * council.
 */
import { asDay } from '../../chronology/as-at.ts'
import { duty } from '../duty.ts'

export const lacSchoolPlace20sd = duty({
  id: 'lac-school-place-20sd',
  title: 'Find a school place',
  does: 'School place within 20 school days where the child had to move in an emergency',
  broughtBy: 'care',
  rank: 'guidance',
  owedBy: 'responsible council',
  owners: ['responsible-council'],
  per: 'placement',
  trigger: [{ event: 'placement.started', where: ['school-age', 'no-school-place'] }],
  deadline: { n: 20, unit: 'school-day', count: 'after', calendar: 'owner', note: 'C13' },
  discharge: ['school.started'],
  supersede: ['care.left'],
  versions: [{ from: asDay('2014-07-01'), note: 'guidance on promoting education; date memory' }],
  applies: ['E'],
  source: 'DfE, promoting the education of looked-after children',
  checked: 'memory',
  section: 'CARE',
})
