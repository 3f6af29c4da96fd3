/**
 * Is somebody worried about a child? The first entry of many records: raised in minutes, by
 * anyone, about a child known or not known, with no proof asked for.
 */
import { whoDid } from '../codes/people.ts'
import { f } from '../fields.ts'
import { called, kind, readIn, required } from '../kind.ts'

export const concernRaised = kind({
  name: 'concern-raised',
  whose: ['child'],
  section: 'IND',
  title: 'Concern raised',
  meaning:
    "Somebody is worried about a child, known or not. If it is also a referral to children's social care, it says so. It happened when the worry was raised, not when the form was filled in.",
  by: 'frontline staff, carer, the public through a desk',
  mistakes:
    'Giving the date of the form. Typing the name or the street of the child into the note: say who the child is and where in entries of their own, in the same act. One entry for three children.',
  version: 1,
  fields: {
    concerns: required(f.concerns),
    dangerNow: required(f.dangerNow),
    doneBy: required(called(readIn(f.doneBy, 'IND', 'raiser'), 'Who is worried')),
    doneByOrganisation: f.doneByOrganisation,
    doneByName: readIn(f.doneByName, 'IND', 'raiser'),
    significantHarm: f.significantHarm,
    asReferral: f.asReferral,
    addressedTo: f.addressedTo,
    seenAlone: f.seenAlone,
    seriousEvent: f.seriousEvent,
    place: f.place,
    childTold: f.childTold,
    note: f.note,
  },
  sentence: (facts) => `${whoDid(facts.doneBy)} told us about a worry`,
  example: {
    concerns: ['trafficking', 'domestic-servitude'],
    dangerNow: 'no',
    doneBy: 'health-visitor',
    doneByOrganisation: '01960000-0000-7000-8000-00000000000c',
    doneByName: 'Sam Example, 01632 960001',
    significantHarm: 'yes',
    asReferral: 'yes',
    addressedTo: '01960000-0000-7000-8000-00000000000d',
    seenAlone: 'yes',
    childTold: 'yes',
    note: 'She does all the housework, is never out, and did not want to go back to the room.',
  },
})
