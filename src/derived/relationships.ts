/**
 * Who has to do with a child follows from what was recorded, and ends with what was recorded
 * (access/relationships.csv says from which entry to which). Nobody is given a relationship; facts
 * give it. Input is the standing entries, in the order in which they happened.
 */
import { addDays, addHours, dayOf, type Instant, spanOf, startOf } from '../chronology/as-at.ts'
import type { Entry } from '../chronology/entry.ts'

export interface Relationship {
  readonly relation: string
  /** Person, team or organisation; for `author` relations the entry whose author holds it. */
  readonly holder: string
  /** Only this entry is open to the holder; absent when the whole child is. */
  readonly entry?: string
  readonly basis: string
  readonly starts: Instant
  readonly ends: Instant | null
}

/** Earliest reading of when something began: a protection must not start late (C9). */
const began = (entry: Entry): Instant => spanOf(entry.happened)?.from ?? entry.recordedAt
const fact = (entry: Entry, name: string): string | undefined => {
  const value = entry.facts[name]
  return typeof value === 'string' ? value : undefined
}
const of = (entries: readonly Entry[], ...kinds: string[]) =>
  entries.filter((entry) => kinds.includes(entry.kind))

/** All relationships that the entries of one child give, past ones included. */
export function relationships(entries: readonly Entry[]): Relationship[] {
  return [
    ...workers(entries),
    ...successive(entries, 'guardian-appointed', 'guardian', 'guardian', ['guardian-ended']),
    ...successive(entries, 'solicitor-appointed', 'solicitor', 'instructed', []),
    ...placements(entries),
    ...schools(entries),
    ...episodes(entries),
    ...policeProtection(entries),
    ...addressed(entries),
    ...dutyTeams(entries),
    ...referrals(entries),
    ...named(entries),
  ]
}

/** Relation that a worker's role gives; other roles give none by being named. */
const WORKER_RELATIONS: Readonly<Record<string, string>> = {
  'social-worker': 'allocated',
  'personal-adviser': 'allocated',
  'reviewing-officer': 'reviewing',
  'missing-coordinator': 'authority-missing',
  'placements-officer': 'placing',
  'youth-justice-worker': 'yj-allocated',
  'looked-after-nurse': 'health-care',
  'return-interviewer': 'return-interview',
  'virtual-school': 'school',
}

/** A worker stays until another of the same role follows, the allocation ends, or care ends with no adviser after it. */
function workers(entries: readonly Entry[]): Relationship[] {
  const allocations = of(entries, 'worker-allocated')
  const ended = of(entries, 'worker-allocation-ended')
  return allocations.flatMap((entry) => {
    const relation = WORKER_RELATIONS[fact(entry, 'workerRole') ?? '']
    const holder = fact(entry, 'worker')
    if (!relation || !holder) return []
    const next = allocations.find(
      (later) =>
        began(later) > began(entry) &&
        WORKER_RELATIONS[fact(later, 'workerRole') ?? ''] === relation &&
        fact(later, 'temporary') !== 'yes',
    )
    const end = ended.find((each) => fact(each, 'about') === entry.id)
    return [
      {
        relation,
        holder,
        basis: entry.id,
        starts: began(entry),
        ends: earliest(next && began(next), end && began(end)),
      },
    ]
  })
}

/** One holder at a time: the next appointment or an ending entry ends it; nothing else does. */
function successive(
  entries: readonly Entry[],
  kind: string,
  field: string,
  relation: string,
  endings: string[],
): Relationship[] {
  const all = of(entries, kind)
  return all.flatMap((entry, index) => {
    const holder = fact(entry, field)
    if (!holder) return []
    const next = all.slice(index + 1).find((later) => fact(later, field) !== undefined)
    const end = of(entries, ...endings).find((each) => began(each) >= began(entry))
    return [
      {
        relation,
        holder,
        basis: entry.id,
        starts: began(entry),
        ends: earliest(next && began(next), end && began(end)),
      },
    ]
  })
}

/** The carer has the child while the placement stands, missing or not. */
function placements(entries: readonly Entry[]): Relationship[] {
  const placed = of(entries, 'placed')
  return placed.flatMap((entry) => {
    const holder = fact(entry, 'carer')
    if (!holder) return []
    const next = placed.find((later) => began(later) > began(entry))
    const end = of(entries, 'placement-ended').find((each) => fact(each, 'about') === entry.id)
    const left = of(entries, 'left-care').find((each) => began(each) >= began(entry))
    return [
      {
        relation: 'placed-with',
        holder,
        basis: entry.id,
        starts: began(entry),
        ends: earliest(next && began(next), end && began(end), left && began(left)),
      },
    ]
  })
}

function schools(entries: readonly Entry[]): Relationship[] {
  return of(entries, 'school-place').flatMap((entry) => {
    const holder = fact(entry, 'school')
    if (!holder || fact(entry, 'schoolStep') !== 'started') return []
    const stopped = of(entries, 'school-place').find(
      (later) =>
        began(later) > began(entry) &&
        fact(later, 'school') === holder &&
        fact(later, 'schoolStep') === 'stopped',
    )
    return [
      {
        relation: 'school',
        holder,
        basis: entry.id,
        starts: began(entry),
        ends: stopped ? began(stopped) : null,
      },
    ]
  })
}

