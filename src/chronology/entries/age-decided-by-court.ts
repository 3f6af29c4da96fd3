/**
 * What did a court decide about the age? It binds everybody, and it may also say that an
 * assessment cannot stand.
 */
import { asDay } from '../as-at.ts'
import { f } from '../fields.ts'
import { called, kind, required, say } from '../kind.ts'

export const ageDecidedByCourt = kind({
  name: 'age-decided-by-court',
  whose: ['child'],
  section: 'AGE',
  title: 'Age decided by a court',
  meaning:
    'A court decides the age, or decides that an assessment cannot stand. It happened on the day of the order.',
  by: 'court; solicitor',
  mistakes: 'Giving the day on which the judgment was published.',
  version: 1,
  fields: {
    about: f.about,
    court: required(f.court),
    ageFinding: required(f.ageFinding),
    birth: f.birth,
    birthKind: f.birthKind,
    settlesAge: required(f.settlesAge),
    doneBy: called(f.doneBy, 'Who brought the order'),
    reasons: f.reasons,
  },
  sentence: (facts) => `A court decided about their age: ${say(facts, 'ageFinding', f.ageFinding)}`,
  example: {
    about: '01960000-0000-7000-8000-000000000001',
    court: 'high-court',
    ageFinding: 'under-18',
    birth: { precision: 'day', on: asDay('2009-05-14') },
    birthKind: 'decided-by-court',
    settlesAge: 'yes',
  },
})
