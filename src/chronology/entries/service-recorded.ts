/**
 * Which help was asked for, is awaited, was refused and by whom, was given? Each step is its own
 * entry, so that waiting can be seen.
 */
import { asDay } from '../as-at.ts'
import { f } from '../fields.ts'
import { called, kind, required, say } from '../kind.ts'

export const serviceRecorded = kind({
  name: 'service-recorded',
  whose: ['child'],
  section: 'CARE',
  title: 'Help recorded',
  meaning:
    'Help is asked for, waited for, offered, refused, given or ended. It happened when that step happened.',
  by: 'worker, carer, whoever gives the help',
  mistakes: 'Putting asked and given into one entry with one date.',
  version: 1,
  fields: {
    service: required(f.service),
    serviceStep: required(f.serviceStep),
    doneBy: called(f.doneBy, 'Who asked, gave or refused'),
    provider: f.provider,
    answerBy: f.answerBy,
    about: f.about,
    reasons: f.reasons,
  },
  sentence: (facts) =>
    `Help: ${say(facts, 'service', f.service)}, ${say(facts, 'serviceStep', f.serviceStep)}`,
  example: {
    service: 'therapy',
    serviceStep: 'waiting',
    doneBy: 'social-worker',
    provider: '01960000-0000-7000-8000-00000000000c',
    answerBy: asDay('2026-05-01'),
  },
})
