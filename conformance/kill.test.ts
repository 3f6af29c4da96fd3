/**
 * Ended without warning while it writes, five times: nothing that was acknowledged is lost or half
 * written, what is derived is what a rebuild gives, the tree proves, and it starts again by itself.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { freshFolder } from '../journeys/browser.ts'
import { madeUpWorld } from '../made-up/world.ts'
import { asService } from '../src/access/as-service.ts'
import { asInstant } from '../src/chronology/as-at.ts'
import { sequence } from '../src/chronology/sequence.ts'
import { loadWorld } from '../src/commands/load-made-up.ts'
import { verifyTree } from '../src/commands/verify-tree.ts'
import { rebuild } from '../src/derived/rebuild.ts'
import { readSettings } from '../src/settings.ts'
import { startDatabase } from '../src/start-database.ts'

const ROUNDS = 5
const folder = freshFolder()
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const open = () => startDatabase(readSettings({ HOLDFAST_DATA: folder }, '/'), false)

test(`killed ${ROUNDS} times while writing, nothing acknowledged is lost or half written`, async () => {
  const { subject, child } = await prepare()
  const acknowledged = new Set<string>()
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const id of await writeUntilKilled(subject, child, round)) acknowledged.add(id)
    await check(child, acknowledged)
  }
  expect(acknowledged.size).toBeGreaterThan(ROUNDS)
}, 240_000)

/** A small world, and a worker of it with a child of their own. */
async function prepare(): Promise<{ subject: string; child: string }> {
  const running = await open()
  try {
    const world = madeUpWorld({ seed: 7, now: asInstant('2026-11-01T12:00:00Z'), children: 20 })
    await loadWorld(running, world)
    const { rows } = await sql<{ subject: string; child: string }>`
      select p.subject, r.chronology as child from derived.relationship r
        join access.person p on p.id = r.holder join access.role_grant g on g.person = p.id and g.role = 'worker'
        join derived.child d on d.chronology = r.chronology and not d.shielded
       where r.relation = 'allocated' and r.ends is null
         and (select count(*) from access.role_grant o where o.person = p.id) = 1 order by 1, 2 limit 1`.execute(
      running.admin(),
    )
    return rows[0] as { subject: string; child: string }
  } finally {
    await running.stop()
  }
}

/** Lets it write for a while, then ends the program; in every second round its database server too. */
async function writeUntilKilled(subject: string, child: string, round: number): Promise<string[]> {
  const writer = spawn(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'kill-writer.ts'), folder, subject, child],
    { cwd: resolve(import.meta.dirname, '..') },
  )
  const said: string[] = []
  let rest = ''
  writer.stdout.on('data', (bytes: Buffer) => {
    const lines = (rest + bytes.toString()).split('\n')
    rest = lines.pop() ?? ''
    said.push(...lines)
  })
  let complaint = ''
  writer.stderr.on('data', (bytes: Buffer) => {
    complaint += bytes.toString()
  })
  await until(
    () => said.length > 3 + round,
    writer,
    () => complaint,
  )
  await sleep(40 * round)
  if (round % 2 === 1)
    process.kill(
      Number(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]),
      'SIGKILL',
    )
  writer.kill('SIGKILL')
  await new Promise((gone) => writer.once('close', gone))
  return said.filter((line) => line.length === 36)
}

async function until(
  holds: () => boolean,
  writer: ChildProcess,
  complaint: () => string,
): Promise<void> {
  const end = performance.now() + 60_000
  while (!holds()) {
    if (writer.exitCode !== null || performance.now() > end)
      throw new Error(`the writer did not write: ${complaint()}`)
    await sleep(10)
  }
}

async function check(child: string, acknowledged: ReadonlySet<string>): Promise<void> {
  const running = await open()
  try {
    const admin = running.admin()
    const { rows } = await sql<{ id: string; facts: number; words: number; authors: number }>`
      select e.id, (select count(*) from chronology.facts f where f.entry = e.id) as facts,
             (select count(*) from chronology.words w where w.entry = e.id) as words,
             (select count(*) from chronology.author a where a.entry = e.id) as authors
        from chronology.entry e where e.chronology = ${child} and e.kind = 'visit-made' and not e.from_file`.execute(
      admin,
    )
    const stored = new Set(rows.map((row) => row.id))
    expect(
      [...acknowledged].filter((id) => !stored.has(id)),
      'acknowledged but lost',
    ).toEqual([])
    expect(
      rows.filter((row) => row.facts !== 1 || row.words !== 1 || row.authors !== 1),
      'half written',
    ).toEqual([])
    const unaudited = await sql<{ count: number }>`
      select count(*) as count from chronology.entry e where e.chronology = ${child} and not e.from_file
         and not exists (select from access.audit a where a.chronology = e.chronology and a.xact = e.xact)`.execute(
      admin,
    )
    expect(unaudited.rows[0]?.count, 'written without an audit row').toBe(0)
    await sequence(running.databases.hf_sequencer, running.keys.signing)
    expect((await verifyTree(admin, running.keys.signing)).ok).toBe(true)
    const rebuilt = await asService(
      { databases: running.databases, keys: running.keys },
      'keeper',
      'check of derived',
      (inRun) => rebuild(inRun, admin, { swap: false }),
    )
    expect(rebuilt.different, 'derived differs from a rebuild').toBe(0)
  } finally {
    await running.stop()
  }
}
