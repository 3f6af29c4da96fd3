/** Recognising, exploitation, the National Referral Mechanism (NRM) and what it decides. */
import { codeList, dated } from '../code-list.ts'

export const concern = codeList(
  'concern',
  'trafficking',
  'sexual-exploitation',
  'criminal-exploitation',
  'labour-exploitation',
  'domestic-servitude',
  'forced-marriage',
  { unaccompanied: 'without a parent or carer' },
  'private-fostering',
  'missing',
  { 'at-risk-of-missing': 'at risk of going missing' },
  { 'age-wrong': 'treated as an adult' },
  'in-custody',
  'neglect',
  'physical-abuse',
  'emotional-abuse',
  'sexual-abuse',
  { 'placement-unsafe': 'not safe where they live' },
  { 'benefit-use': 'benefits claimed for the child' },
  { 'online-harm': 'harm online' },
  'radicalisation',
  { other: 'something else' },
)

export const seriousEvent = codeList(
  'serious-event',
  { 'suspected-sexual-exploitation': 'sexual exploitation is suspected' },
  { 'police-called': 'police were called' },
  { 'child-protection-enquiry': 'a child protection enquiry began or ended' },
  { 'allegation-against-carer': 'an allegation against somebody who works there' },
  { death: 'a child died' },
  { 'other-serious': 'another serious event' },
  { none: 'no serious event' },
)

export const response = codeList(
  'response',
  'no-further-action',
  'advice-only',
  { 'early-help': 'early help' },
  { assessment: 'an assessment' },
  { 'strategy-discussion': 'a strategy discussion' },
  { 'protect-now': 'protect them now' },
  { 'accommodate-now': 'give them a home now' },
  { 'passed-to-other-authority': 'passed to another council' },
  { 'already-open': 'the council was already working with them' },
  { 'not-decided': 'not decided yet' },
)

export const signAnswer = codeList('sign-answer', 'seen', 'suspected', {
  'not-seen': 'looked for, not seen',
})

export const traffickingView = codeList('trafficking-view', {
  identified: 'yes, recognised by the NRM or by the council',
  suspected: 'suspected',
  unclear: 'cannot say yet',
  'no-sign': 'looked for, nothing found',
  'ruled-out': 'ruled out',
  'not-assessed': 'not assessed',
})

export const assessmentTool = codeList('assessment-tool', {
  'rar-matrix': 'the toolkit matrix',
  'signs-list': 'the list of signs',
  'council-form': "the council's own form",
  'professional-judgement': 'professional judgement',
  nrm: 'the NRM form',
  other: 'something else',
})

export const assessmentKind = codeList('assessment-kind', {
  'child-and-family': 'child and family assessment',
  initial: 'initial assessment (until 2013)',
  core: 'core assessment (until 2013)',
  age: 'age assessment',
  'leaving-care-needs': 'assessment of needs before leaving care',
  trafficking: 'trafficking assessment',
  'private-fostering': 'private fostering assessment',
  'welsh-care-and-support': 'care and support assessment (Wales)',
  other: 'another assessment',
})

/** A set: several kinds together are the rule, and the combination is printed from the set. */
export const exploitation = codeList('exploitation', {
  labour: 'made to work for little or no pay',
  'wages-taken': 'wages taken',
  'benefit-fraud': 'used to claim benefits',
  'other-fraud': 'made to take part in other fraud',
  'sexual-exploitation': 'child sexual exploitation',
  prostitution: 'forced prostitution',
  'taken-and-assaulted': 'taken, held and sexually assaulted',
  'sexual-images': 'sexual images',
  'cannabis-cultivation': 'made to grow cannabis',
  'county-lines': 'made to carry or sell drugs (county lines)',
  'drug-supply-other': 'made to supply drugs in another way',
  theft: 'made to steal',
  begging: 'made to beg',
  'forced-crime-other': 'made to commit another crime',
  'organ-removal': 'removal of organs',
  'domestic-servitude': 'kept for unpaid work in a household',
  'forced-marriage': 'forced marriage',
  'illegal-adoption': 'illegal adoption',
  'armed-group': 'used by an armed group',
  'ritual-abuse': 'abuse in a ritual',
  other: 'another kind',
})

export const exploitationWhere = codeList('exploitation-where', {
  uk: 'in the UK',
  overseas: 'abroad',
  'uk-and-overseas': 'in the UK and abroad',
})

