/** The one list of duties. Adding a duty is adding its file, its cases, and a line here. */
import { childrensHomeAdmissionNotice } from './catalogue/childrens-home-admission-notice.ts'
import { childrensHomeSeriousEvent } from './catalogue/childrens-home-serious-event.ts'
import { guardianForEveryChild } from './catalogue/guardian-for-every-child.ts'
import { lac1617Registered } from './catalogue/lac-16-17-registered.ts'
import { lacCarePlan10wd } from './catalogue/lac-care-plan-10wd.ts'
import { lacDistanceApproval } from './catalogue/lac-distance-approval.ts'
import { lacHealthInitial } from './catalogue/lac-health-initial.ts'
import { lacHealthReview } from './catalogue/lac-health-review.ts'
import { lacIroAppointed } from './catalogue/lac-iro-appointed.ts'
import { lacOutOfAreaNotify5wd } from './catalogue/lac-out-of-area-notify-5wd.ts'
import { lacPathwayAssessment3m } from './catalogue/lac-pathway-assessment-3m.ts'
import { lacPep } from './catalogue/lac-pep.ts'
import { lacPlacementNotify5wd } from './catalogue/lac-placement-notify-5wd.ts'
import { lacPlacementPlan5wd } from './catalogue/lac-placement-plan-5wd.ts'
import { lacReviewFirst20wd } from './catalogue/lac-review-first-20wd.ts'
import { lacReviewLater6m } from './catalogue/lac-review-later-6m.ts'
import { lacReviewSecond3m } from './catalogue/lac-review-second-3m.ts'
import { lacSchoolPlace20sd } from './catalogue/lac-school-place-20sd.ts'
import { lacUnder16Regulated } from './catalogue/lac-under16-regulated.ts'
import { lacVisitConsequence } from './catalogue/lac-visit-consequence.ts'
import { lacVisitFirst } from './catalogue/lac-visit-first.ts'
import { lacVisitInterval } from './catalogue/lac-visit-interval.ts'
import { lacWishesFeelings } from './catalogue/lac-wishes-feelings.ts'
import { libertyLegalBasis } from './catalogue/liberty-legal-basis.ts'
import { missingCarePlanSafety } from './catalogue/missing-care-plan-safety.ts'
import { missingData903 } from './catalogue/missing-data-903.ts'
import { missingNotifyGuardian } from './catalogue/missing-notify-guardian.ts'
import { missingNotifyHomeOffice } from './catalogue/missing-notify-home-office.ts'
import { missingNotifyHostAuthority } from './catalogue/missing-notify-host-authority.ts'
import { missingNotifyIro } from './catalogue/missing-notify-iro.ts'
import { missingNotifyNrm } from './catalogue/missing-notify-nrm.ts'
import { missingNotifyParents } from './catalogue/missing-notify-parents.ts'
import { missingNotifyPlacingAuthority } from './catalogue/missing-notify-placing-authority.ts'
import { missingNotifySolicitor } from './catalogue/missing-notify-solicitor.ts'
import { missingOpenNeverClosed } from './catalogue/missing-open-never-closed.ts'
import { missingPhilomenaForm } from './catalogue/missing-philomena-form.ts'
import { missingPhilomenaPart2 } from './catalogue/missing-philomena-part2.ts'
import { missingPublicityDecision } from './catalogue/missing-publicity-decision.ts'
import { missingPublicityEnded } from './catalogue/missing-publicity-ended.ts'
import { missingReportPolice } from './catalogue/missing-report-police.ts'
import { missingReviewBringForward } from './catalogue/missing-review-bring-forward.ts'
import { missingRhi72h } from './catalogue/missing-rhi-72h.ts'
import { missingRhiOffer } from './catalogue/missing-rhi-offer.ts'
import { missingRiskAssess } from './catalogue/missing-risk-assess.ts'
import { missingRiskReview } from './catalogue/missing-risk-review.ts'
import { missingSafeAndWell } from './catalogue/missing-safe-and-well.ts'
import { missingSeniorReporting } from './catalogue/missing-senior-reporting.ts'
import { missingStrategyDiscussion } from './catalogue/missing-strategy-discussion.ts'
import { missingTraffickedHighRisk } from './catalogue/missing-trafficked-high-risk.ts'
import { missingUkmpuNotify } from './catalogue/missing-ukmpu-notify.ts'
import { tellFamilyHarmQuestion } from './catalogue/tell-family-harm-question.ts'
import type { Duty } from './duty.ts'

export const DUTIES: readonly Duty[] = [
  // A child who is missing, and what follows
  missingReportPolice,
  missingNotifyPlacingAuthority,
  missingNotifyHostAuthority,
  missingNotifyParents,
  tellFamilyHarmQuestion,
  missingNotifyIro,
  missingNotifyHomeOffice,
  missingNotifyNrm,
  missingNotifyGuardian,
  missingNotifySolicitor,
  missingRiskAssess,
  missingRiskReview,
  missingTraffickedHighRisk,
  missingStrategyDiscussion,
  missingPublicityDecision,
  missingPublicityEnded,
  missingSafeAndWell,
  missingRhiOffer,
  missingRhi72h,
  missingCarePlanSafety,
  missingReviewBringForward,
  missingData903,
  missingSeniorReporting,
  missingUkmpuNotify,
  missingOpenNeverClosed,
  missingPhilomenaForm,
  missingPhilomenaPart2,
  childrensHomeSeriousEvent,
  childrensHomeAdmissionNotice,
  // A child who is looked after
  lacWishesFeelings,
  lacCarePlan10wd,
  lacPlacementPlan5wd,
  lacPlacementNotify5wd,
  lacOutOfAreaNotify5wd,
  lacDistanceApproval,
  lacHealthInitial,
  lacHealthReview,
  lacPep,
  lacSchoolPlace20sd,
  lacVisitFirst,
  lacVisitInterval,
  lacVisitConsequence,
  lacReviewFirst20wd,
  lacReviewSecond3m,
  lacReviewLater6m,
  lacIroAppointed,
  lacPathwayAssessment3m,
  lacUnder16Regulated,
  lac1617Registered,
  // Liberty, and somebody on the child's side
  libertyLegalBasis,
  guardianForEveryChild,
]
