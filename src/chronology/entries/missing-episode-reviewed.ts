/**
 * Has somebody senior looked again at how the child is being searched for? An open episode is
 * never left alone.
 */
import { asInstant } from '../as-at.ts'
import { f } from '../fields.ts'
import { kind, required } from '../kind.ts'

export const missingEpisodeReviewed = kind({
  name: 'missing-episode-reviewed',
  whose: ['child'],
  section: 'MIS',
  title: 'Missing episode reviewed',
  meaning: 'A senior look at an open missing episode. It happened when it was held.',
  by: 'police, missing coordinator, senior manager',
  mistakes: 'Entering a review without the time of the next one.',
  version: 1,
  fields: {
    about: required(f.about),
    reviewLevel: required(f.reviewLevel),
    reviewAt: f.reviewAt,
    persistent: f.persistent,
    attended: f.attended,
    note: f.note,
  },
  sentence: () => 'People looked again at how to find them',
  example: {
    about: '01960000-0000-7000-8000-000000000001',
    reviewLevel: 'superintendent',
    reviewAt: asInstant('2026-04-03T09:00Z'),
    persistent: 'no',
    attended: ['police-missing', 'missing-coordinator'],
  },
})
