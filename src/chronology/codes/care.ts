/** Care, placements, plans, services and the people around the child: lists of our own. */
import { codeList } from '../code-list.ts'

export const entryRoute = codeList('entry-route', {
  'presented-alone': 'came alone and asked for help',
  police: 'through police',
  port: 'at a port or airport',
  'section-47': 'after child protection enquiries',
  court: 'through a court',
  remand: 'on remand',
  'transfer-scheme': 'through the National Transfer Scheme',
  'from-another-authority': 'from another council',
  hotel: 'from a hotel',
  'family-request': 'family asked',
  reopened: 'work with the child was reopened',
  other: 'another way',
})

export const workerRole = codeList('worker-role', {
  'social-worker': 'social worker',
  'duty-worker': 'duty worker',
  manager: 'manager',
  'reviewing-officer': 'independent reviewing officer',
  'personal-adviser': 'personal adviser',
  'missing-coordinator': 'missing children coordinator',
  'placements-officer': 'placements officer',
  'virtual-school': 'worker of the virtual school',
  'looked-after-nurse': 'nurse for looked-after children',
  keyworker: 'keyworker',
  'return-interviewer': 'return interviewer',
  'youth-justice-worker': 'youth justice worker',
  'police-single-point': 'police officer for contact',
  other: 'another worker',
})

export const placementNeed = codeList('placement-need', {
  foster: 'foster care',
  residential: "a children's home",
  secure: 'a secure place',
  'out-of-area': 'outside the area',
  'away-from-exploiters': 'away from exploiters',
  single: 'no other children',
  'with-siblings': 'together with brothers or sisters',
  'same-language': 'carers who speak the language',
  'mother-and-baby': 'a place for mother and baby',
  'disability-access': 'access with a disability',
  'night-staff': 'staff awake at night',
  'female-only': 'girls and women only',
  'male-only': 'boys and men only',
  other: 'something else',
})

export const placementType = codeList('placement-type', {
  'foster-relative': 'foster care with a relative or friend',
  'foster-other': 'foster care',
  'childrens-home': "children's home",
  'secure-home': "secure children's home",
  'supported-accommodation': 'supported accommodation',
  'semi-independent': 'semi-independent living',
  independent: 'independent living',
  parent: 'with a parent',
  adoption: 'placed for adoption',
  'residential-school': 'residential school',
  'family-centre': 'family centre or mother and baby unit',
  health: 'hospital or nursing place',
  'residential-care': 'residential care home',
  'residential-employment': 'a job with a home',
  'young-offender-institution': 'young offender institution',
  hotel: 'hotel',
  'bed-and-breakfast': 'bed and breakfast',
  'reception-centre': 'reception centre',
  'supported-lodgings': 'supported lodgings',
  temporary: 'a temporary move',
  other: 'another kind of home',
})

export const searchResult = codeList('search-result', {
  found: 'a place was found',
  'none-suitable': 'no suitable place was found',
  'accepted-unsuitable': 'a place that does not suit was taken',
  'still-looking': 'still looking',
  'no-longer-needed': 'no longer needed',
})

export const placementArea = codeList('placement-area', {
  'own-area': "in the council's own area",
  adjoining: 'in the next area',
  'further-away': 'further away',
  'another-nation': 'in another nation of the UK',
})

export const registration = codeList('registration', {
  registered: 'registered',
  transitional: 'applied before 28 October 2023, not yet decided',
  'not-registered': 'not registered',
  'not-required': 'not required for this kind of home',
})

export const carerApproval = codeList('carer-approval', {
  approved: 'approved',
  'temporary-connected-person': 'relative or friend approved for a time (regulation 24)',
  'parent-assessed': 'parent assessed',
  'parent-before-assessment': 'parent, before the assessment (regulation 19)',
  'not-approved': 'not approved',
  'not-needed': 'not needed',
})

export const approval = codeList(
  'approval',
  'worker',
  'manager',
  'nominated-officer',
  { director: "director of children's services" },
  { refused: 'nobody, it was refused' },
)

