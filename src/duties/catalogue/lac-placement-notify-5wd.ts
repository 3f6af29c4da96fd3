/**
 * Those who need to know of a placement are told in writing, each of them; parents and previous
 * carers only after the harm question.
 */
import { asDay } from '../../chronology/as-at.ts'
import { duty } from '../duty.ts'

export const lacPlacementNotify5wd = duty({
  id: 'lac-placement-notify-5wd',
  title: 'Give notice of the placement',
  does: 'Written notice of the placement before it is made, or in an emergency within five working days of its start, to child, parents, previous carer, health body, GP, school, IRO; withhold from parents etc. where notice would put the child at risk of significant harm',
  broughtBy: 'care',
  rank: 'law',
  owedBy: 'responsible council',
  owners: ['responsible-council'],
  per: 'placement and addressee',
  addressees: [
    { name: 'the child', toWhom: ['child'] },
    {
      name: 'parents and others with parental responsibility',
      toWhom: ['parent', 'family'],
      harmQuestion: true,
    },
    { name: 'the previous carer', toWhom: ['previous-carer'], harmQuestion: true },
    { name: 'the health body', toWhom: ['nhs-body', 'looked-after-nurse'] },
    { name: 'the GP', toWhom: ['gp'] },
    { name: 'the school', toWhom: ['school', 'virtual-school'] },
    { name: 'the reviewing officer', toWhom: ['reviewing-officer'] },
  ],
  trigger: [
    { event: 'placement.started', matters: ['placement', 'placement-out-of-area', 'admission'] },
  ],
  deadline: { n: 5, unit: 'working-day', count: 'after', calendar: 'owner' },
  discharge: ['told(to=addressee)'],
  except: ['sharing.declined(to=addressee)'],
  versions: [{ from: asDay('2011-04-01') }],
  applies: ['E'],
  source: 'CPPCR reg 13(1)-(3)',
  checked: 'read',
  section: 'CARE',
  note: 'one instance for each addressee; the harm question comes before parents and previous carers',
})
