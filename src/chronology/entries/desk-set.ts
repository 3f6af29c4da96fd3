/** Whom does one ring? A desk answers day and night; a person goes home. */
import { f } from '../fields.ts'
import { called, kind, required } from '../kind.ts'

export const deskSet = kind({
  name: 'desk-set',
  whose: ['organisation'],
  section: 'ORG',
  fieldClass: 'desk',
  title: 'Desk set',
  meaning: 'A desk: its name, number and hours. It happened from when it was open.',
  by: 'administrator',
  mistakes: "Giving a person's own number.",
  version: 1,
  fields: {
    deskName: required(f.deskName),
    deskPhone: required(f.deskPhone),
    deskOpen: required(f.deskOpen),
    matter: called(f.matter, 'What it is for'),
    until: f.until,
  },
  sentence: () => 'A desk is open',
  example: {
    deskName: 'Out-of-hours duty team',
    deskPhone: '01632 960004',
    deskOpen: 'yes',
    matter: 'missing',
  },
})
