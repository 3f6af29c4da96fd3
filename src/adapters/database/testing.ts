/**
 * Databases for tests: one server for the whole run (started by `start-test-server.ts`), one
 * migrated template, and a clone of it in some 30 ms for every test file that asks.
 */
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { type Keys, keysIn } from '../keys.ts'
import { type Connection, type Databases, openDatabases } from './open.ts'

declare module 'vitest' {
  interface ProvidedContext {
    readonly testServer: {
      readonly host: string
      readonly port: number
      readonly admin: string
      readonly keyFile: string
    }
  }
}

import { TEMPLATE } from './template.ts'

export interface TestDatabase {
  readonly connection: Connection
  readonly databases: Databases
  readonly keys: Keys
  /** As the superuser, past every wall: for setting a scene and for attacks by an administrator. */
  readonly admin: pg.Client
}

/**
 * Gives a fresh database, marked made-up, with all migrations; dropped after the test file.
 * @param template a filled database to copy instead of the empty one
 */
export async function freshDatabase(template = TEMPLATE): Promise<TestDatabase> {
  const { login, keys, server } = testServer()
  const database = `test_${randomBytes(6).toString('hex')}`
  await once({ ...login, database: 'postgres' }, `create database ${database} template ${template}`)
  const connection = { host: server.host, port: server.port, database }
  const databases = openDatabases(connection, keys.passwords)
  const admin = new pg.Client({ ...login, database, options: '-c timezone=UTC' })
  await admin.connect()
  afterAll(async () => {
    await databases.close()
    await admin.end()
    await once({ ...login, database: 'postgres' }, `drop database ${database} with (force)`)
  })
  return { connection, databases, keys, admin }
}

/** The server of this run and how its superuser connects. */
export function testServer() {
  const server = inject('testServer')
  const keys = keysIn(server.keyFile)
  const { host, port } = server
  return { server, keys, login: { host, port, user: server.admin, password: keys.adminPassword } }
}

async function once(config: pg.ClientConfig, statement: string): Promise<void> {
  const client = new pg.Client(config)
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
