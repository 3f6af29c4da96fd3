/**
 * Is an assessment that the law or guidance asks for finished? Clocks end here, and the national
 * factors come from here.
 */
import { asDay } from '../as-at.ts'
import { f } from '../fields.ts'
import { kind, required, say } from '../kind.ts'

export const assessmentCompleted = kind({
  name: 'assessment-completed',
  whose: ['child'],
  section: 'IND',
  title: 'Assessment completed',
  meaning:
    'A statutory or specialist assessment is finished. It happened on the day it was authorised.',
  by: 'social worker, manager',
  mistakes:
    "Giving the day of typing as the day it was finished. Ticking factors for the whole family as if they were the child's.",
  version: 1,
  fields: {
    assessmentKind: required(f.assessmentKind),
    startedOn: f.startedOn,
    factors: f.factors,
    significantHarm: f.significantHarm,
    traffickingView: f.traffickingView,
    wishesAsked: f.wishesAsked,
    file: f.file,
    about: f.about,
  },
  sentence: (facts) =>
    `An assessment was finished: ${say(facts, 'assessmentKind', f.assessmentKind)}`,
  example: {
    assessmentKind: 'child-and-family',
    startedOn: { precision: 'day', on: asDay('2026-02-02') },
    factors: ['9A', '12A'],
    significantHarm: 'yes',
    traffickingView: 'suspected',
    wishesAsked: 'yes',
  },
})
