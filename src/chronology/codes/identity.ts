/** Who the child is, and who is in the child's life. */
import { codeList } from '../code-list.ts'

export const nameKind = codeList('name-kind', {
  wanted: 'the name the child wants',
  stated: 'a name the child or somebody said',
  'on-document': 'the name on a document',
  nickname: 'a nickname',
  alias: 'another name used',
  former: 'a former name',
  'given-by-exploiter': 'a name given by an exploiter',
  'in-another-record': 'the name in another record',
  recorded: 'as an authority recorded it',
})

/** ISO 15924. */
export const script = codeList('script', {
  Latn: 'Latin',
  Arab: 'Arabic',
  Ethi: "Ethiopic (Ge'ez)",
  Cyrl: 'Cyrillic',
  Hans: 'Chinese, simplified',
  Hant: 'Chinese, traditional',
  Deva: 'Devanagari',
  Beng: 'Bengali',
  Guru: 'Gurmukhi',
  Tfng: 'Tifinagh',
  Armn: 'Armenian',
  Geor: 'Georgian',
  Sinh: 'Sinhala',
  Thai: 'Thai',
  other: 'another script',
})

export const birthKind = codeList('birth-kind', {
  documented: 'a document shows it',
  stated: 'the child or somebody said it',
  estimated: 'somebody estimated it',
  assessed: 'an age assessment found it',
  'decided-by-court': 'a court decided it',
  recorded: 'an authority recorded it, basis not given',
})

export const sex = codeList('sex', 'female', 'male')

export const gender = codeList('gender', {
  female: 'female',
  male: 'male',
  neither: 'neither female nor male',
  'prefers-not-to-say': 'prefers not to say',
})

export const identifierKind = codeList('identifier-kind', {
  'la-child-number': "council's number for the child",
  upn: 'unique pupil number (UPN)',
  'former-upn': 'former pupil number',
  'nhs-number': 'NHS number (England and Wales)',
  'chi-number': 'CHI number (Scotland)',
  'hsc-number': 'health and care number (Northern Ireland)',
  'home-office-reference': 'Home Office reference',
  'nrm-reference': 'NRM reference',
  'police-missing-reference': 'police missing reference',
  'ukmpu-reference': 'UK Missing Persons Unit reference',
  'crime-reference': 'crime reference',
  'court-reference': 'court reference',
  'pnc-id': 'Police National Computer number',
  'guardian-service-number': 'number at the guardian service',
  passport: 'passport number',
  'identity-card': 'identity card number',
  arc: 'asylum registration card (ARC) number',
  other: 'another number',
})

export const documentStatus = codeList('document-status', {
  'genuine-own': "genuine and the child's own",
  none: 'no document',
  'lost-or-taken': 'lost or taken away',
  false: 'false',
  altered: 'altered',
  'someone-elses': "somebody else's",
  'held-by-another': 'held by another person',
  'not-checked': 'not checked yet',
})

export const relation = codeList('relation', {
  mother: 'mother',
  father: 'father',
  'brother-or-sister': 'brother or sister',
  grandparent: 'grandparent',
  'aunt-or-uncle': 'aunt or uncle',
  cousin: 'cousin',
  'husband-or-wife': 'husband or wife',
  partner: 'partner',
  'own-child': 'their own child',
  'says-is-family': 'says they are family, not shown',
  friend: 'friend',
  'travelled-with': 'somebody they travelled with',
  employer: 'employer',
  sponsor: 'sponsor',
  'person-of-concern': 'somebody to worry about',
  other: 'somebody else',
})

export const contactAllowed = codeList('contact-allowed', {
  yes: 'yes',
  supervised: 'only with somebody there',
  'by-child-only': 'only if the child starts it',
  no: 'no',
  'not-decided': 'not decided yet',
})

export const addressUse = codeList('address-use', {
  placement: 'where the child is placed',
  'home-before-care': 'home before care',
  family: 'family lives there',
  'found-at': 'where the child was found',
  'seen-at': 'where the child was seen',
  'works-at': 'where the child works',
  exploitation: 'where the child was exploited',
  'school-run': 'on the way to school',
  'goes-to-when-missing': 'where the child goes when missing',
  'detained-at': 'where the child is held',
  other: 'something else',
})

export const phoneUse = codeList('phone-use', {
  own: "the child's own",
  'given-by-exploiter': 'given by an exploiter',
  family: 'family',
  carer: 'carer',
  friend: 'friend',
  'unknown-caller': 'a caller nobody knows',
  other: "somebody else's",
})

export const channel = codeList('channel', {
  phone: 'phone call',
  'text-message': 'text message',
  app: 'messaging app',
  'social-media': 'social media',
  game: 'online game',
  email: 'email',
  'location-share': 'shared location',
  'in-person': 'in person',
  'through-another': 'through another person',
  other: 'another way',
})
