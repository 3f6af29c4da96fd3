/** Did the child die? It ends an episode, and it is never entered on a presumption. */
import { f } from '../fields.ts'
import { called, kind } from '../kind.ts'

export const died = kind({
  name: 'died',
  whose: ['child'],
  section: 'MIS',
  title: 'Died',
  meaning: 'The child died. It happened when the child died.',
  by: 'police, hospital, council',
  mistakes: 'Entering it on a presumption of death.',
  version: 1,
  fields: {
    doneBy: called(f.doneBy, 'Who says so'),
    place: f.place,
    note: f.note,
  },
  sentence: () => 'They died',
  example: {
    doneBy: 'hospital',
  },
})
