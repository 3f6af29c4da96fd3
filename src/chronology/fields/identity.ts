/** Who the child is, how the child looks, who is in the child's life, and where the child can be reached. */
import { country, nationality } from '../codes/countries.ts'
import {
  addressUse,
  documentStatus,
  gender,
  identifierKind,
  nameKind,
  phoneUse,
  relation,
  script,
  sex,
} from '../codes/identity.ts'
import { language } from '../codes/people.ts'
import { ethnicity, upnReason } from '../codes/returns.ts'
import { a, group } from '../kind.ts'

export const identity = {
  names: group('Names', {
    name: a.text('Name as spelt', { fieldClass: 'name' }),
    nameOriginal: a.text('Name in its own script', { fieldClass: 'name' }),
    nameKind: a.code('What kind of name', nameKind, { fieldClass: 'name' }),
    nameScript: a.code('Script of the name', script, { fieldClass: 'name' }),
  }),
  birthDisputed: a.yesNo('Does anyone dispute the birth date?'),
  birthPlace: a.place('Town or village of birth'),
  birthCountry: a.code('Country of birth', country),
  sex: a.code('Sex as recorded', sex),
  gender: a.code('Gender the child gives', gender),
  nationalities: a.codes('Nationality (all)', nationality),
  languages: a.codes('Languages spoken, best first', language),
  needsInterpreter: a.yesNo('Is an interpreter needed?'),
  communicationNeed: a.text('Other help to communicate'),
  ethnicity: a.code('Ethnicity', ethnicity),
  religion: a.text('Religion, if the child wants it known'),
  identifiers: group('Numbers by which the child is known', {
    identifierKind: a.code('Kind of number', identifierKind),
    identifier: a.text('The number itself', { findable: true }),
    identifierIssuer: a.organisation('Who gave the number'),
  }),
  upnReason: a.code('Why there is no pupil number', upnReason),
  isParent: a.yesNo('Is the child a parent?'),
  childrenCount: a.number('How many children of their own', 0, 20),
  documentStatus: a.code('Identity document', documentStatus),
  heightCm: a.number('Height in centimetres', 20, 250),
  appearance: a.text('Build, hair, eyes, clothes'),
  marks: a.text('Scars, marks, tattoos'),
  photoWithPlace: a.file('Photograph that shows a place', { section: 'LOC' }),
  takenOn: a.interval('Taken on'),
  personName: a.text('Name of the person'),
  relation: a.code('Who they are to the child', relation, {
    hint: 'If somebody only says that they are family, choose that.',
  }),
  relationShown: a.yesNo('Has the relationship been shown?'),
  parentalResponsibility: a.yesNo('Do they hold parental responsibility?'),
  personOfConcern: a.yesNo('Is there a worry about this person?'),
  personPhone: a.text('Their phone', { section: 'LOC' }),
  personPlace: a.place('Where that person lives'),
  personCountry: a.code('Country where they live', country),
  addressUse: a.code('What this address is', addressUse, { section: 'LOC' }),
  phoneNumber: a.text('Phone number', { section: 'LOC', findable: true }),
  phoneUse: a.code('Whose phone', phoneUse, {
    hint: "A number that an exploiter gave is not the child's own.",
    section: 'LOC',
  }),
  deviceId: a.text('Handset number (IMEI)', { section: 'LOC' }),
  safeToUse: a.yesNo('Is it safe to use?', { section: 'LOC' }),
  account: a.text('Account, handle or number', { section: 'LOC' }),
}
