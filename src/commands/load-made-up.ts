/**
 * Fills an empty database that is marked made-up with the made-up world, through the same checks as
 * any entry. A database that has organisations already is left alone.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { tourOf } from '../../made-up/tour.ts'
import { madeUpWorld, type World } from '../../made-up/world.ts'
import type { Credentials } from '../access/actor.ts'
import { asAllowed } from '../adapters/database/transaction.ts'
import { BUILT_IN_ISSUER } from '../adapters/sign-in/sessions.ts'
import type { Instant } from '../chronology/as-at.ts'
import { check, openChronology, type Recorder, write } from '../chronology/record.ts'
import { sequence } from '../chronology/sequence.ts'
import { keep } from '../derived/keep.ts'
import type { Running } from '../start-database.ts'
import { Unusable } from './command.ts'
import type { Line } from './load.ts'

const SEED = 20161124
const CHILDREN_A_TRANSACTION = 20

/** Loads the world if there is none yet. Gives the lines that tell a newcomer whom to sign in as. */
export async function loadMadeUpWorld(
  running: Running,
  at: Instant,
  say: (text: string) => void,
): Promise<string[]> {
  const door = running.databases.hf_door
  const { rows } = await sql<{ madeUp: boolean; empty: boolean; loaded: boolean }>`
    select access.is_made_up() as made_up, not exists (select from access.organisation) as empty, true as loaded`.execute(
    door,
  )
  if (rows[0]?.madeUp && rows[0].empty) {
    say('Making up a world of 400 children …')
    const world = madeUpWorld({ seed: SEED, now: at })
    await loadWorld(running, world)
    writeFileSync(tourFile(running), `${JSON.stringify(tourOf(world), null, 2)}\n`)
  }
  return tour(running)
}

/** What of a running Holdfast a load needs. */
type Into = Pick<Running, 'databases' | 'keys'>

/** Loads a whole world into an empty database, and gives its entries their positions. */
export async function loadWorld(running: Into, world: World): Promise<void> {
  await loadEntries(running, world)
  await loadAccounts(running, world)
  await sequence(running.databases.hf_sequencer, running.keys.signing)
}

/** The tour is kept beside the data, because it names people of the world that was loaded. */
const tourFile = (running: Running) => join(running.folder, 'tour.json')

function tour(running: Running): string[] {
  if (!existsSync(tourFile(running))) return []
  const stops = JSON.parse(readFileSync(tourFile(running), 'utf8')) as {
    subject: string
    shows: string
  }[]
  const width = Math.max(...stops.map((stop) => stop.subject.length))
  return [
    'Sign in as one of these people (everybody here is made up):',
    ...stops.map((stop) => `  ${stop.subject.padEnd(width)}  ${stop.shows}`),
    'The sign-in page lists everybody else.',
  ]
}

async function loadAccounts(running: Into, world: World): Promise<void> {
  await running.databases.hf_door.transaction().execute(async (db) => {
    await inBatches(world.people, (rows) =>
      db
        .insertInto('access.person')
        .values(
          rows.map((each) => ({
            id: each.id,
            issuer: BUILT_IN_ISSUER,
            subject: each.subject,
            displayName: each.displayName,
          })),
        )
        .execute(),
    )
    await inBatches(world.organisations, (rows) =>
      db
        .insertInto('access.organisation')
        .values([...rows])
        .execute(),
    )
    await inBatches(world.teams, (rows) =>
      db
        .insertInto('access.team')
        .values([...rows])
        .execute(),
    )
    await inBatches(world.grants, (rows) =>
      db
        .insertInto('access.roleGrant')
        .values(rows.map((each) => ({ ...each, ends: null, grantedBy: null, secondBy: null })))
        .execute(),
    )
    const people = new Map(world.people.map((each) => [each.subject, each.id]))
    const own = world.truth.ownRecord.flatMap(([subject, chronology]) => {
      const person = people.get(subject)
      return person ? [{ person, chronology, ends: null }] : []
    })
    if (own.length > 0) await db.insertInto('access.ownRecord').values(own).execute()
  })
}

async function inBatches<T>(
  all: readonly T[],
  insert: (rows: readonly T[]) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < all.length; from += 500) await insert(all.slice(from, from + 500))
}

async function loadEntries(running: Into, world: World): Promise<void> {
  const recorders = recordersOf(world)
  for (let from = 0; from < world.chronologies.length; from += CHILDREN_A_TRANSACTION) {
    const some = world.chronologies.slice(from, from + CHILDREN_A_TRANSACTION)
    await running.databases.hf_loader.transaction().execute(async (db) => {
      const tx = asAllowed(db, running.keys)
      for (const chronology of some) {
        await openChronology(
          tx,
          chronology.id,
          chronology.sort,
          recorderFor(recorders, chronology.openedBy),
        )
        const checked = chronology.entries.map((entry) => ({
          ...check(entry),
          recordedAt: entry.recordedAt,
          by: entry.by,
        }))
        const by = new Map(checked.map((one) => [one.draft, recorderFor(recorders, one.by)]))
        await write(tx, checked, (one) => by.get(one.draft) as Recorder)
      }
      await keep(
        tx,
        some.map((each) => each.id),
      )
    })
  }
}

function recordersOf(world: World): ReadonlyMap<string, Recorder> {
  const kinds = new Map(world.organisations.map((each) => [each.id, each.kind]))
  const subjects = new Map(world.people.map((each) => [each.id, each.subject]))
  const recorders = new Map<string, Recorder>()
  for (const grant of world.grants) {
    const subject = subjects.get(grant.person)
    if (subject && !recorders.has(subject)) {
      recorders.set(subject, {
        person: grant.person,
        organisation: grant.organisation,
        team: grant.team,
        role: grant.role,
        organisationKind: kinds.get(grant.organisation) ?? 'other',
      })
    }
  }
  return recorders
}

function recorderFor(recorders: ReadonlyMap<string, Recorder>, subject: string): Recorder {
  const recorder = recorders.get(subject)
  if (!recorder) throw new Error(`HF_MADE_UP: nobody is called ${subject}.`)
  return recorder
}

/**
 * Loads lines with their own recorded-at, as one person wrote them; only where the database is
 * marked made-up, which the database itself checks again. Gives the number of entries.
 */
export async function loadBackdated(
  running: Into,
  lines: readonly Line[],
  who: Credentials,
): Promise<number> {
  const door = running.databases.hf_door
  const made = await sql<{ madeUp: boolean }>`select access.is_made_up() as made_up`.execute(door)
  if (!made.rows[0]?.madeUp)
    throw new Unusable(
      'NOT_MADE_UP',
      'Only a database marked made-up takes recorded-at from a file.',
    )
  const { rows } = await sql<Recorder>`
    select g.person, g.organisation, g.team, g.role, o.kind as organisation_kind
      from access.role_grant g join access.organisation o on o.id = g.organisation where g.id = ${who.grant}`.execute(
    door,
  )
  const recorder = rows[0] as Recorder
  await running.databases.hf_loader.transaction().execute(async (db) => {
    const tx = asAllowed(db, running.keys)
    for (const line of lines)
      if (line.opens) await openChronology(tx, line.draft.chronology, line.opens, recorder)
    await write(
      tx,
      lines.map((line) => ({
        ...check(line.draft),
        ...(line.recordedAt ? { recordedAt: line.recordedAt } : {}),
      })),
      recorder,
    )
    await keep(tx, [...new Set(lines.map((line) => line.draft.chronology))])
  })
  return lines.length
}
