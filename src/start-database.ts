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
  /** Opens a connection past the policies, for the operator's commands. */
  admin(): Database
  /** Tells commands where the pages are. */
  announce(origin: string): void
  stop(): Promise<void>
}

/** How to reach a database as its administrator. */
interface Reached {
  readonly connection: Connection
  readonly user: string
  readonly password: string
}

const DATABASE = 'holdfast'

/**
 * @param attach a command may use the database of a running Holdfast; the server may not
 * @throws InUse, CannotStart, or an error of the database
 */
export async function startDatabase(settings: Settings, attach: boolean): Promise<Running> {
  const folder = folderFor(settings)
  const keysOf = () => keysIn(join(folder, 'keys.json'), settings.masterKeyFile)
  const owner = attach ? liveOwner(folder) : null
  if (owner && settings.databaseUrl)
    return opened(folder, keysOf(), reachedBy(settings.databaseUrl))
  if (owner?.socketFolder) {
    const keys = keysOf()
    return opened(folder, keys, embedded(owner.socketFolder, owner.port, keys))
  }
  const ownership = takeOwnership(folder)
  try {
    const keys = keysOf()
    if (settings.databaseUrl) {
      const reached = reachedBy(settings.databaseUrl)
      await migrate({ connectionString: settings.databaseUrl }, keys, settings.madeUp)
      return await checked(opened(folder, keys, reached, { stop: async () => ownership.leave() }))
    }
    return await startEmbedded(settings, folder, keys, ownership)
  } catch (error) {
    ownership.leave()
    throw error
  }
}

async function startEmbedded(
  settings: Settings,
  folder: string,
  keys: Keys,
  ownership: ReturnType<typeof takeOwnership>,
): Promise<Running> {
  const server = await startServer(join(folder, 'postgres'), keys.adminPassword)
  try {
    const at = { socketFolder: server.socketFolder, port: server.port }
    ownership.say(at)
    const reached = embedded(server.socketFolder, server.port, keys)
    const admin = {
      host: server.socketFolder,
      port: server.port,
      user: ADMIN,
      password: keys.adminPassword,
    }
    await makeDatabase({ ...admin, database: 'postgres' })
    await migrate({ ...admin, database: DATABASE }, keys, settings.madeUp)
    return await checked(
      opened(folder, keys, reached, {
        announce: (origin) => ownership.say({ ...at, origin }),
        stop: async () => {
          await server.stop()
          ownership.leave()
        },
      }),
    )
  } catch (error) {
    await server.stop()
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

const embedded = (host: string, port: number, keys: Keys): Reached => ({
  connection: { host, port, database: DATABASE },
  user: ADMIN,
  password: keys.adminPassword,
})

/** What the driver understands of the address: the same for our own logins, with their own names. */
function reachedBy(url: string): Reached {
  const { host, port, database, user, password, ssl } = new pg.Client({
    connectionString: url,
  }) as unknown as Connection & {
    user: string
    password: string
  }
  return { connection: { host, port, database, ...(ssl ? { ssl } : {}) }, user, password }
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
  folder: string,
  keys: Keys,
  { connection, user, password }: Reached,
  own: { stop?: () => Promise<void>; announce?: (origin: string) => void } = {},
): Running {
  const databases = openDatabases(connection, keys.passwords)
  const admins: Database[] = []
  return {
    databases,
    keys,
    folder,
    announce: own.announce ?? (() => undefined),
    admin: () => {
      const admin = openAsAdmin(connection, user, password)
      admins.push(admin)
      return admin
    },
    stop: async () => {
      await Promise.all([databases.close(), ...admins.map((each) => each.destroy())])
      await own.stop?.()
    },
  }
}
