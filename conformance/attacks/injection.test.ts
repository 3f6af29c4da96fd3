/** Statements where values belong, and what an injected one could still reach behind the first wall. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { now } from '../../src/adapters/clock/clock.ts'
import { TEMPLATE } from '../../src/adapters/database/template.ts'
import { dutiesOf } from '../../src/derived/duties-of.ts'
import { SESSION_COOKIE } from '../../src/pages/shell/signed-in.tsx'
import { type Client, type Scene, setUp } from '../scene.ts'
import { type Db, name, rowsSeen } from './inside.ts'
import { filled, pagesOf } from './routes.ts'

let scene: Scene
let client: Client
let child = ''
beforeAll(async () => {
  let origin = ''
  scene = await setUp({ origin: () => origin })
  // The built-in provider must be there to be asked.
  origin = await scene.app.listen({ port: 0, host: '127.0.0.1' })
  const found = await scene.someone({ relation: 'placed-with', role: 'carer' })
  client = found.client
  child = found.child
})

afterAll(() => scene.app.close())

/** Each shows itself if it runs: it waits, fails with an error of the database, or leaves something behind. */
const STATEMENTS = [
  `'`, `"`, `\\`, `%27`, `';--`, `' or '1'='1`, `" or ""="`, `') or ('1'='1`, `1; select pg_sleep(5)--`, `'||pg_sleep(5)||'`, `$$;select pg_sleep(5);$$`,
  `'; drop table access.audit; --`, `'; create table public.injected (id int); --`, `' union select token_hash::text from access.session --`,
  `'; set role hf_owner; --`, `'; insert into access.role_grant_end select id from access.role_grant; --`, `\${1+1}`, `{{7*7}}`, `:1`, `$1`, `?`, `%s`, `*/ select 1 /*`,
  `E'\\x27'`, `\u02bc or 1=1`, `\uff07 or 1=1`, `null`, `NaN`, `-1`, `99999999999999999999`, `1e400`, `{"$gt":""}`, `[1]`, `../../../etc/passwd`, `%00`, `; cat /etc/passwd`,
] // biome-ignore format: a list

describe('SEC-02: a value is never a statement', () => {
  const rowsOfAll = async () => ({
    entries: await scene.count('chronology.entry'),
    people: await scene.count('access.person'),
    ends: await scene.count('access.role_grant_end'),
    tables: await scene.count(
      'pg_tables',
      `schemaname not in ('pg_catalog', 'information_schema')`,
    ),
  })

  /** Answers of the application: never an error of ours, never slow, and nothing of the database in them. */
  async function harmless(what: string, ask: () => Promise<{ statusCode: number; body: string }>) {
    const start = performance.now()
    const answer = await ask()
    expect([what, answer.statusCode < 500], answer.body.slice(0, 200)).toEqual([what, true])
    expect(performance.now() - start, what).toBeLessThan(4500)
    const told = /syntax error|hf_app|relation ".*" does not exist|invalid input syntax/.exec(
      answer.body,
    )
    expect([what, told?.[0]]).toEqual([what, undefined])
  }

  test('not in an address, a question, a form, a name of a field, a header or a cookie', async () => {
    const before = await rowsOfAll()
    const routes = pagesOf(scene.app)
    for (const [index, statement] of STATEMENTS.entries()) {
      const value = encodeURIComponent(statement)
      const good = {
        child,
        entry: child,
        kind: 'found',
        duty: 'lac-visit-interval',
        id: child,
        uid: 'x',
      }
      for (const [at, route] of routes.entries()) {
        // All of them would take minutes; each statement meets a third of the routes, each route twelve statements.
        if ((index + at) % 3 !== 0) continue
        const url = filled(route.url, good)
        const bad = filled(
          route.url,
          Object.fromEntries(Object.keys(good).map((key) => [key, value])),
        )
        if (route.methods.includes('GET')) {
          await harmless(`GET ${bad} ${statement}`, () => client.get(bad))
          await harmless(`GET ${url}?… ${statement}`, () =>
            client.get(
              `${url}?known=${value}&section=${value}&on=${value}&${value}=${value}&sort=${value}`,
            ),
          )
        }
        if (route.methods.includes('POST') && route.url !== '/sign-out')
          await harmless(`POST ${url} ${statement}`, () =>
            client.post(url, {
              identifier: `X${statement}X`,
              reason: `because ${statement}`,
              source: statement,
              howKnown: statement,
              about: statement,
              note: statement,
              grant: statement,
              subject: statement,
              only: statement,
              why: statement,
              'happened-year': statement,
              'happened-day': statement,
              add: statement,
              [statement]: statement,
            }),
          )
      }
      await harmless(`cookie ${statement}`, () =>
        scene.stranger.get('/my-work', {
          cookie: `${SESSION_COOKIE}=${value}; __Host-holdfast-sign-in=${value}`,
        }),
      )
      await harmless(`headers ${statement}`, () =>
        client.get('/my-work', {
          'x-request-id': value,
          'user-agent': value,
          'accept-language': value,
          referer: value,
        }),
      )
    }
    expect(await rowsOfAll()).toEqual(before)
  })

  test('not in the token or the grant that the transaction is given', async () => {
    for (const statement of STATEMENTS) {
      const forged = { ...client.credentials, grant: statement }
      const seen = await scene.door.databases.hf_app
        .transaction()
        .execute(async (db) => {
          await sql`select set_config('hf.session', ${client.token}, true), set_config('hf.grant', ${forged.grant}, true)`.execute(
            db,
          )
          return (await sql`select * from access.me()`.execute(db)).rows
        })
        .catch(() => [])
      expect([statement, seen]).toEqual([statement, []])
    }
  })
})

