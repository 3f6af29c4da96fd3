/**
 * Reads a return: a folder or a list of files, each one module as CSV, or one file in the XML form.
 * Gives the rows as text, each with its file and line; or throws one `UnusableInput`, before
 * anything is written, when a file is not part of a return.
 */
import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type NamedBytes, shownName, textOf } from './bytes.ts'
import { type Module, USED, type UsedModule } from './columns.ts'
import { readCsv } from './read-csv.ts'
import { readXml, type XmlRows } from './read-xml.ts'
import type { Row } from './row.ts'
import { UnusableInput } from './unusable-input.ts'

export interface ModuleRows {
  readonly file: string
  readonly rows: readonly Row[]
}

/** A module that is read but does not become entries yet. */
export interface UnusedRows {
  readonly module: string
  readonly file: string
  readonly rows: number
}

export interface ReadReturn {
  readonly modules: ReadonlyMap<UsedModule, ModuleRows>
  readonly unused: readonly UnusedRows[]
}

/**
 * Reads every file of a folder, or the one file named. Hidden files and folders within are left
 * alone; anything else must be part of the return.
 */
export async function readDirectory(path: string): Promise<ReadReturn> {
  const found = await stat(path).catch(() => null)
  if (found === null)
    throw new UnusableInput('HF_903_NO_SUCH_PATH', 'There is no such folder or file.', {
      expected: 'a folder that holds the files of one return',
    })
  const names = found.isDirectory() ? (await readdir(path)).sort() : ['']
  const files: NamedBytes[] = []
  for (const name of names) {
    if (name.startsWith('.')) continue
    const whole = name === '' ? path : join(path, name)
    const one = await stat(whole).catch(() => null)
    if (one?.isDirectory()) continue
    if (!one?.isFile())
      throw new UnusableInput('HF_903_NOT_A_FILE', `${shownName(whole)} is not a file.`, {
        file: shownName(whole),
        expected: 'files that can be read, and nothing else',
      })
    files.push({ name: shownName(whole), bytes: streamOf(whole), size: one.size })
  }
  return readFiles(files)
}

/** Opened only when it is read, so that a file refused by its size is never opened. */
async function* streamOf(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path)
  } catch (error) {
    if (!isSystemError(error)) throw error
    const file = shownName(path)
    throw new UnusableInput('HF_903_NOT_A_FILE', `The file ${file} cannot be read.`, { file })
  }
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}

/** Reads the files one after another, and stops at the first that is not part of a return. */
export async function readFiles(files: Iterable<NamedBytes>): Promise<ReadReturn> {
  const modules = new Map<UsedModule, ModuleRows>()
  const unused: UnusedRows[] = []
  for (const file of files) {
    const name = shownName(file.name)
    const { rows, strange } = await readOne(name, file)
    for (const [module, found] of rows) {
      const before = isUsed(module)
        ? modules.get(module)
        : unused.find((one) => one.module === module)
      if (before) throw twice(module, before.file, name)
      if (isUsed(module)) modules.set(module, { file: name, rows: found })
      else unused.push({ module, file: name, rows: found.length })
    }
    // Groups of no module of ours are named, so that nobody thinks they were taken.
    for (const [group, count] of strange)
      unused.push({ module: `group ${shownGroup(group)}`, file: name, rows: count })
  }
  if (modules.size === 0 && unused.length === 0)
    throw new UnusableInput('HF_903_NO_MODULE', 'There is no file of a return here.', {
      expected: 'CSV files of the modules, or the XML form of the return',
    })
  return { modules, unused }
}

function isUsed(module: Module): module is UsedModule {
  return (USED as readonly Module[]).includes(module)
}

function shownGroup(name: string): string {
  return name.replaceAll(/[^A-Z0-9_]/g, '?').slice(0, 20)
}

async function readOne(name: string, file: NamedBytes): Promise<XmlRows> {
  const { start, whole } = await peek(name, textOf(file))
  if (start === '<') return readXml(name, whole)
  const { module, rows } = await readCsv(name, whole)
  return { rows: new Map([[module, rows]]), strange: new Map() }
}

/** The first character that is not white space, and the whole text again from its beginning. */
async function peek(
  name: string,
  text: AsyncGenerator<string>,
): Promise<{ start: string; whole: AsyncIterable<string> }> {
  const first: string[] = []
  for (let seen = 0; seen < MOST_BLANK; seen += first.at(-1)?.length ?? 0) {
    const next = await text.next()
    if (next.done) break
    first.push(next.value)
    const start = next.value.trimStart().slice(0, 1)
    if (start !== '') return { start, whole: again(first, text) }
  }
  await text.return(undefined)
  throw new UnusableInput('HF_903_EMPTY', `The file ${name} is empty.`, {
    file: name,
    expected: 'a CSV file of one module, or the XML form of the return',
  })
}

const MOST_BLANK = 64 * 1024

async function* again(first: string[], rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield* first
  yield* rest
}

function twice(module: string, one: string, other: string): UnusableInput {
  return new UnusableInput(
    'HF_903_TWICE',
    `Both ${one} and ${other} are the module ${module}. Load the return of one year at a time.`,
    { file: other, expected: 'each module once' },
  )
}
