/**
 * Was something asked for, or thought of, and not shared? A decision not to share is a decision,
 * and it is shown.
 */
import { f } from '../fields.ts'
import { called, kind, required } from '../kind.ts'

export const decidedNotToShare = kind({
  name: 'decided-not-to-share',
  whose: ['child'],
  section: 'ACROSS',
  fieldClass: 'disclosure',
  title: 'Decided not to share',
  meaning: 'Sharing was asked for or considered, and refused. It happened when it was decided.',
  by: 'whoever decided',
  mistakes: 'Making no entry because nothing left.',
  version: 1,
  fields: {
    disclosureKind: f.disclosureKind,
    matter: required(f.matter),
    toWhom: called(f.toWhom, 'Who asked, or would have been told'),
    toOrganisation: f.toOrganisation,
    legalBasis: f.legalBasis,
    decidedBy: required(f.decidedBy),
    couldHarm: f.couldHarm,
    about: f.about,
    reasons: f.reasons,
  },
  sentence: () => 'It was decided not to share this',
  example: {
    disclosureKind: 'immigration-safeguarding',
    matter: 'placement',
    toWhom: 'home-office',
    decidedBy: '01960000-0000-7000-8000-00000000000a',
    couldHarm: 'yes',
    reasons: 'They do not need to know where she lives.',
  },
})
