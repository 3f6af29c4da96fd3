/**
 * On the day, the form is completed and given to the police, and only then: it is not for a child
 * who is not missing.
 */
import { asDay } from '../../chronology/as-at.ts'
import { duty } from '../duty.ts'

export const missingPhilomenaPart2 = duty({
  id: 'missing-philomena-part2',
  title: 'Give the profile to the police',
  does: 'Complete part 2 (what happened today) on going missing and give the form to the police, only when the child is reported missing',
  broughtBy: 'missing',
  rank: 'practice',
  owedBy: 'placement',
  owners: ['placement'],
  per: 'episode',
  trigger: [{ event: 'missing.reported' }],
  deadline: { n: null, unit: 'asap', count: 'after' },
  discharge: ['missing-profile.given(to=police)'],
  early: 'counts',
  supersede: ['child.found'],
  breach: [{ event: 'missing-profile.given(to=police)', where: ['not-reported-missing'] }],
  versions: [{ from: asDay('2018-01-01'), note: 'date memory' }],
  applies: ['E', 'W', 'NI'],
  source: 'as missing-philomena-form',
  checked: 'read',
  section: 'MIS',
})
