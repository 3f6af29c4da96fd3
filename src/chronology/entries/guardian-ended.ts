/** When and why did the guardian's work end? A guardian stays while a child is missing. */
import { f } from '../fields.ts'
import { kind, required } from '../kind.ts'

export const guardianEnded = kind({
  name: 'guardian-ended',
  whose: ['child'],
  section: 'CARE',
  title: "Guardian's work ended",
  meaning: "The guardian's work ends. It happened when it ended.",
  by: 'guardian service',
  mistakes: 'Ending it at once when the child is missing.',
  version: 1,
  fields: {
    about: required(f.about),
    guardianEnd: required(f.guardianEnd),
  },
  sentence: () => "Their guardian's work ended",
  example: {
    about: '01960000-0000-7000-8000-000000000001',
    guardianEnd: 'turned-18',
  },
})
