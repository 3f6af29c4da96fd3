/**
 * What an instance is about, and whether an act concerns it (C14, C21): first by what the act says
 * it answers, and only then by when it happened.
 */

import { askedOfEach, chainOf, codeOf, type History } from '../child/history.ts'
import { episodeFor } from '../child/missing.ts'
import { placements } from '../child/placement.ts'
import { periodsOfCare } from '../child/status.ts'
import { surelyEarlier, when } from '../child/when.ts'
import type { Entry } from '../chronology/entry.ts'
import { endsPublication } from './conditions/missing.ts'
import type { Addressee, Duty, Per } from './duty.ts'
import type { Occurrence, Situation } from './situation.ts'

/** A trigger that starts one instance. */
export interface Draft {
  readonly duty: Duty
  readonly trigger: Occurrence
  /** Which trigger of the duty it is. */
  readonly index: number
  readonly subject: string
  readonly addressee?: Addressee
  readonly matters: readonly string[]
  /** Entries that trigger the same duty: an act that names another of them is not about this one. */
  readonly siblings: ReadonlySet<Entry>
}

type Family = 'child' | 'episode' | 'placement' | 'period' | 'restriction' | 'publication' | 'entry'

const FAMILIES: Readonly<Record<Per, Family>> = {
  child: 'child',
  episode: 'episode',
  'episode and addressee': 'episode',
  'episode, once for missing and once for return': 'episode',
  return: 'episode',
  'addressee and occasion': 'entry',
  grading: 'entry',
  publication: 'publication',
  occasion: 'entry',
  placement: 'placement',
  'placement and addressee': 'placement',
  'placement and return': 'entry',
  'placement, once for admission and once for discharge': 'placement',
  'event and addressee': 'entry',
  'period of care': 'period',
  assessment: 'entry',
  visit: 'entry',
  review: 'entry',
  decision: 'placement',
  restriction: 'restriction',
  'council and reporting period': 'entry',
}

const ONCE_FOR_EACH: readonly Per[] = [
  'episode, once for missing and once for return',
  'placement, once for admission and once for discharge',
]

/** The subjects that one trigger starts an instance for: one, except where several were published. */
export function subjectsOf(
  here: Situation,
  duty: Duty,
  trigger: Occurrence,
  index: number,
): readonly string[] {
  const once = ONCE_FOR_EACH.includes(duty.per) ? `/${index + 1}` : ''
  const { entry } = trigger
  switch (FAMILIES[duty.per]) {
    case 'child':
      return ['child']
    case 'episode':
      return [(episodeFor(here.of, entry)?.id ?? entry.id) + once]
    case 'placement':
      return [(placementKey(here.of, entry, duty.deadline.count === 'before') ?? entry.id) + once]
    case 'period':
      return [periodKey(here.of, entry) ?? entry.id]
    case 'restriction':
      return [restrictionKey(here.of, entry) ?? entry.id]
    case 'publication':
      return here.of
        .of('publicity-made')
        .filter((made) => stillOutAt(here, made, trigger))
        .map((made) => made.id)
    case 'entry':
      return [entry.id]
  }
}

function stillOutAt(here: Situation, made: Entry, trigger: Occurrence): boolean {
  const at = when(made)
  if (at && trigger.moment && surelyEarlier(trigger.moment, at)) return false
  return !here.of.of('publicity-ended').some((end) => {
    const ended = when(end)
    const before = ended && trigger.moment && surelyEarlier(ended, trigger.moment)
    return before && endsPublication(here, end, made)
  })
}

