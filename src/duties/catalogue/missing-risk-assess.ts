/** Every report is graded, with who graded it, why, and when it will be looked at again. */
import { asDay } from '../../chronology/as-at.ts'
import { duty } from '../duty.ts'

export const missingRiskAssess = duty({
  id: 'missing-risk-assess',
  title: 'Grade the risk',
  does: 'Grade the risk, record who graded it and why, and set a review time',
  broughtBy: 'missing',
  rank: 'guidance',
  owedBy: 'police, with council information',
  owners: ['police'],
  per: 'episode',
  trigger: [{ event: 'missing.reported' }],
  deadline: { n: null, unit: 'asap', count: 'after' },
  discharge: ['risk.graded'],
  supersede: [['child.found', 'wellbeing.confirmed']],
  versions: [
    { from: asDay('2013-03-01'), note: 'missing / absent categories' },
    { from: asDay('2017-01-01'), note: 'continuum of risk' },
  ],
  applies: ['E', 'W'],
  source: "COP-APP-MISSING 'investigative process' minimum actions",
  checked: 'read',
  section: 'MIS',
  note: 'child found ends it only together with wellbeing confirmed',
})
