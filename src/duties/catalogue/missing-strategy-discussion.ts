/**
 * Council, police and health talk together about a missing child who is likely to suffer
 * significant harm.
 */
import { asDay } from '../../chronology/as-at.ts'
import { duty } from '../duty.ts'

export const missingStrategyDiscussion = duty({
  id: 'missing-strategy-discussion',
  title: 'Hold a strategy discussion',
  does: 'Hold a strategy discussion (council, police, health) where the missing child is suffering or likely to suffer significant harm, incl. repeat episodes and any trafficked child; plan search, publicity, disruption, return',
  broughtBy: 'missing',
  rank: 'guidance',
  owedBy: 'council (responsible; host if found there)',
  owners: ['responsible-council'],
  per: 'episode',
  trigger: [
    { event: 'missing.reported', where: ['significant-harm'] },
    { event: 'missing.reported', where: ['trafficking-indicator'] },
  ],
  deadline: {
    n: null,
    unit: 'asap',
    count: 'after',
    note: 'no national number; local protocols commonly use 24h/72h/7d/28d ladders: load as policy',
  },
  discharge: ['strategy-discussion.held'],
  versions: [{ from: asDay('2014-01-01') }],
  applies: ['E'],
  source: 'WT-2023 strategy discussion; DfE-MISSING-2014',
  checked: 'part',
  section: 'MIS',
  note: 'the child being found does not cancel it',
})
