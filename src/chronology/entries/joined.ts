/**
 * From when are two chronologies read as one child's? Two people decide, the child is counted
 * once, and it can be undone.
 */
import { f } from '../fields.ts'
import { kind, required } from '../kind.ts'

export const joined = kind({
  name: 'joined',
  whose: ['child'],
  section: 'ACROSS',
  fieldClass: 'join',
  title: 'Joined',
  meaning:
    'Two chronologies are read as those of one child from now on. It happened when it was decided.',
  by: 'two people',
  mistakes: 'Joining by name. Dropping a shield: the stricter record wins.',
  version: 1,
  fields: {
    otherChild: required(f.otherChild),
    about: required(f.about),
    deciders: required(f.deciders),
  },
  sentence: () => 'Two records became one',
  example: {
    otherChild: '01960000-0000-7000-8000-00000000000f',
    about: '01960000-0000-7000-8000-000000000001',
    deciders: [
      { decidedBy: '01960000-0000-7000-8000-00000000000a' },
      { decidedBy: '01960000-0000-7000-8000-00000000000b' },
    ],
  },
})
