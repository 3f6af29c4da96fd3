/**
 * What made the child leave, what drew the child, what happened? Kept in a section of its own,
 * because the child decides with whom it is shared.
 */
import { f } from '../fields.ts'
import { kind, required } from '../kind.ts'

export const returnInterviewContent = kind({
  name: 'return-interview-content',
  whose: ['child'],
  section: 'RHI',
  title: 'What the child said about being away',
  meaning: 'What the child said in the return interview. It happened when it was said.',
  by: 'interviewer',
  mistakes:
    'Writing the names of people in the note instead of in their own question. Sharing all of it with police.',
  version: 1,
  fields: {
    about: required(f.about),
    pushReasons: f.pushReasons,
    pullReasons: f.pullReasons,
    harm: f.harm,
    exploitation: f.exploitation,
    placesTold: f.placesTold,
    peopleTold: f.peopleTold,
    askedFor: f.askedFor,
    shareWith: f.shareWith,
    childSeen: f.childSeen,
    note: f.note,
  },
  sentence: () => 'What they said about being away was written down',
  example: {
    about: '01960000-0000-7000-8000-000000000001',
    pushReasons: ['lonely', 'fear-of-removal'],
    pullReasons: ['debt', 'exploiter'],
    harm: ['threatened'],
    exploitation: ['domestic-servitude'],
    placesTold: 'A house with a green door',
    peopleTold: 'A man she calls uncle',
    askedFor: 'A phone that he does not know',
    shareWith: ['guardian', 'social-worker'],
    childSeen: 'yes',
  },
})
