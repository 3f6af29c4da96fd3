/**
 * The one list of all kinds of entry. A kind that is not here does not exist; one that is here must
 * be considered by every table that the compiler checks against `KindName`.
 */
import { acknowledged } from './entries/acknowledged.ts'
import { addressKnown } from './entries/address-known.ts'
import { adoptionRecorded } from './entries/adoption-recorded.ts'
import { ageAssessed } from './entries/age-assessed.ts'
import { ageDecidedByCourt } from './entries/age-decided-by-court.ts'
import { ageDecisionChallenged } from './entries/age-decision-challenged.ts'
import { ageDoubted } from './entries/age-doubted.ts'
import { appearanceDescribed } from './entries/appearance-described.ts'
import { arrested } from './entries/arrested.ts'
import { assessmentCompleted } from './entries/assessment-completed.ts'
import { asylumClaimed } from './entries/asylum-claimed.ts'
import { awayWithoutAuthorisation } from './entries/away-without-authorisation.ts'
import { calendarSet } from './entries/calendar-set.ts'
import { careLeaverRecorded } from './entries/care-leaver-recorded.ts'
import { caseClosed } from './entries/case-closed.ts'
import { childCommented } from './entries/child-commented.ts'
import { childProtectionConferenceHeld } from './entries/child-protection-conference-held.ts'
import { complaintAnswered } from './entries/complaint-answered.ts'
import { complaintMade } from './entries/complaint-made.ts'
import { concernRaised } from './entries/concern-raised.ts'
import { conclusiveGroundsDecided } from './entries/conclusive-grounds-decided.ts'
import { decidedNotToShare } from './entries/decided-not-to-share.ts'
import { deskSet } from './entries/desk-set.ts'
import { detained } from './entries/detained.ts'
import { detentionEnded } from './entries/detention-ended.ts'
import { died } from './entries/died.ts'
import { disclosed } from './entries/disclosed.ts'
import { enteredCare } from './entries/entered-care.ts'
import { escalated } from './entries/escalated.ts'
import { exploitationRecorded } from './entries/exploitation-recorded.ts'
import { familyOrAssociateKnown } from './entries/family-or-associate-known.ts'
import { found } from './entries/found.ts'
import { gpRegistered } from './entries/gp-registered.ts'
import { guardianAppointed } from './entries/guardian-appointed.ts'
import { guardianAskedFor } from './entries/guardian-asked-for.ts'
import { guardianEnded } from './entries/guardian-ended.ts'
import { guardianNote } from './entries/guardian-note.ts'
import { harmQuestionAnswered } from './entries/harm-question-answered.ts'
import { healthAssessed } from './entries/health-assessed.ts'
import { healthFactRecorded } from './entries/health-fact-recorded.ts'
import { identityClaimed } from './entries/identity-claimed.ts'
import { joined } from './entries/joined.ts'
import { lawfulExceptionRecorded } from './entries/lawful-exception-recorded.ts'
import { lawyerNote } from './entries/lawyer-note.ts'
import { leftCare } from './entries/left-care.ts'
import { legalStatusChanged } from './entries/legal-status-changed.ts'
import { liveContactKnown } from './entries/live-contact-known.ts'
import { localPolicySet } from './entries/local-policy-set.ts'
import { matchConfirmed } from './entries/match-confirmed.ts'
import { missingEpisodeReviewed } from './entries/missing-episode-reviewed.ts'
import { missingProfileMade } from './entries/missing-profile-made.ts'
import { missingStrategyMeetingHeld } from './entries/missing-strategy-meeting-held.ts'
import { notTheSame } from './entries/not-the-same.ts'
import { nrmReferred } from './entries/nrm-referred.ts'
import { organisationDescribed } from './entries/organisation-described.ts'
import { parted } from './entries/parted.ts'
import { phoneKnown } from './entries/phone-known.ts'
import { photographAdded } from './entries/photograph-added.ts'
import { placed } from './entries/placed.ts'
import { placementApproved } from './entries/placement-approved.ts'
import { placementAskedFor } from './entries/placement-asked-for.ts'
import { placementEnded } from './entries/placement-ended.ts'
import { placementProposed } from './entries/placement-proposed.ts'
import { placementSuitabilityJudged } from './entries/placement-suitability-judged.ts'
import { planMade } from './entries/plan-made.ts'
import { policeProtectionEnded } from './entries/police-protection-ended.ts'
import { policeProtectionStarted } from './entries/police-protection-started.ts'
import { possibleMatch } from './entries/possible-match.ts'
import { preventionInterviewHeld } from './entries/prevention-interview-held.ts'
import { protectionOrderEnded } from './entries/protection-order-ended.ts'
import { protectionOrderMade } from './entries/protection-order-made.ts'
import { publicityDecided } from './entries/publicity-decided.ts'
import { publicityEnded } from './entries/publicity-ended.ts'
import { publicityMade } from './entries/publicity-made.ts'
import { reasonableGroundsDecided } from './entries/reasonable-grounds-decided.ts'
import { referralDecided } from './entries/referral-decided.ts'
import { reportGiven } from './entries/report-given.ts'
import { reportedInError } from './entries/reported-in-error.ts'
import { reportedMissing } from './entries/reported-missing.ts'
import { restrictionEnded } from './entries/restriction-ended.ts'
import { restrictionRecorded } from './entries/restriction-recorded.ts'
import { returnInterviewContent } from './entries/return-interview-content.ts'
import { returnInterviewDeclined } from './entries/return-interview-declined.ts'
import { returnInterviewHeld } from './entries/return-interview-held.ts'
import { returnInterviewOffered } from './entries/return-interview-offered.ts'
import { returnSubmitted } from './entries/return-submitted.ts'
import { returnedToPlacement } from './entries/returned-to-placement.ts'
import { reviewHeld } from './entries/review-held.ts'
import { rightsExplained } from './entries/rights-explained.ts'
import { riskGraded } from './entries/risk-graded.ts'
import { safetyPlanMade } from './entries/safety-plan-made.ts'
import { schemeJoined } from './entries/scheme-joined.ts'
import { schoolPlace } from './entries/school-place.ts'
import { section47Concluded } from './entries/section-47-concluded.ts'
import { section47Started } from './entries/section-47-started.ts'
import { serviceRecorded } from './entries/service-recorded.ts'
import { shieldLifted } from './entries/shield-lifted.ts'
import { shieldRaised } from './entries/shield-raised.ts'
import { sightingReported } from './entries/sighting-reported.ts'
import { signsObserved } from './entries/signs-observed.ts'
import { solicitorAppointed } from './entries/solicitor-appointed.ts'
import { strategyDiscussionHeld } from './entries/strategy-discussion-held.ts'
import { told } from './entries/told.ts'
import { traffickingRiskAssessed } from './entries/trafficking-risk-assessed.ts'
import { transferAnswered } from './entries/transfer-answered.ts'
import { transferAsked } from './entries/transfer-asked.ts'
import { transferred } from './entries/transferred.ts'
import { treatedAsChildOrAdult } from './entries/treated-as-child-or-adult.ts'
import { unaccompaniedStatusRecorded } from './entries/unaccompanied-status-recorded.ts'
import { visitMade } from './entries/visit-made.ts'
import { whereaboutsUnknown } from './entries/whereabouts-unknown.ts'
import { wishesRecorded } from './entries/wishes-recorded.ts'
import { workerAllocated } from './entries/worker-allocated.ts'
import { workerAllocationEnded } from './entries/worker-allocation-ended.ts'
import { yearlyHealthRecorded } from './entries/yearly-health-recorded.ts'
import type { Kind, PayloadOf } from './kind.ts'

