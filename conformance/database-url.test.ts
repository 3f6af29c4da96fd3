/** DATABASE_URL: the same program on a server that somebody else runs; the system's PostgreSQL where there is one. */
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { freshFolder, startHoldfast } from '../journeys/browser.ts'
import { ADMIN, packagedBinaries, startServer } from '../src/adapters/database/launcher.ts'

const ROOT = resolve(import.meta.dirname, '..')
const SYSTEM = '/usr/lib/postgresql'
const installed = existsSync(SYSTEM)
  ? readdirSync(SYSTEM).filter(
      (each) => Number(each) >= 15 && existsSync(`${SYSTEM}/${each}/bin/initdb`),
    )
  : []
const binaries = installed[0] ? `${SYSTEM}/${installed[0]}` : packagedBinaries()
const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

test(`starts, loads its world and proves on the server in ${binaries.replace(ROOT, '.')}`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-url-'))
  chmodSync(folder, 0o711)
  folders.push(folder)
  const password = 'made-up-password'
  const server = await startServer(join(folder, 'postgres'), password, binaries)
  try {
    const admin = new pg.Client({
      host: server.socketFolder,
      user: ADMIN,
      password,
      database: 'postgres',
    })
    await admin.connect()
    await admin.query('create database theirs')
    await admin.end()
    const url = `postgresql://${ADMIN}:${password}@localhost:${server.port}/theirs?host=${encodeURIComponent(server.socketFolder)}`
    const data = freshFolder()
    folders.push(data)
    const holdfast = await startHoldfast(data, { DATABASE_URL: url })
    expect((await fetch(`${holdfast.origin}/sign-in`, { redirect: 'manual' })).status).toBe(303)
    const env = { ...process.env, HOLDFAST_DATA: data, DATABASE_URL: url }
    const verified = spawnSync(join(ROOT, 'holdfast'), ['verify', '--json'], {
      encoding: 'utf8',
      env,
    })
    expect(verified.stderr).toBe('')
    expect(JSON.parse(verified.stdout)).toMatchObject({ ok: true, chronology: { firstBad: null } })
    expect(existsSync(join(data, 'postgres')), 'no database of its own').toBe(false)
    await holdfast.stop()
  } finally {
    await server.stop()
  }
}, 180_000)
