/**
 * What keeps this child safe in the first 48 hours and after, and what is to be done if the child
 * is missing? Made with the child, because most children who disappear do so in the first days.
 */
import { asInstant } from '../as-at.ts'
import { f } from '../fields.ts'
import { kind, required } from '../kind.ts'

export const safetyPlanMade = kind({
  name: 'safety-plan-made',
  whose: ['child'],
  section: 'CARE',
  title: 'Safety plan made',
  meaning: 'A plan for the first 48 hours and after. It happened when it was agreed.',
  by: 'carer, social worker, guardian',
  mistakes: 'Copying it from another child.',
  version: 1,
  fields: {
    safetyParts: required(f.safetyParts),
    reviewAt: f.reviewAt,
    about: f.about,
    contactAllowed: f.contactAllowed,
    file: f.file,
  },
  sentence: () => 'A plan was made to keep them safe',
  example: {
    safetyParts: ['photograph', 'phone-numbers', 'who-may-call', 'first-48-hours', 'if-missing'],
    reviewAt: asInstant('2026-04-02T09:00Z'),
    about: '01960000-0000-7000-8000-000000000001',
    contactAllowed: 'by-child-only',
  },
})
