/**
 * What does the NRM finally say? Each stage is its own entry, because a provisional answer is not
 * the answer.
 */
import { f } from '../fields.ts'
import { kind, required, say } from '../kind.ts'

export const conclusiveGroundsDecided = kind({
  name: 'conclusive-grounds-decided',
  whose: ['child'],
  section: 'TRF',
  fieldClass: 'decision',
  title: 'Conclusive grounds decision',
  meaning:
    'The final decision of the NRM, with its stages. It happened on the day of the decision.',
  by: 'competent authority, council panel; the import of a return',
  mistakes:
    'Counting a provisional answer as final. Reading no as "we do not believe the child": our own view stays its own entry.',
  version: 1,
  fields: {
    about: required(f.about),
    nrmOutcome: required(f.nrmOutcome),
    competentAuthority: required(f.competentAuthority),
    decisionStage: required(f.decisionStage),
    askedByChild: f.askedByChild,
    exploitation: f.exploitation,
    reasonsGiven: f.reasonsGiven,
    reasons: f.reasons,
  },
  sentence: (facts) =>
    `The answer about whether they were trafficked: ${say(facts, 'nrmOutcome', f.nrmOutcome)}`,
  example: {
    about: '01960000-0000-7000-8000-000000000001',
    nrmOutcome: 'positive',
    competentAuthority: 'sca',
    decisionStage: 'final',
    askedByChild: 'no',
    exploitation: ['domestic-servitude'],
    reasonsGiven: 'yes',
  },
})
