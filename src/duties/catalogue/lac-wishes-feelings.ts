/** Before a decision about a child, somebody finds out what the child wishes and feels. */
import { asDay } from '../../chronology/as-at.ts'
import { duty } from '../duty.ts'

export const lacWishesFeelings = duty({
  id: 'lac-wishes-feelings',
  title: "Ask for the child's wishes first",
  does: 'Before any decision about a child who is or may be looked after, find out as far as is reasonably practicable what the child wishes and feels (with an interpreter), and what parents, others with parental responsibility and other relevant people wish and feel, and give it due weight',
  broughtBy: 'care',
  rank: 'law',
  owedBy: 'responsible council',
  owners: ['responsible-council'],
  per: 'decision',
  trigger: [{ event: 'placement.proposed' }, { event: 'plan.change-proposed' }],
  deadline: {
    n: null,
    unit: 'standing',
    count: 'before',
    event: ['placement.started', 'plan.made(kind=care)'],
    note: 'or before the changed plan, plan.made(kind=care)',
  },
  discharge: ['wishes.recorded'],
  except: ['exception.recorded'],
  breach: [
    { event: 'placement.started', where: ['wishes-unrecorded'] },
    { event: 'plan.made(kind=care)', where: ['wishes-unrecorded'] },
  ],
  versions: [{ from: asDay('1991-10-14') }],
  applies: ['E', 'W'],
  source: 'CA 1989 s.22(4)-(5), s.20(6), s.47(5A) (Wales: SSWBA 2014 from 2016-04-06)',
  checked: 'memory',
  section: 'CARE',
  note: 'asking parents is subject to tell-family-harm-question',
})
