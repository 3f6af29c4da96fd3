/** Acts that touch more than one section, and what organisations record about themselves. */
import { codeList } from '../code-list.ts'

export const ack = codeList('ack', {
  read: 'it was read',
  accepted: 'it was taken on',
  'handover-accepted': 'the handover was accepted',
  'not-ours': 'refused, not for us',
  'passed-on': 'it was passed on',
  acted: 'something was done',
})

export const refusalReason = codeList('refusal-reason', {
  'other-area': 'another area',
  'other-body': 'another body',
  'no-capacity': 'no capacity',
  'age-not-accepted': 'age not accepted',
  'not-eligible': 'not eligible',
  'no-service-here': 'no such service here',
  'no-reason-given': 'no reason given',
  other: 'another reason',
})

export const useMade = codeList('use-made', {
  'acted-on': 'acted on',
  'checked-no-result': 'checked, no result',
  'already-known': 'already known',
  'not-usable': 'not usable',
  'not-yet': 'not yet',
  'not-told': 'we were not told',
})

export const escalationLevel = codeList('escalation-level', {
  'duty-manager': 'the duty manager',
  'head-of-service': 'the head of service',
  director: "the director of children's services",
  'safeguarding-partners': 'the safeguarding partners',
  'force-lead': 'the lead officer of the force',
  'national-desk': 'the national desk',
  inspectorate: 'the inspectorate',
  'minister-office': "the minister's office",
})

export const exceptionReason = codeList('exception-reason', {
  'could-harm-the-child': 'it could harm the child',
  'no-safe-way-to-tell': 'there is no safe way to tell',
  'not-reasonably-practicable': 'it is not reasonably practicable',
  'child-refused-with-capacity': 'the child, able to decide, said no',
  'child-missing': 'the child is missing',
  'turned-18': 'turned 18',
  'done-by-another-body': 'another body does it',
  'court-order': 'a court order',
  'supervisor-justified': 'a supervisor agreed, with reasons',
  'decided-not-needed': 'it was decided that it is not needed',
  'nobody-to-tell': 'there is nobody to tell',
  'not-law-here': 'it is not the law here',
  other: 'another reason',
})

export const disclosureKind = codeList('disclosure-kind', {
  'nrm-pack': 'pack for the NRM',
  'immigration-safeguarding': 'safeguarding information to an immigration body',
  'police-risk-to-life': 'to police, risk to life',
  'court-order': 'by order of a court',
  'child-own-record': "the child's own record, to the child",
  'solicitor-pack': "pack for the child's solicitor",
  'advice-pack': 'pack for advice',
  'school-notice': 'notice to a school',
  'health-notice': 'notice to a health service',
  'receiving-authority': 'to the council that takes over',
  'country-of-origin': 'to a body of another country',
  statistics: 'statistics',
  other: 'another disclosure',
})

export const legalBasis = codeList('legal-basis', {
  'public-task': 'public task',
  'legal-obligation': 'legal obligation',
  'vital-interests': 'vital interests',
  'court-order': 'court order',
  'legal-claim': 'legal claim',
  'research-statistics': 'research or statistics',
  'child-own-request': 'the child asked for it',
})

export const matchBand = codeList('match-band', 'strong', 'possible', 'weak', 'too-close-to-call')

export const matchGround = codeList('match-ground', {
  name: 'name',
  birth: 'birth date',
  photograph: 'photograph',
  document: 'document',
  phone: 'phone',
  account: 'account online',
  'body-mark': 'scar or mark',
  family: 'family',
  'fingerprint-by-police': 'fingerprint, checked by police',
  'child-says': 'the child says so',
  other: 'something else',
})

export const organisationKind = codeList('organisation-kind', {
  council: 'council',
  'police-force': 'police force',
  nhs: 'NHS body',
  school: 'school or college',
  'childrens-home': "children's home",
  'fostering-agency': 'fostering agency',
  'supported-accommodation': 'supported accommodation',
  'guardian-service': 'guardian service',
  charity: 'charity',
  'law-firm': 'law firm',
  'court-service': 'court service',
  prosecution: 'prosecution service',
  prison: 'prison',
  detention: 'place of detention',
  'competent-authority': 'body that makes NRM decisions',
  'home-office': 'Home Office',
  border: 'border body',
  'advice-service': 'advice service',
  'national-desk': 'national desk',
  inspectorate: 'inspectorate',
  other: 'another kind of organisation',
})

export const calendarKind = codeList('calendar-kind', {
  'term-dates': 'term dates',
  'closing-day': 'closing day',
  'school-holiday': 'school holiday',
  'return-closing-day': 'last day for a return',
  'reporting-period-end': 'end of a reporting period',
})

export const dutyUnit = codeList('duty-unit', {
  hour: 'hours',
  'calendar-day': 'calendar days',
  'working-day': 'working days',
  'school-day': 'school days',
  week: 'weeks',
  month: 'months',
})

export const scheme = codeList('scheme', {
  'ictg-site': 'Independent Child Trafficking Guardians',
  'nrm-pilot-panel': 'NRM decisions by a council panel (pilot)',
  nts: 'National Transfer Scheme',
  philomena: 'Philomena Protocol',
  'first-responder': 'first responder for the NRM',
  'guardian-trial': 'trial of advocates (2014 to 2015)',
  's52-authority': 'authority named in section 52 of the Modern Slavery Act',
  'specialist-placements': 'specialist placements',
})

export const returnName = codeList('return-name', {
  ssda903: 'looked-after children return (SSDA903)',
  cin: 'children in need census',
  'annex-a': 'list for inspectors (Annex A)',
  'nrm-statistics': 'NRM statistics',
  foi: 'answer to a freedom of information request',
  greta: 'answer to GRETA (Council of Europe)',
  other: 'another return or report',
})
