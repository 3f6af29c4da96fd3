/** Conditions about trafficking, the NRM, immigration and prosecution. */

import type { Certainty } from '../../child/age.ts'
import { codeOf, codesOf } from '../../child/history.ts'
import { surelyEarlier, when } from '../../child/when.ts'
import { daysBetween } from '../../chronology/as-at.ts'
import type { Entry } from '../../chronology/entry.ts'
import { type Occurrence, ofKind, type Situation } from '../situation.ts'
import { AGE } from './age.ts'
import { all, answered, any, type Condition, not, onItsDays, yesNo } from './condition.ts'

function by(entry: Entry, event: Occurrence): boolean {
  const at = when(entry)
  return !at || !event.moment || !surelyEarlier(event.moment, at)
}
function upTo(here: Situation, event: Occurrence, kind: string): readonly Entry[] {
  return ofKind(here.of, kind).filter((entry) => by(entry, event))
}
const outcome = (entries: readonly Entry[], code: string): boolean =>
  entries.some((entry) => codeOf(entry, 'nrmOutcome') === code)

function openNrmCase(here: Situation, event: Occurrence): Certainty {
  const referred = upTo(here, event, 'nrm-referred').at(-1)
  if (!referred) return 'no'
  const since = (entry: Entry) => (when(entry)?.from ?? '') >= (when(referred)?.from ?? '')
  const final = upTo(here, event, 'conclusive-grounds-decided')
    .filter(since)
    .some((entry) => codeOf(entry, 'decisionStage') === 'final')
  const refused = upTo(here, event, 'reasonable-grounds-decided').filter(since)
  return yesNo(!final && !outcome(refused, 'negative'))
}

function recognised(here: Situation, event: Occurrence): Certainty {
  const decided = [
    ...upTo(here, event, 'reasonable-grounds-decided'),
    ...upTo(here, event, 'conclusive-grounds-decided'),
  ]
  const byCourt = ['appealed', 'suspect-outcome'].flatMap((kind) => upTo(here, event, kind))
  const court = byCourt.some((entry) => codeOf(entry, 'courtFoundVictim') === 'yes')
  return yesNo(outcome(decided, 'positive') || court)
}

function suspected(here: Situation, event: Occurrence): Certainty {
  const last = here
    .occurrences('trafficking.suspected')
    .filter((one) => by(one.entry, event))
    .at(-1)
  const ruledOut = upTo(here, event, 'trafficking-risk-assessed').findLast(
    (entry) => codeOf(entry, 'traffickingView') === 'ruled-out',
  )
  const after = (entry: Entry | undefined) =>
    entry !== undefined && (!ruledOut || (when(entry)?.from ?? '') > (when(ruledOut)?.from ?? ''))
  const referred = upTo(here, event, 'nrm-referred').at(-1)
  return yesNo(after(last?.entry) || after(referred) || recognised(here, event) === 'yes')
}

/** Never from silence, nor from nationality alone. */
function migrant(here: Situation): Certainty {
  const said = here.of.of('unaccompanied-status-recorded')
  const subject = said.some(
    (entry) =>
      codeOf(entry, 'immigrationControl') === 'yes' ||
      codeOf(entry, 'unaccompaniedStatus') === 'unaccompanied',
  )
  const claimed = ofKind(here.of, 'asylum-claimed').length + ofKind(here.of, 'leave-granted').length
  if (subject || claimed > 0) return 'yes'
  return codeOf(said.at(-1) ?? NOBODY, 'immigrationControl') === 'no' ? 'no' : 'unknown'
}
const NOBODY = { facts: {} } as unknown as Entry

/** The responsible council takes part in a scheme on that day, by its own chronology. */
const scheme =
  (...codes: readonly string[]): Condition =>
  (here, event) => {
    if (!here.organisation) return 'unknown'
    const joined = here.organisation
      .of('scheme-joined')
      .filter((entry) => codes.includes(codeOf(entry, 'scheme') ?? ''))
    return onItsDays(event, (on) =>
      yesNo(
        joined.some(
          (entry) => (when(entry)?.first ?? '~') <= on && (codeOf(entry, 'until') ?? '~') >= on,
        ),
      ),
    )
  }

