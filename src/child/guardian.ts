/**
 * Who stands beside the child: guardian, solicitors, reviewing officer and workers, now and before,
 * each since when. People appear by their opaque id only.
 */
import type { Happened } from '../chronology/as-at.ts'
import type { Entry, Id } from '../chronology/entry.ts'
import { askedOnce, chainOf, codeOf, codesOf, type History } from './history.ts'
import { when } from './when.ts'

export interface Beside {
  /** The person, if named; a service may be known before its person is. */
  readonly person: Id | null
  /** Code of what they are to the child: guardian kind, worker role, or the matter of a solicitor. */
  readonly as: string
  readonly since: Happened
  readonly until: Happened | null
  readonly entry: Id
}

export interface PeopleBeside {
  readonly guardian: Beside | null
  /** Asked for and not appointed since: the wait is counted from here. */
  readonly guardianAskedFor: Happened | null
  readonly solicitors: readonly Beside[]
  readonly reviewingOfficer: Beside | null
  readonly socialWorker: Beside | null
  /** Everybody of each sort in order, those who left included. */
  readonly guardians: readonly Beside[]
  readonly workers: readonly Beside[]
}

/** Gives who stands beside the child on the dates of the history. */
export const beside = askedOnce((of: History): PeopleBeside => {
  const guardians = spans(of, of.of('guardian-appointed'), of.of('guardian-ended'), {
    person: 'guardian',
    as: 'guardianKind',
    sameSort: () => true,
  })
  const workers = spans(of, of.of('worker-allocated'), of.of('worker-allocation-ended'), {
    person: 'worker',
    as: 'workerRole',
    sameSort: (one, other) => codeOf(one, 'workerRole') === codeOf(other, 'workerRole'),
  })
  const solicitors = spans(of, of.of('solicitor-appointed'), [], {
    person: 'solicitor',
    as: 'solicitorFor',
    // A lawyer for the asylum claim is not replaced by one for the criminal court.
    sameSort: (one, other) =>
      codesOf(one, 'solicitorFor').some((code) => codesOf(other, 'solicitorFor').includes(code)),
  })
  const now = (all: readonly Beside[], role?: string) =>
    all.findLast((one) => one.until === null && (role === undefined || one.as === role)) ?? null
  const guardian = now(guardians)
  const asked = of.of('guardian-asked-for').at(-1)
  const waiting = asked && !guardian ? asked.happened : null
  return {
    guardian,
    guardianAskedFor: waiting,
    solicitors: solicitors.filter((one) => one.until === null),
    reviewingOfficer: now(workers, 'reviewing-officer'),
    socialWorker: now(workers, 'social-worker'),
    guardians,
    workers,
  }
})

interface Sort {
  readonly person: string
  readonly as: string
  readonly sameSort: (one: Entry, other: Entry) => boolean
}

/** From each appointment to the entry that ends it, or to the next of the same sort. */
function spans(
  of: History,
  starts: readonly Entry[],
  ends: readonly Entry[],
  sort: Sort,
): readonly Beside[] {
  return starts.map((entry, at) => {
    const next = starts.slice(at + 1).find((one) => sort.sameSort(entry, one))
    const end = ends.find((one) => {
      const named = chainOf(of, one).find((link) => starts.includes(link))
      if (named) return named.id === entry.id
      // An end that names nobody can only be read where there is one person it can mean.
      return starts.length === 1 && (when(one)?.until ?? '~') >= (when(entry)?.from ?? '')
    })
    const person = entry.facts[sort.person]
    return {
      person: typeof person === 'string' ? person : null,
      as: codeOf(entry, sort.as) ?? (codesOf(entry, sort.as).join(', ') || 'unknown'),
      since: entry.happened,
      until: end?.happened ?? next?.happened ?? null,
      entry: entry.id,
    }
  })
}
