/**
 * Did police take the child into protection? It lasts 72 hours at most, so it counts from the
 * moment and not from the day.
 */
import { f } from '../fields.ts'
import { called, kind, required } from '../kind.ts'

export const policeProtectionStarted = kind({
  name: 'police-protection-started',
  whose: ['child'],
  section: 'CPR',
  fieldClass: 'police-protection',
  title: 'Police protection started',
  meaning: 'Police take a child into protection. It happened at the moment the power was used.',
  by: 'police',
  mistakes: 'Giving the time of arrival at the station.',
  version: 1,
  fields: {
    doneBy: required(called(f.doneBy, 'Who used the power')),
    policeForce: f.policeForce,
    childTold: f.childTold,
    reasons: f.reasons,
  },
  sentence: () => 'Police kept them safe',
  example: {
    doneBy: 'police',
    policeForce: '01960000-0000-7000-8000-00000000000c',
    childTold: 'yes',
    reasons: 'Alone at night with an adult who could not say who she is.',
  },
})
