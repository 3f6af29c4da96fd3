/**
 * Is there a picture by which the child can be recognised? A picture that shows a place is kept
 * apart, with the places.
 */
import { f } from '../fields.ts'
import { kind } from '../kind.ts'

export const photographAdded = kind({
  name: 'photograph-added',
  whose: ['child'],
  section: 'ID',
  fieldClass: 'photo',
  title: 'Photograph added',
  meaning:
    'A photograph of the child is added; when it was taken is said beside it. It happened on the day it was added.',
  by: 'carer, worker, police, the child',
  mistakes:
    'Leaving a school badge, a street or a house in a picture that is not marked as showing a place. Showing a picture to the public from here: that is decided in its own entry.',
  version: 1,
  fields: {
    photo: f.photo,
    photoWithPlace: f.photoWithPlace,
    takenOn: f.takenOn,
    childAgrees: f.childAgrees,
  },
  sentence: () => 'A photograph was added',
  example: {
    photo: '01960000-0000-7000-8000-00000000000e',
    takenOn: { precision: 'month', month: '2026-02' },
    childAgrees: 'yes',
  },
})
