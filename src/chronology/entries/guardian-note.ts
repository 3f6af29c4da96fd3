/** What does the guardian want to remember? Locked: nobody else learns that it exists. */
import { f } from '../fields.ts'
import { called, kind, required } from '../kind.ts'

export const guardianNote = kind({
  name: 'guardian-note',
  whose: ['child'],
  section: 'GRD',
  fieldClass: 'own-note',
  title: "Guardian's note",
  meaning: "The guardian's own note. It happened when it was written.",
  by: 'guardian',
  mistakes: 'Leaving facts that others need only here.',
  version: 1,
  fields: {
    note: required(called(f.note, 'Your note')),
    about: f.about,
  },
  sentence: () => 'A note by their guardian',
  example: {
    note: 'Ask again about the lawyer on Monday.',
  },
})
