/**
 * Which council is responsible from now on? The day of responsibility is not the day of the
 * journey.
 */
import { f } from '../fields.ts'
import { kind, required } from '../kind.ts'

export const transferred = kind({
  name: 'transferred',
  whose: ['child'],
  section: 'CARE',
  title: 'Transferred',
  meaning:
    'Responsibility for the child has moved to another council. It happened on the day responsibility moved.',
  by: 'sending and receiving council',
  mistakes: 'Giving the day the child travelled where responsibility moved later.',
  version: 1,
  fields: {
    about: required(f.about),
    responsibleAuthority: required(f.responsibleAuthority),
    transferScheme: f.transferScheme,
  },
  sentence: () => 'Another council looks after them now',
  example: {
    about: '01960000-0000-7000-8000-000000000001',
    responsibleAuthority: '01960000-0000-7000-8000-00000000000c',
    transferScheme: 'nts-mandatory',
  },
})
