/**
 * What left this record, to whom, on which basis, and who checked it? Nothing leaves in another
 * way.
 */
import { whom } from '../codes/people.ts'
import { f } from '../fields.ts'
import { called, kind, required } from '../kind.ts'

export const disclosed = kind({
  name: 'disclosed',
  whose: ['child'],
  section: 'ACROSS',
  fieldClass: 'disclosure',
  title: 'Disclosed',
  meaning: 'Something leaves the record as a reviewed disclosure. It happened when it was sent.',
  by: 'disclosure officer',
  mistakes: 'Sending an email instead. Approving what one sends oneself.',
  version: 1,
  fields: {
    disclosureKind: required(f.disclosureKind),
    matter: required(f.matter),
    legalBasis: required(f.legalBasis),
    toWhom: required(called(f.toWhom, 'To whom it was disclosed')),
    toOrganisation: f.toOrganisation,
    toName: called(f.toName, 'Name of the receiver'),
    approvers: required(f.approvers),
    childTold: f.childTold,
    couldHarm: f.couldHarm,
    fileHash: required(f.fileHash),
    file: f.file,
    about: f.about,
    reasons: f.reasons,
  },
  sentence: (facts) => `Something was shared with ${whom(facts.toWhom)}, checked by two people`,
  example: {
    disclosureKind: 'solicitor-pack',
    matter: 'nrm-decision',
    legalBasis: 'child-own-request',
    toWhom: 'solicitor',
    toOrganisation: '01960000-0000-7000-8000-00000000000c',
    toName: 'A. Sample',
    approvers: [
      { approvedBy: '01960000-0000-7000-8000-00000000000a' },
      { approvedBy: '01960000-0000-7000-8000-00000000000b' },
    ],
    childTold: 'yes',
    couldHarm: 'no',
    fileHash: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    file: '01960000-0000-7000-8000-00000000000e',
  },
})
