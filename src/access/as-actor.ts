/**
 * The door. Everything that touches a child's record passes through here: who asks, for what
 * purpose, about whom; the policy decides, the audit row is written, and only then does the work
 * get a transaction in which the second wall shows the same children and no others.
 */
import { sql, type Transaction } from 'kysely'
import type { Databases } from '../adapters/database/open.ts'
import type { Tables } from '../adapters/database/tables.ts'
import { asAllowed, type Tx } from '../adapters/database/transaction.ts'
import type { Keys } from '../adapters/keys.ts'
import { type Actor, askerOf, type Credentials, enter } from './actor.ts'
import { type Asked, type Asker, type Decision, writeAudit } from './audit.ts'
import { Refused, SignedOut } from './refusals.ts'
import { type Rights, rightsOf } from './rights.ts'

export interface Door {
  readonly databases: Databases
  readonly keys: Keys
}

/** What the work gets: the transaction, who asks, and what they may with each child that was opened. */
export interface Opened {
  readonly tx: Tx
  readonly actor: Actor
  readonly asked: Asked
  /** Opens more children in the same request; each gets its own audit row. Those that are refused are left out. */
  open(children: readonly string[], want?: Want): Promise<ReadonlyMap<string, Rights>>
  /**
   * Asks about children without opening them, in a request that is itself something the policy
   * knows (`exact`: one identifier and a reason). Each question leaves its audit row.
   */
  ask(children: readonly string[], asking: readonly string[]): Promise<ReadonlyMap<string, Rights>>
  readonly rights: ReadonlyMap<string, Rights>
}

/** What a request must be allowed at least, for a child to be opened at all. */
export type Want = (rights: Rights) => boolean

export interface Request extends Asked {
  /** Chronologies that the request is about; refused as a whole when one of them is refused. */
  readonly about?: readonly string[]
  /** Default: anything may be read. */
  readonly want?: Want
  /** A separate, audited act: shows the places of these children to this request (SEC-44). */
  readonly reveal?: boolean
}

const anything: Want = (rights) => rights.shown.length > 0

/**
 * Runs `work` as that actor, in one transaction with its audit. Throws `SignedOut` when the session
 * or the grant has ended, `Refused` when a child is not for the asker or does not exist (the same),
 * and whatever the work throws; in the last two cases a second short transaction writes the row.
 */
export async function asActor<T>(
  door: Door,
  who: Credentials,
  request: Request,
  work: (opened: Opened) => Promise<T>,
): Promise<T> {
  try {
    return await door.databases.hf_app.transaction().execute(async (db) => {
      const actor = await enter(db, who)
      if (!actor) throw new SignedOut()
      return await work(await openAll(door, db, actor, request))
    })
  } catch (error) {
    await auditFailure(door, who, request, error)
    throw error
  }
}

async function openAll(
  door: Door,
  db: Transaction<Tables>,
  actor: Actor,
  request: Request,
): Promise<Opened> {
  const rights = new Map<string, Rights>()
  const open = async (children: readonly string[], want: Want = anything) => {
    const decided = await decide(db, actor, children, want, request.reveal ?? false)
    await writeAudit(
      db,
      door.keys,
      request,
      askerOf(actor),
      decided.map((each) => each.decision),
    )
    const allowed = decided.filter((each) => each.decision.outcome === 'allowed')
    for (const each of allowed) rights.set(each.child, each.rights)
    return new Map(allowed.map((each) => [each.child, each.rights]))
  }
  const ask = async (children: readonly string[], asking: readonly string[]) => {
    const decided = await decide(db, actor, children, anything, false, asking)
    const decisions = decided.map(({ rights: each, decision }) => ({
      ...decision,
      shown: [],
      masked: [],
      outcome: each.exists ? ('exists' as const) : ('refused' as const),
    }))
    await writeAudit(db, door.keys, request, askerOf(actor), decisions)
    return new Map(decided.map((each) => [each.child, each.rights]))
  }
  const about = request.about ?? []
  if (about.length > 0) {
    const decided = await decide(
      db,
      actor,
      about,
      request.want ?? anything,
      request.reveal ?? false,
    )
    if (decided.some((each) => each.decision.outcome !== 'allowed'))
      throw new Refused(decided.map((each) => each.decision))
    await writeAudit(
      db,
      door.keys,
      request,
      askerOf(actor),
      decided.map((each) => each.decision),
    )
    for (const each of decided) rights.set(each.child, each.rights)
  } else {
    await writeAudit(db, door.keys, request, askerOf(actor), [NO_CHILD])
  }
  return { tx: asAllowed(db, door.keys), actor, asked: request, rights, open, ask }
}

/** For requests about no child: one's own work, the desk directory, the sign-in pages. */
const NO_CHILD: Decision = {
  chronology: null,
  outcome: 'allowed',
  relationships: [],
  shown: [],
  masked: [],
  refused: [],
  rule: 'no child',
}

interface Decided {
  readonly child: string
  readonly rights: Rights
  readonly decision: Decision
}

async function decide(
  db: Transaction<Tables>,
  actor: Actor,
  children: readonly string[],
  want: Want,
  reveal: boolean,
  asking: readonly string[] = [],
): Promise<Decided[]> {
  const all = [...new Set(children)]
  if (all.length === 0) return []
  const rightsFor = await rightsOf(db, actor, all, reveal, asking)
  const decided = all.map((child): Decided => {
    const rights = rightsFor(child)
    const allowed = want(rights)
    return {
      child,
      rights,
      decision: {
        chronology: child,
        outcome: allowed ? 'allowed' : 'refused',
        relationships: rights.relationships,
        shown: allowed ? rights.shown : [],
        masked: allowed ? rights.masked : [],
        refused: allowed ? rights.refused : [...rights.shown, ...rights.masked, ...rights.refused],
        rule: rights.rule,
      },
    }
  })
  if (reveal)
    for (const each of decided)
      if (each.decision.outcome === 'allowed')
        await sql`select access.reveal_place(${each.child})`.execute(db)
  return decided
}

/**
 * The refusal or the fault is written down by itself, after the transaction is gone. If that fails
 * too, the caller gets an error without data all the same.
 */
async function auditFailure(
  door: Door,
  who: Credentials,
  request: Request,
  error: unknown,
): Promise<void> {
  const outcome = error instanceof Refused || error instanceof SignedOut ? 'refused' : 'failed'
  const decisions: readonly Decision[] =
    error instanceof Refused && error.decisions.length > 0
      ? error.decisions.map((each) => ({
          ...each,
          outcome: 'refused' as const,
          shown: [],
          masked: [],
        }))
      : [{ ...NO_CHILD, outcome, rule: error instanceof SignedOut ? 'signed out' : 'fault' }]
  await door.databases.hf_app.transaction().execute(async (db) => {
    const actor = await enter(db, who)
    await writeAudit(db, door.keys, request, actor ? askerOf(actor) : NOBODY, decisions)
  })
}

const NOBODY: Asker = {
  session: null,
  person: null,
  organisation: null,
  role: null,
  network: 'unknown',
}