/** Whether the act is about the instance, whenever it happened. */
export function concerns(here: Situation, act: Occurrence, draft: Draft): boolean {
  const { duty, trigger } = draft
  if (!addressed(act, draft) || !ofTheMatter(act, draft)) return false
  const chain = chainOf(here.of, act.entry)
  if (act.entry === trigger.entry || chain.includes(trigger.entry)) return true
  const subject = draft.subject.split('/')[0]
  switch (FAMILIES[duty.per]) {
    case 'child':
      return true
    case 'episode':
      return episodeFor(here.of, act.entry)?.id === subject
    case 'placement':
      return aboutPlacement(here, act, draft, subject)
    case 'period':
      return periodKey(here.of, act.entry) === subject
    case 'restriction':
      return restrictionKey(here.of, act.entry) === subject
    case 'publication': {
      const made = here.of.current(subject)
      return made !== undefined && endsPublication(here, act.entry, made)
    }
    case 'entry':
      return byTime(here, act, draft, chain)
  }
}

function aboutPlacement(
  here: Situation,
  act: Occurrence,
  draft: Draft,
  subject: string | undefined,
): boolean {
  const before = draft.duty.deadline.count === 'before'
  const key = placementKey(here.of, act.entry, before)
  if (key !== null) return key === subject
  // Nothing was placed since: what was said is about the home that is still only proposed.
  return before && draft.trigger.entry.kind !== 'placed'
}

/** Acts that name nothing: a telling is about the latest trigger before it, another act about all. */
function byTime(here: Situation, act: Occurrence, draft: Draft, chain: readonly Entry[]): boolean {
  if (chain.some((link) => draft.siblings.has(link))) return false
  if (draft.duty.per === 'grading')
    return episodeFor(here.of, act.entry)?.id === episodeFor(here.of, draft.trigger.entry)?.id
  if (act.entry.kind !== 'told' && act.entry.kind !== 'decided-not-to-share') return true
  const latest = [...draft.siblings].findLast((entry) => {
    const at = when(entry)
    return at && act.moment && !surelyEarlier(act.moment, at)
  })
  return latest === undefined || latest === draft.trigger.entry
}

/** A telling counts for an addressee only if it was that addressee who was told. */
function addressed(act: Occurrence, draft: Draft): boolean {
  if (!draft.addressee || !act.event.includes('addressee')) return true
  return draft.addressee.toWhom.includes(codeOf(act.entry, 'toWhom') ?? '')
}

/** A telling about something else does not meet a duty to tell about this. */
function ofTheMatter(act: Occurrence, draft: Draft): boolean {
  const matter = codeOf(act.entry, 'matter')
  return matter === undefined || draft.matters.length === 0 || draft.matters.includes(matter)
}

/** The matters that a telling must be about: of this trigger alone, where each has its own telling. */
export function mattersOf(duty: Duty, index: number): readonly string[] {
  const each = ONCE_FOR_EACH.includes(duty.per)
  const triggers = duty.trigger.filter((_, at) => !each || at === index)
  return triggers.flatMap((one) => one.matters ?? [])
}

/**
 * The placement that an entry is about. `coming`: what was done without naming one is about the
 * next placement, not the present one (consent and wishes come before a move).
 */
export function placementKey(of: History, entry: Entry, coming: boolean): string | null {
  return coming ? nextPlacement(of, entry) : presentPlacement(of, entry)
}

const nextPlacement = askedOfEach((of, entry) => findPlacement(of, entry, true))
const presentPlacement = askedOfEach((of, entry) => findPlacement(of, entry, false))

function findPlacement(of: History, entry: Entry, coming: boolean): string | null {
  const all = placements(of)
  const links = [entry, ...chainOf(of, entry)]
  const named = all.find((one) => links.includes(one.placed))
  if (named) return named.id
  const viaProposal = all.find((one) => chainOf(of, one.placed).some((up) => links.includes(up)))
  if (viaProposal) return viaProposal.id
  const at = when(entry)
  if (!at) return null
  if (coming) {
    const next = all.find((one) => {
      const start = when(one.placed)
      const other = chainOf(of, one.placed).some((up) => up.kind === 'placement-proposed')
      return start && !surelyEarlier(start, at) && !(other && entry.kind === 'placement-proposed')
    })
    return next?.id ?? null
  }
  const index = all.findLastIndex((one) => (when(one.placed)?.first ?? '~') <= at.last)
  const now = all[index]
  const ended = now?.ended && when(now.ended)
  const over = ended && ended.last < at.first && now?.ended !== entry
  return (over ? (all[index + 1] ?? now) : (now ?? all[0]))?.id ?? null
}

