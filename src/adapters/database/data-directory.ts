/**
 * Who owns a data directory. One live Holdfast at a time: a second start says so; a command attaches
 * to the running database; only a database whose Holdfast is dead is taken over.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

export interface Owner {
  readonly pid: number
  /** When the process began, in kernel ticks: a pid that was given to another program is not the owner. */
  readonly started: string
  readonly socketFolder: string
  readonly port: number
  /** Address of the pages, when it is the server and not a command. */
  readonly origin?: string
}

export class InUse extends Error {
  constructor(
    readonly owner: Owner,
    folder: string,
  ) {
    super(
      `Holdfast is already running on ${folder} (process ${owner.pid}${owner.origin ? `, ${owner.origin}` : ''}). Stop it first, or set HOLDFAST_DATA to another folder.`,
    )
  }
}

const ownerFile = (folder: string) => join(folder, 'owner.json')

/** The live owner of the folder, or `null`. */
export function liveOwner(folder: string): Owner | null {
  try {
    const owner = JSON.parse(readFileSync(ownerFile(folder), 'utf8')) as Owner
    return startOfProcess(owner.pid) === owner.started ? owner : null
  } catch {
    return null
  }
}

/** Takes the folder for this process; throws `InUse` when another live one has it. */
export function takeOwnership(folder: string): {
  say(owner: Omit<Owner, 'pid' | 'started'>): void
  leave(): void
} {
  mkdirSync(folder, { recursive: true, mode: 0o711 })
  const file = ownerFile(folder)
  const mine = {
    pid: process.pid,
    started: startOfProcess(process.pid) ?? '',
    socketFolder: '',
    port: 0,
  }
  for (let tries = 0; ; tries += 1) {
    try {
      write(openSync(file, 'wx', 0o600), mine)
      break
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || tries > 3) throw error
      const owner = liveOwner(folder)
      if (owner) throw new InUse(owner, folder)
      rmSync(file, { force: true })
    }
  }
  return {
    say: (owner) => write(openSync(file, 'w', 0o600), { ...mine, ...owner }),
    leave: () => rmSync(file, { force: true }),
  }
}

function write(descriptor: number, owner: Owner): void {
  writeSync(descriptor, `${JSON.stringify(owner)}\n`)
  fsyncSync(descriptor)
  closeSync(descriptor)
}

function startOfProcess(pid: number): string | null {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return null
  }
  if (!existsSync(`/proc/${pid}/stat`)) return process.platform === 'linux' ? null : 'alive'
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const after = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return after[0] === 'Z' ? null : (after[19] ?? null)
}

/** Where the default directory goes when root's own folder is closed to the unprivileged server. */
export const FALLBACK_FOR_ROOT = '/var/lib/holdfast'

/** Whether another user could walk to that folder: every existing parent must let others through. */
export function othersCanReach(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false
    if (at === dirname(at)) return true
  }
}
