/**
 * Did the order end, or was another put in its place? The day it was meant to end says what was
 * planned; this says what happened.
 */
import { f } from '../fields.ts'
import { kind, required } from '../kind.ts'

export const protectionOrderEnded = kind({
  name: 'protection-order-ended',
  whose: ['child'],
  section: 'CPR',
  fieldClass: 'orders',
  title: 'Protection order ended',
  meaning: 'An order that protects the child ends or is replaced. It happened when it ended.',
  by: 'court; council',
  mistakes: 'Taking it from the day it was to run out: record that it ended.',
  version: 1,
  fields: {
    about: required(f.about),
    order: required(f.order),
    reasons: f.reasons,
  },
  sentence: () => 'The order to keep them safe ended',
  example: {
    about: '01960000-0000-7000-8000-000000000001',
    order: 'emergency-protection',
    reasons: 'Replaced by an interim care order.',
  },
})
