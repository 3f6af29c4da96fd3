/**
 * A whole Holdfast for the tests of one file: a database of its own with a small made-up world loaded
 * by the real loader, the real application, and people who are signed in to it.
 */
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { sql } from 'kysely'
import pg from 'pg'
import { madeUpWorld, type World } from '../made-up/world.ts'
import type { Credentials } from '../src/access/actor.ts'
import { asActor, type Door, type Opened, type Request } from '../src/access/as-actor.ts'
import { now } from '../src/adapters/clock/clock.ts'
import { openDatabases } from '../src/adapters/database/open.ts'
import { TEMPLATE } from '../src/adapters/database/template.ts'
import { freshDatabase, type TestDatabase, testServer } from '../src/adapters/database/testing.ts'
import {
  BUILT_IN_ISSUER,
  chooseGrant,
  grantsOf,
  openSession,
  useSession,
} from '../src/adapters/sign-in/sessions.ts'
import { type AppSettings, buildApp } from '../src/app.ts'
import { asInstant, type Instant } from '../src/chronology/as-at.ts'
import { uuidv7 } from '../src/chronology/id.ts'
import { loadWorld } from '../src/commands/load-made-up.ts'
import { SESSION_COOKIE, siteOn } from '../src/pages/shell/signed-in.tsx'

/** Where compiled styles are kept between runs, so that no test waits for them. */
const CACHE = join(tmpdir(), 'holdfast-test-styles')
const ORIGIN = 'http://127.0.0.1:1'
const SEED = 20161124
const CHILDREN = 40

export type Form = Readonly<Record<string, string | readonly string[]>>
type Headers = Readonly<Record<string, string>>

/** A browser, as far as the server can tell. */
export interface Client {
  readonly subject: string
  readonly token: string
  readonly grant: string
  readonly person: string
  readonly role: string
  readonly organisation: string
  readonly formToken: string
  readonly credentials: Credentials
  get(url: string, headers?: Headers): Promise<LightMyRequestResponse>
  /** Posts a form with its token. */
  post(url: string, form?: Form, headers?: Headers): Promise<LightMyRequestResponse>
  /** Works in a transaction that the door opened for this person; past the pages, not past the walls. */
  inside<T>(work: (opened: Opened) => Promise<T>, asked?: Partial<Request>): Promise<T>
}

/** Somebody who holds a relationship with a child now. */
export interface Held {
  readonly child: string
  readonly subject: string
  readonly role: string
  readonly relation: string
}

export interface Wanted {
  readonly relation: string
  /** Role in which it is held. */
  readonly role: string
  readonly missing?: boolean
  readonly shielded?: boolean
  /** Other than this child. */
  readonly not?: string
}

export interface Scene {
  readonly database: TestDatabase
  readonly door: Door
  readonly world: World
  readonly app: FastifyInstance
  /** Signs in somebody of the made-up staff, in that role where they have several. */
  as(subject: string, role?: string): Promise<Client>
  /** Somebody who is not signed in. */
  readonly stranger: Client
  /** Everybody who holds such a relationship with such a child, children in a settled order. */
  holding(wanted: Wanted): Promise<readonly Held[]>
  /** The first of them, signed in, with the child. Throws when the world has nobody like that. */
  someone(wanted: Wanted): Promise<{ readonly client: Client; readonly child: string }>
  /** A subject of that role, and of that kind of organisation where one is given. */
  subjectIn(role: string, organisationKind?: string): string
  rows<T extends object>(text: string, values?: readonly unknown[]): Promise<T[]>
  count(table: string, where?: string, values?: readonly unknown[]): Promise<number>
}

/**
 * Loads the world once for the whole run, into a database that every file copies; whichever file
 * comes first does it, the others wait. Its comment says for which moment it was made up.
 */
