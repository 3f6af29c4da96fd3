/** From 28 October 2023 supported accommodation for 16 and 17 needs a registered provider. */
import { asDay } from '../../chronology/as-at.ts'
import { duty } from '../duty.ts'

export const lac1617Registered = duty({
  id: 'lac-16-17-registered',
  title: 'Place a 16 or 17 year old only with a registered provider',
  does: "A looked-after child of 16 or 17 is placed in 'other arrangements' only in supported accommodation whose provider is registered (or has the transitional protection of reg 44 of the 2023 Regulations), or in accommodation that reg 27C excepts (in England among others care home, further-education institution, 16-19 academy, hospital)",
  broughtBy: 'care',
  rank: 'law',
  owedBy: 'responsible council',
  owners: ['responsible-council'],
  per: 'placement',
  trigger: [{ event: 'placement.proposed', where: ['aged-16-17'] }],
  deadline: { n: null, unit: 'standing', count: 'before', event: ['placement.started'] },
  discharge: ['placement.started(lawful=yes)'],
  breach: [
    { event: 'placement.started', where: ['aged-16-17', 'unregistered-supported-accommodation'] },
  ],
  versions: [
    {
      from: asDay('2023-10-28'),
      note: 'SI 2023/416 reg 1(3) and 36, read. Registration open from 2023-04-28',
    },
  ],
  applies: ['E'],
  source: "CPPCR reg 27C; gov.uk 'Introduction to supported accommodation'",
  checked: 'read',
  section: 'CARE',
  note: 'reg 44 covers a provider whose complete application was in before 28 Oct 2023, until it is decided (gov.uk, read); when that protection ends for a provider is a fact to record',
})
