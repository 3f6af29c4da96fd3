/**
 * Recognising exploitation, the referral to the NRM, its decisions, and the people who are to help.
 */
import type { Payload } from '../../src/chronology/catalogue.ts'
import type { Id } from '../../src/chronology/entry.ts'
import { addWorkdays, workdayFrom } from '../calendar.ts'
import { inHours, type Life, onDay, presentFrom } from '../life.ts'
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
  const { crew, chance } = life
  life.state.trafficked = true
  inHours(life, workdayFrom(day), crew.worker).record('trafficking-risk-assessed', {
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
    .at(presentFrom(life, day), chance.int(600, 1000))
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

interface Referral {
  readonly by?: Member
  readonly doneBy?: string
  readonly rg?: string | null
  readonly cg?: string | null
}

/** Referred, decided in days, and again after months; `null` where no decision has come. */
export function refers(life: Life, day: number, account: Account, referral: Referral = {}): Id {
  const { crew, chance, casting } = life
  const doneBy = referral.doneBy ?? 'social-worker'
  const nrm = inHours(life, workdayFrom(day), referral.by ?? crew.worker).record('nrm-referred', {
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
  life.state.referredOn = workdayFrom(day)
  if (chance.yes(0.7))
    inHours(life, workdayFrom(day + 1), crew.worker).record('told', {
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
  onDay(life, decided, crew.decisionMaker).record('reasonable-grounds-decided', {
    about: nrm,
    nrmOutcome: rg,
    competentAuthority: 'sca',
    exploitation: [...account.exploitation],
    reasonsGiven: 'yes',
  })
  const cg =
    referral.cg === undefined
      ? chance.weighted([
          ['positive', 80],
          ['negative', 20],
        ])
      : referral.cg
  if (rg !== 'positive' || cg === null) return nrm
  onDay(life, decided + chance.int(120, 540), crew.decisionMaker).record(
    'conclusive-grounds-decided',
    {
      about: nrm,
      nrmOutcome: cg,
      competentAuthority: 'sca',
      decisionStage: 'final',
      exploitation: [...account.exploitation],
      reasonsGiven: 'yes',
    },
  )
  return nrm
}
