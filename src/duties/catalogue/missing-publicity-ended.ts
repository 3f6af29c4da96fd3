/**
 * When the child is found, what was published is taken down: a picture follows a child for life.
 */
import { duty } from '../duty.ts'

export const missingPublicityEnded = duty({
  id: 'missing-publicity-ended',
  title: 'Have pictures and name taken down',
  does: 'When the child is found (or the decision changes), ask every body and site that published to take picture and name down, and record the answer',
  broughtBy: 'missing',
  rank: 'design',
  owedBy: 'whoever published',
  owners: ['whoever-published'],
  per: 'publication',
  trigger: [
    { event: 'child.found', where: ['publicity-was-made'] },
    { event: 'publicity.decided(outcome=stop)', where: ['publicity-was-made'] },
  ],
  deadline: { n: null, unit: 'asap', count: 'after' },
  discharge: ['publicity.ended'],
  versions: [{ from: null }],
  applies: ['E', 'W', 'S', 'NI'],
  source: 'our design; Missing Children Europe 2017 (lasting digital footprint), read in summary',
  checked: 'design',
  section: 'MIS',
})
