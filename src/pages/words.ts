/** How codes of the door read on a page. */
import type { Section } from '../chronology/entry.ts'

const ROLES: Readonly<Record<string, string>> = {
  frontline: 'frontline staff',
  worker: 'social worker',
  manager: 'team manager',
  duty: 'out-of-hours duty team',
  guardian: 'independent guardian',
  iro: 'independent reviewing officer',
  carer: 'carer',
  clinician: 'clinician',
  'virtual-school': 'virtual school',
  'police-missing': 'police missing persons',
  'police-investigation': 'police investigation',
  prosecutor: 'prosecutor',
  sca: 'competent authority',
  'nrm-panel': 'NRM decision panel',
  'first-responder': 'first responder',
  advice: 'advice service',
  solicitor: "child's solicitor",
  'missing-coordinator': 'missing coordinator',
  placements: 'placements officer',
  interviewer: 'return interviewer',
  'youth-justice': 'youth justice worker',
  coordinator: 'national coordinator',
  analyst: 'national analyst',
  'returns-officer': 'returns officer',
  trainer: 'trainer',
  inspector: 'inspector',
  border: 'border staff',
  child: 'child',
  privacy: 'privacy officer',
  admin: 'administrator',
}
export const roleName = (role: string): string => ROLES[role] ?? role

const SECTION_NAMES: Readonly<Record<Section, string>> = {
  ID: 'Who the child is',
  LOC: 'Where the child is',
  IND: 'Worries and signs',
  TRF: 'Trafficking and the NRM',
  AGE: 'Age',
  CPR: 'Child protection',
  CARE: 'Care',
  MIS: 'Missing',
  RHI: 'Return interviews',
  GRD: 'Own notes',
  VOI: "The child's voice",
  OFF: 'Alleged offences',
  INT: 'Intelligence',
  IMM: 'Immigration',
  HLT: 'Health',
  ACROSS: 'Who was told',
  ORG: 'Organisation',
}
export const sectionName = (section: Section): string => SECTION_NAMES[section]

const ORGANISATION_KINDS: Readonly<Record<string, string>> = {
  council: 'a council',
  'police-force': 'a police force',
  nhs: 'the NHS',
  school: 'a school',
  'childrens-home': "a children's home",
  'fostering-household': 'a foster home',
  'guardian-service': 'the guardian service',
  'national-desk': 'the national desk',
}
export const organisationKindName = (kind: string): string =>
  ORGANISATION_KINDS[kind] ?? kind.replaceAll('-', ' ')