/** The period of care that an entry is about; one between two periods is about the later. */
export const periodKey = askedOfEach((of: History, entry: Entry): string | null => {
  const all = periodsOfCare(of)
  const links = [entry, ...chainOf(of, entry)]
  const named = all.find((one) => links.includes(one.entered) || one.left === entry)
  if (named) return named.entered.id
  const at = when(entry)
  if (!at) return all.length === 1 ? (all[0]?.entered.id ?? null) : null
  const index = all.findLastIndex((one) => (when(one.entered)?.first ?? '~') <= at.last)
  const now = all[index]
  const left = now?.left && when(now.left)
  const over = left && left.last < at.first
  return (over ? (all[index + 1] ?? now) : (now ?? all[0]))?.entered.id ?? null
})

/** A restriction from its first stage to its end: proposed, authorised and started are one. */
function restrictionKey(of: History, entry: Entry): string | null {
  const about = chainOf(of, entry).find((link) => link.kind === 'restriction-recorded')
  const kind = codeOf(about ?? entry, 'restriction')
  const stages = of.of('restriction-recorded').filter((one) => codeOf(one, 'restriction') === kind)
  const ends = of.of('restriction-ended').filter((end) => {
    const ended = chainOf(of, end)[0]
    return !ended || codeOf(ended, 'restriction') === kind
  })
  let first: Entry | undefined
  for (const stage of stages) {
    const start = when(stage)
    const over = ends.some((end) => {
      const at = when(end)
      const begun = first && when(first)
      return at && start && begun && !surelyEarlier(at, begun) && surelyEarlier(at, start)
    })
    if (!first || over) first = stage
    if (stage === entry || stage === about) return first.id
  }
  return stages.includes(entry) ? (first?.id ?? null) : null
}

/** Whether what takes a duty away concerns the same placement, period or episode. */
export function takesAway(here: Situation, act: Occurrence, draft: Draft): boolean {
  const { trigger } = draft
  switch (act.event) {
    case 'care.left':
      return periodKey(here.of, act.entry) === periodKey(here.of, trigger.entry)
    case 'placement.ended':
      return placementKey(here.of, act.entry, false) === placementKey(here.of, trigger.entry, false)
    case 'whereabouts.unknown': {
      // Missing again: another episode, begun after this return.
      const again = episodeFor(here.of, act.entry)?.id !== episodeFor(here.of, trigger.entry)?.id
      return again && !earlier(act, trigger)
    }
    case 'child.found':
    case 'wellbeing.confirmed':
    case 'away.unauthorised':
      return episodeFor(here.of, act.entry)?.id === episodeFor(here.of, trigger.entry)?.id
    case 'child.turned-18':
    case 'child.died':
      return true
    default:
      return !earlier(act, trigger) && concerns(here, act, draft)
  }
}

/** Whether the act was over before the trigger, by every reading. */
export function earlier(act: Occurrence, trigger: Occurrence): boolean {
  return act.moment !== null && trigger.moment !== null && surelyEarlier(act.moment, trigger.moment)
}

/** Whether a recorded exception names this duty, and this instance if it names anything. */
export function excepts(here: Situation, act: Occurrence, draft: Draft): boolean {
  if (act.event !== 'exception.recorded') return concerns(here, act, draft)
  if (codeOf(act.entry, 'dutyId') !== draft.duty.id) return false
  const chain = chainOf(here.of, act.entry)
  const silent = chain.length === 0 && act.entry.facts.about === undefined
  return silent ? !earlier(act, draft.trigger) : concerns(here, act, draft)
}
