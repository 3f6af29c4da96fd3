/** The rules about PostgreSQL (security.md PG-01 to PG-10) that hold for every table and role. */
import { createHash, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../src/adapters/database/testing.ts'
import { enter, setScene } from './access/scene.ts'
import { type Actor, makeActor, makeWorld, type World } from './access/world.ts'

let database: TestDatabase
let world: World
beforeAll(async () => {
  database = await freshDatabase()
  world = await makeWorld(database.admin)
})

const SCHEMAS = `('chronology', 'access', 'derived', 'tree', 'exchange')`
const ask = async <T extends object>(text: string, values: unknown[] = []) =>
  (await database.admin.query<T>(text, values)).rows

describe('the catalogue', () => {
  test('PG-01: every table has its policies forced on its owner too', async () => {
    const without =
      await ask(`select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ${SCHEMAS} and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)`)
    expect(without).toEqual([])
    const [{ count }] = (await ask<{
      count: string
    }>(`select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ${SCHEMAS} and c.relkind in ('r', 'p')`)) as [{ count: string }]
    expect(Number(count)).toBeGreaterThan(25)
  })

  test('PG-01: the owner cannot log in, nobody bypasses policies, and only the owner owns', async () => {
    const roles = await ask<{ name: string; login: boolean }>(
      `select rolname as name, rolcanlogin as login from pg_roles where rolname like 'hf\\_%' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolinherit or (rolname = 'hf_owner' and rolcanlogin))`,
    )
    expect(roles).toEqual([])
    const owned =
      await ask(`select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ${SCHEMAS} and c.relkind in ('r', 'p', 'v') and c.relowner <> 'hf_owner'::regrole`)
    expect(owned).toEqual([])
    const creators =
      await ask(`select n.nspname, r.rolname from pg_namespace n, pg_roles r where r.rolname like 'hf\\_%' and r.rolname <> 'hf_owner'
      and n.nspname in ('public', 'chronology', 'access', 'derived', 'tree', 'exchange') and has_schema_privilege(r.oid, n.oid, 'create')`)
    expect(creators).toEqual([])
  })

  test('SEC-39: no login changes or removes an entry or a row of the read log', async () => {
    const rights = await ask(`select c.oid::regclass::text as name, r.rolname, p.what
      from pg_class c, pg_roles r, unnest(array['update', 'delete', 'truncate']) as p(what)
      where c.oid::regclass::text in ('chronology.chronology', 'chronology.key', 'chronology.entry', 'chronology.author', 'chronology.facts',
              'chronology.words', 'access.audit', 'access.audit_default', 'tree.position', 'tree.checkpoint')
        and r.rolname like 'hf\\_%' and r.rolname <> 'hf_owner' and has_table_privilege(r.oid, c.oid, p.what)`)
    expect(rights).toEqual([])
    const transaction =
      await ask(`select 1 where has_column_privilege('hf_app', 'access.audit', 'xact', 'insert')
      or has_column_privilege('hf_app', 'chronology.entry', 'xact', 'insert') or has_column_privilege('hf_app', 'chronology.chronology', 'opened_xact', 'insert')`)
    expect(transaction).toEqual([])
  })

  test('PG-02: a view runs as whoever asks, and nothing personal is materialised', async () => {
    const views =
      await ask(`select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ${SCHEMAS} and (c.relkind = 'm' or (c.relkind = 'v' and not coalesce(c.reloptions, '{}') @> '{security_invoker=true}'))`)
    expect(views).toEqual([])
  })

  test('PG-03: definer functions are those of the decision, with a fixed search path and no dynamic SQL', async () => {
    const page = readFileSync(
      join(import.meta.dirname, '../docs/decisions/0004-definer-functions.md'),
      'utf8',
    )
    const listed = [...page.matchAll(/^\| (.*?) \|/gm)].flatMap((row) =>
      [...(row[1] ?? '').matchAll(/`(\w+\.\w+)`/g)].map((each) => each[1] ?? ''),
    )
    const functions = await ask<{ name: string; fixed: boolean; dynamic: boolean; open: boolean }>(`
      select p.oid::regproc::text as name, coalesce(p.proconfig::text like '%search_path=%', false) as fixed,
             p.prosrc ~* '\\mexecute\\M' as dynamic, has_function_privilege('public', p.oid, 'execute') as open
        from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname in ${SCHEMAS} and p.prosecdef`)
    expect(functions.map((each) => each.name).sort()).toEqual([...listed].sort())
    expect(functions.filter((each) => !each.fixed || each.open).map((each) => each.name)).toEqual(
      [],
    )
    expect(functions.filter((each) => each.dynamic).map((each) => each.name)).toEqual([
      'access.make_audit_partitions',
    ])
  })

  test('SEC-42: every table says its protection class', async () => {
    const without =
      await ask(`select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ${SCHEMAS} and c.relkind in ('r', 'p') and not c.relispartition and coalesce(obj_description(c.oid), '') !~ '^P[0-4]'`)
    expect(without).toEqual([])
  })
})

describe('who asks', () => {
  let first: Actor
  let second: Actor
  beforeAll(async () => {
    first = await makeActor(database.admin, 'worker', 'council')
    second = await makeActor(database.admin, 'worker', 'council')
    for (const [actor, child] of [
      [first, 0],
      [second, 1],
    ] as const)
      await database.admin.query(
        `insert into derived.relationship (chronology, relation, holder, basis, starts) values ($1, 'allocated', $2, $2, now() - interval '1 day')`,
        [world.children[child], actor.person],
      )
  })

  /** One request as hf_app through the pool, as the application makes it. */
  const request = (token: string, grant: string, child: string) =>
    database.databases.hf_app.transaction().execute(async (db) => {
      await sql`select set_config('hf.session', ${token}, true), set_config('hf.grant', ${grant}, true)`.execute(
        db,
      )
      await sql`insert into access.audit (id, at, request, session, person, organisation, role, purpose, action, route, chronology, outcome, rule, salt, leaf)
        select gen_random_uuid(), clock_timestamp(), gen_random_uuid(), m.session, m.person, m.organisation, m.role,
               'safeguarding', 'read', 'none', ${child}, 'allowed', 'test', '\\x00', '\\x00' from access.me() m`.execute(
        db,
      )
      const { rows } = await sql<{
        chronology: string
      }>`select distinct chronology from chronology.facts where section = 'CARE'`.execute(db)
      return rows.map((row) => row.chronology)
    })

  test('PG-04: on a used connection of the pool, no actor means no rows and no error', async () => {
    const child = world.children[0] ?? ''
    expect(await request(first.token, first.grant, child)).toEqual([child])
    for (let i = 0; i < 20; i += 1) {
      const { rows } = await sql<{ session: string | null; people: number; entries: number }>`
        select current_setting('hf.session', true) as session, (select count(*) from access.me()) as people,
               (select count(*) from chronology.entry) as entries`.execute(
        database.databases.hf_app,
      )
      expect([rows[0]?.people, rows[0]?.entries]).toEqual([0, 0])
    }
  })

  test('PG-04: interleaved requests of two people never cross', async () => {
    const wanted = Array.from({ length: 300 }, (_, i) =>
      i % 3 === 0 ? ([second, 1] as const) : ([first, 0] as const),
    )
    const answers = await Promise.all(
      wanted.map(([actor, child]) =>
        request(actor.token, actor.grant, world.children[child] ?? ''),
      ),
    )
    expect(answers).toEqual(wanted.map(([, child]) => [world.children[child]]))
    const crossed = await Promise.all(
      wanted
        .slice(0, 30)
        .map(([actor, child]) =>
          request(actor.token, actor.grant, world.children[1 - child] ?? ''),
        ),
    )
    expect(crossed.flat()).toEqual([])
  })

  test('PG-05: an injected statement cannot become somebody else', async () => {
    const child = world.children[0] ?? ''
    const made = randomBytes(32).toString('hex')
    expect(await request(made, first.grant, child)).toEqual([])
    expect(await request(second.token, first.grant, child)).toEqual([])
    expect(
      await request(createHash('sha256').update(first.person).digest('hex'), first.grant, child),
    ).toEqual([])
    await expect(request('not hexadecimal', first.grant, child)).rejects.toThrow()
    for (const statement of [
      `select * from access.session`,
      `select * from access.role_grant`,
      `select * from access.staff_conflict`,
      `select * from access.reveal`,
      `select * from access.audit`,
      `select * from access.audit_default`,
      `select * from access.wall`,
      `select * from access.service_run`,
      `select access.cells('{}')`,
      `select access.read_keys(true)`,
      `select access.running('counter')`,
      `set role hf_owner`,
      `set role hf_door`,
      `set role hf_matcher`,
      `set role hf_counter`,
      `set role hf_sequencer`,
      `set role hf_loader`,
      `insert into access.reveal (session, chronology) values ('\\x00', gen_random_uuid())`,
      `update access.session set person = gen_random_uuid()`,
      `delete from chronology.entry`,
      `truncate access.audit`,
      `create function public.leak() returns int language sql as 'select 1'`,
      `create table public.copy (id int)`,
    ])
      await expect(
        sql.raw(statement).execute(database.databases.hf_app),
        statement,
      ).rejects.toThrow(/permission denied/)
  })

  test('PG-05: the read log takes no row in the name of another, and none that says "of this transaction" by itself', async () => {
    const forged = (columns: string, values: string) =>
      database.databases.hf_app.transaction().execute(async (db) => {
        await sql`select set_config('hf.session', ${first.token}, true), set_config('hf.grant', ${first.grant}, true)`.execute(
          db,
        )
        await sql
          .raw(`insert into access.audit (id, at, request, action, route, outcome, rule, salt, leaf, role, ${columns})
        select gen_random_uuid(), clock_timestamp(), gen_random_uuid(), 'read', 'none', 'allowed', 'test', '\\x00', '\\x00', m.role, ${values} from access.me() m`)
          .execute(db)
      })
    await expect(
      forged('session, person, organisation', `m.session, '${second.person}', m.organisation`),
    ).rejects.toThrow(/row-level security/)
    await expect(forged('session, person', `null, '${second.person}'`)).rejects.toThrow(
      /row-level security/,
    )
    await expect(
      forged('session, person, organisation, xact', `m.session, m.person, m.organisation, '7'`),
    ).rejects.toThrow(/permission denied/)
    await expect(
      forged('session, person, organisation', `m.session, m.person, m.organisation`),
    ).resolves.toBeUndefined()
  })

  test('a row of the read log opens a child in its own transaction only', async () => {
    const child = world.children[0] ?? ''
    expect(await request(first.token, first.grant, child)).toEqual([child])
    const after = await database.databases.hf_app.transaction().execute(async (db) => {
      await sql`select set_config('hf.session', ${first.token}, true), set_config('hf.grant', ${first.grant}, true)`.execute(
        db,
      )
      return (await sql<{ n: number }>`select count(*) as n from chronology.facts`.execute(db))
        .rows[0]?.n
    })
    expect(after).toBe(0)
  })

  test('SEC-29: an ended grant, a suspended account and an ended session bite with the next statement', async () => {
    const child = world.children[0] ?? ''
    for (const end of [
      `insert into access.role_grant_end (role_grant) values ('${first.grant}')`,
      `insert into access.account_suspended (person) values ('${first.person}')`,
      `update access.session set ended_at = now() where person = '${first.person}'`,
      `update access.session set seen_at = now() - interval '2 hours' where person = '${first.person}'`,
    ]) {
      await database.admin.query('begin')
      await enter(world, first, [child])
      const before = await ask(`select from chronology.facts`)
      await database.admin.query('reset role')
      await database.admin.query(end)
      await database.admin.query('set local role hf_app')
      const after = await ask(`select from chronology.facts`)
      await database.admin.query('rollback')
      expect([before.length > 0, after.length]).toEqual([true, 0])
    }
  })
})

describe('PG-10: what the asker may is worked out once for a statement', () => {
  test.each([
    'chronology.entry',
    'chronology.facts',
    'chronology.words',
    'chronology.author',
    'chronology.key',
    'chronology.chronology',
    'derived.child',
    'derived.duty',
    'derived.relationship',
  ])('%s', async (table) => {
    const actor = await world.actor('worker', 'council')
    await database.admin.query('begin')
    try {
      await setScene(world, { actor, relationships: ['allocated'], states: [] }, world.children)
      const plan = (
        await ask<{ 'QUERY PLAN': string }>(`explain (verbose, costs off) select * from ${table}`)
      )
        .map((row) => row['QUERY PLAN'])
        .join('\n')
      // A subplan is run for each row unless it is hashed; a function in a filter is called for each row.
      expect(
        plan
          .replaceAll(/hashed SubPlan \d+/g, '')
          .match(/\(SubPlan \d+\)|\(?ANY \(SubPlan|EXISTS\(SubPlan/g) ?? [],
      ).toEqual([])
      expect(plan.split('\n').filter((line) => /(Filter|Cond):.*access\.\w+\(/.test(line))).toEqual(
        [],
      )
    } finally {
      await database.admin.query('rollback')
    }
  })

  test('a person who may see 100,000 children gets one of them, and a page of them, without waiting', async () => {
    const { admin } = database
    const actor = await world.actor('missing-coordinator', 'council')
    await admin.query('begin')
    try {
      await admin.query(
        `insert into derived.child (chronology, care, missing, unaccompanied, trafficking, responsible_authority)
        select gen_random_uuid(), 'unknown', 'missing', 'unknown', 'unknown', $1 from generate_series(1, 100000)`,
        [actor.organisation],
      )
      await admin.query(
        `insert into derived.relationship (chronology, relation, holder, basis, starts)
        select chronology, 'authority-missing', $1, chronology, now() - interval '1 day' from derived.child where responsible_authority = $1`,
        [actor.organisation],
      )
      await admin.query('analyze derived.child, derived.relationship')
      await setScene(
        world,
        { actor, relationships: ['authority-missing'], states: [] },
        world.children.slice(0, 1),
      )
      const timed = async (text: string) => {
        const started = performance.now()
        const rows = await ask(text)
        return { rows: rows.length, took: performance.now() - started }
      }
      const page = await timed(
        `select chronology from derived.child where responsible_authority = '${actor.organisation}' and missing = 'missing' limit 50`,
      )
      const all = await timed(`select chronology from derived.child`)
      const one = await timed(
        `select section from chronology.facts where chronology = '${world.children[0]}'`,
      )
      expect([page.rows, all.rows > 100_000, one.rows > 0]).toEqual([50, true, true])
      process.stderr.write(
        `100,000 children: one ${one.took.toFixed(0)} ms, a page ${page.took.toFixed(0)} ms, all ${all.took.toFixed(0)} ms\n`,
      )
    } finally {
      await admin.query('rollback')
    }
  })
})
