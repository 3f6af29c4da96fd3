/**
 * Runs once before all tests: starts a throw-away server, migrates the template database, and ends
 * the server afterwards. HOLDFAST_TEST_BINARIES chooses another PostgreSQL than the embedded one.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { keysIn } from '../keys.ts'
import { ADMIN, packagedBinaries, startServer } from './launcher.ts'
import { migrate } from './migrate.ts'
import { TEMPLATE } from './template.ts'

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-test-'))
  chmodSync(folder, 0o711)
  const keyFile = join(folder, 'keys.json')
  const keys = keysIn(keyFile)
  const binaries = process.env.HOLDFAST_TEST_BINARIES ?? packagedBinaries()
  const server = await startServer(join(folder, 'postgres'), keys.adminPassword, binaries, {
    fsync: 'off',
    max_connections: '200',
  })
  const admin = {
    host: server.socketFolder,
    port: server.port,
    user: ADMIN,
    password: keys.adminPassword,
  }
  const client = new pg.Client({ ...admin, database: 'postgres' })
  await client.connect()
  await client.query(`create database ${TEMPLATE}`)
  await client.end()
  await migrate({ ...admin, database: TEMPLATE }, keys, true)
  project.provide('testServer', {
    host: server.socketFolder,
    port: server.port,
    admin: ADMIN,
    keyFile,
  })
  return async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
