/**
 * A return through the door into a real database: once, again, the year after, in the other form,
 * and stopped half way.
 */
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { madeUpWorld } from '../made-up/world.ts'
import type { Credentials } from '../src/access/actor.ts'
import { openAsAdmin } from '../src/adapters/database/open.ts'
import { freshDatabase, type TestDatabase } from '../src/adapters/database/testing.ts'
import { BUILT_IN_ISSUER, openSession } from '../src/adapters/sign-in/sessions.ts'
import { asDay, asInstant } from '../src/chronology/as-at.ts'
import { loadWorld } from '../src/commands/load-made-up.ts'
import { importReturn } from '../src/exchange/ssda903/import-return.ts'
import { filesOf, madeUpNextYear, madeUpReturn } from '../src/exchange/ssda903/made-up-return.ts'
import { readFiles } from '../src/exchange/ssda903/read-files.ts'

let base: TestDatabase
let admin: ReturnType<typeof openAsAdmin>
const made = madeUpReturn({ children: 60, seed: 11, year: 2025, authority: '990' })

beforeAll(async () => {
  base = await freshDatabase()
  await loadWorld(
    { databases: base.databases, keys: base.keys },
    madeUpWorld({ seed: 5, now: asInstant('2026-11-01T12:00:00Z'), children: 10 }),
  )
  admin = openAsAdmin(base.connection, 'holdfast_admin', base.keys.adminPassword)
  return () => admin.destroy()
}, 120_000)

async function officer(subject = 'marlbury.returns.1'): Promise<Credentials> {
  const session = await openSession(base.databases.hf_door, BUILT_IN_ISSUER, subject)
  return { token: session?.token ?? '', grant: session?.grant ?? '' }
}

async function load(
  rows = made,
  more: Partial<Parameters<typeof importReturn>[2]> = {},
  subject?: string,
) {
  const read = await readFiles(filesOf(rows))
  return importReturn({ databases: base.databases, keys: base.keys }, await officer(subject), {
    read,
    authority: '990',
    today: asDay('2026-11-24'),
    ...more,
  })
}

const sum = (
  counts: Awaited<ReturnType<typeof load>>,
  name: 'rows' | 'added' | 'changed' | 'unchanged' | 'rejected',
) => Object.values(counts.modules).reduce((total, each) => total + each[name], 0)
const entries = async () =>
  (
    await sql<{
      count: number
    }>`select count(*) as count from chronology.entry where source = 'import' and not from_file`.execute(
      admin,
    )
  ).rows[0]?.count ?? 0

describe('a return', () => {
  test('stopped half way leaves whole children, and goes on when it is given again', async () => {
    await expect(
      load(made, {
        progress: (done) => {
          if (done >= 20) throw new Error('stopped')
        },
      }),
    ).rejects.toThrow('stopped')
    const halfway = await entries()
    expect(halfway).toBeGreaterThan(0)
    const done = await load()
    expect(done.children).toMatchObject({ new: 40, known: 20 })
    expect(await entries()).toBe(halfway + done.entries.added)
    expect(
      sum(done, 'added') + sum(done, 'changed') + sum(done, 'unchanged') + sum(done, 'rejected'),
    ).toBe(sum(done, 'rows'))
  }, 60_000)
  test('given twice adds nothing', async () => {
    const before = await entries()
    const again = await load()
    expect(again.entries).toEqual({ added: 0, corrections: 0 })
    expect(sum(again, 'unchanged')).toBe(sum(again, 'rows') - sum(again, 'rejected'))
    expect(await entries()).toBe(before)
  }, 60_000)
  test('of the year after adds what is new, corrects what changed, and overwrites nothing', async () => {
    const before = await sql<{
      id: string
      leaf: Buffer
    }>`select id, leaf from chronology.entry order by id`.execute(admin)
    const next = await load(madeUpNextYear(made) as typeof made)
    expect(next.entries.added).toBeGreaterThan(0)
    const after = new Map(
      (
        await sql<{ id: string; leaf: Buffer }>`select id, leaf from chronology.entry`.execute(
          admin,
        )
      ).rows.map((row) => [row.id, row.leaf.toString('hex')]),
    )
    expect(before.rows.filter((row) => after.get(row.id) !== row.leaf.toString('hex'))).toEqual([])
    expect((await load(madeUpNextYear(made) as typeof made)).entries).toEqual({
      added: 0,
      corrections: 0,
    })
  }, 90_000)
  test('invents no time of day, and every entry of it is audited', async () => {
    const { rows } = await sql<{
      precision: string
    }>`select distinct precision from chronology.entry where source = 'import' and not from_file`.execute(
      admin,
    )
    expect(rows.map((row) => row.precision)).not.toContain('minute')
    const unaudited = await sql<{
      count: number
    }>`select count(*) as count from chronology.entry e where source = 'import' and not from_file
      and not exists (select from access.audit a where a.xact = e.xact and a.chronology = e.chronology)`.execute(
      admin,
    )
    expect(unaudited.rows[0]?.count).toBe(0)
  })
  test('keeps postcodes and numbers sealed, and out of what an import remembers', async () => {
    const { rows } = await sql<{ text: string }>`
      select string_agg(f.body, ' ') as text from chronology.facts f join chronology.entry e on e.id = f.entry where e.source = 'import' and not e.from_file
      union all select string_agg(key || ' ' || digest, ' ') from exchange.imported
      union all select string_agg(result, ' ') from exchange.return_import`.execute(admin)
    const text = rows.map((row) => row.text).join(' ')
    expect(text).not.toMatch(/ZZ99|MU1000|SC999999/)
  })
  test('wakes nobody at night: a missing episode of it is quiet', async () => {
    const { rows } = await sql<{ quiet: boolean }>`
      select d.quiet from derived.child d join exchange.imported i on i.chronology = d.chronology where d.missing in ('missing', 'away', 'reported-ended') group by d.chronology, d.quiet`.execute(
      admin,
    )
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter((row) => !row.quiet)).toEqual([])
  })
  test('is refused from anybody but the returns officer of the authority', async () => {
    for (const subject of ['marlbury.worker.1', 'marlbury.admin.1', 'border-unit.officer.1']) {
      await expect(load(made, {}, subject), subject).rejects.toThrow(/HF_REFUSED|HF_SIGNED_OUT/)
    }
  })
  test('of another council with the same numbers makes other children', async () => {
    const theirs = await load(made, { authority: '991' }, 'eastcliffe.returns.1')
    expect(theirs.children).toMatchObject({ new: 60, known: 0 })
  }, 60_000)
})