export const suitability = codeList('suitability', {
  suitable: 'it suits them',
  'suitable-for-now': 'it suits them for now',
  'not-suitable': 'it does not suit them',
  'unsafe-now': 'it is not safe now',
  'not-judged': 'not judged',
})

export const unsuitableReason = codeList('unsuitable-reason', {
  'near-exploiters': 'near exploiters',
  'with-unrelated-adults': 'unrelated adults live there',
  'no-full-time-care': 'no adult there all the time',
  'too-far': 'too far away',
  'not-regulated': 'not regulated',
  age: 'not right for their age',
  'language-or-faith': 'language or faith',
  'school-lost': 'school was lost by the move',
  hotel: 'a hotel',
  'harm-from-others': 'harm from others there',
  'too-many-moves': 'too many moves',
  other: 'another reason',
})

export const planKind = codeList('plan-kind', {
  care: 'care plan',
  placement: 'placement plan',
  'personal-education': 'personal education plan',
  pathway: 'pathway plan',
  health: 'health plan',
  'child-in-need': 'child in need plan',
  'child-protection': 'child protection plan',
  release: 'plan for leaving custody',
  permanence: 'plan for a lasting home',
  'support-after-care': 'plan for support after care',
  return: 'plan for going to another country',
  other: 'another plan',
})

export const planStage = codeList(
  'plan-stage',
  'started',
  'ready',
  'signed',
  { 'change-proposed': 'a change was suggested' },
  'changed',
  'ended',
)

export const reviewKind = codeList('review-kind', {
  'looked-after': 'review for a looked-after child',
  pathway: 'pathway review',
  early: 'review brought forward',
  disruption: 'review after a home broke down',
  other: 'another review',
})

export const visitFinding = codeList('visit-finding', {
  safeguarded: 'safe and well there',
  'not-safeguarded': 'not safe and well there',
  'not-seen': 'the child was not seen',
})

export const schoolStep = codeList('school-step', {
  asked: 'a place was asked for',
  waiting: 'waiting for a place',
  offered: 'a place was offered',
  refused: 'a place was refused',
  started: 'they started',
  stopped: 'they stopped going',
  'none-found': 'no place was found',
})

export const schoolKind = codeList('school-kind', {
  maintained: "council's school",
  academy: 'academy',
  college: 'college',
  special: 'special school',
  'english-class': 'English class',
  online: 'online',
  home: 'at home',
  alternative: 'alternative provision',
  other: 'another kind of school',
})

export const safetyPart = codeList('safety-part', {
  photograph: 'a photograph',
  description: 'a description',
  'phone-numbers': 'phone numbers',
  'who-may-call': 'who may call the child',
  'who-may-know-where': 'who may know where the child is',
  'first-48-hours': 'the first 48 hours',
  'if-missing': 'what to do if the child is missing',
  'people-to-avoid': 'people to stay away from',
  online: 'being online',
  'sleep-and-nights': 'sleep and nights',
  travel: 'travel',
  'words-to-use': 'an agreed code word',
})

export const restriction = codeList('restriction', {
  'deprivation-of-liberty': 'not free to leave',
  'phone-held': 'their phone was kept',
  'internet-limited': 'less internet',
  'going-out-limited': 'less going out',
  'contact-stopped': 'no contact with somebody',
  'door-alarm': 'an alarm on the door',
  searched: 'they were searched',
  restrained: 'they were held back',
  'secure-accommodation': 'secure accommodation',
  other: 'another limit',
})

export const restrictionStage = codeList('restriction-stage', 'proposed', 'authorised', 'started')

