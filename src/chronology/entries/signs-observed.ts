/**
 * Which signs did somebody look for, and which did they see? Seen, suspected, not seen and not
 * asked are four different answers, and they are never added up to a score.
 */
import { f } from '../fields.ts'
import { called, kind, required } from '../kind.ts'

export const signsObserved = kind({
  name: 'signs-observed',
  whose: ['child'],
  section: 'IND',
  title: 'Signs observed',
  meaning: 'Which signs were looked for and seen. It happened when they were seen.',
  by: 'any professional, carer',
  mistakes:
    'Leaving a sign out where not seen or not asked is meant. Reading a record without signs as reassurance.',
  version: 1,
  fields: {
    signs: required(f.signs),
    significantHarm: f.significantHarm,
    doneBy: called(f.doneBy, 'Who looked'),
    doneByOrganisation: f.doneByOrganisation,
    seenAlone: f.seenAlone,
    note: f.note,
  },
  sentence: () => 'Someone looked for signs that help is needed',
  example: {
    signs: [
      { sign: 'HO01', signAnswer: 'seen' },
      { sign: 'HO06', signAnswer: 'suspected' },
      { sign: 'EX02', signAnswer: 'not-seen' },
      { sign: 'JO01', signAnswer: 'not-asked' },
    ],
    significantHarm: 'yes',
    doneBy: 'health-visitor',
    seenAlone: 'yes',
  },
})
