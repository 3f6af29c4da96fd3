/**
 * The spine on a real database: what is written comes back, nobody can change it, and whatever an
 * administrator alters is found and located (AC-16, AC-17).
 */
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { madeUpWorld } from '../made-up/world.ts'
import { asService } from '../src/access/as-service.ts'
import { openAsAdmin } from '../src/adapters/database/open.ts'
import { freshDatabase, type TestDatabase } from '../src/adapters/database/testing.ts'
import { asInstant } from '../src/chronology/as-at.ts'
import { kindNamed } from '../src/chronology/catalogue.ts'
import { readEntries } from '../src/chronology/read.ts'
import { sequence } from '../src/chronology/sequence.ts'
import { loadWorld } from '../src/commands/load-made-up.ts'
import { verifyTree } from '../src/commands/verify-tree.ts'
import { rebuild } from '../src/derived/rebuild.ts'

let test1: TestDatabase
let database: ReturnType<typeof openAsAdmin>
const world = madeUpWorld({ seed: 3, now: asInstant('2026-11-01T12:00:00Z'), children: 30 })

beforeAll(async () => {
  test1 = await freshDatabase()
  await loadWorld({ databases: test1.databases, keys: test1.keys }, world)
  database = openAsAdmin(test1.connection, 'holdfast_admin', test1.keys.adminPassword)
  return () => database.destroy()
}, 120_000)

const verify = () => verifyTree(database, test1.keys.signing)

describe('what was written', () => {
  test('is all there, at dense positions, and proves', async () => {
    const entries = world.chronologies.reduce((sum, each) => sum + each.entries.length, 0)
    expect(await verify()).toMatchObject({
      ok: true,
      chronology: { leaves: entries, firstBad: null },
    })
  })
  test('reads back with its codes and dates as they were given', async () => {
    const some = world.chronologies.filter((each) => each.sort === 'child').slice(0, 5)
    await asService({ databases: test1.databases, keys: test1.keys }, 'keeper', 'test', (inRun) =>
      inRun(async (tx) => {
        await sql`set local role hf_keeper`.execute(tx.db)
        const read = await readEntries(
          tx,
          some.map((each) => each.id),
          { factsOnly: true },
        )
        for (const given of some.flatMap((each) => each.entries)) {
          const kind = kindNamed(given.kind)
          if (kind?.section === 'GRD' || given.withdraws) continue
          const entry = read.find((each) => each.id === given.id)
          expect(entry?.happened).toEqual(given.happened)
          for (const [name, field] of Object.entries(kind?.fields ?? {})) {
            if (field.part === 'fact' && field.type !== 'group')
              expect(entry?.facts[name], `${given.kind}.${name}`).toEqual(given.payload[name])
          }
        }
      }),
    )
  })
  test('gives the same derived rows when they are made anew', async () => {
    const done = await asService(
      { databases: test1.databases, keys: test1.keys },
      'keeper',
      'check',
      (inRun) => rebuild(inRun, database, { swap: false }),
    )
    expect(done).toMatchObject({ different: 0, chronologies: world.chronologies.length })
  })
  test('shows as different when somebody changes a derived row', async () => {
    await sql`update derived.child set care = 'left-care' where chronology = (select min(chronology::text)::uuid from derived.child where care <> 'left-care')`.execute(
      database,
    )
    const check = () =>
      asService({ databases: test1.databases, keys: test1.keys }, 'keeper', 'check', (inRun) =>
        rebuild(inRun, database, { swap: true }),
      )
    expect((await check()).different).toBe(2)
    expect((await check()).different).toBe(0)
  })
})

describe('no role', () => {
  test.each(['hf_app', 'hf_loader', 'hf_keeper', 'hf_owner', 'hf_door', 'hf_sequencer'])(
    '%s can change, remove or empty entries',
    async (role) => {
      for (const statement of [
        'update chronology.entry set kind = kind',
        'delete from chronology.facts',
        'truncate chronology.words',
        'update tree.position set position = position',
      ]) {
        await test1.admin.query('begin')
        await test1.admin.query(`set local role ${role}`)
        const outcome = await test1.admin.query(statement).then(
          (done) => done.rowCount,
          (error: Error) => error.message,
        )
        await test1.admin.query('rollback')
        expect(
          outcome === 0 || /permission denied|HF_APPEND_ONLY|cannot truncate/.test(String(outcome)),
          `${role}: ${statement}: ${outcome}`,
        ).toBe(true)
      }
    },
  )
})

