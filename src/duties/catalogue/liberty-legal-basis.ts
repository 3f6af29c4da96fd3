/**
 * Depriving a child of liberty, for safety too, needs a lawful authority before it begins and for
 * as long as it lasts.
 */
import { asDay } from '../../chronology/as-at.ts'
import { duty } from '../duty.ts'

export const libertyLegalBasis = duty({
  id: 'liberty-legal-basis',
  title: 'Have a legal basis for a restriction',
  does: "Any restriction that amounts to depriving a child of liberty (locked, continuous supervision and not free to leave, also for safety) has a legal basis before it begins: secure accommodation order or its 72 hours, a High Court order under the inherent jurisdiction, remand or sentence, mental health law. Parents' or the child's say-so is not enough. The basis, its end date and the review are on the record",
  broughtBy: 'care',
  rank: 'law',
  owedBy: 'responsible council; whoever runs the place',
  owners: ['responsible-council', 'placement'],
  per: 'restriction',
  trigger: [{ event: 'restriction.proposed' }],
  deadline: { n: null, unit: 'standing', count: 'before', event: ['restriction.started'] },
  discharge: ['restriction.authorised'],
  breach: [
    { event: 'restriction.started', where: ['no-legal-basis'] },
    { event: 'restriction.authority-ended', where: ['restriction-still-on'] },
  ],
  versions: [
    {
      from: asDay('2000-10-02'),
      note: 'Human Rights Act 1998 in force; s.25 itself from 1991-10-14. Memory',
    },
  ],
  applies: ['E', 'W'],
  source:
    'ECHR art 5; CA 1989 s.25; Children (Secure Accommodation) Regs 1991; Re D [2019] UKSC 42; Re T [2021] UKSC 35 (cases: memory)',
  checked: 'part',
  section: 'CARE',
  note: 'a restriction less than deprivation (phone, escort, curfew) still needs purpose, consent or authority, and review: recorded as restriction with its basis. Under 13 in secure accommodation needs the Secretary of State (1991 Regs reg 4, read)',
})
