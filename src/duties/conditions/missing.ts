/** Conditions about missing episodes, publicity, telling and harm. */

import type { Certainty } from '../../child/age.ts'
import { chainOf, codeOf, codesOf } from '../../child/history.ts'
import { type Episode, episodeFor, episodes } from '../../child/missing.ts'
import { surelyEarlier, when } from '../../child/when.ts'
import { addMonths } from '../../chronology/as-at.ts'
import type { Entry } from '../../chronology/entry.ts'
import { fits, type Occurrence, ofKind, type Situation } from '../situation.ts'
import { answered, any, type Condition, yesNo } from './condition.ts'

function episodeAt(here: Situation, event: Occurrence): Episode | undefined {
  return episodeFor(here.of, event.entry)
}

/** Not after the event, by any reading of the two times. */
function by(entry: Entry, event: Occurrence): boolean {
  const at = when(entry)
  return !at || !event.moment || !surelyEarlier(event.moment, at)
}

function hasIn(here: Situation, event: Occurrence, kind: string): boolean {
  const episode = episodeAt(here, event)
  return (episode?.entries ?? []).some((entry) => entry.kind === kind && by(entry, event))
}

/** Families of addressees between which one answer to the harm question holds. */
const FAMILY = ['parent', 'family', 'previous-carer']
const sameAddressee = (one: string, other: string): boolean =>
  one === other || (FAMILY.includes(one) && FAMILY.includes(other))

function harmUnanswered(here: Situation, event: Occurrence): Certainty {
  const whom =
    event.entry.kind === 'publicity-made' ? 'public' : (codeOf(event.entry, 'toWhom') ?? 'unknown')
  if (['yes', 'no'].includes(codeOf(event.entry, 'couldHarm') ?? '')) return 'no'
  const occasion = chainOf(here.of, event.entry)
  const episode = episodeAt(here, event)
  const answers = ['harm-question-answered', 'told', 'decided-not-to-share'].flatMap((kind) =>
    ofKind(here.of, kind),
  )
  const answer = answers.some((entry) => {
    if (!['yes', 'no'].includes(codeOf(entry, 'couldHarm') ?? '')) return false
    if (!sameAddressee(codeOf(entry, 'toWhom') ?? '', whom) || !by(entry, event)) return false
    const about = chainOf(here.of, entry)
    if (about.length === 0 || occasion.length === 0) return true
    return about.some((link) => occasion.includes(link) || episode?.entries.includes(link))
  })
  const decided = whom === 'public' && hasPublicityAnswer(here, event)
  return yesNo(!answer && !decided)
}

/** The decision about publicity asks the same question of the public. */
function hasPublicityAnswer(here: Situation, event: Occurrence): boolean {
  return (episodeAt(here, event)?.entries ?? []).some(
    (entry) =>
      entry.kind === 'publicity-decided' &&
      ['yes', 'no'].includes(codeOf(entry, 'couldHarm') ?? '') &&
      by(entry, event),
  )
}

const HARM = [
  'concern-raised',
  'signs-observed',
  'trafficking-risk-assessed',
  'assessment-completed',
  'whereabouts-unknown',
  'strategy-discussion-held',
]

/** The latest answers count together: one yes is a yes; no answer at all is unknown. */
function significantHarm(here: Situation, event: Occurrence): Certainty {
  const answers = here.of.entries
    .filter((entry) => HARM.includes(entry.kind) && by(entry, event))
    .map((entry) => answered(entry.facts.significantHarm))
  if (answers.includes('yes')) return 'yes'
  return answers.includes('no') ? 'no' : 'unknown'
}

function persistentlyAbsent(here: Situation, event: Occurrence): Certainty {
  const before = episodes(here.of).filter((one) => by(one.entries[0] as Entry, event))
  const said = before
    .flatMap((one) => one.entries)
    .filter((entry) => entry.kind === 'missing-episode-reviewed' && by(entry, event))
    .map((entry) => answered(entry.facts.persistent))
  if (said.includes('yes')) return 'yes'
  const year = event.moment && addMonths(event.moment.first, -12)
  const recent = before.filter((one) => {
    const from = when(one.entries[0] as Entry)
    return from && year && from.last >= year
  })
  const policy = here.policies.find((one) => one.duty === 'missing-review-bring-forward')
  if (policy) return yesNo(recent.length >= policy.n)
  // One absence is not persistent; of several, nobody has judged yet.
  return recent.length <= 1 || said.at(-1) === 'no' ? 'no' : 'unknown'
}

function publicityOn(here: Situation, event: Occurrence): Certainty {
  const ended = here.of.of('publicity-ended')
  return yesNo(
    here.of
      .of('publicity-made')
      .filter((made) => by(made, event))
      .some(
        (made) => !ended.some((end) => endsPublication(here, end, made) && endedBy(end, event)),
      ),
  )
}

function endedBy(end: Entry, event: Occurrence): boolean {
  const at = when(end)
  return !at || !event.moment || surelyEarlier(at, event.moment)
}

/** Whether this taking-down is of that publication: it says so, or the channels are the same. */
export function endsPublication(here: Situation, end: Entry, made: Entry): boolean {
  const named = chainOf(here.of, end).find((link) => link.kind === 'publicity-made')
  if (named) return named === made
  if (episodeFor(here.of, end) !== episodeFor(here.of, made)) return false
  const channels = codesOf(end, 'publicityChannels')
  const all = codesOf(made, 'publicityChannels').every((one) => channels.includes(one))
  return all && (when(end)?.until ?? '~') >= (when(made)?.from ?? '')
}

function indicators(here: Situation, event: Occurrence): Certainty {
  const looked = here.of.of('signs-observed').filter((entry) => by(entry, event))
  const seen = { kind: 'signs-observed', facts: { signAnswer: ['seen', 'suspected'] } }
  if (looked.some((entry) => fits(entry, seen))) return 'yes'
  const none = { kind: 'signs-observed', facts: { signAnswer: ['not-seen'] } }
  return looked.some((entry) => fits(entry, none)) ? 'no' : 'unknown'
}

export const MISSING = {
  'not-found': (here, event) => yesNo(!episodeAt(here, event)?.found),
  'not-reported-missing': (here, event) => yesNo(!hasIn(here, event, 'reported-missing')),
  'persistently-absent': persistentlyAbsent,
  'placement-risk-of-harm': (_here, event) =>
    any([
      yesNo(codesOf(event.entry, 'concerns').includes('placement-unsafe')),
      yesNo(codeOf(event.entry, 'suitability') === 'unsafe-now'),
    ]),
  'publicity-undecided': (here, event) => yesNo(!hasIn(here, event, 'publicity-decided')),
  'publicity-was-made': publicityOn,
  'harm-question-unanswered': harmUnanswered,
  'significant-harm': significantHarm,
  'trafficking-indicator': indicators,
} as const satisfies Record<string, Condition>
