/**
 * What does the child look like? Written down beforehand, so that people who have never met the
 * child can recognise them; never to judge an age.
 */
import { f } from '../fields.ts'
import { kind, readIn } from '../kind.ts'

export const appearanceDescribed = kind({
  name: 'appearance-described',
  whose: ['child'],
  section: 'ID',
  fieldClass: 'appearance',
  title: 'Appearance described',
  meaning:
    'How the child looks: height, build, marks, clothes. It happened when the child was seen looking like this.',
  by: 'carer, worker, police',
  mistakes: 'Judging an age from looks here: a doubt about age is its own entry.',
  version: 1,
  fields: {
    heightCm: f.heightCm,
    appearance: f.appearance,
    marks: f.marks,
    clothing: f.clothing,
    photo: readIn(f.photo, 'ID', 'photo'),
  },
  sentence: () => 'How they look was written down',
  example: {
    heightCm: 158,
    appearance: 'Slim, long black hair, brown eyes',
    marks: 'A small scar above the left eyebrow',
    clothing: 'Grey hooded top, black jeans, white trainers',
  },
})
