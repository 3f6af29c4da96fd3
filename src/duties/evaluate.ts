/**
 * What must follow: takes the entries of a child and two dates, and gives every duty that is owed,
 * was met, or was taken away, each with its state and the steps that explain it. Pure; it reads no
 * clock. Every duty, and the conventions C1 to C23 that comments name, are in docs/duties.md.
 */

import { momentOf, when } from '../child/when.ts'
import type { Entry, Id } from '../chronology/entry.ts'
import { DUTIES } from './catalogue.ts'
import { type Due, dueFrom, policyFor } from './clock.ts'
import { holds } from './conditions.ts'
import type { Clock, Duty, Version } from './duty.ts'
import { EVENTS, type EventName, type Match } from './event-table.ts'
import { situation } from './events.ts'
import { explain } from './explain.ts'
import type { Instance } from './instance.ts'
import { judge } from './judge.ts'
import { saidDue } from './said.ts'
import { fits, type Occurrence, occurrence, type Question, type Situation } from './situation.ts'
import type { Draft } from './subjects.ts'
import {
  appliesHere,
  type Candidate,
  candidates,
  counting,
  keyOf,
  withBreaches,
} from './triggers.ts'
import { versionAt } from './versions.ts'

export type { Instance, State } from './instance.ts'
export type { Question } from './situation.ts'

/**
 * Gives every instance of every duty, in order of trigger, then of duty.
 * @param entries of one child, in any order, standing or not
 * @param question as true on (exclusive instant), as known on (instant or `now`); the nation and the
 *   calendars of the owing council, or the entries of its own chronology
 */
export function duties(entries: readonly Entry[], question: Question): readonly Instance[] {
  const here = situation(entries, question)
  return DUTIES.flatMap((duty) => instancesOf(here, duty)).sort(inOrder)
}

/** The same for one duty only. */
export function dutyInstances(
  entries: readonly Entry[],
  question: Question,
  duty: Duty,
): readonly Instance[] {
  return [...instancesOf(situation(entries, question), duty)].sort(inOrder)
}

const byId = new Map<string, Duty>()

/** The declaration of a duty by its id, or `undefined`. */
export function dutyNamed(id: string): Duty | undefined {
  if (byId.size === 0) for (const duty of DUTIES) byId.set(duty.id, duty)
  return byId.get(id)
}

function inOrder(one: Instance, other: Instance): number {
  const a = startOf(one)
  const b = startOf(other)
  if (a !== b) return a < b ? -1 : 1
  return one.key < other.key ? -1 : one.key > other.key ? 1 : 0
}

function startOf(one: Instance): string {
  return momentOf(one.triggeredAt)?.from ?? ''
}

function instancesOf(here: Situation, duty: Duty): readonly Instance[] {
  const started = candidates(here, duty, duty.trigger, false)
  const broken = candidates(here, duty, duty.breach ?? [], true)
  const subjects = new Map<string, Candidate[]>()
  for (const one of started) {
    const same = subjects.get(keyOf(one.draft))
    if (same) same.push(one)
    else subjects.set(keyOf(one.draft), [one])
  }
  const chosen = [...subjects.values()].map((group) => counting(duty, group))
  const instances = withBreaches(here, chosen, broken).map((one) => instance(here, one))
  return here.of.replaced.size === 0 ? instances : [...instances, ...takenBack(here, duty)]
}

function instance(here: Situation, one: Candidate): Instance {
  const { draft, open } = one
  const { duty, trigger } = draft
  const version: Version | null = one.version === 'unclear' ? null : one.version
  const due = version ? dueOf(here, duty, version, trigger) : WITHOUT_VERSION
  const quiet = trigger.entry.source === 'import'
  const unshown = quiet && one.breach !== null && open.length > 0
  const breach = open.length > 0 ? null : one.breach
  const verdict = judge(here, {
    draft,
    due,
    depends: open.length > 0 && !unshown,
    unclear: version === null,
    unshown,
    breach,
  })
  const policy = policyOf(here, duty, trigger)
  let steps: readonly string[] | undefined
  return {
    key: keyOf(draft),
    duty: duty.id,
    per: duty.per,
    subject: draft.subject.split('/')[0] as string,
    ...(draft.addressee ? { addressee: draft.addressee.name } : {}),
    state: verdict.state,
    triggeredBy: trigger.entry.id,
    triggeredAt: trigger.at,
    due: due.due,
    metBy: verdict.metBy?.entry.id ?? null,
    metAt: verdict.metBy?.at ?? null,
    endedBy: idOf(verdict.endedBy),
    breach: breach && { entry: breach.entry.id, at: breach.at },
    wasLate: verdict.wasLate,
    version,
    reading: due.reading,
    provisional: due.provisional,
    quiet,
    dependsOn: open,
    policy,
    // Written when somebody asks why: most instances are only counted or listed.
    get steps() {
      steps ??= explain({ here, draft, version, due, verdict, dependsOn: open, breach })
      return steps
    },
  }
}

