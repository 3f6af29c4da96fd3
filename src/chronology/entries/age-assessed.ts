/**
 * What did an assessment find about the age, and was it done properly? An assessment that settles
 * nothing is a finding too, and the earlier claims stay.
 */
import { asDay } from '../as-at.ts'
import { f } from '../fields.ts'
import { called, kind, required, say } from '../kind.ts'

export const ageAssessed = kind({
  name: 'age-assessed',
  whose: ['child'],
  section: 'AGE',
  title: 'Age assessed',
  meaning:
    'An assessment, or an initial decision, on age. It happened on the day it was concluded; when it was begun is said beside it.',
  by: 'council, Home Office, National Age Assessment Board',
  mistakes:
    'Reading not settled as a finding that the person is an adult. Giving the day of the meeting instead of the day it was concluded. Calling a dental test a full assessment. Changing the earlier entries.',
  version: 1,
  fields: {
    about: f.about,
    ageStandard: required(f.ageStandard),
    ageFinding: required(f.ageFinding),
    birth: f.birth,
    birthKind: f.birthKind,
    settlesAge: required(f.settlesAge),
    startedOn: f.startedOn,
    doneBy: required(called(f.doneBy, 'Who assessed the age')),
    twoQualified: f.twoQualified,
    appropriateAdult: f.appropriateAdult,
    interpreterUsed: f.interpreterUsed,
    adversePut: f.adversePut,
    reasonsGiven: f.reasonsGiven,
    nabaRoute: f.nabaRoute,
    childTold: f.childTold,
    file: f.file,
  },
  sentence: (facts) => `Their age was looked into: ${say(facts, 'ageFinding', f.ageFinding)}`,
  example: {
    about: '01960000-0000-7000-8000-000000000001',
    ageStandard: 'merton-full',
    ageFinding: 'under-18',
    birth: { precision: 'about', from: asDay('2009-01-01'), to: asDay('2009-12-31') },
    birthKind: 'assessed',
    settlesAge: 'yes',
    startedOn: { precision: 'day', on: asDay('2026-01-12') },
    doneBy: 'responsible-authority',
    twoQualified: 'yes',
    appropriateAdult: 'yes',
    interpreterUsed: 'yes',
    adversePut: 'yes',
    reasonsGiven: 'yes',
    childTold: 'yes',
  },
})
