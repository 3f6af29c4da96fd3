/**
 * Could telling this person harm the child? A named person answers before family, a former carer
 * or the public is told.
 */
import { whom } from '../codes/people.ts'
import { f } from '../fields.ts'
import { called, kind, required } from '../kind.ts'

export const harmQuestionAnswered = kind({
  name: 'harm-question-answered',
  whose: ['child'],
  section: 'ACROSS',
  fieldClass: 'told',
  title: 'Harm question answered',
  meaning:
    'Before somebody is told, a named person answers whether telling could harm the child. It happened when it was answered.',
  by: 'worker, carer, manager, police officer',
  mistakes: 'Answering it after the call. Treating not known as no.',
  version: 1,
  fields: {
    matter: required(f.matter),
    toWhom: required(called(f.toWhom, 'Who would be told')),
    couldHarm: required(f.couldHarm),
    decidedBy: required(f.decidedBy),
    about: f.about,
    reviewAt: f.reviewAt,
    reasons: f.reasons,
  },
  sentence: (facts) =>
    `Somebody thought about whether telling ${whom(facts.toWhom)} could harm them`,
  example: {
    matter: 'missing',
    toWhom: 'family',
    couldHarm: 'yes',
    decidedBy: '01960000-0000-7000-8000-00000000000a',
    about: '01960000-0000-7000-8000-000000000001',
    reasons: 'The man who says he is her uncle would learn of it.',
  },
})