function unaccompaniedThen(here: Situation, event: Occurrence): Certainty {
  const last = upTo(here, event, 'unaccompanied-status-recorded').at(-1)
  const status = last && codeOf(last, 'unaccompaniedStatus')
  if (!last || status === 'unknown' || status === 'doubted') return 'unknown'
  if (status !== 'unaccompanied' && status !== 'separated') return 'no'
  return onItsDays(event, (on) => yesNo((codeOf(last, 'until') ?? '~') >= on))
}

/** The recovery period lasts at least so many days from a positive decision (MSA 2015 and NABA s.61). */
function beforeRecoveryMinimum(here: Situation, event: Occurrence): Certainty {
  const positive = upTo(here, event, 'reasonable-grounds-decided').findLast(
    (entry) => codeOf(entry, 'nrmOutcome') === 'positive',
  )
  const from = positive && when(positive)
  if (!positive) return 'no'
  if (!from || !event.moment) return 'unknown'
  const days = daysBetween(from.first, event.moment.first)
  return yesNo(days < (from.first >= '2023-01-30' ? 30 : 45))
}

export const RECOGNITION = {
  'open-nrm-case': openNrmCase,
  'recognised-as-victim': recognised,
  'trafficking-suspected': suspected,
  'migrant-child': (here) => migrant(here),
  unaccompanied: unaccompaniedThen,
  'needs-leave': (here, event) =>
    any([answered(event.entry.facts.needsLeave), migrant(here) === 'yes' ? 'yes' : 'unknown']),
  'ictg-site': scheme('ictg-site', 'guardian-trial'),
  'pilot-site': scheme('nrm-pilot-panel'),
  'specified-authority': scheme('s52-authority'),
  'not-a-pilot-case': (here, event) =>
    not(all([scheme('nrm-pilot-panel')(here, event), AGE['over-100-days-to-18'](here, event)])),
  'before-recovery-minimum': beforeRecoveryMinimum,
  'open-recovery-period-or-asylum-claim': (here, event) =>
    any([
      beforeRecoveryMinimum(here, event),
      yesNo(
        upTo(here, event, 'asylum-claimed').length > 0 &&
          upTo(here, event, 'asylum-decided').length === 0,
      ),
    ]),
  'further-decision': (_here, event) => answered(event.entry.facts.furtherDecision),
  'not-asked-for-by-the-child': (_here, event) =>
    yesNo(codeOf(event.entry, 'askedByChild') !== 'yes'),
  'council-not-told': (here, event) =>
    yesNo(
      ![...here.occurrences('told(to=council)'), ...here.occurrences('referral.received')].some(
        (one) => one.entry !== event.entry && by(one.entry, event),
      ),
    ),
  'assessment-decided': (_here, event) =>
    yesNo(
      ['assessment', 'strategy-discussion', 'protect-now'].includes(
        codeOf(event.entry, 'response') ?? '',
      ),
    ),
  credible: (_here, event) => yesNo(codeOf(event.entry, 'notPossible') !== 'yes'),
  'conviction-exists': (here, event) =>
    yesNo(
      upTo(here, event, 'convicted').length > 0 &&
        !upTo(here, event, 'appealed').some((one) => codeOf(one, 'appealOutcome') === 'quashed'),
    ),
  'ended-for-no-co-operation-alone': (_here, event) => {
    const ends = codesOf(event.entry, 'investigationEnd').concat(
      codeOf(event.entry, 'investigationEnd') ?? [],
    )
    return yesNo(ends.length === 1 && ends[0] === 'victim-not-taking-part')
  },
} as const satisfies Record<string, Condition>
