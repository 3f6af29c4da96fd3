/** Telling, sharing, excepting, matching. */
import {
  ack,
  disclosureKind,
  escalationLevel,
  exceptionReason,
  legalBasis,
  matchBand,
  matchGround,
  refusalReason,
  useMade,
} from '../codes/across.ts'
import { a, group, required } from '../kind.ts'

export const across = {
  toName: a.text('Name of the person told or asked', { hint: 'No address.' }),
  ack: a.code('What the receiver says', ack),
  refusalReason: a.code('Why refused', refusalReason),
  useMade: a.code('Use made of it', useMade),
  escalationLevel: a.code('To which level', escalationLevel),
  exceptionReason: a.code('Lawful reason', exceptionReason),
  disclosureKind: a.code('Kind of disclosure', disclosureKind),
  legalBasis: a.code('Legal basis', legalBasis),
  approvers: group('Who approved it (two people)', {
    approvedBy: required(a.person('Approved by (two people)')),
  }),
  fileHash: a.token('Fingerprint of the file sent'),
  otherChild: a.chronology('The other record'),
  weightBits: a.number('Evidence in bits', -200, 200),
  matchBand: a.code('Strength of the match', matchBand),
  matchGrounds: a.codes('What the match rests on', matchGround),
  namedPeople: group('Named people', {
    person: required(a.person('Who this person is')),
  }),
}
