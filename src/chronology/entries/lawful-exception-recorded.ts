/**
 * For which lawful reason is a duty not done, and who decided? The only way in which a duty ends
 * without being done.
 */
import { f } from '../fields.ts'
import { kind, required, say } from '../kind.ts'

export const lawfulExceptionRecorded = kind({
  name: 'lawful-exception-recorded',
  whose: ['child'],
  section: 'ACROSS',
  fieldClass: 'told',
  title: 'Lawful exception recorded',
  meaning:
    'A duty is not done, for a lawful reason, by decision of a named person. It happened when it was decided.',
  by: 'the person who owes the duty',
  mistakes: 'Using it where nothing was decided. Giving no name.',
  version: 1,
  fields: {
    dutyId: required(f.dutyId),
    exceptionReason: required(f.exceptionReason),
    decidedBy: required(f.decidedBy),
    matter: f.matter,
    couldHarm: f.couldHarm,
    about: f.about,
    until: f.until,
    reasons: f.reasons,
  },
  sentence: (facts) =>
    `It was decided not to do something, because: ${say(facts, 'exceptionReason', f.exceptionReason)}`,
  example: {
    dutyId: 'missing-notify-parents',
    exceptionReason: 'could-harm-the-child',
    decidedBy: '01960000-0000-7000-8000-00000000000a',
    matter: 'missing',
    couldHarm: 'yes',
    about: '01960000-0000-7000-8000-000000000001',
    reasons: 'Her family is in contact with the man who rings her.',
  },
})
