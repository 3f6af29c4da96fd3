/** Time limits run on while the child is gone, so the solicitor is told. */
import { duty } from '../duty.ts'

export const missingNotifySolicitor = duty({
  id: 'missing-notify-solicitor',
  title: 'Tell the solicitor that the child is missing',
  does: "Tell the child's solicitor / asylum representative (time limits run on without the child)",
  broughtBy: 'missing',
  rank: 'practice',
  owedBy: 'responsible council',
  owners: ['responsible-council'],
  per: 'episode',
  trigger: [
    {
      event: 'whereabouts.unknown',
      where: ['has-solicitor'],
      matters: ['missing', 'away', 'missing-risk'],
    },
  ],
  deadline: { n: null, unit: 'asap', count: 'after' },
  discharge: ['told(to=solicitor)'],
  versions: [{ from: null, note: 'practice without a date' }],
  applies: ['E', 'W', 'S', 'NI'],
  source: 'practice',
  checked: 'memory',
  section: 'MIS',
})