async function loadedTemplate(): Promise<{ name: string; at: Instant }> {
  const { login, keys } = testServer()
  const name = `scene_of_${CHILDREN}`
  const client = new pg.Client({ ...login, database: 'postgres' })
  await client.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtext('scene'))`)
    const { rows } = await client.query<{ at: string | null }>(
      `select shobj_description(oid, 'pg_database') as at from pg_database where datname = $1`,
      [name],
    )
    if (rows[0]?.at) return { name, at: asInstant(rows[0].at) }
    const at = now()
    if (rows[0]) await client.query(`drop database ${name}`)
    await client.query(`create database ${name} template ${TEMPLATE}`)
    const connection = { host: login.host, port: login.port, database: name }
    const databases = openDatabases(connection, keys.passwords)
    await sql`select access.make_audit_partitions(current_date)`.execute(databases.hf_door)
    await loadWorld({ databases, keys }, worldAt(at)).finally(() => databases.close())
    await client.query(`comment on database ${name} is ${client.escapeLiteral(at)}`)
    return { name, at }
  } finally {
    await client.end()
  }
}

const worldAt = (at: Instant) => madeUpWorld({ seed: SEED, now: at, children: CHILDREN })

/**
 * Builds the scene; call it in `beforeAll`. Its database is dropped after the test file.
 * @param changed settings of the application other than the usual ones
 */
export async function setUp(changed: Partial<AppSettings> = {}): Promise<Scene> {
  const loaded = await loadedTemplate()
  const database = await freshDatabase(loaded.name)
  const { databases, keys, admin } = database
  const world = worldAt(loaded.at)
  const door: Door = { databases, keys }
  const settings: AppSettings = {
    door,
    madeUp: true,
    origin: () => ORIGIN,
    issuer: undefined,
    cacheFolder: CACHE,
    ...changed,
  }
  const app = await buildApp(settings)
  const rows = async <T extends object>(text: string, values: readonly unknown[] = []) =>
    (await admin.query<T>(text, [...values])).rows
  const clients = clientsOf(app, door, settings)
  const scene: Scene = {
    database,
    door,
    world,
    app,
    as: clients.as,
    stranger: clients.stranger,
    rows,
    holding: (wanted) => holding(rows, wanted),
    someone: async (wanted) => {
      const [first] = await holding(rows, wanted)
      if (!first) throw new Error(`nobody in the made-up world: ${JSON.stringify(wanted)}`)
      return { client: await clients.as(first.subject, wanted.role), child: first.child }
    },
    subjectIn: (role, kind) => subjectIn(world, role, kind),
    count: async (table, where = 'true', values = []) => {
      const [row] = await rows<{ n: string }>(
        `select count(*) as n from ${table} where ${where}`,
        values,
      )
      return Number(row?.n)
    },
  }
  return scene
}

/** People at their browsers, of this application. */
export function clientsOf(app: FastifyInstance, door: Door, settings: AppSettings) {
  const site = siteOn(settings)
  const client = (who: Omit<Client, 'formToken' | 'credentials' | 'get' | 'post' | 'inside'>) => {
    const cookie = who.token ? { cookie: `${SESSION_COOKIE}=${who.token}` } : {}
    const formToken = site.formToken(who.token)
    const credentials = { token: who.token, grant: who.grant }
    return {
      ...who,
      formToken,
      credentials,
      get: (url, headers = {}) =>
        app.inject({ method: 'GET', url, headers: { ...cookie, ...headers } }),
      post: (url, form = {}, headers = {}) =>
        app.inject({
          method: 'POST',
          url,
          headers: {
            'content-type': 'application/x-www-form-urlencoded',
            ...cookie,
            ...headers,
          },
          payload: encoded({ formToken, ...form }),
        }),
      inside: (work, asked = {}) =>
        asActor(
          door,
          credentials,
          {
            request: uuidv7(),
            action: 'test',
            route: 'test',
            purpose: 'safeguarding',
            ...asked,
          },
          work,
        ),
    } satisfies Client
  }
  return {
    stranger: client({
      subject: 'nobody',
      token: '',
      grant: '',
      person: '',
      role: '',
      organisation: '',
    }) as Client,
    as: async (subject: string, role?: string): Promise<Client> => {
      const opened = await openSession(door.databases.hf_door, BUILT_IN_ISSUER, subject)
      if (!opened) throw new Error(`nobody signs in as ${subject}`)
      const grants = await grantsOf(door.databases.hf_door, opened.person)
      const grant = grants.find((each) => role === undefined || each.role === role)
      if (!grant) throw new Error(`${subject} has no role ${role}`)
      if (!opened.grant) await chooseGrant(door.databases.hf_door, opened, grant.id)
      const session = await useSession(door.databases.hf_door, opened.token)
      return client({
        subject,
        token: opened.token,
        grant: grant.id,
        person: opened.person,
        role: session?.role ?? '',
        organisation: grant.organisation,
      })
    },
  }
}

/** A form as a browser sends it. */
export function encoded(form: Form): string {
  const pairs = Object.entries(form).flatMap(([name, value]) =>
    [value].flat().map((each) => [name, each] as [string, string]),
  )
  return new URLSearchParams(pairs).toString()
}

function subjectIn(world: World, role: string, kind?: string): string {
  const kinds = new Map(world.organisations.map((each) => [each.id, each.kind]))
  const grant = world.grants.find(
    (each) => each.role === role && (kind === undefined || kinds.get(each.organisation) === kind),
  )
  const person = world.people.find((each) => each.id === grant?.person)
  if (!person) throw new Error(`nobody is ${role} in the made-up world`)
  return person.subject
}

async function holding(rows: Scene['rows'], wanted: Wanted): Promise<readonly Held[]> {
  return rows<Held>(
    `select distinct r.chronology as child, p.subject, g.role, r.relation
       from derived.relationship r
       join derived.child d on d.chronology = r.chronology
       join access.role_grant g on r.holder in (g.person, g.team, g.organisation)
       join access.person p on p.id = g.person
      where r.relation = $1 and g.role = $2 and r.entry is null
        and r.starts <= now() and (r.ends is null or r.ends > now())
        and ($3::boolean is null or (d.missing in ('missing', 'away')) = $3)
        and d.shielded = $4 and r.chronology <> $5
        and not exists (select from access.role_grant_end e where e.role_grant = g.id)
        and not exists (select from access.account_suspended a where a.person = p.id)
      order by child, p.subject`,
    [
      wanted.relation,
      wanted.role,
      wanted.missing ?? null,
      wanted.shielded ?? false,
      wanted.not ?? '00000000-0000-0000-0000-000000000000',
    ],
  )
}
