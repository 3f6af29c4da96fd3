/**
 * As what is the person treated from now on, by whom and by which rule? A rule, not a look, makes
 * somebody a child or an adult.
 */
import { f } from '../fields.ts'
import { called, kind, required, say } from '../kind.ts'

export const treatedAsChildOrAdult = kind({
  name: 'treated-as-child-or-adult',
  whose: ['child'],
  section: 'AGE',
  title: 'Treated as a child or as an adult',
  meaning:
    'From now on a body treats the person as a child or as an adult, by a rule that it names; or it accepts the age without an assessment. It happened from when this was so.',
  by: 'any body that deals with the child',
  mistakes: 'Ending it without a decision. Treating somebody as an adult because of how they look.',
  version: 1,
  fields: {
    treatedAs: required(called(f.treatedAs, 'Treated as')),
    doneBy: required(called(f.doneBy, 'Who treats the child so')),
    presumptionBasis: f.presumptionBasis,
    settlesAge: f.settlesAge,
    nabaRoute: f.nabaRoute,
    about: f.about,
    until: f.until,
    reasons: f.reasons,
  },
  sentence: (facts) => `From then on they were treated as ${say(facts, 'treatedAs', f.treatedAs)}`,
  example: {
    treatedAs: 'child',
    doneBy: 'responsible-authority',
    presumptionBasis: 'msa-s51',
    settlesAge: 'no',
    about: '01960000-0000-7000-8000-000000000001',
  },
})
