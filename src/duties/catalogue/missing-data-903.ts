/** Every absence of a looked-after child goes into the council's yearly return. */
import { asDay } from '../../chronology/as-at.ts'
import { duty } from '../duty.ts'

export const missingData903 = duty({
  id: 'missing-data-903',
  title: 'Return the episode in SSDA903',
  does: 'Record every missing and every away-without-authorisation episode of a looked-after child, start and end, and return them yearly in SSDA903',
  broughtBy: 'data',
  rank: 'guidance',
  owedBy: 'council',
  owners: ['responsible-council'],
  per: 'episode',
  trigger: [
    { event: 'whereabouts.unknown', where: ['looked-after'] },
    { event: 'away.unauthorised', where: ['looked-after'] },
  ],
  deadline: {
    n: null,
    unit: 'as-set',
    count: 'after',
    field: 'return-closing-day',
    note: 'collection year 1 April to 31 March',
  },
  discharge: ['official-return.filed'],
  versions: [
    {
      from: asDay('2014-04-01'),
      note: 'every episode whatever its length; earlier years asked only for longer absences: memory',
    },
  ],
  applies: ['E'],
  source: 'DfE-MISSING-2014 p23; Cumbria SCP restates it; ssda903.md',
  checked: 'part',
  section: 'MIS',
})
