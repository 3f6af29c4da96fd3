/** Who acts, who is told, who knows: lists of people and bodies that many kinds share. */
import { type CodeList, codeList, saidOf } from '../code-list.ts'

/** One list for people and bodies in any part: who did it, was told, took part, decides, pays. */
export const party = codeList(
  'party',
  { child: 'the child' },
  'parent',
  { family: 'family, other than a parent' },
  'friend',
  { carer: 'carer' },
  { 'home-manager': 'manager of the home' },
  'previous-carer',
  'social-worker',
  { 'out-of-hours-team': 'out-of-hours team' },
  { manager: 'social work manager' },
  'nominated-officer',
  { director: "director of children's services" },
  { 'missing-coordinator': 'missing children coordinator' },
  'placements-officer',
  { 'reviewing-officer': 'independent reviewing officer' },
  'personal-adviser',
  'return-interviewer',
  { 'responsible-authority': 'council responsible for them' },
  { 'host-authority': 'council of the area they live in' },
  { 'other-authority': 'another council' },
  { 'council-panel': 'council panel' },
  { 'council-other': 'another part of the council' },
  { 'early-help': 'early help team' },
  { 'elected-members': 'councillors' },
  { housing: 'housing service' },
  { 'virtual-school': 'virtual school' },
  'school',
  'education-service',
  'school-nurse',
  'health-visitor',
  'midwife',
  { gp: 'GP' },
  { 'emergency-department': 'hospital emergency department' },
  { ambulance: 'ambulance service' },
  'hospital',
  { 'looked-after-nurse': 'nurse for looked-after children' },
  { clinician: 'doctor or other clinician' },
  { 'nhs-body': 'NHS body' },
  'police',
  { 'police-missing': 'police missing persons team' },
  { 'police-investigation': 'police investigation team' },
  { 'national-crime-agency': 'National Crime Agency' },
  { 'uk-missing-persons-unit': 'UK Missing Persons Unit' },
  'prosecutor',
  'court',
  'defence-lawyer',
  { solicitor: "child's solicitor" },
  { ccrc: 'Criminal Cases Review Commission' },
  { 'youth-justice': 'youth justice service' },
  { probation: 'probation service' },
  'prison',
  { 'detention-centre': 'detention centre' },
  { 'border-force': 'Border Force' },
  { 'immigration-enforcement': 'Immigration Enforcement' },
  { 'home-office': 'Home Office' },
  { 'competent-authority': 'body that makes NRM decisions' },
  { 'age-assessment-board': 'National Age Assessment Board' },
  { 'labour-inspector': 'labour inspector' },
  { 'secretary-of-state': 'Secretary of State' },
  'guardian',
  'guardian-service',
  'advocate',
  'appropriate-adult',
  'interpreter',
  'advice-service',
  { 'voluntary-first-responder': 'charity that is a first responder' },
  'charity',
  { 'missing-people-charity': 'charity for missing people' },
  { ofsted: 'Ofsted' },
  { 'safeguarding-lead': 'safeguarding lead' },
  'safeguarding-partners',
  'national-desk',
  { 'receiving-agency': 'agency that receives them' },
  'embassy',
  { referrer: 'whoever raised the concern' },
  { public: 'the public' },
  { anonymous: 'somebody who gave no name' },
  { other: 'somebody else' },
)

const BODIES = new Set([
  'out-of-hours-team',
  'responsible-authority',
  'host-authority',
  'council-panel',
  'early-help',
  'housing',
  'virtual-school',
  'school',
  'education-service',
  'emergency-department',
  'ambulance',
  'hospital',
  'police',
  'police-missing',
  'police-investigation',
  'national-crime-agency',
  'uk-missing-persons-unit',
  'prosecutor',
  'court',
  'ccrc',
  'youth-justice',
  'probation',
  'prison',
  'detention-centre',
  'home-office',
  'competent-authority',
  'age-assessment-board',
  'secretary-of-state',
  'guardian-service',
  'advice-service',
  'safeguarding-partners',
  'national-desk',
  'receiving-agency',
  'embassy',
])
const BARE = new Set([
  'other-authority',
  'council-other',
  'elected-members',
  'border-force',
  'immigration-enforcement',
  'ofsted',
  'referrer',
  'public',
  'anonymous',
  'other',
])
const THEIR = new Set([
  'family',
  'solicitor',
  'guardian',
  'reviewing-officer',
  'personal-adviser',
  'advocate',
])

/**
 * Who did something, as a sentence that the child may read begins: "A social worker", "The police",
 * "Their guardian", "They" for the child, "Somebody" where nobody is named.
 */
export function whoDid(code: unknown): string {
  return capital(code === 'child' ? 'they' : partyInWords(code))
}

/** To whom something was done, inside a sentence: "a social worker", "the police", "them". */
export function whom(code: unknown): string {
  return code === 'child' ? 'them' : partyInWords(code)
}

