/** The running program as an operator sees it: what it writes down, and what it refuses to start with. */
import { type ChildProcess, spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testServer } from '../../src/adapters/database/testing.ts'
import { type Scene, setUp } from '../scene.ts'
import { Browser } from './browser.ts'
import { sendRaw } from './raw.ts'

const ROOT = resolve(import.meta.dirname, '../..')
let scene: Scene
let folder = ''
const children: ChildProcess[] = []

/** Starts Holdfast on the database of the scene; gives what it printed once it is ready or has stopped. */
function start(): Promise<{
  out: () => string
  err: () => string
  origin: string | null
  child: ChildProcess
}> {
  const { login } = testServer()
  const { connection } = scene.database
  const url = `postgresql://${login.user}:${encodeURIComponent(login.password)}@/${connection.database}?host=${encodeURIComponent(connection.host)}&port=${connection.port}`
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, HOLDFAST_DATA: folder, HOLDFAST_PORT: '0', DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.push(child)
  const said = { out: '', err: '' }
  child.stdout?.on('data', (part) => {
    said.out += part
  })
  child.stderr?.on('data', (part) => {
    said.err += part
  })
  return new Promise((done) => {
    const answer = (origin: string | null) =>
      done({ out: () => said.out, err: () => said.err, origin, child })
    child.stdout?.on('data', () => {
      const found = /Holdfast is ready: (\S+)/.exec(said.out)
      if (found?.[1]) answer(found[1])
    })
    child.once('close', () => answer(null))
  })
}

beforeAll(async () => {
  scene = await setUp()
  folder = mkdtempSync(join(tmpdir(), 'holdfast-operation-'))
  // The same keys as the scene: its records can be opened, and no role gets another password.
  copyFileSync(testServer().server.keyFile, join(folder, 'keys.json'))
})
afterAll(() => {
  for (const child of children) if (child.exitCode === null) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

describe('the program', () => {
  test('SEC-50, SEC-40: its log holds one line a fault, with no name, no secret and no line of anybody else', async () => {
    const running = await start()
    expect(running.origin).not.toBeNull()
    const browser = new Browser(running.origin ?? '')
    await browser.signIn('marlbury.worker.1')
    const session = browser.cookie('__Host-holdfast') ?? ''
    const forged = encodeURIComponent(
      'KANARIE\r\n{"at":"2026-01-01T00:00:00Z","where":"forged"}\r\n',
    )
    await scene.rows(`alter table access.organisation rename column kind to gone`)
    for (const path of [
      `/my-work?known=${forged}`,
      `/child/${forged}`,
      `/find-a-child?x=${forged}`,
    ])
      expect([500, 404, 303]).toContain((await browser.go(path)).status)
    const port = Number(new URL(running.origin ?? '').port)
    await sendRaw(
      port,
      `GET /my-work HTTP/1.1\r\nHost: a\r\nUser-Agent: KANARIE\r\nX-Request-Id: KANARIE\r\nCookie: __Host-holdfast=${session}\r\nX-Evil: a\nb\r\nConnection: close\r\n\r\n`,
    )
    await sendRaw(port, 'KANARIE\r\n\r\n')
    await scene.rows(`alter table access.organisation rename column gone to kind`)
    running.child.kill('SIGTERM')
    await new Promise((done) => running.child.once('close', done))
    const lines = running
      .err()
      .split('\n')
      .filter((line) => line.startsWith('{'))
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines)
      expect(Object.keys(JSON.parse(line) as object).sort()).toEqual(['at', 'error', 'where'])
    const all = running.out() + running.err()
    const { keys } = scene.database
    const { login } = testServer()
    for (const secret of [
      'KANARIE',
      'forged',
      session,
      login.password,
      ...Object.values(keys.passwords),
      keys.master.toString('base64'),
      'select ',
      'node_modules',
    ])
      expect([secret.slice(0, 8), all.includes(secret)]).toEqual([secret.slice(0, 8), false])
  })

  test('SEC-39: it does not start while one of its roles may do more than it must, and says which', async () => {
    await scene.rows('grant delete on chronology.entry to hf_app')
    const refused = await start()
    expect([refused.origin, refused.err()]).toEqual([
      null,
      expect.stringContaining('HF_ROLE_RIGHTS: hf_app may delete chronology.entry'),
    ])
    expect(refused.child.exitCode).toBe(4)
    await scene.rows('revoke delete on chronology.entry from hf_app')
  })
})
