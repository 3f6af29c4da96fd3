/**
 * A trafficked or unaccompanied child who is gone is reported to the police at once: the first
 * hours are when traffickers move a child.
 */
import { asDay } from '../../chronology/as-at.ts'
import { duty } from '../duty.ts'

export const missingReportPolice = duty({
  id: 'missing-report-police',
  title: 'Report the child missing to the police',
  does: 'Carer or duty manager reports a child whose whereabouts are unknown to the police; a child who may have been trafficked or is unaccompanied is reported at once, never after a waiting period',
  broughtBy: 'missing',
  rank: 'guidance',
  owedBy:
    'placement (foster carer, home manager, whoever runs the accommodation); the council if not already done',
  owners: ['placement', 'responsible-council'],
  per: 'episode',
  trigger: [{ event: 'whereabouts.unknown' }],
  deadline: { n: null, unit: 'asap', count: 'after' },
  discharge: ['missing.reported'],
  supersede: ['child.found', 'away.unauthorised'],
  versions: [
    { from: asDay('2009-07-01'), note: '2009 guidance' },
    { from: asDay('2014-01-01'), note: 'DfE 2014' },
  ],
  applies: ['E'],
  source:
    "DfE-MISSING-2014 'When a looked after child goes missing' (p22), 'trafficked from abroad' (p24); Sefton 19.11 repeats 'urgently reported'",
  checked: 'part',
  section: 'MIS',
  note: 'the report carries a reference number; Wales, Scotland and NI have equivalents of their own',
})
