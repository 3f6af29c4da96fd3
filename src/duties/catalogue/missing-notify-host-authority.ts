/**
 * A council that placed a child in another area tells the council there that the child is missing.
 * The duty shows that the child lives elsewhere, so it is read with the places.
 */
import { asDay } from '../../chronology/as-at.ts'
import { duty } from '../duty.ts'

export const missingNotifyHostAuthority = duty({
  id: 'missing-notify-host-authority',
  title: "Tell the area's council that the child is missing",
  does: 'Tell the council in whose area the child lives that the child is missing, when another council placed the child there',
  broughtBy: 'missing',
  rank: 'guidance',
  owedBy: 'responsible council',
  owners: ['responsible-council'],
  per: 'episode',
  trigger: [
    {
      event: 'whereabouts.unknown',
      where: ['out-of-area'],
      matters: ['missing', 'away', 'missing-risk'],
    },
  ],
  deadline: { n: null, unit: 'asap', count: 'after' },
  discharge: ['told(to=host-authority)'],
  versions: [{ from: asDay('2014-01-01') }],
  applies: ['E'],
  source: 'DfE-MISSING-2014 pp20, 22',
  checked: 'memory',
  section: 'LOC',
})
