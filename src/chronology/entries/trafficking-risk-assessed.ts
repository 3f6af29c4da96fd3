/**
 * Does a named person think that this child has been trafficked, and on what grounds? It is our
 * own view, and a decision of the NRM does not change it by itself.
 */
import { f } from '../fields.ts'
import { called, kind, required } from '../kind.ts'

export const traffickingRiskAssessed = kind({
  name: 'trafficking-risk-assessed',
  whose: ['child'],
  section: 'IND',
  title: 'Trafficking risk assessed',
  meaning:
    'The view of a named person whether the child has been trafficked, and what it rests on. It happened when this was judged.',
  by: 'social worker, police, guardian',
  mistakes:
    'Choosing ruled out because the NRM said no. Mixing up not assessed and nothing found. Choosing yes where only a referral was made.',
  version: 1,
  fields: {
    traffickingView: required(f.traffickingView),
    tool: f.tool,
    doneBy: called(f.doneBy, 'Who judged it'),
    exploitation: f.exploitation,
    significantHarm: f.significantHarm,
    retraffickingRisk: f.retraffickingRisk,
    reasons: f.reasons,
  },
  sentence: () => 'Someone thought carefully about whether they had been trafficked',
  example: {
    traffickingView: 'suspected',
    tool: 'rar-matrix',
    doneBy: 'social-worker',
    exploitation: ['domestic-servitude'],
    significantHarm: 'yes',
    retraffickingRisk: 'high',
    reasons: 'Kept in a household, no pay, documents held by another person.',
  },
})
