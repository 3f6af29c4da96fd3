/**
 * What is the first answer of the NRM? It starts recovery and support, and it is not the last
 * word.
 */
import { f } from '../fields.ts'
import { kind, required, say } from '../kind.ts'

export const reasonableGroundsDecided = kind({
  name: 'reasonable-grounds-decided',
  whose: ['child'],
  section: 'TRF',
  fieldClass: 'decision',
  title: 'Reasonable grounds decision',
  meaning: 'The first decision of the NRM. It happened on the day of the decision.',
  by: 'competent authority, council panel; the import of a return',
  mistakes:
    'Giving the day of the letter. Counting a further decision as the first. Reading paused as closed.',
  version: 1,
  fields: {
    about: required(f.about),
    nrmOutcome: required(f.nrmOutcome),
    competentAuthority: required(f.competentAuthority),
    furtherDecision: f.furtherDecision,
    secondPeriod: f.secondPeriod,
    disqualification: f.disqualification,
    exploitation: f.exploitation,
    reasonsGiven: f.reasonsGiven,
    reasons: f.reasons,
  },
  sentence: (facts) =>
    `The first answer about whether they were trafficked: ${say(facts, 'nrmOutcome', f.nrmOutcome)}`,
  example: {
    about: '01960000-0000-7000-8000-000000000001',
    nrmOutcome: 'positive',
    competentAuthority: 'sca',
    furtherDecision: 'no',
    exploitation: ['domestic-servitude'],
    reasonsGiven: 'yes',
  },
})
