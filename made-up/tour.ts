/**
 * Who is worth signing in as, and what each shows; found in the world, so that it is always true.
 */
import { COUNCILS } from './organisations.ts'
import type { Chronology, World, Written } from './types.ts'

export interface Stop {
  readonly subject: string
  readonly shows: string
}

const newest = (one: Chronology | undefined, kind: string, role?: string): Written | undefined =>
  one?.entries.findLast(
    (entry) => entry.kind === kind && (role === undefined || entry.payload.workerRole === role),
  )

/** Whether the last absence of the child has such an entry. */
function episodeHas(one: Chronology, kind: string): boolean {
  const gone = one.entries.findLastIndex((entry) => entry.kind === 'whereabouts-unknown')
  return one.entries.slice(gone).some((entry) => entry.kind === kind)
}

/** The children that the tour leads to. */
function childrenOf(world: World) {
  const children = world.chronologies.filter((one) => one.sort === 'child')
  const missing = children.filter((one) => world.truth.missingNow.includes(one.id))
  return {
    ungraded: missing.find(
      (one) => episodeHas(one, 'reported-missing') && !episodeHas(one, 'risk-graded'),
    ),
    fostered: missing.find((one) =>
      newest(one, 'whereabouts-unknown')?.by.startsWith('carer.household'),
    ),
    grown: missing.find((one) => newest(one, 'left-care')),
    joined: children.find((one) => newest(one, 'joined')),
  }
}

/** The first is the best to begin with. */
export function tourOf(world: World): Stop[] {
  const subjects = new Map(world.people.map((person) => [person.id, person.subject]))
  const { ungraded, fostered, grown, joined } = childrenOf(world)
  const named = (id: unknown) => subjects.get(String(id)) ?? ''
  const worker = named(newest(ungraded, 'worker-allocated', 'social-worker')?.payload.worker)
  const council = COUNCILS.find((each) => worker.startsWith(each.area)) ?? COUNCILS[0]
  const stops: readonly (readonly [subject: string, shows: string])[] = [
    [worker, 'a worker: a child reported missing and not graded yet, visits due and overdue'],
    [`${council.area}.manager.1`, 'a manager: the children of a team, approvals'],
    [`${council.area}.missing.1`, 'the missing coordinator: every open episode'],
    [`${council.force}.missing.1`, 'police: episodes in the force, nothing else'],
    [named(newest(ungraded, 'guardian-appointed')?.payload.guardian), 'a guardian: was told; acts'],
    [newest(fostered, 'whereabouts-unknown')?.by ?? '', 'a foster carer: only who is placed there'],
    [newest(joined, 'possible-match')?.by ?? '', 'the national desk: one child under two names'],
    [
      named(newest(grown, 'worker-allocated', 'personal-adviser')?.payload.worker),
      'an adviser: eighteen, missing for fourteen months, still looked for',
    ],
    ['vale-hospitals.emergency.1', 'A&E: raise a concern, ask whether a child is missing'],
    ['marlbury.privacy.1', 'a privacy officer: who looked at a record'],
    ['border-unit.officer.1', 'border staff: one form and a receipt, nothing else'],
    ['child.1', 'a child who reads the own record'],
  ]
  return stops.flatMap(([subject, shows]) => (subject === '' ? [] : [{ subject, shows }]))
}