export const KINDS = {
  // Who the child is
  'identity-claimed': identityClaimed,
  'appearance-described': appearanceDescribed,
  'photograph-added': photographAdded,
  'family-or-associate-known': familyOrAssociateKnown,
  // Where the child is
  'address-known': addressKnown,
  'phone-known': phoneKnown,
  'live-contact-known': liveContactKnown,
  // Recognising
  'concern-raised': concernRaised,
  'referral-decided': referralDecided,
  'signs-observed': signsObserved,
  'trafficking-risk-assessed': traffickingRiskAssessed,
  'assessment-completed': assessmentCompleted,
  // Trafficking account and the NRM
  'exploitation-recorded': exploitationRecorded,
  'nrm-referred': nrmReferred,
  'reasonable-grounds-decided': reasonableGroundsDecided,
  'conclusive-grounds-decided': conclusiveGroundsDecided,
  // Age
  'age-doubted': ageDoubted,
  'treated-as-child-or-adult': treatedAsChildOrAdult,
  'age-assessed': ageAssessed,
  'age-decision-challenged': ageDecisionChallenged,
  'age-decided-by-court': ageDecidedByCourt,
  // Child-protection response (closed to carer, school and family)
  'strategy-discussion-held': strategyDiscussionHeld,
  'section-47-started': section47Started,
  'section-47-concluded': section47Concluded,
  'child-protection-conference-held': childProtectionConferenceHeld,
  'police-protection-started': policeProtectionStarted,
  'police-protection-ended': policeProtectionEnded,
  'protection-order-made': protectionOrderMade,
  'protection-order-ended': protectionOrderEnded,
  // Care and the people around the child
  'entered-care': enteredCare,
  'legal-status-changed': legalStatusChanged,
  'worker-allocated': workerAllocated,
  'worker-allocation-ended': workerAllocationEnded,
  'placement-asked-for': placementAskedFor,
  'placement-proposed': placementProposed,
  'placement-approved': placementApproved,
  placed,
  'placement-suitability-judged': placementSuitabilityJudged,
  'placement-ended': placementEnded,
  'plan-made': planMade,
  'review-held': reviewHeld,
  'visit-made': visitMade,
  'gp-registered': gpRegistered,
  'school-place': schoolPlace,
  'safety-plan-made': safetyPlanMade,
  'restriction-recorded': restrictionRecorded,
  'restriction-ended': restrictionEnded,
  'service-recorded': serviceRecorded,
  'transfer-asked': transferAsked,
  'transfer-answered': transferAnswered,
  transferred,
  'left-care': leftCare,
  'care-leaver-recorded': careLeaverRecorded,
  'adoption-recorded': adoptionRecorded,
  'case-closed': caseClosed,
  'guardian-asked-for': guardianAskedFor,
  'guardian-appointed': guardianAppointed,
  'guardian-ended': guardianEnded,
  'solicitor-appointed': solicitorAppointed,
  // Missing
  'missing-profile-made': missingProfileMade,
  'whereabouts-unknown': whereaboutsUnknown,
  'away-without-authorisation': awayWithoutAuthorisation,
  'reported-missing': reportedMissing,
  'risk-graded': riskGraded,
  'missing-episode-reviewed': missingEpisodeReviewed,
  'missing-strategy-meeting-held': missingStrategyMeetingHeld,
  'publicity-decided': publicityDecided,
  'publicity-made': publicityMade,
  'publicity-ended': publicityEnded,
  'sighting-reported': sightingReported,
  found,
  'returned-to-placement': returnedToPlacement,
  'prevention-interview-held': preventionInterviewHeld,
  'return-interview-offered': returnInterviewOffered,
  'return-interview-held': returnInterviewHeld,
  'return-interview-declined': returnInterviewDeclined,
  'reported-in-error': reportedInError,
  died,
  // What the child said in a return interview
  'return-interview-content': returnInterviewContent,
  // Guardian's and lawyer's own notes
  'guardian-note': guardianNote,
  'lawyer-note': lawyerNote,
  // The child's own voice
  'rights-explained': rightsExplained,
  'wishes-recorded': wishesRecorded,
  'child-commented': childCommented,
  'complaint-made': complaintMade,
  'complaint-answered': complaintAnswered,
  // Alleged offences
  arrested,
  detained,
  'detention-ended': detentionEnded,
  // Status under immigration law
  'unaccompanied-status-recorded': unaccompaniedStatusRecorded,
  'asylum-claimed': asylumClaimed,
  // Health
  'health-assessed': healthAssessed,
  'health-fact-recorded': healthFactRecorded,
  'yearly-health-recorded': yearlyHealthRecorded,
  // Acts that touch more than one section
  told,
  'harm-question-answered': harmQuestionAnswered,
  acknowledged,
  escalated,
  'lawful-exception-recorded': lawfulExceptionRecorded,
  disclosed,
  'decided-not-to-share': decidedNotToShare,
  'possible-match': possibleMatch,
  'match-confirmed': matchConfirmed,
  'not-the-same': notTheSame,
  joined,
  parted,
  'shield-raised': shieldRaised,
  'shield-lifted': shieldLifted,
  // Organisations
  'organisation-described': organisationDescribed,
  'desk-set': deskSet,
  'calendar-set': calendarSet,
  'local-policy-set': localPolicySet,
  'scheme-joined': schemeJoined,
  'return-submitted': returnSubmitted,
  'report-given': reportGiven,
} as const

export type KindName = keyof typeof KINDS
export type Payload<K extends KindName> = PayloadOf<(typeof KINDS)[K]['fields']>

/** Gives the declaration of a kind, or `undefined` for a name that the catalogue does not hold. */
export function kindNamed(name: string): Kind | undefined {
  return Object.hasOwn(KINDS, name) ? (KINDS[name as KindName] as unknown as Kind) : undefined
}
