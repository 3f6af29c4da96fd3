/** Why something is owed, step by step, in words for the person who must act. */
import type { Entry } from '../chronology/entry.ts'
import type { Due } from './clock.ts'
import type { ConditionName } from './conditions.ts'
import type { Checked, Duty, Ends, Rank, Version } from './duty.ts'
import type { Verdict } from './judge.ts'
import { saidDay, saidDue, saidEvent, saidKind, saidTime } from './said.ts'
import type { Occurrence, Situation } from './situation.ts'
import type { Draft } from './subjects.ts'

export const RANKS: Readonly<Record<Rank, string>> = {
  law: 'This is law.',
  guidance: 'This is official guidance.',
  practice: 'This is practice, not law.',
  design: 'This is our own rule, not law.',
}
export const CHECKED: Readonly<Record<Checked, string>> = {
  read: 'The rule was read in its source.',
  part: 'The rule was read in part; a paragraph or a date was not checked.',
  memory: 'This rule was not checked against its source. Check it before relying on it.',
  design: 'There is nothing to check but its reason.',
}

export interface Explained {
  readonly here: Situation
  readonly draft: Draft
  readonly version: Version | null
  readonly due: Due
  readonly verdict: Verdict
  readonly dependsOn: readonly ConditionName[]
  readonly breach: Occurrence | null
}

/** Takes an instance with all that was found; gives the steps, in the order of the reasoning. */
export function explain(one: Explained): readonly string[] {
  const { here, draft, version, due, verdict } = one
  const { duty, trigger } = draft
  const steps = [
    `${saidKind(trigger.entry.kind)}, ${saidTime(trigger.at)}.`,
    `${duty.does}. Owed by: ${duty.owedBy}.`,
    rule(duty, version),
  ]
  if (draft.addressee) steps.splice(2, 0, `To be told: ${draft.addressee.name}.`)
  if (!here.nationGiven)
    steps.push('The nation of the council is not recorded: the rules of England were used.')
  if (one.dependsOn.length > 0)
    steps.push(
      `It depends on: ${one.dependsOn.map((name) => name.replaceAll('-', ' ')).join('; ')}.`,
    )
  steps.push(due.due ? `${due.how} It is due ${saidDue(due.due)}.` : due.how)
  if (due.reading) steps.push(`Read as: ${due.reading}.`)
  if (due.provisional)
    steps.push('Bank holidays for that year are not published yet: the day may still change.')
  if (!verdict.metBy && duty.discharge.length > 0)
    steps.push(`It is met by: ${saidEnds(duty.discharge)}.`)
  if (one.breach)
    steps.push(`${saidKind(one.breach.entry.kind)}, ${saidTime(one.breach.at)}: that broke it.`)
  steps.push(outcome(verdict))
  return steps
}

function rule(duty: Duty, version: Version | null): string {
  const since = !version
    ? 'It cannot be told which version applied.'
    : version.from
      ? `The version from ${saidDay(version.from)}${version.to ? ` to before ${saidDay(version.to)}` : ''} applies.`
      : 'It has no starting date.'
  const rank = RANKS[version?.rank ?? duty.rank]
  return `${rank} Source: ${duty.source}. ${CHECKED[duty.checked]} ${since}`
}

/** "A, or B together with C". */
export function saidEnds(ends: Ends): string {
  return ends
    .map((end) =>
      typeof end === 'string' ? saidEvent(end) : end.map(saidEvent).join(' together with '),
    )
    .join(', or ')
}

function outcome(verdict: Verdict): string {
  if (verdict.metBy) return `${told(verdict.metBy)} ${verdict.because}`
  return verdict.endedBy && verdict.state !== 'breached'
    ? `${told(verdict.endedBy)} ${verdict.because}`
    : verdict.because
}

function told(by: Occurrence | Entry): string {
  return 'entry' in by
    ? `${saidKind(by.entry.kind)}, ${saidTime(by.at)}.`
    : `${saidKind(by.kind)}, ${saidTime(by.happened)}.`
}
