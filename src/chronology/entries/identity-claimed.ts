/**
 * Who does somebody say the child is? Every claim stands beside the others, because a child may be
 * known under several names and birth dates, and the name the child wants comes first.
 */
import { asDay } from '../as-at.ts'
import { f } from '../fields.ts'
import { kind } from '../kind.ts'

export const identityClaimed = kind({
  name: 'identity-claimed',
  whose: ['child'],
  section: 'ID',
  title: 'Identity claimed',
  meaning:
    'Somebody says who the child is: names, birth, nationality, languages, numbers. Every part may be left out, and a later claim never replaces an earlier one. It happened when it was said or when the paper was read.',
  by: 'anyone who hears it or reads it; the import of a return',
  mistakes:
    'Typing 1 January for "about 16": give the span of days instead. Changing an old claim instead of adding one. Putting the name on a document above the name the child wants. Reading sex "U" as not asked. Writing an age without the day on which it was said.',
  version: 1,
  fields: {
    names: f.names,
    birth: f.birth,
    birthKind: f.birthKind,
    birthDisputed: f.birthDisputed,
    birthPlace: f.birthPlace,
    birthCountry: f.birthCountry,
    sex: f.sex,
    gender: f.gender,
    nationalities: f.nationalities,
    languages: f.languages,
    needsInterpreter: f.needsInterpreter,
    communicationNeed: f.communicationNeed,
    ethnicity: f.ethnicity,
    religion: f.religion,
    identifiers: f.identifiers,
    upnReason: f.upnReason,
    isParent: f.isParent,
    childrenCount: f.childrenCount,
    documentStatus: f.documentStatus,
  },
  sentence: () => 'Somebody said who they are',
  example: {
    names: [
      { name: 'Linh', nameKind: 'wanted' },
      { name: 'Nguyen Thi Linh', nameKind: 'on-document', nameScript: 'Latn' },
    ],
    birth: { precision: 'about', from: asDay('2009-01-01'), to: asDay('2010-12-31') },
    birthKind: 'stated',
    birthDisputed: 'no',
    birthPlace: 'a village near Vinh',
    birthCountry: 'Vietnam',
    sex: 'female',
    gender: 'female',
    nationalities: ['Vietnamese'],
    languages: ['vi'],
    needsInterpreter: 'yes',
    identifiers: [
      {
        identifierKind: 'la-child-number',
        identifier: 'MADE-UP-0042',
        identifierIssuer: '01960000-0000-7000-8000-00000000000c',
      },
    ],
    isParent: 'not-asked',
    documentStatus: 'held-by-another',
  },
})
