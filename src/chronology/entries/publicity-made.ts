/**
 * Where has the picture or the name of the child been shown? Whatever was shown must be taken down
 * once the child is found.
 */
import { asDay } from '../as-at.ts'
import { f } from '../fields.ts'
import { called, kind, required } from '../kind.ts'

export const publicityMade = kind({
  name: 'publicity-made',
  whose: ['child'],
  section: 'MIS',
  title: 'Publicity made',
  meaning: "The child's picture or name went out. It happened when it did.",
  by: 'police, charity',
  mistakes: 'Showing it before it was decided.',
  version: 1,
  fields: {
    about: required(f.about),
    publicityChannels: required(f.publicityChannels),
    until: f.until,
    doneBy: required(called(f.doneBy, 'Who showed it')),
    photo: f.photo,
  },
  sentence: () => 'Their picture was shown so that people could help',
  example: {
    about: '01960000-0000-7000-8000-000000000001',
    publicityChannels: ['police-site', 'charity-site'],
    until: asDay('2026-04-10'),
    doneBy: 'police-missing',
    photo: '01960000-0000-7000-8000-00000000000e',
  },
})
