/**
 * When did a worker stop being responsible for the child? The days until the next one are days
 * without anybody.
 */
import { f } from '../fields.ts'
import { kind, required } from '../kind.ts'

export const workerAllocationEnded = kind({
  name: 'worker-allocation-ended',
  whose: ['child'],
  section: 'CARE',
  title: 'Worker allocation ended',
  meaning: 'A named worker stops working with the child. It happened on the day it ended.',
  by: 'manager; the import of a return',
  mistakes: 'Leaving it open when somebody leaves the council.',
  version: 1,
  fields: {
    about: required(f.about),
    allocationReason: f.allocationReason,
  },
  sentence: () => 'A worker stopped working with them',
  example: {
    about: '01960000-0000-7000-8000-000000000001',
    allocationReason: 'LEFTRL',
  },
})
