/**
 * What an instance is about, and whether an act concerns it (C14, C21): first by what the act says
 * it answers, and only then by when it happened.
 */

import { chainOf, codeOf } from '../child/history.ts'
import { episodeFor } from '../child/missing.ts'
import { surelyEarlier, when } from '../child/when.ts'
import type { Entry } from '../chronology/entry.ts'
import { periodKey, placementKey, restrictionKey, stillOutAt } from './about.ts'
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
export function ofTheMatter(act: Occurrence, draft: Draft): boolean {
  const matter = codeOf(act.entry, 'matter')
  return matter === undefined || draft.matters.length === 0 || draft.matters.includes(matter)
}

/** The matters that a telling must be about: of this trigger alone, where each has its own telling. */
export function mattersOf(duty: Duty, index: number): readonly string[] {
  const each = ONCE_FOR_EACH.includes(duty.per)
  const triggers = duty.trigger.filter((_, at) => !each || at === index)
  return triggers.flatMap((one) => one.matters ?? [])
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
