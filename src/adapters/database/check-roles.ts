/**
 * Refuses to run as database roles that could do more than they must (SEC-39): the second wall is
 * worth nothing to a role that passes it, and a record that can be changed is no record.
 */
import { sql } from 'kysely'
import { type Databases, LOGINS, type Login } from './open.ts'

/** Roles that each login may take on, and no others. */
const MAY_BECOME: Readonly<Record<Login, readonly string[]>> = {
  hf_app: ['hf_keeper'],
  hf_door: ['hf_counter', 'hf_matcher', 'hf_waker'],
  hf_sequencer: [],
  hf_loader: ['hf_keeper'],
}

/** What no login may change or remove a row of. */
const APPEND_ONLY = [
  'chronology.chronology',
  'chronology.entry',
  'chronology.author',
  'chronology.facts',
  'chronology.words',
  'access.audit',
  'tree.position',
  'tree.checkpoint',
]

/** Asks each login about itself. Throws `HF_ROLE_RIGHTS` with everything that one of them has too much. */
export async function requireLeastRights(databases: Databases): Promise<void> {
  const found = await Promise.all(
    LOGINS.map(async (login) => (await excess(databases, login)).map((each) => `${login} ${each}`)),
  )
  const all = found.flat()
  if (all.length > 0)
    throw new Error(
      `HF_ROLE_RIGHTS: ${all.join('; ')}. Take these rights away before Holdfast starts.`,
    )
}

async function excess(databases: Databases, login: Login): Promise<string[]> {
  const { rows } = await sql<{ what: string }>`
    select 'is ' || w.what as what from pg_roles r, unnest(
        array['superuser', 'allowed to pass row-level security', 'allowed to create roles', 'allowed to create databases', 'allowed to replicate'],
        array[rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication]) as w(what, holds)
     where r.rolname = current_user and w.holds
    union all
    select 'may become ' || r.rolname from pg_roles r
     where r.rolname <> current_user and pg_has_role(current_user, r.oid, 'member')
       and not r.rolname = any (${[...MAY_BECOME[login]]}::text[])
    union all
    select 'owns ' || n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relowner = current_user::regrole
    union all
    select 'may create in ' || n.nspname from pg_namespace n
     where n.nspname !~ '^pg_' and has_schema_privilege(n.oid, 'create')
    union all
    select 'may create schemas' where has_database_privilege(current_database(), 'create')
    union all
    select 'may ' || p.what || ' ' || n.nspname || '.' || c.relname
      from pg_class c join pg_namespace n on n.oid = c.relnamespace, unnest(array['update', 'delete', 'truncate']) as p(what)
     where n.nspname || '.' || c.relname = any (${APPEND_ONLY}::text[]) and has_table_privilege(c.oid, p.what)`.execute(
    databases[login],
  )
  return rows.map((row) => row.what)
}
