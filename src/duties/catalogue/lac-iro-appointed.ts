/** A reviewing officer is named within five working days. */
import { asDay } from '../../chronology/as-at.ts'
import { duty } from '../duty.ts'

export const lacIroAppointed = duty({
  id: 'lac-iro-appointed',
  title: 'Name a reviewing officer',
  does: 'Name an IRO within five working days; the IRO speaks to the child alone before each review, with interpreter',
  broughtBy: 'care',
  rank: 'guidance',
  owedBy: 'responsible council',
  owners: ['responsible-council'],
  per: 'period of care',
  trigger: [{ event: 'care.entered' }],
  deadline: {
    n: 5,
    unit: 'working-day',
    count: 'after',
    calendar: 'owner',
    note: 'the number is the Handbook; the Act says before the first review',
  },
  discharge: ['iro.appointed'],
  supersede: ['care.left'],
  versions: [{ from: asDay('2011-04-01'), note: 'date memory' }],
  applies: ['E'],
  source: 'CA 1989 s.25A; IRO Handbook (5 working days)',
  checked: 'memory',
  section: 'CARE',
})
