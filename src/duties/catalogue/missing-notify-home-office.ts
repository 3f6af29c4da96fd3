/**
 * The Home Office is told only that a migrant child is missing, or found: nothing of what the
 * child said and no place.
 */
import { asDay } from '../../chronology/as-at.ts'
import { duty } from '../duty.ts'

export const missingNotifyHomeOffice = duty({
  id: 'missing-notify-home-office',
  title: 'Tell the Home Office: missing or found, nothing else',
  does: "Tell the Home Office that an unaccompanied / migrant looked-after child is missing (and when found); UASC via the Unique Unaccompanied Child Record, Part E 'looked-after status update'",
  broughtBy: 'missing',
  rank: 'guidance',
  owedBy:
    'responsible council; Home Office staff who learn first must refer to police, UK Missing Persons Unit and the council',
  owners: ['responsible-council'],
  per: 'episode, once for missing and once for return',
  trigger: [
    {
      event: 'missing.reported',
      where: ['migrant-child'],
      matters: ['missing', 'away', 'missing-risk'],
    },
    { event: 'child.found', where: ['migrant-child'], matters: ['found', 'returned'] },
  ],
  deadline: { n: null, unit: 'asap', count: 'after' },
  discharge: ['told(to=home-office)'],
  versions: [{ from: asDay('2016-07-01'), note: 'UUCR introduced with the NTS; date memory' }],
  applies: ['E'],
  source: "Notts 'foreign national children who go missing'; Lincs UASC procedure June 2018 note",
  checked: 'part',
  section: 'IMM',
  firewall:
    'this is a *safeguarding* notification (fact of missing/found only); it must not carry content of the trafficking disclosure, nor a place',
})
