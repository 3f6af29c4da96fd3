/**
 * The reviewing officer hears of every absence and of every return, so that reviews can act on it.
 */
import { asDay } from '../../chronology/as-at.ts'
import { duty } from '../duty.ts'

export const missingNotifyIro = duty({
  id: 'missing-notify-iro',
  title: 'Tell the reviewing officer',
  does: 'IRO is told of missing / away episodes so that they can be addressed in reviews, and is told when the child returns',
  broughtBy: 'missing',
  rank: 'guidance',
  owedBy: 'responsible council (carers inform social worker and IRO promptly on return)',
  owners: ['responsible-council', 'placement'],
  per: 'episode, once for missing and once for return',
  trigger: [
    {
      event: 'whereabouts.unknown',
      where: ['looked-after'],
      matters: ['missing', 'away', 'missing-risk'],
    },
    { event: 'child.found', where: ['looked-after'], matters: ['found', 'returned'] },
  ],
  deadline: { n: null, unit: 'asap', count: 'after' },
  discharge: ['told(to=iro)'],
  versions: [{ from: asDay('2014-01-01') }],
  applies: ['E'],
  source: 'DfE-MISSING-2014 pp20, 22',
  checked: 'memory',
  section: 'MIS',
})
