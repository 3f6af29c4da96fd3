/** The police see the returned child before they stop looking into it. */
import { asDay } from '../../chronology/as-at.ts'
import { duty } from '../duty.ts'

export const missingSafeAndWell = duty({
  id: 'missing-safe-and-well',
  title: 'See the child after the return',
  does: "Police see the returned child (safe-and-well check, now 'prevention interview') before the investigation is closed",
  broughtBy: 'missing',
  rank: 'guidance',
  owedBy: 'police',
  owners: ['police'],
  per: 'return',
  trigger: [{ event: 'child.found' }],
  deadline: { n: null, unit: 'asap', count: 'after' },
  discharge: ['prevention-check.held'],
  supersede: ['whereabouts.unknown'],
  versions: [
    { from: asDay('2009-07-01'), note: 'safe and well check' },
    { from: asDay('2017-01-01'), note: 'prevention interview' },
  ],
  applies: ['E', 'W'],
  source:
    "DfE-MISSING-2014 p14; Missing People 'returning or found checks' (as soon as possible; case closed after it)",
  checked: 'read',
  section: 'MIS',
  note: 'missing again = new episode; the old check is recorded as not done',
})
