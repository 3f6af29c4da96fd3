/**
 * Does this home still suit the child? A view on a home in which the child already lives, so that
 * an unsafe one is not found out too late.
 */
import { whoDid } from '../codes/people.ts'
import { f } from '../fields.ts'
import { called, kind, required } from '../kind.ts'

export const placementSuitabilityJudged = kind({
  name: 'placement-suitability-judged',
  whose: ['child'],
  section: 'CARE',
  title: 'Suitability of the home judged',
  meaning: 'A view on whether the home suits the child. It happened when this was judged.',
  by: 'social worker, reviewing officer, guardian',
  mistakes: 'Recording it as a new placement.',
  version: 1,
  fields: {
    about: required(f.about),
    suitability: required(f.suitability),
    unsuitableReasons: f.unsuitableReasons,
    awayFromExploiters: f.awayFromExploiters,
    fullTimeCare: f.fullTimeCare,
    unrelatedAdults: f.unrelatedAdults,
    fitsAge: f.fitsAge,
    doneBy: required(called(f.doneBy, 'Who judged it')),
    reasons: f.reasons,
  },
  sentence: (facts) => `${whoDid(facts.doneBy)} looked at whether this home suits them`,
  example: {
    about: '01960000-0000-7000-8000-000000000001',
    suitability: 'not-suitable',
    unsuitableReasons: ['near-exploiters'],
    awayFromExploiters: 'no',
    fullTimeCare: 'yes',
    unrelatedAdults: 'no',
    fitsAge: 'yes',
    doneBy: 'guardian',
    reasons: 'The man who rings her was seen at the end of the road.',
  },
})