describe('AC-08: behind an injectable page the second wall still stands', () => {
  /** What no page of ours does: glues what somebody typed into a statement. */
  const injectable = (db: Db, typed: string) =>
    sql
      .raw<Record<string, unknown>>(
        `select id::text from chronology.entry where kind = 'found' and chronology = '${typed}'`,
      )
      .execute(db)
  const typed = (statement: string) => `${child}' union ${statement} --`

  const inject = (statement: string) =>
    client.inside(
      ({ tx }) =>
        injectable(tx.db, typed(statement)).then(({ rows }) => rows.map((row) => String(row.id))),
      { about: [child] },
    )

  /** Children with whom the caller has nothing to do. */
  const others = async () => {
    const all = await scene.rows<{ id: string }>(
      `select id from chronology.chronology where sort = 'child' order by id`,
    )
    const held = await client.inside(
      async ({ tx }) =>
        (
          await sql<{
            chronology: string
          }>`select distinct chronology from access.standing(${all.map((each) => each.id)}::uuid[])`.execute(
            tx.db,
          )
        ).rows,
    )
    return all.filter(({ id }) => !held.some((each) => each.chronology === id)).slice(0, 8)
  }

  test('the page really is injectable, and gives the rows that the caller may read anyway', async () => {
    const kinds = await inject('select distinct kind from chronology.entry')
    expect(kinds.length).toBeGreaterThan(2)
    expect(kinds).toContain('placed')
  })

  test('but no row of any other child, and no section that is not for the caller', async () => {
    for (const table of ['entry', 'facts', 'words', 'author', 'key'])
      expect(
        await inject(
          `select distinct chronology::text from chronology.${table} where chronology <> '${child}'`,
        ),
      ).toEqual([])
    const sections = await inject('select distinct section from chronology.facts')
    for (const section of ['TRF', 'IND', 'LOC', 'IMM', 'OFF', 'CPR', 'RHI', 'GRD', 'INT'])
      expect(sections).not.toContain(section)
  })

  test.each([
    'select subject from access.person',
    'select token_hash::text from access.session',
    'select id::text from access.audit',
    'select person::text from access.role_grant',
    'select find::text from derived.identifier',
    'select sealed::text from access.draft where author <> (select person from access.me())',
    'select passwd from pg_shadow',
    "select pg_read_file('/etc/passwd')",
    "select pg_ls_dir('.')::text",
    "select lo_import('/etc/passwd')::text",
    "select query from pg_stat_activity where usename <> current_user and query <> '<insufficient privilege>'",
    'select rolpassword from pg_authid',
  ])('nor anything from: %s', async (statement) => {
    const got = await inject(statement).catch((error: unknown) => {
      expect(String(error)).toMatch(/permission denied|must be superuser/)
      return []
    })
    expect(got).toEqual([])
  })

  test('naming other children in the read log opens none of them, and the attempt stays in the log', async () => {
    const victims = await others()
    const seen = await client.inside(async ({ tx }) => {
      const rows = []
      for (const { id } of victims) {
        await name(tx.db, id)
        rows.push(...(await rowsSeen(tx.db, id)))
      }
      return rows
    })
    expect(seen).toEqual([])
    for (const { id } of victims)
      expect(
        await scene.count('access.audit', `chronology = $1 and person = $2 and route = 'none'`, [
          id,
          client.person,
        ]),
      ).toBe(1)
  })

  test('it cannot become another person: the setting takes a token, and no token can be read or made', async () => {
    const victim = await scene.as(scene.subjectIn('guardian'))
    const people = await client.inside(async ({ tx }) => {
      const found: unknown[] = []
      for (const [session, grant] of [
        [client.token, victim.grant],
        [victim.person.replaceAll('-', '').repeat(2), victim.grant],
        ['00'.repeat(32), victim.grant],
        ['', victim.grant],
        [client.token, ''],
      ]) {
        await sql`select set_config('hf.session', ${session}, true), set_config('hf.grant', ${grant}, true)`.execute(
          tx.db,
        )
        found.push(...(await sql`select person from access.me()`.execute(tx.db)).rows)
      }
      return found
    })
    expect(people).toEqual([])
  })

  test.each([
    'hf_owner',
    'hf_door',
    'hf_matcher',
    'hf_counter',
    'hf_waker',
    'hf_sequencer',
    'hf_loader',
    'postgres',
    'pg_read_all_data',
  ])('it cannot become %s', async (role) => {
    await expect(
      client.inside(({ tx }) => sql`set local role ${sql.id(role)}`.execute(tx.db)),
    ).rejects.toThrow(/permission denied|does not exist/)
  })

  test('it cannot make a table of its own, not even for the moment', async () => {
    const [row] = await scene.rows<{ may: boolean }>(
      `select has_database_privilege('hf_app', '${TEMPLATE}', 'temp') or has_database_privilege('hf_app', '${TEMPLATE}', 'create') as may`,
    )
    expect(row).toEqual({ may: false })
  })

  test('it cannot open a place, raise itself, end a grant, move time or write what it may not', async () => {
    for (const statement of [
      `insert into access.reveal (session, chronology) select session, '${child}' from access.me()`,
      `insert into access.role_grant (id, person, role, organisation) select gen_random_uuid(), person, 'manager', organisation from access.me()`,
      `update access.session set verified_again_at = now()`,
      `insert into derived.relationship (chronology, relation, holder, basis, starts) select '${child}', 'allocated', person, person, now() from access.me()`,
      `insert into chronology.entry select * from chronology.entry`,
      `update chronology.facts set body = '{}'`,
      `delete from access.audit`,
      `copy access.audit to '/tmp/out'`,
      `copy (select 1) to program 'id'`,
      `create table public.t as select 1`,
      `create function public.f() returns int language sql as 'select 1'`,
      `create operator public.=== (leftarg = text, rightarg = text, function = texteq)`,
      `alter role hf_app bypassrls`,
      `alter table chronology.entry disable row level security`,
      `set session_replication_role = replica`,
    ])
      await expect(
        client.inside(({ tx }) => sql.raw(statement).execute(tx.db), { about: [child] }),
        statement,
      ).rejects.toThrow(/permission denied|must be owner|row-level security|must be superuser/)
    const switched = await client
      .inside(
        async ({ tx }) => {
          await sql.raw('set local row_security = off').execute(tx.db)
          return (
            await sql`select id from chronology.entry where chronology <> ${child}`.execute(tx.db)
          ).rows
        },
        { about: [child] },
      )
      .catch((error: unknown) => String(error))
    expect(
      typeof switched === 'string' ? /row-level security/.test(switched) : switched.length === 0,
    ).toBe(true)
  })

  test('as the keeper it reads nothing of a child with whom the caller has nothing to do', async () => {
    const victims = await others()
    const seen = await client.inside(async ({ tx }) => {
      for (const { id } of victims) await name(tx.db, id)
      await sql`set local role hf_keeper`.execute(tx.db)
      return (await sql`select distinct chronology from chronology.facts`.execute(tx.db)).rows
    })
    expect(seen).toEqual([])
  })

  test('the token of the keeper is not left behind for a later statement', async () => {
    const { rows } = await client.inside(
      async (opened) => {
        await dutiesOf(opened.tx, child, { trueOn: now(), knownOn: 'now' })
        return sql<{
          run: string
          who: string
        }>`select coalesce(current_setting('hf.run', true), '') as run, current_user as who`.execute(
          opened.tx.db,
        )
      },
      { about: [child] },
    )
    expect(rows).toEqual([{ run: '', who: 'hf_app' }])
  })

  test('as the keeper it reads no section that the caller may not, and no words at all', async () => {
    const seen = await client.inside(
      async ({ tx }) => {
        await sql`set local role hf_keeper`.execute(tx.db)
        return (
          await sql<{ section: string }>`select distinct section from chronology.facts`.execute(
            tx.db,
          )
        ).rows.map((each) => each.section)
      },
      { about: [child] },
    )
    for (const section of ['TRF', 'LOC', 'IMM', 'CPR']) expect(seen).not.toContain(section)
  })

  test('what is derived about a child with whom the caller has nothing to do stays hidden, also when named', async () => {
    const ids = (await others()).map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(0)
    const seen = await client.inside(async ({ tx }) => {
      for (const id of ids) await name(tx.db, id)
      return (
        await sql`select chronology from derived.child where chronology = any (${ids}::uuid[])
          union all select chronology from derived.duty where chronology = any (${ids}::uuid[])`.execute(
          tx.db,
        )
      ).rows
    })
    expect(seen).toEqual([])
  })
})