/** Who a worker or guardian is by their kind, as a sentence begins: "A personal adviser". */
export function whoIs(list: CodeList, code: unknown): string {
  return capital(isKnown(code) ? withArticle(saidOf(list, code)) : 'somebody')
}

function partyInWords(code: unknown): string {
  if (!isKnown(code)) return 'somebody'
  if (code === 'family') return 'their family'
  if (code === 'solicitor') return 'their solicitor'
  const words = saidOf(party, code)
  if (BARE.has(code)) return words
  if (THEIR.has(code)) return `their ${words}`
  return BODIES.has(code) ? `the ${words}` : withArticle(words)
}

function isKnown(code: unknown): code is string {
  return typeof code === 'string' && code !== 'unknown' && code !== 'not-asked'
}

function withArticle(words: string): string {
  if (words.startsWith('another')) return words
  return /^([aeio]|NHS)/.test(words) ? `an ${words}` : `a ${words}`
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** What a telling, an acknowledgement, an escalation, a wish or a complaint is about. */
export const matter = codeList(
  'matter',
  { concern: 'a concern' },
  { referral: 'a referral' },
  { advice: 'advice' },
  { 'nrm-referral': 'the NRM referral' },
  { 'nrm-decision': 'the NRM decision' },
  { missing: 'being missing' },
  { away: 'being away' },
  { 'missing-risk': 'the risk while they are missing' },
  { found: 'being found' },
  { returned: 'being back' },
  { 'missing-profile': 'the form for finding them' },
  { publicity: 'showing their picture' },
  { sighting: 'a sighting' },
  { 'return-interview': 'the talk after being away' },
  { placement: 'the home they live in' },
  { 'placement-out-of-area': 'a home outside the area' },
  { admission: 'moving into a home' },
  { discharge: 'moving out of a home' },
  { 'serious-event': 'a serious event' },
  { 'care-plan': 'their care plan' },
  { review: 'a review' },
  { meeting: 'a meeting' },
  { guardian: 'their guardian' },
  { transfer: 'a move to another council' },
  { school: 'school' },
  { death: 'a death' },
  { health: 'their health' },
  { 'age-doubt': 'a doubt about their age' },
  { 'age-decision': 'a decision about their age' },
  { arrest: 'an arrest' },
  { detention: 'being held' },
  { charge: 'a charge' },
  { 'non-punishment': 'not being punished' },
  { conviction: 'a conviction' },
  { strategy: 'a strategy discussion' },
  { conference: 'a child protection conference' },
  { 'police-protection': 'police protection' },
  { 'crime-against-child': 'a crime done to them' },
  { intelligence: 'information about danger' },
  { asylum: 'the asylum claim' },
  { leave: 'leave to be in the UK' },
  { 'return-abroad': 'going to another country' },
  { rights: 'their rights' },
  { wishes: 'what they want' },
  { complaint: 'a complaint' },
  { match: 'a possible match of records' },
  { record: 'this record' },
  { 'support-cost': 'what their support cost' },
  { other: 'something else' },
)

export const way = codeList(
  'way',
  { 'in-person': 'in person' },
  { phone: 'by phone' },
  { video: 'by video call' },
  { letter: 'by letter' },
  { email: 'by email' },
  { 'secure-system': 'through a secure system' },
  { 'text-message': 'by text message' },
  'at-a-meeting',
  { other: 'in another way' },
)

export const nation = codeList('nation', {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
})

export const level = codeList('level', 'low', 'medium', 'high')

export const understood = codeList('understood', 'yes', 'partly', 'no', { 'not-sure': 'not sure' })

/** ISO 639 tags; a sign language is a language. */
export const language = codeList('language', {
  en: 'English',
  cy: 'Welsh',
  ar: 'Arabic',
  prs: 'Dari',
  ps: 'Pashto',
  fa: 'Farsi',
  ckb: 'Kurdish (Sorani)',
  kmr: 'Kurdish (Kurmanji)',
  ti: 'Tigrinya',
  am: 'Amharic',
  vi: 'Vietnamese',
  sq: 'Albanian',
  so: 'Somali',
  tr: 'Turkish',
  om: 'Oromo',
  ro: 'Romanian',
  rom: 'Romani',
  fr: 'French',
  ur: 'Urdu',
  pa: 'Punjabi',
  zag: 'Zaghawa',
  fur: 'Fur',
  mls: 'Masalit',
  tig: 'Tigre',
  din: 'Dinka',
  nus: 'Nuer',
  yo: 'Yoruba',
  bin: 'Edo',
  ig: 'Igbo',
  ha: 'Hausa',
  pl: 'Polish',
  bn: 'Bengali',
  hi: 'Hindi',
  zh: 'Chinese',
  bfi: 'British Sign Language',
  other: 'another language',
})