export const restrictionBasis = codeList('restriction-basis', {
  'court-order': 'a court order',
  'first-72-hours': 'the first 72 hours of secure accommodation, without an order',
  'secretary-of-state': 'approval of the Secretary of State',
  'remand-or-sentence': 'remand or sentence',
  'mental-health-law': 'mental health law',
  'other-statute': 'another law',
  'plan-agreed-with-child': 'a plan that the child agreed to',
  'plan-not-agreed': 'a plan that the child did not agree to',
  emergency: 'an emergency',
  'none-recorded': 'nothing recorded',
})

export const service = codeList('service', {
  'health-assessment': 'health assessment',
  therapy: 'therapy',
  'mental-health': 'mental health service',
  dentist: 'dentist',
  optician: 'optician',
  'sexual-health': 'sexual health service',
  substance: 'help with drugs or alcohol',
  interpreter: 'interpreter',
  advocate: 'advocate',
  'legal-advice': 'legal advice',
  education: 'education',
  'english-class': 'English class',
  clothing: 'clothes',
  money: 'money',
  'peer-support': 'support from other young people',
  'witness-support': 'support as a witness',
  housing: 'housing',
  'family-tracing': 'looking for family',
  'compensation-claim': 'claim for compensation',
  'independent-visitor': 'independent visitor',
  'faith-community': 'faith community',
  'leaving-care': 'support when leaving care',
  other: 'other help',
})

export const serviceStep = codeList('service-step', {
  asked: 'asked for',
  waiting: 'on a waiting list',
  offered: 'offered',
  'declined-by-child': 'they did not want it',
  'refused-by-service': 'the service said no',
  given: 'given',
  ended: 'ended',
})

export const transferScheme = codeList('transfer-scheme', {
  'nts-voluntary': 'National Transfer Scheme, voluntary',
  'nts-mandatory': 'National Transfer Scheme, mandatory',
  'case-responsibility': 'move of responsibility between councils',
  other: 'another transfer',
})

export const transferAnswer = codeList('transfer-answer', {
  accepted: 'yes, another council agreed',
  refused: 'no, the other council refused',
  withdrawn: 'the request was taken back',
  'on-hold': 'waiting',
  'no-answer': 'no answer came',
})

export const transferReason = codeList('transfer-reason', {
  'child-missing': 'the child is missing',
  'best-interests': 'what is best for the child',
  'family-elsewhere': 'family lives elsewhere',
  'age-disputed': 'the age is in doubt',
  trafficking: 'trafficking',
  'no-place': 'no place free',
  settled: 'the child has settled',
  health: 'health',
  'ran-out-of-time': 'time ran out',
  other: 'another reason',
  'none-given': 'no reason given',
})

export const guardianScheme = codeList('guardian-scheme', {
  'trial-2014': 'trial of advocates (2014 to 2015)',
  ictg: 'Independent Child Trafficking Guardians',
  scotland: 'Guardianship Scotland',
  'northern-ireland': 'Independent Guardian Service, Northern Ireland',
  other: 'another scheme',
  'none-here': 'no scheme here',
})

export const guardianKind = codeList('guardian-kind', {
  direct: 'guardian of their own',
  'through-professionals': 'coordinator who works through the professionals',
  'scottish-guardian': 'guardian in Scotland',
  'northern-irish-guardian': 'guardian in Northern Ireland',
  'trial-advocate': 'advocate of the trial (2014 to 2015)',
  other: 'another guardian or advocate',
})

export const guardianEnd = codeList('guardian-end', {
  'turned-18': 'turned 18',
  'support-no-longer-needed': 'support no longer needed',
  'returned-abroad': 'went to another country',
  'not-trafficked': 'found not to be trafficked',
  'missing-six-months': 'missing for six months',
  'moved-out-of-area': 'moved out of the area',
  'child-asked': 'the child asked',
  'worker-left': 'the worker left, another follows',
  died: 'the child died',
  other: 'another reason',
})

export const solicitorFor = codeList(
  'solicitor-for',
  'immigration',
  { crime: 'crime' },
  'age',
  'family',
  { 'civil-claim': 'a claim against somebody' },
  'compensation',
  { appeal: 'an appeal' },
  { other: 'something else' },
)
