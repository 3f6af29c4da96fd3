/**
 * While a child with an open referral is missing, no decision letter may go to an unsafe address
 * and no silence may be read as withdrawal.
 */
import { asDay } from '../../chronology/as-at.ts'
import { duty } from '../duty.ts'

export const missingNotifyNrm = duty({
  id: 'missing-notify-nrm',
  title: 'Tell the competent authority that the child is missing',
  does: 'Tell the NRM competent authority that a child with an open referral is missing, so that no letter goes to an unsafe address and no silence is read as withdrawal',
  broughtBy: 'missing',
  rank: 'practice',
  owedBy: 'responsible council / first responder',
  owners: ['responsible-council'],
  per: 'episode',
  trigger: [
    {
      event: 'whereabouts.unknown',
      where: ['open-nrm-case'],
      matters: ['missing', 'away', 'missing-risk'],
    },
  ],
  deadline: { n: null, unit: 'asap', count: 'after' },
  discharge: ['told(to=competent-authority)'],
  versions: [{ from: asDay('2009-04-01') }],
  applies: ['E', 'W', 'S', 'NI'],
  source: 'competent-authority guidance, missing victims (not reached)',
  checked: 'memory',
  section: 'TRF',
})
