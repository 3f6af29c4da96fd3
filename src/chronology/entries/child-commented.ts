/**
 * Does the child agree with what was written about them? The words of the child stand beside the
 * entry, and nothing in it is changed.
 */
import { f } from '../fields.ts'
import { called, kind, required, say } from '../kind.ts'

export const childCommented = kind({
  name: 'child-commented',
  whose: ['child'],
  section: 'VOI',
  title: 'The child commented',
  meaning:
    'The child agrees, disagrees, explains or asks about an entry. It happened when it was said.',
  by: 'the child; advocate',
  mistakes: 'Changing the entry instead of adding this.',
  version: 1,
  fields: {
    about: required(f.about),
    commentKind: required(f.commentKind),
    note: called(f.note, 'What the child says'),
  },
  sentence: (facts) =>
    `They said something about what was written: ${say(facts, 'commentKind', f.commentKind)}`,
  example: {
    about: '01960000-0000-7000-8000-000000000001',
    commentKind: 'disagrees',
    note: 'I did not run away. I was taken.',
  },
})
