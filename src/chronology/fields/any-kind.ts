/** Questions that many kinds ask: who, when, why, and what belongs to what. */
import { court } from '../codes/age.ts'
import { birthKind, channel, contactAllowed } from '../codes/identity.ts'
import { language, matter, nation, party, way } from '../codes/people.ts'
import { exploitation, traffickingView } from '../codes/trafficking.ts'
import { a, group, required } from '../kind.ts'

const file = a.file('Document')
const decidedBy = a.person('Who decided')

export const shared = {
  birth: a.interval('Born (from, to)', {
    hint: 'If only an age is known, give the earliest and the latest possible day; never 1 January as a guess.',
  }),
  birthKind: a.code('What this birth date rests on', birthKind),
  clothing: a.text('Wearing when last seen'),
  photo: a.file('Photograph', {
    hint: 'Nothing in the picture may show a place: no street, no house, no school badge.',
  }),
  childAgrees: a.yesNo('Does the child agree?'),
  contactAllowed: a.code('May they be in touch with the child?', contactAllowed),
  about: a.entry('Which earlier entry this answers or belongs to'),
  note: a.text('What happened, in your own words', {
    hint: 'Write nothing here that tells where the child is, and no name that has its own question.',
  }),
  address: a.place('Address', { hint: 'As on a letter, with the postcode.' }),
  hostAuthority: a.organisation('Council of the area where the child lives', { section: 'LOC' }),
  policeForce: a.organisation('Police force', { section: 'LOC' }),
  lead: a.chronology('Person, phone, vehicle or address of interest', { section: 'INT' }),
  channel: a.code('How the child can be or was reached', channel, { section: 'LOC' }),
  place: a.place('Place'),
  withWhom: a.text('With whom'),
  dangerNow: a.yesNo('Is the child in danger now?', {
    hint: 'If the child is in danger now, ring 999 first.',
  }),
  doneBy: a.code('Who did this', party),
  doneByOrganisation: a.organisation('Their organisation', { section: 'LOC' }),
  significantHarm: a.yesNo('Is significant harm suspected?'),
  seenAlone: a.yesNo('Was the child seen alone?'),
  childTold: a.yesNo('Has the child been told?'),
  reasons: a.text('Reasons, in words'),
  traffickingView: a.code(
    'Has this child been trafficked, as far as we can say?',
    traffickingView,
    { hint: 'A decision of the NRM that says no does not by itself rule it out.' },
  ),
  exploitation: a.codes('Kinds of exploitation', exploitation, {
    hint: 'Choose all that apply. If you do not know, say not known rather than another kind.',
  }),
  startedOn: a.interval('Started on'),
  wishesAsked: a.yesNo('Was the child asked what they want?'),
  file,
  files: group('Documents', { file: required(file) }),
  nation: a.code('Nation', nation),
  reasonsGiven: a.yesNo('Were reasons given in writing?'),
  inWriting: a.yesNo('In writing?'),
  until: a.day('Ends or runs out on'),
  interpreterUsed: a.yesNo('Was an interpreter there?'),
  court: a.code('Which court', court),
  attended: a.codes('Who took part', party),
  invited: a.codes('Who was invited', party),
  reviewAt: a.instant('Look at it again by'),
  planAgreed: a.yesNo('Is there a child protection plan after it?'),
  childSeen: a.yesNo('Was the child seen?', {
    hint: 'Seen and awake, not only heard on the phone.',
  }),
  inCare: a.yesNo("In a council's care at that time?"),
  toOrganisation: a.organisation('Which organisation', { section: 'LOC' }),
  couldHarm: a.yesNo('Could telling or showing this harm the child?', {
    hint: 'Think of who may pass it on, and to whom. Not known is not no.',
  }),
  decidedBy,
  deciders: group('Who decided (two people)', { decidedBy: required(decidedBy) }),
  toWhom: a.code('Who was told or asked', party),
  way: a.code('How', way),
  language: a.code('Language used', language),
  matter: a.code('What it is about', matter),
  dutyId: a.token('Which duty'),
}
