/**
 * A home tells the inspectorate and the placing council of what must not stay inside the home.
 */
import { asDay } from '../../chronology/as-at.ts'
import { duty } from '../duty.ts'

export const childrensHomeSeriousEvent = duty({
  id: 'childrens-home-serious-event',
  title: 'Tell Ofsted and others of a serious event',
  does: 'Registered person notifies Ofsted (HMCI) and each relevant person without delay of suspected child sexual exploitation, an incident needing police that it considers serious, an allegation of abuse against the home, a child protection enquiry (start, and end with outcome), or another serious incident',
  broughtBy: 'missing',
  rank: 'law',
  owedBy: "registered person of a children's home (E)",
  owners: ['home'],
  per: 'event and addressee',
  addressees: [
    { name: 'Ofsted', toWhom: ['ofsted'] },
    {
      name: 'the placing council',
      toWhom: ['responsible-authority', 'social-worker', 'out-of-hours-team'],
    },
  ],
  trigger: [
    {
      event: 'home.serious-event',
      matters: ['serious-event', 'missing', 'arrest', 'crime-against-child', 'death'],
    },
  ],
  deadline: {
    n: null,
    unit: 'asap',
    count: 'after',
    note: "law says 'without delay'; '24 hours' for written confirmation is practice: memory",
  },
  discharge: ['told(to=addressee)'],
  versions: [{ from: asDay('2015-04-01'), note: 'before: reg 30 of the 2001 Regulations' }],
  applies: ['E'],
  source:
    "Children's Homes (E) Regs 2015 reg 40(4) (read); Walsall local guide lists going missing among serious events",
  checked: 'read',
  section: 'ACROSS',
  note: 'addressees: HMCI and each other relevant person (the placing authority is one); on a death the wider list of reg 40(1)',
})
