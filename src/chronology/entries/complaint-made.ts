/**
 * Is the child, or somebody for the child, unhappy with what was done? It need not be called a
 * complaint to be one.
 */
import { f } from '../fields.ts'
import { called, kind, required } from '../kind.ts'

export const complaintMade = kind({
  name: 'complaint-made',
  whose: ['child'],
  section: 'VOI',
  fieldClass: 'complaint',
  title: 'Complaint made',
  meaning: 'A complaint by the child or for the child. It happened when it was made.',
  by: 'the child, guardian, advocate',
  mistakes: 'Leaving out a complaint because it was only said.',
  version: 1,
  fields: {
    matter: required(f.matter),
    toWhom: required(called(f.toWhom, 'To whom the complaint was made')),
    advocateAsked: f.advocateAsked,
    note: f.note,
  },
  sentence: () => 'A complaint was made',
  example: {
    matter: 'placement',
    toWhom: 'responsible-authority',
    advocateAsked: 'yes',
    note: 'The door of the room does not lock.',
  },
})
