/**
 * The council that looks after the child hears from the placement that the child is gone. Being
 * found later does not undo the telling that was owed.
 */
import { asDay } from '../../chronology/as-at.ts'
import { duty } from '../duty.ts'

export const missingNotifyPlacingAuthority = duty({
  id: 'missing-notify-placing-authority',
  title: 'Tell the responsible council that the child is missing',
  does: 'Tell the responsible (placing) council that the child is missing, if not already told before the police were',
  broughtBy: 'missing',
  rank: 'guidance',
  owedBy: 'placement',
  owners: ['placement'],
  per: 'episode',
  trigger: [{ event: 'whereabouts.unknown', matters: ['missing', 'away', 'missing-risk'] }],
  deadline: { n: null, unit: 'asap', count: 'after', note: 'time set in the local RMFHC protocol' },
  discharge: ['told(to=responsible-authority)'],
  versions: [{ from: asDay('2014-01-01') }],
  applies: ['E'],
  source: 'DfE-MISSING-2014 p22',
  checked: 'memory',
  section: 'MIS',
  note: 'the child being found does not cancel it',
})
