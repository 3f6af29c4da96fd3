/** The child's guardian hears at once, when the child is missing and when the child is found. */
import { asDay } from '../../chronology/as-at.ts'
import { duty } from '../duty.ts'

export const missingNotifyGuardian = duty({
  id: 'missing-notify-guardian',
  title: 'Tell the guardian',
  does: "Tell the child's guardian / advocate at once that the child is missing, and when found",
  broughtBy: 'missing',
  rank: 'guidance',
  owedBy: 'responsible council',
  owners: ['responsible-council'],
  per: 'episode, once for missing and once for return',
  trigger: [
    {
      event: 'whereabouts.unknown',
      where: ['has-guardian'],
      matters: ['missing', 'away', 'missing-risk'],
    },
    { event: 'child.found', where: ['has-guardian'], matters: ['found', 'returned'] },
  ],
  deadline: { n: null, unit: 'asap', count: 'after' },
  discharge: ['told(to=guardian)'],
  versions: [
    { from: asDay('2014-09-01'), note: 'advocates trial' },
    { from: asDay('2017-01-30'), note: 'early adopter sites' },
  ],
  applies: ['E', 'W'],
  source:
    'ICTG-2024 (due regard, information); 2019 evaluation (the service works on for 6 months after a child goes missing)',
  checked: 'part',
  section: 'MIS',
})
