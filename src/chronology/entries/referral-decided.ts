/**
 * What will the council do about this referral? Its own entry, because an acknowledgement is not a
 * decision and no answer is not a no.
 */
import { f } from '../fields.ts'
import { kind, required, say } from '../kind.ts'

export const referralDecided = kind({
  name: 'referral-decided',
  whose: ['child'],
  section: 'IND',
  title: 'Referral decided',
  meaning: 'The council says what it will do about a referral. It happened when this was decided.',
  by: 'duty manager',
  mistakes:
    'Taking an acknowledgement for a decision. Deciding on no further action without reasons.',
  version: 1,
  fields: {
    about: required(f.about),
    response: required(f.response),
    primaryNeed: f.primaryNeed,
    referrerTold: f.referrerTold,
    addressedTo: f.addressedTo,
    reasons: f.reasons,
  },
  sentence: (facts) => `It was decided what to do: ${say(facts, 'response', f.response)}`,
  example: {
    about: '01960000-0000-7000-8000-000000000001',
    response: 'strategy-discussion',
    primaryNeed: 'N1',
    referrerTold: 'yes',
    reasons: 'Signs of domestic servitude; nobody with parental responsibility is known.',
  },
})
