/**
 * Who is on the child's side, apart from council, police and immigration? Without this entry the
 * child has nobody.
 */
import { guardianKind } from '../codes/care.ts'
import { whoIs } from '../codes/people.ts'
import { f } from '../fields.ts'
import { kind, required } from '../kind.ts'

export const guardianAppointed = kind({
  name: 'guardian-appointed',
  whose: ['child'],
  section: 'CARE',
  title: 'Guardian appointed',
  meaning: 'A guardian or advocate is named for the child. It happened from when they were.',
  by: 'guardian service',
  mistakes: "Entering a regional coordinator as the child's own guardian.",
  version: 1,
  fields: {
    guardianKind: required(f.guardianKind),
    guardianScheme: f.guardianScheme,
    guardian: f.guardian,
    guardianService: f.guardianService,
    about: f.about,
  },
  sentence: (facts) => `${whoIs(guardianKind, facts.guardianKind)} is on their side`,
  example: {
    guardianKind: 'direct',
    guardianScheme: 'ictg',
    guardian: '01960000-0000-7000-8000-00000000000a',
    guardianService: '01960000-0000-7000-8000-00000000000c',
    about: '01960000-0000-7000-8000-000000000001',
  },
})
