/**
 * A named senior manager reports on missing children. It is owed by the council, not for one
 * child.
 */
import { asDay } from '../../chronology/as-at.ts'
import { duty } from '../duty.ts'

export const missingSeniorReporting = duty({
  id: 'missing-senior-reporting',
  title: 'Report on missing children to members',
  does: 'Named senior manager; regular report on missing from care to council members / corporate parenting and to the LSCB (now safeguarding partners)',
  broughtBy: 'data',
  rank: 'guidance',
  owedBy: 'council',
  owners: ['responsible-council'],
  per: 'council and reporting period',
  trigger: [{ event: 'reporting-period.ended' }],
  deadline: {
    n: null,
    unit: 'as-set',
    count: 'after',
    field: 'local-policy',
    note: 'quarterly by common practice: memory',
  },
  discharge: ['report.given'],
  versions: [{ from: asDay('2014-01-01') }],
  applies: ['E'],
  source: 'DfE-MISSING-2014 pp8,17; Westmorland SCP names the senior manager duty',
  checked: 'part',
  section: 'ORG',
})
