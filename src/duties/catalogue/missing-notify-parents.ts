/**
 * Family is told, unless telling would harm the child. The harm question comes first, because a
 * trafficker may pose as family.
 */
import { asDay } from '../../chronology/as-at.ts'
import { duty } from '../duty.ts'

export const missingNotifyParents = duty({
  id: 'missing-notify-parents',
  title: 'Tell parents, once the harm question is answered',
  does: "Tell parents and anyone with parental responsibility, unless not reasonably practicable or not consistent with the child's welfare. The harm question comes first (tell-family-harm-question): a trafficker posing as family is exactly that case",
  broughtBy: 'missing',
  rank: 'guidance',
  owedBy: 'placement or responsible council',
  owners: ['placement', 'responsible-council'],
  per: 'episode and addressee',
  addressees: [
    {
      name: 'parents and others with parental responsibility',
      toWhom: ['parent', 'family'],
      harmQuestion: true,
    },
  ],
  trigger: [
    { event: 'whereabouts.unknown', matters: ['missing', 'away', 'missing-risk'] },
    { event: 'child.found', matters: ['found', 'returned'] },
  ],
  deadline: {
    n: null,
    unit: 'asap',
    count: 'after',
    note: 'runs from the answer to the harm question; never shown as overdue while that question is open',
  },
  discharge: ['told(to=family)', 'sharing.declined(to=family)'],
  waitsForHarmQuestion: true,
  except: ['exception.recorded'],
  versions: [{ from: asDay('2014-01-01') }],
  applies: ['E'],
  source: 'DfE-MISSING-2014 p22',
  checked: 'memory',
  section: 'MIS',
})
