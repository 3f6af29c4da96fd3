/**
 * Did somebody from the council see the child, alone, and is the child safe and well there? A
 * visit at which the child was not seen is recorded as just that.
 */
import { f } from '../fields.ts'
import { kind, required } from '../kind.ts'

export const visitMade = kind({
  name: 'visit-made',
  whose: ['child'],
  section: 'CARE',
  title: 'Visit made',
  meaning:
    "The council's visit to the child. It happened on the day or at the moment of the visit.",
  by: 'social worker',
  mistakes: 'Entering a phone call as a visit, or a child asleep as seen.',
  version: 1,
  fields: {
    childSeen: required(f.childSeen),
    seenAlone: f.seenAlone,
    visitFinding: required(f.visitFinding),
    about: f.about,
    note: f.note,
  },
  sentence: () => 'Their social worker came',
  example: {
    childSeen: 'yes',
    seenAlone: 'yes',
    visitFinding: 'safeguarded',
    about: '01960000-0000-7000-8000-000000000001',
    note: 'She likes her room and asked about school.',
  },
})
