/** Rights that end while somebody is reading, services without a run, and acts that take two people. */
import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { asService, type Service } from '../../src/access/as-service.ts'
import { uuidv7 } from '../../src/chronology/id.ts'
import { type Client, type Scene, setUp } from '../scene.ts'
import { filled } from './routes.ts'

let scene: Scene
beforeAll(async () => {
  scene = await setUp()
})

describe('SEC-29: rights are read with the data', () => {
  /** Ways in which the right ends, and how the scene is put back. */
  const ENDS: readonly (readonly [
    string,
    (one: Client, child: string) => readonly string[],
    (one: Client, child: string) => readonly string[],
  ])[] = [
    [
      'the grant',
      ({ grant }) => [`insert into access.role_grant_end (role_grant) values ('${grant}')`],
      ({ grant }) => [`delete from access.role_grant_end where role_grant = '${grant}'`],
    ],
    [
      'the account',
      ({ person }) => [`insert into access.account_suspended (person) values ('${person}')`],
      ({ person }) => [`delete from access.account_suspended where person = '${person}'`],
    ],
    [
      'the session',
      ({ token }) => [
        `update access.session set ended_at = now() where token_hash = sha256(decode('${token}', 'hex'))`,
      ],
      ({ token }) => [
        `update access.session set ended_at = null where token_hash = sha256(decode('${token}', 'hex'))`,
      ],
    ],
    [
      'the relationship',
      ({ person }, child) => [
        `update derived.relationship set ends = now() where chronology = '${child}' and holder = '${person}'`,
      ],
      ({ person }, child) => [
        `update derived.relationship set ends = null where chronology = '${child}' and holder = '${person}'`,
      ],
    ],
    [
      'by a conflict',
      ({ person }, child) => [
        `insert into access.staff_conflict (person, chronology) values ('${person}', '${child}')`,
      ],
      ({ person }, child) => [
        `delete from access.staff_conflict where person = '${person}' and chronology = '${child}'`,
      ],
    ],
    [
      'by a shield',
      (_one, child) => [`update derived.child set shielded = true where chronology = '${child}'`],
      (_one, child) => [`update derived.child set shielded = false where chronology = '${child}'`],
    ],
  ]

  test('a right that ends in one connection is gone with the next statement of the other, wherever it falls', async () => {
    const { client, child } = await scene.someone({ relation: 'guardian', role: 'guardian' })
    const tables = ['chronology.entry', 'chronology.facts', 'chronology.words'] as const
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...ENDS),
        fc.array(fc.constantFrom(...tables), { maxLength: 4 }),
        fc.array(fc.constantFrom(...tables), { minLength: 1, maxLength: 4 }),
        async (end, before, after) => {
          const seen = await client.inside(
            async ({ tx }) => {
              // One's own words stay readable without a relationship (D03); here others' entries are counted.
              const look = async (table: string) =>
                Number(
                  (
                    await sql<{
                      n: number
                    }>`select count(*) as n from ${sql.table(table)} t where chronology = ${child}
              and not exists (select from chronology.author a where a.entry = ${sql.ref(table === 'chronology.entry' ? 't.id' : 't.entry')} and a.person = ${client.person})`.execute(
                      tx.db,
                    )
                  ).rows[0]?.n,
                )
              const first: number[] = []
              for (const table of ['chronology.entry', ...before]) first.push(await look(table))
              for (const statement of end[1](client, child)) await scene.rows(statement)
              const last: number[] = []
              for (const table of after) last.push(await look(table))
              return { first, last }
            },
            { about: [child] },
          )
          for (const statement of end[2](client, child)) await scene.rows(statement)
          expect(seen.first.every((each) => each > 0)).toBe(true)
          expect([end[0], ...seen.last]).toEqual([end[0], ...after.map(() => 0)])
        },
      ),
      { numRuns: 100 },
    )
  })

  test('and so at the pages: in any order of reads and ends, the read after the end shows nothing', async () => {
    const { client, child } = await scene.someone({ relation: 'allocated', role: 'worker' })
    const pages = [
      `/child/${child}`,
      `/child/${child}/chronology`,
      `/child/${child}/record/found`,
    ] as const
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...ENDS.slice(0, 3)),
        fc.constantFrom(...pages),
        fc.boolean(),
        async (end, url, raced) => {
          const early = raced ? client.get(url) : undefined
          for (const statement of end[1](client, child)) await scene.rows(statement)
          const late = await client.get(url)
          const first = await early
          for (const statement of end[2](client, child)) await scene.rows(statement)
          // The end may fall between two statements of the early one: then nothing is there any more.
          expect([200, 303, 404]).toContain(first?.statusCode ?? 200)
          expect([late.statusCode, late.body]).toEqual([303, ''])
        },
      ),
      { numRuns: 25 },
    )
    expect((await client.get(pages[0])).statusCode).toBe(200)
  })
})

