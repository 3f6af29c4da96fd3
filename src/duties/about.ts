/**
 * Which placement, period of care, restriction or publication an entry is about: by what it says it
 * answers, else by when it happened.
 */
import { askedOfEach, chainOf, codeOf, type History } from '../child/history.ts'
import { placements } from '../child/placement.ts'
import { periodsOfCare } from '../child/status.ts'
import { surelyEarlier, when } from '../child/when.ts'
import type { Entry } from '../chronology/entry.ts'
import { endsPublication } from './conditions/missing.ts'
import type { Occurrence, Situation } from './situation.ts'

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
export function restrictionKey(of: History, entry: Entry): string | null {
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

export function stillOutAt(here: Situation, made: Entry, trigger: Occurrence): boolean {
  const at = when(made)
  if (at && trigger.moment && surelyEarlier(trigger.moment, at)) return false
  return !here.of.of('publicity-ended').some((end) => {
    const ended = when(end)
    const before = ended && trigger.moment && surelyEarlier(ended, trigger.moment)
    return before && endsPublication(here, end, made)
  })
}
