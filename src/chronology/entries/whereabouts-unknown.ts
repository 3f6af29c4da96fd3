/**
 * Since when does nobody know where the child is? It opens a missing episode, and only being
 * found, or a death, closes it.
 */
import { asInstant } from '../as-at.ts'
import { f } from '../fields.ts'
import { called, kind } from '../kind.ts'

export const whereaboutsUnknown = kind({
  name: 'whereabouts-unknown',
  whose: ['child'],
  section: 'MIS',
  title: 'Whereabouts unknown',
  meaning:
    'Nobody knows where the child is. It happened when the child left or was last seen by a responsible adult, whichever is later.',
  by: 'carer, home, worker, police; the import of a return',
  mistakes:
    'Giving the time of the report or of the form instead of the time last seen. A second entry for the same absence. Giving only the day where the hour is known.',
  version: 1,
  fields: {
    lastSeenAt: f.lastSeenAt,
    doneBy: called(f.doneBy, 'Who noticed'),
    lastSeenPlace: f.lastSeenPlace,
    noticedAt: f.noticedAt,
    missingReasons: f.missingReasons,
    clothing: f.clothing,
    withWhom: f.withWhom,
    inCare: f.inCare,
    significantHarm: f.significantHarm,
    note: f.note,
  },
  sentence: () => 'They were not where they were expected, and people began to look',
  example: {
    lastSeenAt: { precision: 'minute', at: asInstant('2026-03-27T18:40Z') },
    doneBy: 'carer',
    lastSeenPlace: 'At the bus stop by the college',
    noticedAt: { precision: 'minute', at: asInstant('2026-03-27T20:15Z') },
    missingReasons: ['met-or-called-by-exploiter'],
    clothing: 'Grey hooded top, black jeans',
    withWhom: 'Alone',
    inCare: 'yes',
    significantHarm: 'yes',
  },
})
