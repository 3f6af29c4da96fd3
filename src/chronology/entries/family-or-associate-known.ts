/**
 * Who is in the child's life, and is it good for the child that they are? Family, friends, a
 * sponsor, a child of their own, or somebody to worry about.
 */
import { f } from '../fields.ts'
import { kind, required, say } from '../kind.ts'

export const familyOrAssociateKnown = kind({
  name: 'family-or-associate-known',
  whose: ['child'],
  section: 'ID',
  title: "Somebody in the child's life",
  meaning:
    "A person in the child's life: family, friend, sponsor, somebody to worry about, or the child's own child. It happened from when this was known to be so.",
  by: 'worker, police, carer, guardian',
  mistakes:
    'Writing "uncle" when somebody only said so: choose that they say they are family. Keeping a lead only here: it has a chronology of its own.',
  version: 1,
  fields: {
    personName: f.personName,
    relation: required(f.relation),
    relationShown: f.relationShown,
    parentalResponsibility: f.parentalResponsibility,
    personOfConcern: f.personOfConcern,
    contactAllowed: f.contactAllowed,
    birth: f.birth,
    personPhone: f.personPhone,
    personPlace: f.personPlace,
    personCountry: f.personCountry,
    about: f.about,
    note: f.note,
  },
  sentence: (facts) =>
    `Someone in their life was written down: ${say(facts, 'relation', f.relation)}`,
  example: {
    personName: 'Nguyen Van Minh',
    relation: 'says-is-family',
    relationShown: 'no',
    parentalResponsibility: 'no',
    personOfConcern: 'yes',
    contactAllowed: 'no',
    personCountry: 'United Kingdom',
    note: 'Rang the school and said that he is her uncle.',
  },
})