describe('SEC-30: a service reads in its run only', () => {
  const services: readonly (readonly [Service, string])[] = [
    ['keeper', 'chronology.facts'],
    ['matcher', 'chronology.words'],
    ['counter', 'chronology.facts'],
    ['waker', 'derived.duty'],
  ]

  /** Rows that the role sees with this run token; hf_app may become the keeper, hf_door the others. */
  const sees = (service: Service, table: string, run: string) =>
    scene.door.databases[service === 'keeper' ? 'hf_app' : 'hf_door']
      .transaction()
      .execute(async (db) => {
        await sql`select set_config('hf.run', ${run}, true)`.execute(db)
        await sql`set local role ${sql.id(`hf_${service}`)}`.execute(db)
        return Number(
          (
            await sql<{
              n: number
            }>`select count(*) as n from (select chronology from ${sql.table(table)}) t`.execute(db)
          ).rows[0]?.n,
        )
      })

  test.each(services)(
    '%s: nothing without a run, with a made-up one, with that of another service, or after its end',
    async (service, table) => {
      expect(await sees(service, table, '')).toBe(0)
      expect(await sees(service, table, randomBytes(32).toString('hex'))).toBe(0)
      const other: Service = service === 'keeper' ? 'counter' : 'keeper'
      const seen = await asService(scene.door, service, 'test', (inRun) =>
        inRun(async (tx) => {
          const token =
            (await sql<{ run: string }>`select current_setting('hf.run') as run`.execute(tx.db))
              .rows[0]?.run ?? ''
          return {
            token,
            during: await sees(service, table, token),
            other: await sees(
              other,
              other === 'keeper' ? 'chronology.facts' : 'chronology.facts',
              token,
            ),
          }
        }),
      )
      expect([seen.during > 0, seen.other, await sees(service, table, seen.token)]).toEqual([
        true,
        0,
        0,
      ])
      expect(
        await scene.count(
          'access.audit',
          `role = $1 and purpose = 'service' and rule = 'service run'`,
          [service],
        ),
      ).toBe(1)
    },
  )

  test('none of them signs in, and none reads a place or a word more than its own', async () => {
    const logins = await scene.rows(
      `select rolname from pg_roles where rolname in ('hf_keeper', 'hf_matcher', 'hf_counter', 'hf_waker') and rolcanlogin`,
    )
    expect(logins).toEqual([])
    const rights = await scene.rows<{ role: string; what: string }>(
      `select r.rolname as role, n.nspname || '.' || c.relname as what from pg_roles r, pg_class c join pg_namespace n on n.oid = c.relnamespace
        where r.rolname in ('hf_keeper', 'hf_matcher', 'hf_counter', 'hf_waker') and c.relname in ('words', 'key', 'author', 'audit', 'session', 'person') and n.nspname in ('chronology', 'access')
          and has_table_privilege(r.oid, c.oid, 'select') order by 1, 2`,
    )
    expect(rights).toEqual([
      { role: 'hf_keeper', what: 'chronology.author' },
      { role: 'hf_matcher', what: 'chronology.key' },
      { role: 'hf_matcher', what: 'chronology.words' },
    ])
  })
})

describe('SEC-08: what takes two people is refused to one', () => {
  test.each(['shield-lifted', 'disclosed', 'joined'])(
    '%s: not recorded by one person, verified or not',
    async (kind) => {
      const { client, child } = await scene.someone({ relation: 'allocated', role: 'worker' })
      await scene.rows(
        `update access.session set verified_again_at = now() where token_hash = sha256(decode($1, 'hex'))`,
        [client.token],
      )
      const before = await scene.count('chronology.entry')
      const url = filled('/child/:child/record/:kind', { child, kind })
      const form = { source: 'professional', howKnown: 'saw-or-heard', 'happened-unknown': 'yes' }
      expect([
        (await client.get(url)).statusCode,
        (await client.post(url, form)).statusCode,
      ]).toEqual([404, 404])
      expect(await scene.count('chronology.entry')).toBe(before)
    },
  )

  test('nobody grants a role to themselves, and the second person is a second person', async () => {
    const [one, two] = await scene.rows<{ id: string; organisation: string }>(
      `select p.id, g.organisation from access.person p join access.role_grant g on g.person = p.id limit 2`,
    )
    const grant = (person?: string, by?: string, second?: string) =>
      scene.door.databases.hf_door
        .insertInto('access.roleGrant')
        .values({
          id: uuidv7(),
          person: person ?? '',
          role: 'manager',
          organisation: one?.organisation ?? '',
          team: null,
          starts: '2020-01-01T00:00:00Z' as never,
          ends: null,
          grantedBy: by ?? null,
          secondBy: second ?? null,
        })
        .execute()
    await expect(grant(one?.id, one?.id)).rejects.toThrow(/check constraint/)
    await expect(grant(one?.id, two?.id, two?.id)).rejects.toThrow(/check constraint/)
    await expect(grant(one?.id, two?.id, one?.id)).rejects.toThrow(/check constraint/)
    await expect(
      scene.door.databases.hf_app
        .insertInto('access.roleGrant')
        .values({
          id: uuidv7(),
          person: one?.id ?? '',
          role: 'manager',
          organisation: one?.organisation ?? '',
          team: null,
          starts: '2020-01-01T00:00:00Z' as never,
          ends: null,
          grantedBy: null,
          secondBy: null,
        })
        .execute(),
    ).rejects.toThrow(/permission denied/)
  })
})
