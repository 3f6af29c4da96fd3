/**
 * An episode ends only when the child is found and known to be well, or has died. No birthday and
 * no closed case ends it.
 */
import { asDay } from '../../chronology/as-at.ts'
import { duty } from '../duty.ts'

export const missingOpenNeverClosed = duty({
  id: 'missing-open-never-closed',
  title: 'Keep the episode open until the child is found and well',
  does: "An unfound child's episode stays open past 18 and past loss of looked-after status; closing needs found + wellbeing confirmed, or identified death",
  broughtBy: 'missing',
  rank: 'guidance',
  owedBy: 'police; council keeps its record open',
  owners: ['police', 'responsible-council'],
  per: 'episode',
  trigger: [{ event: 'whereabouts.unknown' }],
  deadline: { n: null, unit: 'standing', count: 'while' },
  discharge: [['child.found', 'wellbeing.confirmed'], 'child.died'],
  breach: [{ event: 'episode.closed', where: ['not-found'] }],
  versions: [
    {
      from: asDay('2005-01-01'),
      note: 'ACPO definition: missing until located and wellbeing established (repeated in a force procedure of 2014, read); year of the first ACPO guidance',
    },
  ],
  applies: ['E', 'W', 'S', 'NI'],
  source:
    "COP-APP-MISSING definition ('missing until located'); HMICFRS glossary; ACPO/NCPE guidance 2005",
  checked: 'read',
  section: 'MIS',
  note: 'an arrest or admission elsewhere under another name does not close it; a confirmed match with found + well does',
})
