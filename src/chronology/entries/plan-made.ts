/**
 * Is there a plan of this kind, how far has it come, and does it think of what could happen to
 * this child? Each step is its own entry.
 */
import { f } from '../fields.ts'
import { kind, required, say } from '../kind.ts'

export const planMade = kind({
  name: 'plan-made',
  whose: ['child'],
  section: 'CARE',
  title: 'Plan made',
  meaning:
    'A plan is started, ready, signed, changed or ended. It happened when that step was reached.',
  by: 'social worker, school, home',
  mistakes:
    'Choosing signed when it is only drafted. Mixing up the care plan and the placement plan.',
  version: 1,
  fields: {
    planKind: required(f.planKind),
    planStage: required(f.planStage),
    missingSection: f.missingSection,
    significantChange: f.significantChange,
    meantToLastTo18: f.meantToLastTo18,
    traffickedNeeds: f.traffickedNeeds,
    signedBy: f.signedBy,
    wishesAsked: f.wishesAsked,
    startedOn: f.startedOn,
    until: f.until,
    about: f.about,
    file: f.file,
  },
  sentence: (facts) =>
    `A plan for them: ${say(facts, 'planKind', f.planKind)}, ${say(facts, 'planStage', f.planStage)}`,
  example: {
    planKind: 'care',
    planStage: 'ready',
    missingSection: 'yes',
    significantChange: 'no',
    traffickedNeeds: 'yes',
    signedBy: ['social-worker', 'manager'],
    wishesAsked: 'yes',
    about: '01960000-0000-7000-8000-000000000001',
  },
})
