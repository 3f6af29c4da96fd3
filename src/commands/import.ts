/** Takes a yearly return into the record; the same as the page, for whoever prefers a command. */

import { now } from '../adapters/clock/clock.ts'
import { dayOf } from '../chronology/as-at.ts'
import { sequence } from '../chronology/sequence.ts'
import { type Imported, importReturn, prepare } from '../exchange/ssda903/import-return.ts'
import { readDirectory } from '../exchange/ssda903/read-files.ts'
import { UnusableInput } from '../exchange/ssda903/unusable-input.ts'
import { readSettings } from '../settings.ts'
import { startDatabase } from '../start-database.ts'
import { asSubject } from './as-subject.ts'
import { type Command, print, read, Unusable } from './command.ts'

const usage =
  'import ssda903 DIR --authority CODE --as SUBJECT [--only unaccompanied-or-missing] [--json]'

export const command: Command = {
  usage,
  does: 'Imports an SSDA903 return; exit 1 when rows were rejected (they are in the report).',
  async run(args) {
    const { values, positionals } = read(
      args,
      { authority: { type: 'string' }, as: { type: 'string' }, only: { type: 'string' } },
      usage,
    )
    const [what, folder] = positionals
    if (what !== 'ssda903' || !folder || !values.as || !values.authority || positionals.length > 2)
      throw new Unusable('ARGUMENTS', `Usage: ${usage}`)
    if (values.only !== undefined && values.only !== 'unaccompanied-or-missing')
      throw new Unusable('ARGUMENTS', `--only takes "unaccompanied-or-missing". Usage: ${usage}`)
    const request = await usable(async () => {
      const found = {
        read: await readDirectory(folder),
        authority: values.authority as string,
        today: dayOf(now()),
        ...(values.only ? { only: 'unaccompanied-or-missing' as const } : {}),
      }
      prepare(found)
      return found
    })
    const running = await startDatabase(readSettings(process.env, process.cwd()), true)
    try {
      const imported = await asSubject(running, values.as, values.authority, (who) =>
        importReturn({ databases: running.databases, keys: running.keys }, who, {
          ...request,
          progress: showProgress,
        }),
      )
      await sequence(running.databases.hf_sequencer, running.keys.signing)
      print(values.json ?? false, imported, lines(imported))
      return Object.values(imported.modules).some((counts) => counts.rejected > 0) ? 1 : 0
    } finally {
      await running.stop()
    }
  },
}

/** What the reader of the files cannot use is an unusable argument here. */
async function usable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof UnusableInput)) throw error
    throw new Unusable(error.code, error.message, {
      ...(error.file === null ? {} : { file: error.file }),
      ...(error.line === null ? {} : { line: error.line }),
      ...(error.column === null ? {} : { column: error.column }),
      ...(error.expected === null ? {} : { expected: error.expected }),
    })
  }
}

function showProgress(done: number, total: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${total} children`)
}

function lines(imported: Imported): string[] {
  return [
    ...Object.entries(imported.modules).map(
      ([module, counts]) =>
        `${module}: ${counts.rows} rows, ${counts.added} added, ${counts.changed} changed, ${counts.unchanged} unchanged, ${counts.rejected} rejected`,
    ),
    ...imported.unused.map(({ module, rows }) => `${module}: ${rows} rows, read and not used yet`),
    `${imported.entries.added} entries added, ${imported.entries.corrections} corrections.`,
    ...imported.report
      .slice(0, 50)
      .map((fault) => `${fault.file}, line ${fault.line}, ${fault.column}: ${fault.reason}`),
    ...(imported.report.length > 50
      ? [`… and ${imported.report.length - 50} more; --json gives all.`]
      : []),
  ]
}