export const movement = codeList('movement', {
  'within-uk': 'within the UK',
  'across-border': 'across a border',
  both: 'both',
  none: 'not moved',
})

export const exploitedAge = codeList('exploited-age', { child: 'as a child', adult: 'as an adult' })

/** Codes of the NRM form. */
export const lastContact = codeList('last-contact', {
  'within-the-last-week': 'within the last week',
  'within-the-last-month': 'within the last month',
  'within-the-last-3-month': 'within the last 3 months',
  'within-the-last-6-month': 'within the last 6 months',
  'within-the-last-6-12-month': '6 to 12 months ago',
  'over-a-year-ago': 'more than a year ago',
  'not-sure': 'not sure',
})

/** Codes of the Human Trafficking Case Data Standard (HTCDS). */
export const recruitment = codeList('recruitment', {
  AtAPlaceOfBusiness: 'at a place of business',
  AtAnEducationalInstitution: 'at a school or college',
  AtWork: 'at work',
  ThroughOnlineSocialNetworks: 'through social networks online',
  ThroughAnOnlineAdvertisement: 'through an advertisement online',
  ThroughATelevisionAdvert: 'through an advertisement on television',
  ThroughANewspaperAdvert: 'through an advertisement in a newspaper',
  ThroughFamilyOrFamilyEvents: 'through family or family events',
  ThroughFriendsOrSocialEvents: 'through friends or social events',
  Other: 'in another way',
})

/** Codes of HTCDS and one of our own: `oath-or-ritual` leaves as Other. */
export const control = codeList('control', {
  PhysicalThreats: 'threats of violence',
  ThreatsLawEnforcement: 'threats of police or immigration officers',
  ThreatensChildrenFamily: 'threats to family or children',
  DebtBondage: 'debt',
  FalsePromises: 'false promises',
  PhysicalAbuse: 'physical abuse',
  SexualAbuse: 'sexual abuse',
  TakesEarnings: 'earnings taken',
  RestrictsFinancialAccess: 'no access to money',
  RestrictsMedicalCare: 'no access to medical care',
  WithholdsNecessities: 'food, sleep or other needs withheld',
  PsychologicalAbuse: 'psychological abuse',
  PsychoactiveSubstance: 'drugs or alcohol',
  ExcessiveWorkingHours: 'very long hours',
  WithholdsDocuments: 'documents withheld',
  'oath-or-ritual': 'an oath or ritual',
  Other: 'in another way',
})

export const transport = codeList('transport', {
  lorry: 'lorry',
  'small-boat': 'small boat',
  ferry: 'ferry',
  train: 'train',
  plane: 'plane',
  coach: 'coach',
  car: 'car',
  'on-foot': 'on foot',
  other: 'another way',
})

/** Codes of HTCDS, in its spelling. */
export const relationExploiter = codeList('relation-exploiter', {
  Familial: 'family',
  Acquainted: 'somebody the child knew',
  Unaquainted: 'somebody the child did not know',
})

export const reportType = codeList('report-type', {
  nrm: 'NRM referral',
  'duty-to-notify': 'duty to notify',
})

export const under18 = codeList('under-18', {
  yes: 'yes',
  no: 'no',
  'not-sure': 'not sure (treated as a child)',
})

export const competentAuthority = dated(
  codeList('competent-authority', {
    ukhtc: 'UK Human Trafficking Centre (2009 to 2019)',
    'home-office': 'Home Office (2009 to 2019)',
    sca: 'Single Competent Authority (since April 2019)',
    ieca: 'Immigration Enforcement Competent Authority (since November 2021)',
    'council-panel': 'council panel (pilot, since 2021)',
  }),
  {
    ukhtc: { to: '2019-04-28' },
    'home-office': { to: '2019-04-28' },
    sca: { from: '2019-04-29' },
    ieca: { from: '2021-11-08' },
  },
)

export const nrmOutcome = codeList('nrm-outcome', {
  positive: 'yes, recognised',
  negative: 'not recognised',
  withdrawn: 'taken back',
  suspended: 'paused',
  disqualified: 'protection refused (section 63, since January 2023)',
  'no-decision-closed': 'ended without a decision',
})

export const disqualification = codeList('disqualification', {
  'public-order': 'public order',
  'bad-faith': 'bad faith',
})

export const decisionStage = codeList('decision-stage', {
  provisional: 'provisional',
  'panel-reviewed': 'reviewed by a panel',
  final: 'final',
})
