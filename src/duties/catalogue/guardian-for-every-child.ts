/**
 * Every unaccompanied or possibly trafficked child has a guardian. Wider than the law; the gap is
 * shown and counted.
 */
import { duty } from '../duty.ts'

export const guardianForEveryChild = duty({
  id: 'guardian-for-every-child',
  title: 'Have a guardian for the child',
  does: 'Every unaccompanied child and every child who may be trafficked has a guardian, whatever the site, the kind of exploitation or the date; where no service will take the child, the gap is shown and counted',
  broughtBy: 'guardian',
  rank: 'design',
  owedBy: 'responsible council (to ask); the system counts',
  owners: ['responsible-council'],
  per: 'child',
  trigger: [{ event: 'child.presented-unaccompanied' }, { event: 'trafficking.suspected' }],
  deadline: { n: null, unit: 'asap', count: 'after' },
  discharge: ['guardian.appointed'],
  versions: [{ from: null }],
  applies: ['E', 'W', 'S', 'NI'],
  source: 'the demand of the five source documents; wider than the law of England and Wales',
  checked: 'design',
  section: 'CARE',
  note: "'entitled' (ictg-refer, guardian-scotland, guardian-ni) and 'required' (this) are counted apart; a refusal by the service is a fact, not a discharge",
})
