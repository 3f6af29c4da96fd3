/** What did the enquiries find? A missing child never ends them. */
import { f } from '../fields.ts'
import { kind, required } from '../kind.ts'

export const section47Concluded = kind({
  name: 'section-47-concluded',
  whose: ['child'],
  section: 'CPR',
  title: 'Section 47 enquiries concluded',
  meaning: 'The enquiries end. It happened on the day they were concluded.',
  by: 'social worker, manager',
  mistakes: 'Concluding because the child is missing: the enquiries stay open.',
  version: 1,
  fields: {
    about: required(f.about),
    section47Outcome: required(f.section47Outcome),
    wishesAsked: f.wishesAsked,
    reasons: f.reasons,
  },
  sentence: () => 'The checks to keep them safe ended',
  example: {
    about: '01960000-0000-7000-8000-000000000001',
    section47Outcome: 'substantiated-no-conference',
    wishesAsked: 'yes',
    reasons: 'She is away from the household and safe with her carers.',
  },
})
