/** When and why did a council stop looking after the child? A missing child has not left care. */
import { f } from '../fields.ts'
import { kind, required } from '../kind.ts'

export const leftCare = kind({
  name: 'left-care',
  whose: ['child'],
  section: 'CARE',
  title: 'Left care',
  meaning: 'A period of care ends. It happened on the last day.',
  by: 'social worker; the import of a return',
  mistakes:
    'Closing a missing child as another reason before the 18th birthday. Choosing the age reason without a decision about the age in the record.',
  version: 1,
  fields: {
    leftReason: required(f.leftReason),
    about: f.about,
  },
  sentence: () => 'The council stopped looking after them',
  example: {
    leftReason: 'E17',
    about: '01960000-0000-7000-8000-000000000001',
  },
})
