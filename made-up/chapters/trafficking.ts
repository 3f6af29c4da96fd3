/** Recognising exploitation, the referral to the NRM, its decisions, and the people who are to help. */
import type { Payload } from '../../src/chronology/catalogue.ts'
import type { Id } from '../../src/chronology/entry.ts'
import { addWorkdays, workdayFrom } from '../calendar.ts'
import { ENOUGH, type Life } from '../life.ts'
import type { Member } from '../types.ts'
import { SAFE_REASONS } from '../words/concerns.ts'

export interface Account {
  readonly exploitation: readonly string[]
  readonly where: string
  readonly control: readonly string[]
  readonly relation?: string
  readonly recruitment?: readonly string[]
  readonly transport?: readonly string[]
  readonly movement?: string
  readonly note?: string
}

export function suspects(life: Life, day: number, account: Account, view = 'suspected'): void {
  const { story, crew, chance } = life
  life.state.trafficked = true
  story
    .at(workdayFrom(day), chance.int(600, 1000))
    .by(crew.worker)
    .record('trafficking-risk-assessed', {
      traffickingView: view,
      tool: chance.pick(['rar-matrix', 'signs-list', 'council-form', 'professional-judgement']),
      doneBy: 'social-worker',
      exploitation: [...account.exploitation],
      significantHarm: 'yes',
      retraffickingRisk: chance.weighted([
        ['high', 5],
        ['medium', 4],
        ['low', 1],
      ]),
      reasons: chance.pick(SAFE_REASONS),
    })
}

/** What happened, told once. */
export function tellsOnce(life: Life, day: number, account: Account, by: Member): void {
  const { story, chance } = life
  story
    .at(day, chance.int(600, 1000))
    .by(by)
    .heard('child', 'told-directly')
    .record('exploitation-recorded', {
      exploitation: [...account.exploitation],
      traffickingView: 'identified',
      exploitationWhere: account.where,
      exploitedAge: 'child',
      control: [...account.control],
      severalSituations: chance.yes(0.3) ? 'yes' : 'no',
      stillInIt: 'no',
      ...(account.relation ? { relationExploiter: account.relation } : {}),
      ...(account.recruitment ? { recruitment: [...account.recruitment] } : {}),
      ...(account.transport ? { transport: [...account.transport] } : {}),
      ...(account.movement ? { movement: account.movement } : {}),
      otherVictims: chance.pick(['yes', 'unknown']),
      ...(account.note ? { note: account.note } : {}),
    } as Payload<'exploitation-recorded'>)
}

export interface Referral {
  readonly by?: Member
  readonly doneBy?: string
  readonly rg?: string | null
  readonly cg?: string | null
}

/** Referred, decided in days, and again after months; `null` where no decision has come. */
export function refers(life: Life, day: number, account: Account, referral: Referral = {}): Id {
  const { story, crew, chance, casting } = life
  const doneBy = referral.doneBy ?? 'social-worker'
  const nrm = story
    .at(workdayFrom(day), chance.int(600, 1050))
    .by(referral.by ?? crew.worker)
    .record('nrm-referred', {
      reportType: 'nrm',
      doneBy,
      // The list of first responders names real bodies only, and nobody here is real.
      firstResponder: 'unknown',
      nation: 'england',
      under18: 'yes',
      competentAuthority: 'sca',
      indicatorsSeen: 'yes',
      metChild: 'yes',
      credibilityDoubt: 'no',
      professionalView: chance.pick(SAFE_REASONS),
      childTold: 'yes',
    })
  life.state.nrm = nrm
  if (chance.yes(0.7))
    story
      .at(workdayFrom(day + 1), chance.int(570, 700))
      .by(crew.worker)
      .record('told', {
        matter: 'nrm-referral',
        toWhom: 'competent-authority',
        toOrganisation: casting.organisation('competent-authority'),
        way: 'secure-system',
        inWriting: 'yes',
        about: nrm,
      })
  const rg =
    referral.rg === undefined
      ? chance.weighted([
          ['positive', 74],
          ['negative', 26],
        ])
      : referral.rg
  if (rg === null) return nrm
  const decided = addWorkdays(day, chance.int(3, 30))
  story
    .at(decided)
    .by(crew.decisionMaker)
    .record('reasonable-grounds-decided', {
      about: nrm,
      nrmOutcome: rg,
      competentAuthority: 'sca',
      exploitation: [...account.exploitation],
      reasonsGiven: 'yes',
    })
  life.state.grounds = nrm
  const cg =
    referral.cg === undefined
      ? chance.weighted([
          ['positive', 80],
          ['negative', 20],
        ])
      : referral.cg
  if (rg !== 'positive' || cg === null) return nrm
  story
    .at(decided + chance.int(120, 540))
    .by(crew.decisionMaker)
    .record('conclusive-grounds-decided', {
      about: nrm,
      nrmOutcome: cg,
      competentAuthority: 'sca',
      decisionStage: 'final',
      exploitation: [...account.exploitation],
      reasonsGiven: 'yes',
    })
  return nrm
}

