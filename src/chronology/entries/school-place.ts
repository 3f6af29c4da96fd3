/**
 * Does the child go to school, and if not, what is it waiting for? Days without school are counted
 * from these steps.
 */
import { f } from '../fields.ts'
import { kind, required, say } from '../kind.ts'

export const schoolPlace = kind({
  name: 'school-place',
  whose: ['child'],
  section: 'CARE',
  fieldClass: 'education',
  title: 'School place',
  meaning:
    'A step towards or away from a place at school or college. It happened when that step happened.',
  by: 'virtual school, school',
  mistakes: 'Entering a child who is on the roll as one who attends.',
  version: 1,
  fields: {
    schoolStep: required(f.schoolStep),
    schoolKind: f.schoolKind,
    school: f.school,
    reasons: f.reasons,
  },
  sentence: (facts) => `School: ${say(facts, 'schoolStep', f.schoolStep)}`,
  example: {
    schoolStep: 'started',
    schoolKind: 'college',
    school: '01960000-0000-7000-8000-00000000000c',
  },
})
