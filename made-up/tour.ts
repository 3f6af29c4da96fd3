/** Who is worth signing in as, and what each shows; found in the world, so that it is always true. */
import type { Chronology, World, Written } from './types.ts'

export interface Stop {
  readonly subject: string
  readonly shows: string
}

type Holds = (entries: readonly Written[]) => boolean

export function tourOf(world: World): Stop[] {
  const subjectOf = new Map(world.people.map((person) => [person.id, person.subject]))
  const missing = new Set(world.truth.missingNow)
  const children = world.chronologies.filter((one) => one.sort === 'child')
  const has: (kind: string) => Holds = (kind) => (entries) =>
    entries.some((entry) => entry.kind === kind)
  const episodeHas = (one: Chronology, kind: string) => {
    const gone = one.entries.findLastIndex((entry) => entry.kind === 'whereabouts-unknown')
    return one.entries.slice(gone).some((entry) => entry.kind === kind)
  }
  const ungraded = children.find(
    (one) =>
      missing.has(one.id) && episodeHas(one, 'reported-missing') && !episodeHas(one, 'risk-graded'),
  )
  const long = children.find((one) => missing.has(one.id) && has('left-care')(one.entries))
  const joined = children.find((one) => has('joined')(one.entries))
  const newest = (one: Chronology | undefined, kind: string) =>
    one?.entries.findLast((entry) => entry.kind === kind)
  const worker = newest(ungraded, 'worker-allocated')
  const social = ungraded?.entries.findLast(
    (entry) => entry.kind === 'worker-allocated' && entry.payload.workerRole === 'social-worker',
  )
  const first = subjectOf.get(String(social?.payload.worker ?? worker?.payload.worker))
  const area = first?.split('.')[0] ?? 'marlbury'
  const guardian = subjectOf.get(String(newest(ungraded, 'guardian-appointed')?.payload.guardian))
  const carer = children
    .filter((one) => missing.has(one.id))
    .map((one) => newest(one, 'whereabouts-unknown')?.by ?? '')
    .find((subject) => subject.startsWith('carer.household'))
  const stops: (Stop | false | undefined)[] = [
    first !== undefined && {
      subject: first,
      shows: 'a worker: a child reported missing today and not graded yet, visits due and overdue',
    },
    { subject: `${area}.manager.1`, shows: 'a manager: the children of a team, approvals' },
    { subject: `${area}.missing.1`, shows: 'the missing coordinator: every open episode' },
    guardian !== undefined && {
      subject: guardian,
      shows: 'a guardian: told, and what was done since',
    },
    carer !== undefined && {
      subject: carer,
      shows: 'a foster carer: only the children placed there',
    },
    {
      subject: 'northshire-police.missing.1',
      shows: 'police: episodes in the force, nothing else',
    },
    joined && {
      subject: 'national-desk.coordinator.1',
      shows: 'records of one child under two names',
    },
    long && {
      subject: newest(long, 'left-care')?.by ?? '',
      shows: 'a child over eighteen, still missing',
    },
    {
      subject: 'vale-hospitals.emergency.1',
      shows: 'A&E: raise a concern, ask whether a child is missing',
    },
    { subject: 'marlbury.privacy.1', shows: 'who looked at a record' },
    {
      subject: 'border-unit.officer.1',
      shows: 'border staff: one form and a receipt, nothing else',
    },
    { subject: 'child.1', shows: 'a child who reads the own record' },
  ]
  return stops.filter((stop) => stop !== undefined && stop !== false)
}
