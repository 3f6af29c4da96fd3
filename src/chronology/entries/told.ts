/**
 * Who told whom about what, and when did it reach them? One entry for each person told, because
 * "everybody was informed" has cost children their lives.
 */
import { whom } from '../codes/people.ts'
import { f } from '../fields.ts'
import { called, kind, required, say } from '../kind.ts'

export const told = kind({
  name: 'told',
  whose: ['child', 'lead'],
  section: 'ACROSS',
  fieldClass: 'told',
  title: 'Told',
  meaning: 'Somebody told somebody something. It happened at the moment it reached them.',
  by: 'anyone',
  mistakes:
    'Giving the date of the draft. One entry for five people. Mixing up told and acknowledged. Putting an address into the message.',
  version: 1,
  fields: {
    matter: required(f.matter),
    toWhom: required(called(f.toWhom, 'Who was told')),
    toOrganisation: f.toOrganisation,
    toName: f.toName,
    way: f.way,
    inWriting: f.inWriting,
    couldHarm: f.couldHarm,
    about: f.about,
    file: f.file,
    reasons: f.reasons,
  },
  sentence: (facts) =>
    `Somebody told ${whom(facts.toWhom)} about ${say(facts, 'matter', f.matter)}`,
  example: {
    matter: 'missing',
    toWhom: 'guardian',
    toOrganisation: '01960000-0000-7000-8000-00000000000c',
    way: 'phone',
    inWriting: 'no',
    couldHarm: 'no',
    about: '01960000-0000-7000-8000-000000000001',
  },
})
