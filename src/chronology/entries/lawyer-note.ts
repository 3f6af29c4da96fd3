/** What does the child's lawyer want to remember? Locked: nobody else learns that it exists. */
import { f } from '../fields.ts'
import { called, kind, required } from '../kind.ts'

export const lawyerNote = kind({
  name: 'lawyer-note',
  whose: ['child'],
  section: 'GRD',
  fieldClass: 'own-note',
  title: "Lawyer's note",
  meaning: "The lawyer's own note. It happened when it was written.",
  by: "the child's solicitor",
  mistakes: 'Copying advice that is privileged into the care record.',
  version: 1,
  fields: {
    note: required(called(f.note, 'Your note')),
    about: f.about,
  },
  sentence: () => 'A note by their lawyer',
  example: {
    note: 'Medical report expected before the hearing.',
  },
})
