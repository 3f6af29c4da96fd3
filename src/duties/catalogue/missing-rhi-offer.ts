/** After every episode, however short, the child is offered somebody independent to talk to. */
import { asDay } from '../../chronology/as-at.ts'
import { duty } from '../duty.ts'

export const missingRhiOffer = duty({
  id: 'missing-rhi-offer',
  title: 'Offer a return interview',
  does: 'Offer an independent return interview after EVERY missing episode, whatever its length',
  broughtBy: 'missing',
  rank: 'guidance',
  owedBy: 'responsible council (out-of-area: placing council, host may deliver)',
  owners: ['responsible-council'],
  per: 'return',
  trigger: [{ event: 'child.found' }],
  deadline: { n: null, unit: 'asap', count: 'after' },
  discharge: ['rhi.offered'],
  supersede: ['child.died'],
  versions: [
    { from: asDay('2009-07-01'), note: 'weaker duty' },
    { from: asDay('2014-01-01'), note: 'must be offered' },
  ],
  applies: ['E'],
  source: "DfE-MISSING-2014 'Independent return interviews' p14",
  checked: 'read',
  section: 'MIS',
})
