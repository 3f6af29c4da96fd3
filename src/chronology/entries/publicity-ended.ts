/** Has the picture been taken down, everywhere? A picture that stays follows a child for years. */
import { f } from '../fields.ts'
import { called, kind, required } from '../kind.ts'

export const publicityEnded = kind({
  name: 'publicity-ended',
  whose: ['child'],
  section: 'MIS',
  title: 'Publicity ended',
  meaning:
    'The picture or name of the child was taken down, and whoever published it has answered. It happened when it was taken down.',
  by: 'police, charity',
  mistakes: 'Entering it as taken down when it was only asked for.',
  version: 1,
  fields: {
    about: required(f.about),
    publicityChannels: required(f.publicityChannels),
    doneBy: required(called(f.doneBy, 'Who took it down')),
    note: f.note,
  },
  sentence: () => 'Their picture was taken down',
  example: {
    about: '01960000-0000-7000-8000-000000000001',
    publicityChannels: ['police-site', 'charity-site'],
    doneBy: 'police-missing',
  },
})
