/**
 * From settings to an open, migrated database: the embedded one or the one that DATABASE_URL names.
 * Used by the server and by every command, so that both go through the same steps.
 */
import { join } from 'node:path'
import pg from 'pg'
import { requireLeastRights } from './adapters/database/check-roles.ts'
import {
  FALLBACK_FOR_ROOT,
  liveOwner,
  othersCanReach,
  takeOwnership,
} from './adapters/database/data-directory.ts'
import { ADMIN, CannotStart, startServer } from './adapters/database/launcher.ts'
import { migrate } from './adapters/database/migrate.ts'
import {
  type Connection,
  type Database,
  type Databases,
  openAsAdmin,
  openDatabases,
} from './adapters/database/open.ts'
import { type Keys, keysIn } from './adapters/keys.ts'
import type { Settings } from './settings.ts'

export interface Running {
  readonly databases: Databases
  readonly keys: Keys
  readonly folder: string
  /** Whether this process started the database (and will stop it). */
  readonly own: boolean
  /** Opens a connection past the policies, for the operator's commands. */
  admin(): Database
  /** Tells commands where the pages are. */
  announce(origin: string): void
  stop(): Promise<void>
}

const DATABASE = 'holdfast'

/**
 * @param attach a command may use the database of a running Holdfast; the server may not
 * @throws InUse, CannotStart, or an error of the database
 */
export async function startDatabase(settings: Settings, attach: boolean): Promise<Running> {
  const folder = folderFor(settings)
  const keyFile = join(folder, 'keys.json')
  if (attach) {
    const owner = liveOwner(folder)
    if (owner?.socketFolder) {
      const keys = keysIn(keyFile, settings.masterKeyFile)
      return opened(
        settings,
        folder,
        keys,
        { host: owner.socketFolder, port: owner.port, database: DATABASE },
        ADMIN,
        keys.adminPassword,
        async () => undefined,
        () => undefined,
        false,
      )
    }
  }
  const ownership = takeOwnership(folder)
  try {
    const keys = keysIn(keyFile, settings.masterKeyFile)
    if (settings.databaseUrl)
      return await fromUrl(settings, settings.databaseUrl, folder, keys, ownership.leave)
    const server = await startServer(join(folder, 'postgres'), keys.adminPassword)
    try {
      ownership.say({ socketFolder: server.socketFolder, port: server.port })
      const admin = {
        host: server.socketFolder,
        port: server.port,
        user: ADMIN,
        password: keys.adminPassword,
      }
      await makeDatabase({ ...admin, database: 'postgres' })
      await migrate({ ...admin, database: DATABASE }, keys, settings.madeUp)
      return await checked(
        opened(
          settings,
          folder,
          keys,
          { host: server.socketFolder, port: server.port, database: DATABASE },
          ADMIN,
          keys.adminPassword,
          async () => {
            await server.stop()
            ownership.leave()
          },
          (origin) =>
            ownership.say({ socketFolder: server.socketFolder, port: server.port, origin }),
          true,
        ),
      )
    } catch (error) {
      await server.stop()
      throw error
    }
  } catch (error) {
    ownership.leave()
    throw error
  }
}

function folderFor(settings: Settings): string {
  const folder = settings.dataDirectory
  if (settings.databaseUrl || process.getuid?.() !== 0 || othersCanReach(folder)) return folder
  if (settings.dataDirectoryGiven) {
    throw new CannotStart(
      `HOLDFAST_DATA is ${folder}, which an unprivileged database cannot reach. Choose a folder whose parents others may pass.`,
    )
  }
  return FALLBACK_FOR_ROOT
}

async function makeDatabase(admin: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(admin)
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [
      DATABASE,
    ])
    if (!rowCount) await client.query(`create database ${DATABASE}`)
  } finally {
    await client.end()
  }
}

async function fromUrl(
  settings: Settings,
  url: string,
  folder: string,
  keys: Keys,
  leave: () => void,
): Promise<Running> {
  const client = new pg.Client({ connectionString: url })
  const { host, port, database, user, password, ssl } = client as unknown as {
    host: string
    port: number
    database: string
    user: string
    password: string
    ssl?: pg.ClientConfig['ssl']
  }
  await migrate({ connectionString: url }, keys, settings.madeUp)
  const connection: Connection = { host, port, database, ...(ssl ? { ssl } : {}) }
  return checked(
    opened(
      settings,
      folder,
      keys,
      connection,
      user,
      password,
      async () => leave(),
      () => undefined,
      true,
    ),
  )
}

/** Lets nothing run on roles that hold more than they must. */
async function checked(running: Running): Promise<Running> {
  try {
    await requireLeastRights(running.databases)
    return running
  } catch (error) {
    await running.databases.close()
    throw error
  }
}

function opened(
  _settings: Settings,
  folder: string,
  keys: Keys,
  connection: Connection,
  user: string,
  password: string,
  stopServer: () => Promise<void>,
  announce: (origin: string) => void,
  own: boolean,
): Running {
  const databases = openDatabases(connection, keys.passwords)
  const admins: Database[] = []
  return {
    databases,
    keys,
    folder,
    own,
    announce,
    admin: () => {
      const admin = openAsAdmin(connection, user, password)
      admins.push(admin)
      return admin
    },
    stop: async () => {
      await Promise.all([databases.close(), ...admins.map((each) => each.destroy())])
      await stopServer()
    },
  }
}
