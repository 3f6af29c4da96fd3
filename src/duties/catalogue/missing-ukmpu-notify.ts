/** The force tells the UK Missing Persons Unit of a person who is still missing. */
import { asDay } from '../../chronology/as-at.ts'
import { duty } from '../duty.ts'

export const missingUkmpuNotify = duty({
  id: 'missing-ukmpu-notify',
  title: 'Tell the UK Missing Persons Unit',
  does: 'Force tells the UK Missing Persons Unit (was Bureau) of a person still missing',
  broughtBy: 'missing',
  rank: 'guidance',
  owedBy: 'police force',
  owners: ['police'],
  per: 'episode',
  trigger: [{ event: 'missing.reported', matters: ['missing', 'away', 'missing-risk'] }],
  deadline: { n: 72, unit: 'hour', count: 'after' },
  discharge: ['told(to=ukmpu)'],
  supersede: ['child.found'],
  versions: [
    {
      from: asDay('2003-01-01'),
      to: asDay('2009-04-01'),
      n: 14,
      unit: 'calendar-day',
      note: 'PNC within 48 hours of disappearance, bureau within 14 days (Hansard 8 Jan 2003, read)',
    },
    { from: asDay('2009-04-01'), n: 72, unit: 'hour', note: '72 hours, statutory code: memory' },
  ],
  applies: ['E', 'W'],
  source: 'Hansard HC 8 Jan 2003 c256WS; Code of Practice 2009',
  checked: 'part',
  section: 'MIS',
})
