/**
 * Which order protects the child, and until when? Others are bound by it, so it must be found at
 * once.
 */
import { asDay } from '../as-at.ts'
import { f } from '../fields.ts'
import { kind, required } from '../kind.ts'

export const protectionOrderMade = kind({
  name: 'protection-order-made',
  whose: ['child'],
  section: 'CPR',
  fieldClass: 'orders',
  title: 'Protection order made',
  meaning: 'A court makes an order that protects the child. It happened at the moment it was made.',
  by: 'court; council',
  mistakes: 'Typing the day it runs out as the day it was made.',
  version: 1,
  fields: {
    order: required(f.order),
    court: f.court,
    until: f.until,
    about: f.about,
  },
  sentence: () => 'A court made an order to keep them safe',
  example: {
    order: 'emergency-protection',
    court: 'family-court',
    until: asDay('2026-04-03'),
    about: '01960000-0000-7000-8000-000000000001',
  },
})