function idOf(by: Occurrence | Entry | null): Id | null {
  return by === null ? null : 'entry' in by ? by.entry.id : by.id
}

/** The number of a rule cannot be applied while it is not known which version applied. */
const WITHOUT_VERSION: Due = {
  due: null,
  latest: null,
  timed: true,
  reading: null,
  provisional: false,
  how: 'The time is not known well enough to choose the version of the rule.',
}

/** The number of the version, then of a fitting variant, overrides that of the duty. */
function dueOf(here: Situation, duty: Duty, version: Version, trigger: Occurrence): Due {
  const clock: Clock = {
    n: version.n ?? duty.deadline.n,
    unit: version.unit ?? duty.deadline.unit,
    count: version.count ?? duty.deadline.count,
  }
  const plain = dueFrom(here, duty, clock, trigger)
  const fitting = (duty.variants ?? []).map((variant) => ({
    variant,
    answer: holds(here, trigger, variant.where).answer,
  }))
  const sure = fitting.find((one) => one.answer === 'yes')
  const base = sure ? dueFrom(here, duty, { ...clock, ...sure.variant }, trigger) : plain
  // A number that depends on something unknown is read for the child: the earlier one (C9).
  return fitting
    .filter((one) => one.answer === 'unknown')
    .map((one) => dueFrom(here, duty, { ...clock, ...one.variant }, trigger))
    .reduce((a, b) => {
      if (a.due === null || b.due === null || b.due >= a.due) return a
      return { ...b, reading: 'the shorter time, because it is not known which applies' }
    }, base)
}

/** A local target: policy beside the rule, never instead of it. */
function policyOf(here: Situation, duty: Duty, trigger: Occurrence): Instance['policy'] {
  if (duty.deadline.field === 'local-policy') return null
  const policy = policyFor(here, duty, trigger)
  if (!policy) return null
  const { due } = dueFrom(here, duty, { n: policy.n, unit: policy.unit, count: 'after' }, trigger)
  return { due, says: `Local target, not law${due ? `: ${saidDue(due)}` : ''}.` }
}

/** A withdrawn or corrected trigger takes its duties with it, visibly (C22). */
function takenBack(here: Situation, duty: Duty): readonly Instance[] {
  const taken: Instance[] = []
  for (const [id, by] of here.of.replaced) {
    const entry = here.of.byId.get(id)
    const moment = entry && when(entry)
    if (!entry || entry.withdraws || (moment && moment.from >= here.of.trueOn)) continue
    duty.trigger.forEach((trigger, index) => {
      const event = eventOf(trigger.event, entry)
      if (!event || eventOf(trigger.event, by)) return
      const version = versionAt(duty, event.moment, here.of.knownOn)
      if (version === 'none' || !appliesHere(here, duty, version)) return
      if (holds(here, event, trigger.where).answer !== 'yes') return
      const draft: Draft = {
        duty,
        trigger: event,
        index,
        subject: entry.id,
        siblings: new Set(),
        matters: [],
      }
      const made = instance(here, { draft, version, open: [], breach: null })
      const how = by.withdraws ? 'withdrawn' : 'corrected'
      taken.push({
        ...made,
        state: 'superseded',
        metBy: null,
        metAt: null,
        endedBy: by.id,
        wasLate: false,
        steps: [...made.steps.slice(0, 3), `The entry was ${how}, and takes the duty with it.`],
      })
    })
  }
  return taken
}

function eventOf(event: EventName, entry: Entry): Occurrence | null {
  const matches: readonly Match[] =
    event === 'child.found' ? [{ kind: 'found' }] : (EVENTS[event as keyof typeof EVENTS] ?? [])
  const match = entry.withdraws ? undefined : matches.find((one) => fits(entry, one))
  return match ? occurrence(event, entry, match.at) : null
}
