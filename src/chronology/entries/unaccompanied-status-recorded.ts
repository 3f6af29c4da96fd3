/**
 * Is the child here without a parent or usual carer, and until when was that so? It is not the
 * same question as asylum.
 */
import { f } from '../fields.ts'
import { called, kind, readIn, required, say } from '../kind.ts'

export const unaccompaniedStatusRecorded = kind({
  name: 'unaccompanied-status-recorded',
  whose: ['child'],
  section: 'IMM',
  fieldClass: 'uasc-flag',
  title: 'Unaccompanied status recorded',
  meaning:
    'Whether the child is unaccompanied or separated, and when that ends. It happened from when it was so.',
  by: 'social worker; the import of a return',
  mistakes:
    'Taking an asylum claim for being unaccompanied. Storing a future end as if it had happened: give the day in ends on. Changing the truth because a late recognition breaks a rule of the return.',
  version: 1,
  fields: {
    unaccompaniedStatus: required(f.unaccompaniedStatus),
    unaccompaniedEnd: f.unaccompaniedEnd,
    until: f.until,
    immigrationControl: readIn(f.immigrationControl, 'IMM', ''),
    doneBy: called(f.doneBy, 'Who says so'),
    nation: f.nation,
    about: f.about,
  },
  sentence: (facts) =>
    `Whether somebody looks after them here: ${say(facts, 'unaccompaniedStatus', f.unaccompaniedStatus)}`,
  example: {
    unaccompaniedStatus: 'unaccompanied',
    immigrationControl: 'yes',
    doneBy: 'social-worker',
    nation: 'england',
  },
})