const DAYS_AFTER_EPISODE = 90

/**
 * The force has the episode from the report, the responsible authority (its missing coordinator)
 * from when the child was missed; until the child was found and the prevention check is recorded, it
 * was an error, or the child has died; never by time and never at 18 (D13).
 */
function episodes(entries: readonly Entry[]): Relationship[] {
  const ended = (entry: Entry): Instant | null => {
    const end = of(entries, 'prevention-interview-held', 'reported-in-error', 'died').find(
      (each) =>
        began(each) >= began(entry) &&
        !(each.kind === 'prevention-interview-held' && fact(each, 'held') !== 'yes'),
    )
    return end ? began(end) : null
  }
  const forces = of(entries, 'reported-missing').flatMap((entry) => {
    const holder = fact(entry, 'policeForce')
    return holder
      ? [{ relation: 'episode', holder, basis: entry.id, starts: began(entry), ends: ended(entry) }]
      : []
  })
  const authorities = of(entries, 'whereabouts-unknown').flatMap((entry) => {
    const responsible = of(entries, 'entered-care', 'transferred').findLast(
      (each) => fact(each, 'responsibleAuthority') !== undefined && began(each) <= began(entry),
    )
    const holder = responsible && fact(responsible, 'responsibleAuthority')
    if (!holder) return []
    const ends = ended(entry)
    const both = { holder, basis: entry.id, starts: began(entry) }
    // The missing coordinator follows up after the return: interviews, plans, what was learned.
    const after = ends && startOf(addDays(dayOf(ends), DAYS_AFTER_EPISODE))
    return [
      { ...both, relation: 'episode', ends },
      { ...both, relation: 'authority-missing', ends: after },
    ]
  })
  return [...forces, ...authorities]
}

const POLICE_PROTECTION_HOURS = 72

function policeProtection(entries: readonly Entry[]): Relationship[] {
  return of(entries, 'police-protection-started').flatMap((entry) => {
    const holder = fact(entry, 'policeForce')
    if (!holder) return []
    const end = of(entries, 'police-protection-ended').find(
      (each) => fact(each, 'about') === entry.id,
    )
    return [
      {
        relation: 'protection',
        holder,
        basis: entry.id,
        starts: began(entry),
        ends: earliest(addHours(began(entry), POLICE_PROTECTION_HOURS), end && began(end)),
      },
    ]
  })
}

const DAYS_AFTER_ACKNOWLEDGED = 90

/** What was told to an organisation is open to it, that entry and no other. */
function addressed(entries: readonly Entry[]): Relationship[] {
  return of(entries, 'told', 'disclosed', 'nrm-referred').flatMap((entry) => {
    const holder = fact(entry, 'toOrganisation')
    if (!holder) return []
    const acknowledged = of(entries, 'acknowledged').find(
      (each) => fact(each, 'about') === entry.id,
    )
    const ends = acknowledged
      ? startOf(addDays(dayOf(began(acknowledged)), DAYS_AFTER_ACKNOWLEDGED))
      : null
    return [
      {
        relation: 'addressed',
        holder,
        entry: entry.id,
        basis: entry.id,
        starts: began(entry),
        ends,
      },
    ]
  })
}

/** A child opened by, or reported to, the duty team at night is theirs until the handover is accepted. */
function dutyTeams(entries: readonly Entry[]): Relationship[] {
  return of(entries, 'concern-raised', 'whereabouts-unknown')
    .filter((entry) => entry.recordedBy.role === 'duty')
    .map((entry) => {
      const over = of(entries, 'acknowledged').find(
        (each) => fact(each, 'ack') === 'handover-accepted' && began(each) >= began(entry),
      )
      return {
        relation: 'duty-opened by author',
        holder: entry.id,
        basis: entry.id,
        starts: entry.recordedAt,
        ends: over ? over.recordedAt : null,
      }
    })
}

/** The organisation that sent a referral may read it as sent, until the decision is final (D06). */
function referrals(entries: readonly Entry[]): Relationship[] {
  return of(entries, 'nrm-referred').map((entry) => {
    const final = of(entries, 'conclusive-grounds-decided').find(
      (each) => began(each) >= began(entry),
    )
    return {
      relation: 'own-referral by author',
      holder: entry.id,
      entry: entry.id,
      basis: entry.id,
      starts: entry.recordedAt,
      ends: final ? startOf(addDays(dayOf(began(final)), 30)) : null,
    }
  })
}

/** Named on a shield; gives nothing by itself. */
function named(entries: readonly Entry[]): Relationship[] {
  const lifted = of(entries, 'shield-lifted')
  return of(entries, 'shield-raised').flatMap((entry) => {
    const people = entry.facts.namedPeople
    const end = lifted.find((each) => began(each) >= began(entry))
    return (Array.isArray(people) ? people : []).flatMap((each: { person?: unknown }) =>
      typeof each.person === 'string'
        ? [
            {
              relation: 'named',
              holder: each.person,
              basis: entry.id,
              starts: began(entry),
              ends: end ? began(end) : null,
            },
          ]
        : [],
    )
  })
}

function earliest(...times: (Instant | undefined)[]): Instant | null {
  const given = times.filter((time) => time !== undefined).sort()
  return given[0] ?? null
}