/** As somebody who owns the machine: past triggers and policies. Undone afterwards, so that the next attack starts clean. */
async function attacked(
  statements: readonly string[],
): Promise<Awaited<ReturnType<typeof verify>>> {
  const hidden = `attack_${Math.floor(performance.now())}`
  await test1.admin.query(`create schema ${hidden}`)
  const tables = [
    'chronology.entry',
    'chronology.facts',
    'chronology.words',
    'chronology.author',
    'tree.position',
    'tree.checkpoint',
  ]
  await test1.admin.query(`set session_replication_role = replica`)
  for (const table of tables)
    await test1.admin.query(`create table ${hidden}.${table.replace('.', '_')} as table ${table}`)
  try {
    for (const statement of statements) await test1.admin.query(statement)
    return await verify()
  } finally {
    for (const table of tables) {
      await test1.admin.query(`delete from ${table}`)
      await test1.admin.query(
        `insert into ${table} select * from ${hidden}.${table.replace('.', '_')}`,
      )
    }
    await test1.admin.query('set session_replication_role = default')
    await test1.admin.query(`drop schema ${hidden} cascade`)
  }
}

const LEAF = `(select leaf_of from tree.position where log = 'chronology' and position = 7)`

describe('an administrator who', () => {
  const attacks: Record<string, { statements: string[]; at: number | 'any' }> = {
    'edits a fact': {
      statements: [`update chronology.facts set body = '{"a":1}' where entry = ${LEAF}`],
      at: 7,
    },
    'edits sealed words': {
      statements: [
        `update chronology.words set sealed = '\\x00' where entry = (select entry from chronology.words order by entry limit 1)`,
      ],
      at: 'any',
    },
    'moves the time of an event': {
      statements: [
        `update chronology.entry set happened_from = happened_from - interval '1 day' where id = (select leaf_of from tree.position p join chronology.entry e on e.id = p.leaf_of where log = 'chronology' and e.happened_from is not null order by position limit 1)`,
      ],
      at: 'any',
    },
    'changes who wrote it': {
      statements: [`update chronology.author set person = gen_random_uuid() where entry = ${LEAF}`],
      at: 7,
    },
    'deletes an entry': { statements: [`delete from chronology.entry where id = ${LEAF}`], at: 7 },
    'deletes a fact': { statements: [`delete from chronology.facts where entry = ${LEAF}`], at: 7 },
    'changes the order': {
      statements: [
        `update tree.position set position = case position when 7 then 100008 when 8 then 7 end where log = 'chronology' and position in (7, 8)`,
        `update tree.position set position = 8 where position = 100008`,
      ],
      at: 'any',
    },
    'cuts off the end of the log': {
      statements: [
        `delete from tree.position where log = 'chronology' and position >= (select max(position) - 5 from tree.position where log = 'chronology')`,
      ],
      at: 'any',
    },
    'rolls the checkpoints back': {
      statements: [`update tree.checkpoint set size = size - 5 where log = 'chronology'`],
      at: 'any',
    },
    'edits and recomputes the leaf': {
      statements: [
        `update chronology.entry set kind = 'found', leaf = sha256('new') where id = ${LEAF}`,
      ],
      at: 7,
    },
    'slips in an old entry': {
      statements: [
        `insert into chronology.entry select gen_random_uuid(), chronology, kind, version, section, class, precision, happened_from, happened_until, recorded_at, recorded_role, recorded_kind, from_file, source, how_known, null, null, null, salt, leaf, xact from chronology.entry where id = ${LEAF}`,
      ],
      at: 'any',
    },
  }
  test.each(Object.entries(attacks))('%s is found', async (_name, { statements, at }) => {
    const { ok, chronology } = await attacked(statements)
    expect(ok).toBe(false)
    if (at === 'any') expect(chronology.firstBad).not.toBeNull()
    else expect(chronology.firstBad).toBe(at)
  })
  test('and who does nothing is not accused', async () =>
    expect((await attacked([])).ok).toBe(true))
})

test('the sequencer goes on from the last checkpoint, and adds nothing when nothing is new', async () => {
  const before = (await verify()).audit.leaves
  await sequence(test1.databases.hf_sequencer, test1.keys.signing)
  const between = await verify()
  expect(between.ok).toBe(true)
  expect(between.audit.leaves).toBeGreaterThan(before)
  expect(await sequence(test1.databases.hf_sequencer, test1.keys.signing)).toBe(0)
  expect((await verify()).audit.checkpoints).toBe(between.audit.checkpoints)
})
