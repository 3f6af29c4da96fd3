/** Was a guardian asked for? Needed and entitled are counted apart from having one. */
import { f } from '../fields.ts'
import { called, kind, required } from '../kind.ts'

export const guardianAskedFor = kind({
  name: 'guardian-asked-for',
  whose: ['child'],
  section: 'CARE',
  title: 'Guardian asked for',
  meaning: 'A guardian is asked for the child. It happened when it was asked.',
  by: 'first responder, council',
  mistakes: 'Using the date of the NRM referral for both.',
  version: 1,
  fields: {
    guardianScheme: required(f.guardianScheme),
    toOrganisation: f.toOrganisation,
    doneBy: required(called(f.doneBy, 'Who asks for a guardian')),
  },
  sentence: () => 'A guardian was asked for',
  example: {
    guardianScheme: 'ictg',
    toOrganisation: '01960000-0000-7000-8000-00000000000c',
    doneBy: 'social-worker',
  },
})
