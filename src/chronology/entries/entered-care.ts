/**
 * When did a council begin to look after the child, and on what legal footing? Every count of
 * looked-after children begins with this entry.
 */
import { f } from '../fields.ts'
import { kind, required } from '../kind.ts'

export const enteredCare = kind({
  name: 'entered-care',
  whose: ['child'],
  section: 'CARE',
  title: 'Came into care',
  meaning:
    'A period of care begins. It happened on the first day on which the child was looked after.',
  by: 'social worker; the import of a return',
  mistakes:
    'Giving the day of the panel. Adding one for every episode: only a new period of care is one.',
  version: 1,
  fields: {
    legalStatus: required(f.legalStatus),
    categoryOfNeed: f.categoryOfNeed,
    responsibleAuthority: required(f.responsibleAuthority),
    entryRoute: f.entryRoute,
    previousPermanence: f.previousPermanence,
    previousPermanenceAuthority: f.previousPermanenceAuthority,
    previousPermanenceDay: f.previousPermanenceDay,
    about: f.about,
  },
  sentence: () => 'The council began to look after them',
  example: {
    legalStatus: 'V2',
    categoryOfNeed: 'N8',
    responsibleAuthority: '01960000-0000-7000-8000-00000000000c',
    entryRoute: 'presented-alone',
    previousPermanence: 'Z1',
  },
})
