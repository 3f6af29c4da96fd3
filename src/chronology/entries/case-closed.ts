/**
 * Did the council end its work with the child, and why? It never ends a missing episode: only
 * being found, or a death, does.
 */
import { f } from '../fields.ts'
import { kind, required } from '../kind.ts'

export const caseClosed = kind({
  name: 'case-closed',
  whose: ['child'],
  section: 'CARE',
  title: 'Work ended by the council',
  meaning: 'The council ends its work with the child. It happened on the day it was closed.',
  by: 'manager',
  mistakes: 'Using it to close an open missing episode, which it cannot do.',
  version: 1,
  fields: {
    closureReason: required(f.closureReason),
    about: f.about,
    reasons: f.reasons,
  },
  sentence: () => 'The council ended its work with them',
  example: {
    closureReason: 'RC7',
    about: '01960000-0000-7000-8000-000000000001',
    reasons: 'She turned 18 and her personal adviser stays in touch.',
  },
})
