/**
 * Does the child have a lawyer, and for what? A lawyer for one thing is not a lawyer for another.
 */
import { f } from '../fields.ts'
import { kind, required, say } from '../kind.ts'

export const solicitorAppointed = kind({
  name: 'solicitor-appointed',
  whose: ['child'],
  section: 'CARE',
  title: 'Solicitor appointed',
  meaning: 'A lawyer is instructed for the child. It happened when they were instructed.',
  by: 'worker, guardian, solicitor',
  mistakes: 'Entering the duty solicitor at a police station as the immigration lawyer.',
  version: 1,
  fields: {
    solicitor: f.solicitor,
    solicitorName: f.solicitorName,
    solicitorFor: required(f.solicitorFor),
    legalAid: f.legalAid,
  },
  sentence: (facts) => `They have a lawyer for: ${say(facts, 'solicitorFor', f.solicitorFor)}`,
  example: {
    solicitor: '01960000-0000-7000-8000-00000000000a',
    solicitorName: 'A. Sample, Sample and Example Solicitors, 01632 960003',
    solicitorFor: ['immigration'],
    legalAid: 'yes',
  },
})
