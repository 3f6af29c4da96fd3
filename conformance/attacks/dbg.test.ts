import { sql } from 'kysely'
import { beforeAll, test } from 'vitest'
import { type Scene, setUp } from '../scene.ts'
let scene: Scene
beforeAll(async () => { scene = await setUp() })
test('x', async () => {
  const { client, child } = await scene.someone({ relation: 'placed-with', role: 'carer' })
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
      `create temporary table t as select 1`,
      `create function pg_temp.f() returns int language sql as 'select 1'`,
      `alter role hf_app bypassrls`,
      `alter table chronology.entry disable row level security`,
      `set session_replication_role = replica`,
      `set local row_security = off`]) {
    const r = await client.inside(({ tx }) => sql.raw(statement).execute(tx.db), { about: [child] }).then(() => 'OK', (e: unknown) => String(e))
    process.stderr.write(`${r}  <- ${statement}\n`)
  }
  const victim = await scene.as(scene.subjectIn('guardian'))
  for (const [session, grant] of [[client.token, victim.grant], [victim.person, victim.grant], ['00'.repeat(32), victim.grant], ['', victim.grant], [client.token, '']]) {
    const r = await client.inside(async ({ tx }) => {
      await sql`select set_config('hf.session', ${session}, true), set_config('hf.grant', ${grant}, true)`.execute(tx.db)
      return (await sql`select person from access.me()`.execute(tx.db)).rows }).then((x) => JSON.stringify(x), (e: unknown) => String(e))
    process.stderr.write(`${r}  <- ${session} ${grant}\n`)
  }
})
