/**
 * The names by which duties speak of what happened, and the entries behind each: the bridge between
 * the words of the law and the kinds of entry. Names that need more than codes are in
 * derived-events.ts.
 */

/** An entry of that kind, with one of these codes in each of these facts. */
export interface Match {
  readonly kind: string
  readonly facts?: Readonly<Record<string, readonly string[]>>
  /** A fact that must be there, whatever it says. */
  readonly has?: string
  /** The fact that holds the time that counts, where it is not the time of the entry. */
  readonly at?: string
}

export const EVENTS = {
  'age.accepted': [
    { kind: 'treated-as-child-or-adult', facts: { settlesAge: ['yes'], treatedAs: ['child'] } },
  ],
  'age.assessed': [{ kind: 'age-assessed' }],
  'age.assessed(outcome=conclusive)': [
    { kind: 'age-assessed', facts: { ageFinding: ['under-18', '18-or-over'] } },
  ],
  'age.claimed': [{ kind: 'identity-claimed', has: 'birth' }],
  'age.court-decided': [{ kind: 'age-decided-by-court' }],
  'age.determined': [
    { kind: 'age-assessed', facts: { settlesAge: ['yes'] } },
    { kind: 'treated-as-child-or-adult', facts: { settlesAge: ['yes'] } },
    { kind: 'age-decided-by-court', facts: { settlesAge: ['yes'] } },
  ],
  'age.determined(as=adult)': [
    { kind: 'age-assessed', facts: { settlesAge: ['yes'], ageFinding: ['18-or-over'] } },
    { kind: 'age-decided-by-court', facts: { settlesAge: ['yes'], ageFinding: ['18-or-over'] } },
  ],
  'age.doubted': [{ kind: 'age-doubted' }],
  'age.doubted(by=council)': [
    {
      kind: 'age-doubted',
      facts: {
        doneBy: [
          'social-worker',
          'manager',
          'responsible-authority',
          'host-authority',
          'other-authority',
        ],
      },
    },
  ],
  'age.doubted(by=home-office)': [
    {
      kind: 'age-doubted',
      facts: {
        doneBy: ['home-office', 'border-force', 'immigration-enforcement'],
        inWriting: ['yes'],
      },
    },
  ],
  'age.evidence-considered': [{ kind: 'age-evidence-considered' }],
  'age.evidence-received': [
    { kind: 'identity-claimed', facts: { birthKind: ['documented'] } },
    { kind: 'age-decision-challenged', facts: { challengeRoute: ['new-evidence-to-council'] } },
  ],
  'age.treated-as-adult': [
    { kind: 'treated-as-child-or-adult', facts: { treatedAs: ['adult'] } },
    { kind: 'age-doubted', facts: { treatedAs: ['adult'] } },
  ],
  'appropriate-adult.attended': [{ kind: 'appropriate-adult-attended', facts: { held: ['yes'] } }],
  'arrest.made': [{ kind: 'arrested' }],
  'assessment.completed(kind=pathway)': [
    { kind: 'assessment-completed', facts: { assessmentKind: ['leaving-care-needs'] } },
  ],
  'assessment.completed(kind=social-care)': [
    {
      kind: 'assessment-completed',
      facts: { assessmentKind: ['child-and-family', 'initial', 'core', 'welsh-care-and-support'] },
    },
  ],
  'asylum.claimed': [{ kind: 'asylum-claimed' }],
  'away.unauthorised': [{ kind: 'away-without-authorisation', facts: { awayKind: ['away'] } }],
  'best-interests.determined': [{ kind: 'best-interests-determined' }],
  'care.entered': [{ kind: 'entered-care' }],
  'care.entered(status=remand)': [{ kind: 'entered-care', facts: { entryRoute: ['remand'] } }],
  'care.left': [{ kind: 'left-care' }],
  'charge.made': [{ kind: 'charged' }],
  'charge.made(bail=refused)': [{ kind: 'charged', facts: { bail: ['refused'] } }],
  'child.died': [{ kind: 'died' }],
  'child.presented-unaccompanied': [
    { kind: 'concern-raised', facts: { concerns: ['unaccompanied'] } },
    {
      kind: 'unaccompanied-status-recorded',
      facts: { unaccompaniedStatus: ['unaccompanied', 'separated'] },
    },
  ],
  'child.returned': [{ kind: 'returned-to-placement' }],
  'concern.acknowledged': [
    {
      kind: 'acknowledged',
      facts: { matter: ['concern'], ack: ['read', 'accepted', 'acted', 'passed-on'] },
    },
  ],
  'concern.raised': [{ kind: 'concern-raised' }],
  'conference.held(kind=core-group)': [
    { kind: 'child-protection-conference-held', facts: { conferenceKind: ['core-group'] } },
  ],
  'conference.held(kind=initial)': [
    {
      kind: 'child-protection-conference-held',
      facts: { conferenceKind: ['initial', 'transfer-in'] },
    },
  ],
  'conference.held(kind=review)': [
    { kind: 'child-protection-conference-held', facts: { conferenceKind: ['review'] } },
  ],
  'conviction.recorded': [{ kind: 'convicted' }],
  'conviction.review-sought': [
    { kind: 'appealed', facts: { appealStep: ['flagged-for-review', 'applied', 'referred'] } },
  ],
  'crime.reported': [{ kind: 'crime-against-child-recorded' }],
  'custody.ended': [{ kind: 'detention-ended' }],
  'custody.moved(to=council)': [
    { kind: 'detained', facts: { detention: ['council-accommodation'] } },
    { kind: 'detention-ended', facts: { toCouncilCare: ['yes'] } },
  ],
  'custody.started': [{ kind: 'detained' }],
  'custody.started(in=adult-prison)': [
    { kind: 'detained', facts: { detention: ['adult-prison'] } },
  ],
  'custody.started(in=immigration)': [{ kind: 'detained', facts: { immigrationPowers: ['yes'] } }],
  'exception.recorded': [{ kind: 'lawful-exception-recorded' }],
  'follow-up.recorded': [{ kind: 'followed-up' }],
  'guardian.appointed': [{ kind: 'guardian-appointed' }],
  'guardian.eligibility-determined': [
    { kind: 'guardian-eligibility-determined', facts: { eligible: ['yes'] } },
  ],
  'guardian.referred': [{ kind: 'guardian-asked-for' }],
  'harm-question.answered': [
    { kind: 'harm-question-answered', facts: { couldHarm: ['yes', 'no'] } },
    { kind: 'told', facts: { couldHarm: ['yes', 'no'] } },
    { kind: 'decided-not-to-share', facts: { couldHarm: ['yes', 'no'] } },
  ],
  'harm.suspected': [
    { kind: 'concern-raised', facts: { significantHarm: ['yes'] } },
    { kind: 'signs-observed', facts: { significantHarm: ['yes'] } },
    { kind: 'trafficking-risk-assessed', facts: { significantHarm: ['yes'] } },
    { kind: 'assessment-completed', facts: { significantHarm: ['yes'] } },
    { kind: 'whereabouts-unknown', facts: { significantHarm: ['yes'] } },
  ],
  'health-assessment.refused': [
    {
      kind: 'service-recorded',
      facts: { service: ['health-assessment'], serviceStep: ['declined-by-child'] },
    },
  ],
  'health-assessment.reported': [
    {
      kind: 'health-assessed',
      facts: { healthAssessmentKind: ['initial', 'review'] },
      at: 'reportedOn',
    },
  ],
  'investigation.ended': [
    {
      kind: 'investigation-progressed',
      facts: { investigationStep: ['closed', 'no-further-enquiry', 'never-opened'] },
    },
  ],
  'investigation.opened': [
    { kind: 'investigation-progressed', facts: { investigationStep: ['opened', 'reopened'] } },
  ],
  'iro.appointed': [{ kind: 'worker-allocated', facts: { workerRole: ['reviewing-officer'] } }],
  'leave.applied-for': [{ kind: 'further-leave-applied-for' }],
  'leave.granted(kind=uasc)': [{ kind: 'leave-granted', facts: { leave: ['uasc'] } }],
  'maap.reviewed': [
    { kind: 'conclusive-grounds-decided', facts: { decisionStage: ['panel-reviewed'] } },
  ],
  'missing-profile.completed': [
    { kind: 'missing-profile-made', facts: { profilePart: ['part-1', 'part-2'] } },
  ],
  'missing-profile.given(to=police)': [
    { kind: 'told', facts: { matter: ['missing-profile'], toWhom: ['police', 'police-missing'] } },
  ],
  'missing.reported': [{ kind: 'reported-missing' }],
  'missing.reported-in-error': [{ kind: 'reported-in-error' }],
  'nonpunishment.answered': [
    {
      kind: 'non-punishment-answered',
      facts: { nonPunishmentOutcome: ['applies', 'does-not-apply', 'refused-without-reasons'] },
    },
  ],
  'nrm.acknowledged': [{ kind: 'nrm-referral-acknowledged', at: 'receivedAt' }],
  'nrm.cg-decided': [{ kind: 'conclusive-grounds-decided', facts: { decisionStage: ['final'] } }],
  'nrm.cg-decided(outcome=negative)': [
    { kind: 'conclusive-grounds-decided', facts: { nrmOutcome: ['negative'] } },
  ],
  'nrm.cg-decided(outcome=positive)': [
    { kind: 'conclusive-grounds-decided', facts: { nrmOutcome: ['positive'] } },
  ],
  'nrm.decision-served': [
    {
      kind: 'told',
      facts: {
        matter: ['nrm-decision'],
        toWhom: ['responsible-authority', 'social-worker'],
        inWriting: ['yes'],
      },
    },
  ],
  'nrm.disqualified': [
    { kind: 'reasonable-grounds-decided', facts: { nrmOutcome: ['disqualified'] } },
  ],
  'nrm.not-referred': [{ kind: 'nrm-not-referred' }],
  'nrm.reconsideration-asked': [{ kind: 'reconsideration-requested' }],
  'nrm.referred': [{ kind: 'nrm-referred' }],
  'nrm.rg-decided': [
    { kind: 'reasonable-grounds-decided', facts: { nrmOutcome: ['positive', 'negative'] } },
  ],
  'nrm.rg-decided(outcome=negative)': [
    { kind: 'reasonable-grounds-decided', facts: { nrmOutcome: ['negative'] } },
  ],
  'nrm.rg-decided(outcome=positive)': [
    { kind: 'reasonable-grounds-decided', facts: { nrmOutcome: ['positive'] } },
  ],
  'nts.referred': [
    { kind: 'transfer-asked', facts: { transferScheme: ['nts-voluntary', 'nts-mandatory'] } },
  ],
  'nts.transferred': [{ kind: 'transferred' }],
  'nts.withdrawn': [{ kind: 'transfer-answered', facts: { transferAnswer: ['withdrawn'] } }],
  'official-return.filed': [{ kind: 'return-submitted', facts: { returnName: ['ssda903'] } }],
  'order.ended(kind=epo)': [
    { kind: 'protection-order-ended', facts: { order: ['emergency-protection'] } },
  ],
  'order.made(kind=epo)': [
    { kind: 'protection-order-made', facts: { order: ['emergency-protection'] } },
  ],
  'placement.approved': [
    { kind: 'placement-approved', facts: { approval: ['nominated-officer', 'director'] } },
  ],
  'placement.ended': [{ kind: 'placement-ended' }],
  'placement.proposed': [{ kind: 'placement-proposed' }],
  'placement.started': [{ kind: 'placed' }],
  'plan.change-proposed': [
    { kind: 'plan-made', facts: { planKind: ['care'], planStage: ['change-proposed'] } },
  ],
  'plan.ended(kind=protection)': [
    { kind: 'child-protection-conference-held', facts: { planAgreed: ['no'] } },
    { kind: 'plan-made', facts: { planKind: ['child-protection'], planStage: ['ended'] } },
  ],
  'plan.made(kind=care)': [
    { kind: 'plan-made', facts: { planKind: ['care'], planStage: ['ready', 'signed', 'changed'] } },
  ],
  'plan.made(kind=education)': [
    {
      kind: 'plan-made',
      facts: { planKind: ['personal-education'], planStage: ['ready', 'signed'] },
    },
  ],
  'plan.made(kind=pathway)': [
    { kind: 'plan-made', facts: { planKind: ['pathway'], planStage: ['ready', 'signed'] } },
  ],
  'plan.made(kind=placement)': [
    { kind: 'plan-made', facts: { planKind: ['placement'], planStage: ['signed'] } },
  ],
  'plan.made(kind=release)': [
    { kind: 'plan-made', facts: { planKind: ['release'], planStage: ['ready', 'signed'] } },
  ],
  'plan.made(kind=safety)': [
    { kind: 'safety-plan-made', facts: { safetyParts: ['if-missing'] } },
    { kind: 'plan-made', facts: { missingSection: ['yes'] } },
  ],
  'plan.started(kind=education)': [
    { kind: 'plan-made', facts: { planKind: ['personal-education'], planStage: ['started'] } },
  ],
  'police-protection.ended': [{ kind: 'police-protection-ended' }],
  'police-protection.started': [{ kind: 'police-protection-started' }],
  'prevention-check.held': [{ kind: 'prevention-interview-held', facts: { held: ['yes'] } }],
  'prosecution.decided': [{ kind: 'prosecution-decided', facts: { reasonsGiven: ['yes'] } }],
  'publicity.decided': [{ kind: 'publicity-decided' }],
  'publicity.decided(outcome=stop)': [
    { kind: 'publicity-decided', facts: { publicity: ['stop'] } },
  ],
  'publicity.ended': [{ kind: 'publicity-ended' }],
  'publicity.made': [{ kind: 'publicity-made' }],
  'referral.acknowledged': [
    {
      kind: 'acknowledged',
      facts: { matter: ['referral'], ack: ['read', 'accepted', 'passed-on'] },
    },
  ],
  'referral.decided': [{ kind: 'referral-decided' }],
  'referral.received': [{ kind: 'concern-raised', facts: { asReferral: ['yes'] } }],
  'remand.ordered': [{ kind: 'remand-ordered' }],
  'report.given': [{ kind: 'report-given' }],
  'responsibility.accepted': [
    { kind: 'acknowledged', facts: { ack: ['accepted', 'handover-accepted'] } },
  ],
  'responsibility.refused': [{ kind: 'acknowledged', facts: { ack: ['not-ours'] } }],
  'restriction.authorised': [
    { kind: 'restriction-recorded', facts: { restrictionStage: ['authorised'] } },
  ],
  'restriction.authorised(by=court)': [
    {
      kind: 'restriction-recorded',
      facts: { restrictionStage: ['authorised'], restrictionBasis: ['court-order'] },
    },
  ],
  'restriction.ended': [{ kind: 'restriction-ended' }],
  'restriction.proposed': [
    { kind: 'restriction-recorded', facts: { restrictionStage: ['proposed'] } },
  ],
  'restriction.started': [
    { kind: 'restriction-recorded', facts: { restrictionStage: ['started'] } },
  ],
  'restriction.started(kind=secure)': [
    {
      kind: 'restriction-recorded',
      facts: { restrictionStage: ['started'], restriction: ['secure-accommodation'] },
    },
  ],
  'return.carried-out': [{ kind: 'returned-abroad' }],
  'return.considered': [{ kind: 'return-considered' }],
  'review.held': [{ kind: 'review-held' }],
  'rhi.carer-views-asked': [
    { kind: 'return-interview-offered', facts: { toWhom: ['parent', 'carer'] } },
  ],
  'rhi.declined': [{ kind: 'return-interview-declined', facts: { doneBy: ['child'] } }],
  'rhi.held': [
    { kind: 'return-interview-held', facts: { independent: ['yes'] } },
    { kind: 'return-interview-held', facts: { childChose: ['yes'] } },
  ],
  'rhi.offered': [{ kind: 'return-interview-offered', facts: { toWhom: ['child'] } }],
  'rights.explained': [{ kind: 'rights-explained', facts: { understood: ['yes'] } }],
  'risk.graded': [
    {
      kind: 'risk-graded',
      facts: { risk: ['no-apparent', 'absent', 'very-low', 'low', 'medium', 'high'] },
    },
  ],
  'risk.graded(level=high)': [{ kind: 'risk-graded', facts: { risk: ['high'] } }],
  'risk.reviewed': [{ kind: 'missing-episode-reviewed' }],
  's47.concluded': [{ kind: 'section-47-concluded' }],
  's47.concluded(outcome=no-conference)': [
    {
      kind: 'section-47-concluded',
      facts: { section47Outcome: ['substantiated-no-conference', 'not-substantiated'] },
    },
  ],
  's47.started': [{ kind: 'section-47-started' }],
  'school.started': [{ kind: 'school-place', facts: { schoolStep: ['started'] } }],
  'sharing.declined(to=addressee)': [{ kind: 'decided-not-to-share' }],
  'sharing.declined(to=family)': [
    { kind: 'decided-not-to-share', facts: { toWhom: ['parent', 'family'] } },
  ],
  'sharing.declined(to=referrer)': [
    { kind: 'decided-not-to-share', facts: { toWhom: ['referrer'] } },
  ],
  'solicitor.appointed': [
    { kind: 'solicitor-appointed', facts: { solicitorFor: ['immigration'] } },
  ],
  'strategy-discussion.held(decision=s47)': [
    {
      kind: 'strategy-discussion-held',
      facts: { strategyDecision: ['section-47', 'single-agency-section-47'] },
    },
  ],
  'support.ended': [{ kind: 'service-recorded', facts: { serviceStep: ['ended'] } }],
  told: [{ kind: 'told' }],
  'told(to=addressee)': [{ kind: 'told' }],
  'told(to=competent-authority)': [{ kind: 'told', facts: { toWhom: ['competent-authority'] } }],
  'told(to=council)': [
    {
      kind: 'told',
      facts: {
        toWhom: ['responsible-authority', 'host-authority', 'social-worker', 'out-of-hours-team'],
      },
    },
  ],
  'told(to=family)': [{ kind: 'told', facts: { toWhom: ['parent', 'family'] } }],
  'told(to=guardian)': [{ kind: 'told', facts: { toWhom: ['guardian', 'guardian-service'] } }],
  'told(to=home-office)': [{ kind: 'told', facts: { toWhom: ['home-office'] } }],
  'told(to=host-authority)': [{ kind: 'told', facts: { toWhom: ['host-authority'] } }],
  'told(to=iro)': [{ kind: 'told', facts: { toWhom: ['reviewing-officer'] } }],
  'told(to=naab)': [{ kind: 'told', facts: { toWhom: ['age-assessment-board'] } }],
  'told(to=public)': [{ kind: 'told', facts: { toWhom: ['public'] } }, { kind: 'publicity-made' }],
  'told(to=referrer)': [{ kind: 'told', facts: { toWhom: ['referrer'] } }],
  'told(to=responsible-authority)': [
    {
      kind: 'told',
      facts: { toWhom: ['responsible-authority', 'social-worker', 'out-of-hours-team'] },
    },
  ],
  'told(to=solicitor)': [{ kind: 'told', facts: { toWhom: ['solicitor'] } }],
  'told(to=ukmpu)': [{ kind: 'told', facts: { toWhom: ['uk-missing-persons-unit'] } }],
  'tracing.held-back': [
    { kind: 'family-tracing-recorded', facts: { tracingOutcome: ['held-back'] } },
  ],
  'tracing.recorded': [
    {
      kind: 'family-tracing-recorded',
      facts: { tracingOutcome: ['found-safe', 'found-not-safe', 'not-found', 'stopped'] },
    },
  ],
  'tracing.resumed': [{ kind: 'family-tracing-recorded', facts: { tracingOutcome: ['resumed'] } }],
  'trafficking.suspected': [
    { kind: 'trafficking-risk-assessed', facts: { traffickingView: ['suspected', 'identified'] } },
    { kind: 'signs-observed', facts: { signAnswer: ['seen', 'suspected'] } },
    {
      kind: 'concern-raised',
      facts: {
        concerns: [
          'trafficking',
          'sexual-exploitation',
          'criminal-exploitation',
          'labour-exploitation',
          'domestic-servitude',
          'forced-marriage',
        ],
      },
    },
    { kind: 'exploitation-recorded' },
  ],
  'training.recorded': [
    { kind: 'training-recorded', facts: { trainingStep: ['attended', 'passed'] } },
  ],
  'victim.recognised-by-court': [
    { kind: 'appealed', facts: { courtFoundVictim: ['yes'] } },
    { kind: 'suspect-outcome', facts: { courtFoundVictim: ['yes'] } },
  ],
  'visit.held': [{ kind: 'visit-made', facts: { childSeen: ['yes'] } }],
  'visit.held(outcome=not-safeguarded)': [
    { kind: 'visit-made', facts: { visitFinding: ['not-safeguarded'] } },
  ],
  'wellbeing.confirmed': [
    { kind: 'found', facts: { wellbeingConfirmed: ['yes'] } },
    { kind: 'prevention-interview-held', facts: { wellbeingConfirmed: ['yes'] } },
  ],
  'whereabouts.unknown': [{ kind: 'whereabouts-unknown' }],
  'wishes.recorded': [
    { kind: 'wishes-recorded', facts: { wishesAbout: ['placement', 'care-plan'] } },
  ],
  'worker.started': [
    { kind: 'worker-allocated' },
    { kind: 'training-recorded', facts: { trainingStep: ['role-started'] } },
  ],
} as const satisfies Readonly<Record<string, readonly Match[]>>

/** Events that no entry states by itself; how each follows is in derived-events.ts. */
const DERIVED_NAMES = [
  'age.claimed(as=under-18)',
  'child.became-eligible',
  'child.found',
  'child.turned-16',
  'child.turned-18',
  'duty.without-owner',
  'episode.closed',
  'home.serious-event',
  'leave.ended',
  'offence.alleged',
  'placement.started(lawful=yes)',
  'reporting-period.ended',
  'restriction.authority-ended',
  'strategy-discussion.held',
] as const

export type DerivedName = (typeof DERIVED_NAMES)[number]
/** Every event that a duty may speak of, so that a misspelt one does not compile. */
export type EventName = keyof typeof EVENTS | DerivedName
