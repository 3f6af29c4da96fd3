/**
 * Who is responsible for the child in person? A team is not a person, and changes are counted
 * because children count them.
 */
import { workerRole } from '../codes/care.ts'
import { whoIs } from '../codes/people.ts'
import { f } from '../fields.ts'
import { kind, required } from '../kind.ts'

export const workerAllocated = kind({
  name: 'worker-allocated',
  whose: ['child'],
  section: 'CARE',
  title: 'Worker allocated',
  meaning:
    'A named worker or reviewing officer takes on the child. It happened from when they did.',
  by: 'manager; the import of a return',
  mistakes: 'Entering a team as the worker. Two workers in one role without an end to the first.',
  version: 1,
  fields: {
    workerRole: required(f.workerRole),
    worker: f.worker,
    workerNumber: f.workerNumber,
    responsibleAuthority: f.responsibleAuthority,
    allocationReason: f.allocationReason,
    temporary: f.temporary,
  },
  sentence: (facts) => `${whoIs(workerRole, facts.workerRole)} began to work with them`,
  example: {
    workerRole: 'social-worker',
    worker: '01960000-0000-7000-8000-00000000000a',
    workerNumber: 'SW-MADE-UP-1',
    responsibleAuthority: '01960000-0000-7000-8000-00000000000c',
    allocationReason: 'FCONTA',
    temporary: 'no',
  },
})
