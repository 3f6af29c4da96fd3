/** What does the child want? In the words of the child, before decisions are made. */
import { f } from '../fields.ts'
import { kind, required } from '../kind.ts'

export const wishesRecorded = kind({
  name: 'wishes-recorded',
  whose: ['child'],
  section: 'VOI',
  fieldClass: 'wishes',
  title: 'Wishes recorded',
  meaning: 'What the child wants, in words of their own. It happened when it was said.',
  by: 'anyone; the child',
  mistakes: "Putting a worker's summary in place of the words.",
  version: 1,
  fields: {
    wishesAbout: required(f.wishesAbout),
    wishes: required(f.wishes),
    language: f.language,
    interpreterUsed: f.interpreterUsed,
    file: f.file,
  },
  sentence: () => 'What they said they want was written down',
  example: {
    wishesAbout: 'placement',
    wishes: 'I want to stay with this family and go to the same college.',
    language: 'vi',
    interpreterUsed: 'yes',
  },
})