/** A guardian is asked for and appointed, in days. */
export function getsGuardian(life: Life, day: number, own = true): void {
  const { story, crew, chance, casting } = life
  const service = casting.organisation('lantern-guardians')
  const asked = story
    .at(day, chance.int(600, 1100))
    .by(crew.worker)
    .record('guardian-asked-for', {
      guardianScheme: 'ictg',
      toOrganisation: service,
      doneBy: 'social-worker',
    })
  if (!own) return
  story
    .at(day + chance.int(1, 6), chance.int(570, 1000))
    .by(crew.guardian)
    .record('guardian-appointed', {
      guardianKind: life.child.british ? 'through-professionals' : 'direct',
      guardianScheme: 'ictg',
      guardian: crew.guardian.person,
      guardianService: service,
      about: asked,
    })
  life.state.guardian = asked
}

/** What the guardian writes for themselves, now and then. */
export function guardianWrites(
  life: Life,
  from: number,
  to: number,
  notes: readonly string[],
): void {
  if (!life.state.guardian) return
  for (let day = from + life.chance.int(10, 40); day < to; day += life.chance.int(70, 190)) {
    if (life.story.size > ENOUGH) return
    life.story
      .at(day, life.chance.int(600, 1100))
      .by(life.crew.guardian)
      .record('guardian-note', { note: life.chance.pick(notes) })
  }
}

export function getsSolicitor(life: Life, day: number, what: readonly string[]): void {
  const { story, crew, chance } = life
  life.state.solicitor = true
  story
    .at(workdayFrom(day), chance.int(600, 1000))
    .by(crew.worker)
    .record('solicitor-appointed', {
      solicitor: crew.solicitor.person,
      solicitorName: `${crew.solicitor.displayName}, Hartwell Pryce Solicitors`,
      solicitorFor: [...what],
      legalAid: chance.pick(['yes', 'yes', 'unknown']),
    })
}

/** Rights, in the child's own language, perhaps a second time. */
export function hearsRights(
  life: Life,
  day: number,
  texts: readonly string[],
  by: Member = life.crew.worker,
): void {
  const { story, chance, child } = life
  story
    .at(day, chance.int(600, 1140))
    .by(by)
    .record('rights-explained', {
      rightsTexts: [...texts],
      textVersion: '1',
      language: child.languages[0] ?? 'en',
      doneBy: by.role === 'guardian' ? 'guardian' : 'social-worker',
      way: chance.pick(['in-person', 'in-person', 'video']),
      interpreterUsed: child.needsInterpreter ? 'yes' : 'not-applicable',
      understood: chance.weighted([
        ['yes', 6],
        ['partly', 3],
        ['not-sure', 1],
      ]),
      wantsAgain: chance.yes(0.3) ? 'yes' : 'no',
    })
}
