/** A missing child with signs of trafficking is at risk of serious harm from the first minute. */
import { asDay } from '../../chronology/as-at.ts'
import { duty } from '../duty.ts'

export const missingTraffickedHighRisk = duty({
  id: 'missing-trafficked-high-risk',
  title: 'Treat the risk as high',
  does: 'Treat a missing child with trafficking indicators as at risk of serious harm from the first minute; low or no-apparent-risk gradings need a recorded justification by a named supervisor',
  broughtBy: 'missing',
  rank: 'guidance',
  owedBy: 'police and council',
  owners: ['police', 'responsible-council'],
  per: 'episode',
  trigger: [{ event: 'missing.reported', where: ['trafficking-indicator'] }],
  deadline: { n: null, unit: 'asap', count: 'after' },
  discharge: ['risk.graded(level=high)'],
  except: ['exception.recorded'],
  versions: [{ from: asDay('2014-01-01') }],
  applies: ['E'],
  source:
    "DfE-MISSING-2014 p24; DfE-UASC-2017 'Planning, protection and placement'. The justification step is OUR design, the sources say only that risk is high",
  checked: 'part',
  section: 'IND',
})
