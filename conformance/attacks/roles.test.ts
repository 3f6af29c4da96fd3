/** What the database itself allows: its roles, the classes of its columns, and what the application makes of both. */
import { beforeAll, describe, expect, test } from 'vitest'
import { requireLeastRights } from '../../src/adapters/database/check-roles.ts'
import { freshDatabase, type TestDatabase } from '../../src/adapters/database/testing.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await freshDatabase()
})

const rows = async <T extends object>(text: string) => (await database.admin.query<T>(text)).rows

/** Inside one transaction of the superuser that never commits. Roles belong to all tests of the run. */
async function rolledBack(statement: string, work: () => Promise<void>): Promise<void> {
  await database.admin.query('begin')
  try {
    await database.admin.query(statement)
    await work()
  } finally {
    await database.admin.query('rollback')
  }
}

describe('SEC-39: the least rights', () => {
  test('Holdfast starts with the roles as they were made', async () => {
    await expect(requireLeastRights(database.databases)).resolves.toBeUndefined()
  })

  test.each([
    ['grant create on schema public to hf_app', 'hf_app may create in public'],
    ['grant update on chronology.entry to hf_app', 'hf_app may update chronology.entry'],
    ['grant delete on access.audit to hf_door', 'hf_door may delete access.audit'],
    [
      'grant truncate on tree.checkpoint to hf_sequencer',
      'hf_sequencer may truncate tree.checkpoint',
    ],
    ['alter table exchange.upload owner to hf_loader', 'hf_loader owns exchange.upload'],
  ])('Holdfast refuses to start after: %s', async (grant, expected) => {
    // Committed, because the roles look for themselves; this database goes away after the file.
    await database.admin.query(grant)
    try {
      // Servers name the parts of a table in different orders; the fault that was made is among them.
      const refusal: unknown = await requireLeastRights(database.databases).catch(
        (error: unknown) => error,
      )
      expect(String(refusal)).toContain('HF_ROLE_RIGHTS')
      expect(String(refusal)).toContain(expected)
    } finally {
      await database.admin.query(
        grant.startsWith('grant')
          ? grant.replace('grant', 'revoke').replace(' to ', ' from ')
          : 'alter table exchange.upload owner to hf_owner',
      )
    }
    await expect(requireLeastRights(database.databases)).resolves.toBeUndefined()
  })

  test('no login is more than a login: none passes policies, owns, creates or becomes the owner', async () => {
    const logins = await rows<{ name: string; becomes: string[] }>(`
      select r.rolname as name, coalesce(array_agg(g.rolname::text order by g.rolname) filter (where g.rolname is not null), '{}') as becomes
        from pg_roles r left join pg_roles g on g.oid <> r.oid and not g.rolsuper and pg_has_role(r.oid, g.oid, 'member')
       where r.rolname ~ '^hf_' and r.rolcanlogin group by 1 order by 1`)
    expect(logins).toEqual([
      { name: 'hf_app', becomes: ['hf_keeper'] },
      { name: 'hf_door', becomes: ['hf_counter', 'hf_matcher', 'hf_waker'] },
      { name: 'hf_loader', becomes: ['hf_keeper'] },
      { name: 'hf_sequencer', becomes: [] },
    ])
    const rights = await rows(`
      select r.rolname from pg_roles r where r.rolname ~ '^hf_' and
             (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication or has_database_privilege(r.oid, current_database(), 'create'))`)
    expect(rights).toEqual([])
  })

  test('no login can change or remove a row of what was recorded or read, column by column', async () => {
    const changeable = await rows(`
      select r.rolname, c.oid::regclass::text as name, a.attname
        from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
        join pg_namespace n on n.oid = c.relnamespace, pg_roles r
       where r.rolname ~ '^hf_' and r.rolname <> 'hf_owner' and c.relkind in ('r', 'p')
         and (n.nspname in ('chronology', 'tree') or c.relname ~ '^audit')
         and has_column_privilege(r.oid, c.oid, a.attnum, 'update')`)
    expect(changeable).toEqual([])
  })

  test('the triggers that keep rows stop even a superuser who has not switched them off', async () => {
    const tables = await rows<{ name: string }>(`
      select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ('chronology', 'tree') and c.relkind = 'r' and c.relname <> 'key'
       union all select 'access.audit' union all select 'exchange.imported'`)
    expect(tables.length).toBeGreaterThan(7)
    for (const { name } of tables) {
      const triggers = await rows<{ events: string }>(
        `select string_agg(tgname || tgtype, ',') as events from pg_trigger where tgrelid = '${name}'::regclass and tgenabled = 'O' and not tgisinternal`,
      )
      expect(triggers[0]?.events, name).toMatch(/append_only27/)
      expect(triggers[0]?.events, name).toMatch(/no_truncate34/)
    }
  })
})

describe('SEC-42: every value has a protection class', () => {
  const classes = `
    select n.nspname as schema, c.relname as "table", a.attname as "column", format_type(a.atttypid, a.atttypmod) as type,
           substring(coalesce(col_description(c.oid, a.attnum), obj_description(coalesce(i.inhparent, c.oid))) from '^P[0-4]') as class
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      left join pg_inherits i on i.inhrelid = c.oid
     where c.relkind in ('r', 'p', 'v', 'm') and n.nspname !~ '^(pg_|information_schema)' and c.relname <> 'migration'`
  interface Column {
    schema: string
    table: string
    column: string
    type: string
    class: string | null
  }

  test('each column of each table says P0 to P4, by itself or through its table', async () => {
    const columns = await rows<Column>(classes)
    expect(columns.length).toBeGreaterThan(180)
    expect(
      columns
        .filter((each) => each.class === null)
        .map((each) => `${each.schema}.${each.table}.${each.column}`),
    ).toEqual([])
  })

  test('a column without a class is found', async () => {
    await rolledBack('create table access.forgotten (name text)', async () => {
      const columns = await rows<Column>(classes)
      expect(columns.filter((each) => each.class === null).map((each) => each.column)).toEqual([
        'name',
      ])
    })
  })

  test('what is P4 is an id, a code, a time or sealed bytes: no free text in clear', async () => {
    const clear = (await rows<Column>(classes)).filter(
      (each) => each.class === 'P4' && each.type === 'text',
    )
    expect(clear.map((each) => `${each.table}.${each.column}`).sort()).toEqual([
      'draft.form', // which form it is, one of ours
      'key.algorithm',
      'key.master',
      'key.purpose',
      'upload.name', // which of the files it is, a number of ours
      'words.class',
      'words.section',
    ])
  })
})
