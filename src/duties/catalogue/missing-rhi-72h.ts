/**
 * The return interview is held within 72 hours of the return. Hours run through nights and
 * weekends.
 */
import { asDay } from '../../chronology/as-at.ts'
import { duty } from '../duty.ts'

export const missingRhi72h = duty({
  id: 'missing-rhi-72h',
  title: 'Hold the return interview',
  does: 'Carry out the interview within 72 hours of the child returning to home or care setting, by someone independent of the placement (and normally of the council), unless the child prefers a trusted person',
  broughtBy: 'missing',
  rank: 'guidance',
  owedBy: 'responsible council',
  owners: ['responsible-council'],
  per: 'return',
  trigger: [{ event: 'child.returned' }, { event: 'child.found' }],
  prefer: 'first',
  deadline: { n: 72, unit: 'hour', count: 'after' },
  discharge: ['rhi.held', ['rhi.declined', 'rhi.carer-views-asked']],
  supersede: ['whereabouts.unknown', 'child.turned-18', 'child.died'],
  versions: [{ from: asDay('2014-01-01') }],
  applies: ['E'],
  source:
    'DfE-MISSING-2014 p14; Croydon RHI key messages quote it; Missing People 2023-24 report (63% average in 72h)',
  checked: 'read',
  section: 'MIS',
  note: "missing again = 'superseded, not held' (counts as not in time), a new clock on the next return",
})
