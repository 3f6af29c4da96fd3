/**
 * The tables as the queries see them; a test compares this file with the database itself.
 * Times come as `Instant`, days as text, counts as numbers; column names in camelCase.
 */
import type { ColumnType, Generated } from 'kysely'
import type { Day, Instant } from '../../chronology/as-at.ts'

/** Filled in by the database; never sent by us. */
type Given<T> = ColumnType<T, never, never>
type Time = ColumnType<Instant, Instant | undefined, never>

export interface Tables {
  'chronology.chronology': {
    id: string
    sort: string
    openedAt: Given<Instant>
    openedBy: string | null
    openedOrganisation: string | null
    openedTeam: string | null
    openedXact: Given<string>
    retainUntil: string | null
    retainReason: string
  }
  'chronology.key': {
    chronology: string
    purpose: string
    algorithm: string
    master: string
    wrapped: Buffer
  }
  'chronology.entry': {
    id: string
    chronology: string
    kind: string
    version: number
    section: string
    class: string
    precision: string
    happenedFrom: Instant | null
    happenedUntil: Instant | null
    recordedAt: Instant
    recordedRole: string
    recordedKind: string
    fromFile: boolean
    source: string
    howKnown: string
    corrects: string | null
    withdraws: string | null
    act: string | null
    salt: Buffer
    leaf: Buffer
    xact: Given<string>
  }
  'chronology.author': {
    entry: string
    chronology: string
    person: string | null
    organisation: string | null
    team: string | null
  }
  'chronology.facts': {
    entry: string
    chronology: string
    section: string
    class: string
    body: string
    find: Buffer[]
  }
  'chronology.words': {
    entry: string
    chronology: string
    section: string
    class: string
    sealed: Buffer
  }
  'access.installation': { onlyRow: Generated<boolean>; madeUp: boolean; madeAt: Given<Instant> }
  'access.organisation': {
    id: string
    kind: string
    code: string | null
    name: string | null
    nation: string
    registeredAt: Time
  }
  'access.team': {
    id: string
    organisation: string
    name: string
    deskPhone: string | null
    registeredAt: Time
  }
  'access.person': {
    id: string
    issuer: string
    subject: string
    displayName: string
    registeredAt: Time
  }
  'access.roleGrant': {
    id: string
    person: string
    role: string
    organisation: string
    team: string | null
    starts: Time
    ends: Instant | null
    grantedBy: string | null
    secondBy: string | null
    recordedAt: Given<Instant>
  }
  'access.roleGrantEnd': { roleGrant: string; at: Time; endedBy: string | null }
  'access.accountSuspended': {
    person: string
    at: Time
    lifted: Generated<boolean>
    suspendedBy: string | null
  }
  'access.staffConflict': { person: string; chronology: string; recordedAt: Time }
  'access.ownRecord': { person: string; chronology: string; starts: Time; ends: Instant | null }
  'access.session': {
    tokenHash: Buffer
    person: string
    roleGrant: string | null
    openedAt: Given<Instant>
    seenAt: ColumnType<Instant, Instant | undefined, Instant>
    signedInAt: ColumnType<Instant, Instant | undefined, Instant>
    verifiedAgainAt: Instant | null
    idleMinutes: number
    endsAt: Instant
    endedAt: Instant | null
    network: Generated<string>
  }
  'access.reveal': {
    id: Given<string>
    xact: Given<string>
    session: Buffer
    chronology: string
    at: Given<Instant>
  }
  'access.draft': {
    id: string
    author: string
    form: string
    sealed: Buffer
    savedAt: ColumnType<Instant, Instant | undefined, Instant>
  }
  'access.serviceRun': {
    tokenHash: Buffer
    service: string
    reason: string
    openedAt: Given<Instant>
    closedAt: Instant | null
  }
  'access.audit': {
    id: string
    at: Instant
    request: string
    session: Buffer | null
    person: string | null
    organisation: string | null
    role: string | null
    relationships: string[]
    purpose: string | null
    action: string
    route: string
    chronology: string | null
    shown: string[]
    masked: string[]
    refused: string[]
    outcome: string
    reason: Buffer | null
    rule: string
    children: number | null
    network: string
    xact: Given<string>
    salt: Buffer
    leaf: Buffer
  }
  'exchange.returnImport': {
    id: string
    authority: string
    person: string
    startedAt: Given<Instant>
    finishedAt: ColumnType<Instant | null, undefined, Instant>
    state: string
    childrenTotal: Generated<number>
    childrenDone: Generated<number>
    result: ColumnType<string | null, string | undefined, string>
    report: ColumnType<Buffer | null, Buffer | undefined, Buffer>
  }
  'exchange.upload': { import: string; name: string; sealed: Buffer }
  'exchange.imported': {
    authority: string
    number: Buffer
    key: string
    chronology: string
    entry: string
    digest: string
    year: number
    import: string
  }
  'tree.position': { log: string; position: number; leafOf: string }
  'tree.checkpoint': {
    log: string
    size: number
    root: Buffer
    peaks: Buffer[]
    signedAt: Instant
    watermark: string
    note: string
  }
  'derived.child': {
    chronology: string
    responsibleAuthority: string | null
    hostAuthority: string | null
    placementArea: string | null
    policeForce: string | null
    care: string
    careSince: Day | null
    placementType: string | null
    placedSince: Day | null
    missing: string
    missingSince: Instant | null
    missingPrecision: string | null
    episode: string | null
    quiet: boolean
    unaccompanied: string
    trafficking: string
    bornFrom: Day | null
    bornUntil: Day | null
    ageInDoubt: boolean
    shielded: boolean
    died: boolean
    retainUntil: Day | null
  }
  'derived.relationship': {
    chronology: string
    relation: string
    holder: string
    entry: string | null
    basis: string
    starts: Instant
    ends: Instant | null
  }
  'derived.duty': {
    chronology: string
    duty: string
    per: string
    section: string
    holder: string | null
    owedBy: string
    state: string
    triggeredAt: Instant | null
    dueAt: Instant | null
    metAt: Instant | null
    supersededAt: Instant | null
    quiet: boolean
    basis: string | null
  }
  'derived.identifier': { find: Buffer; chronology: string; entry: string }
}
