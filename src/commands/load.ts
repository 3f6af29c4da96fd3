/** Records entries from a file, one JSON object a line, in their own schema, through the same checks as a page. */
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import type { Credentials } from '../access/actor.ts'
import { open, recordEntries } from '../access/append.ts'
import { asActor, type Door } from '../access/as-actor.ts'
import { asInstant, type Instant } from '../chronology/as-at.ts'
import { type Draft, HOW_KNOWN, SORTS, SOURCES, type Sort } from '../chronology/entry.ts'
import { uuidv7 } from '../chronology/id.ts'
import { InvalidEntry } from '../chronology/invalid.ts'
import { happenedSchema, idSchema } from '../chronology/kind.ts'
import { check } from '../chronology/record.ts'
import { sequence } from '../chronology/sequence.ts'
import { readSettings } from '../settings.ts'
import { type Running, startDatabase } from '../start-database.ts'
import { asSubject } from './as-subject.ts'
import { type Command, print, read, Unusable } from './command.ts'
import { loadBackdated } from './load-made-up.ts'

const usage = 'load FILE.jsonl --authority CODE --as SUBJECT [--recorded-at-from-file] [--json]'

/** One line of the file. `chronology` is an id, or `new:NAME` for one that this file opens. */
const lineSchema = z.strictObject({
  chronology: z.union([idSchema, z.string().regex(/^new:[\w-]{1,60}$/)]),
  sort: z.enum(SORTS).default('child'),
  id: idSchema.optional(),
  kind: z.string(),
  happened: happenedSchema,
  source: z.enum(SOURCES),
  howKnown: z.enum(HOW_KNOWN),
  payload: z.record(z.string(), z.unknown()),
  corrects: idSchema.optional(),
  withdraws: idSchema.optional(),
  act: idSchema.optional(),
  within: z.enum(['concern']).optional(),
  recordedAt: z.string().optional(),
})

export interface Line {
  readonly draft: Draft
  readonly opens: Sort | null
  readonly recordedAt: Instant | undefined
}

export const command: Command = {
  usage,
  does: 'Records entries from a file; nothing is written unless every line is good.',
  async run(args) {
    const { values, positionals } = read(
      args,
      {
        authority: { type: 'string' },
        as: { type: 'string' },
        'recorded-at-from-file': { type: 'boolean' },
      },
      usage,
    )
    const [file] = positionals
    if (!file || !values.as || !values.authority) throw new Unusable('ARGUMENTS', `Usage: ${usage}`)
    const backdated = values['recorded-at-from-file'] ?? false
    const lines = await readLines(file, backdated)
    const running = await startDatabase(readSettings(process.env, process.cwd()), true)
    try {
      const entries = await asSubject(running, values.as, values.authority, (who) =>
        backdated ? loadBackdated(running, lines, who) : loadNow(running, lines, who),
      )
      await sequence(running.databases.hf_sequencer, running.keys.signing)
      const opened = new Set(
        lines.filter((line) => line.opens).map((line) => line.draft.chronology),
      ).size
      print(values.json ?? false, { entries, opened }, [
        `${entries} entries recorded; ${opened} chronologies opened.`,
      ])
      return 0
    } finally {
      await running.stop()
    }
  },
}

/** Reads and checks the whole file first: a fault in the last line leaves nothing half recorded. */
async function readLines(file: string, backdated: boolean): Promise<Line[]> {
  const ids = new Map<string, string>()
  const lines: Line[] = []
  let number = 0
  const stream = createReadStream(file, { encoding: 'utf8' })
  try {
    for await (const text of createInterface({
      input: stream,
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      number += 1
      if (text.trim() !== '')
        lines.push(lineFrom(text, ids, backdated, { file: basename(file), line: number }))
    }
  } catch (error) {
    if (error instanceof Unusable) throw error
    throw new Unusable('FILE', `${basename(file)} cannot be read.`, {
      file: basename(file),
      expected: 'a file with one JSON object a line',
    })
  }
  if (lines.length === 0)
    throw new Unusable('EMPTY', `${basename(file)} holds no entries.`, { file: basename(file) })
  return lines
}

function lineFrom(
  text: string,
  ids: Map<string, string>,
  backdated: boolean,
  at: { file: string; line: number },
): Line {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new Unusable('LINE', `Line ${at.line} is not JSON.`, {
      ...at,
      expected: 'one JSON object',
    })
  }
  const parsed = lineSchema.safeParse(json)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new Unusable(
      'LINE',
      `Line ${at.line}: ${issue?.path.join('.') || 'entry'}: ${issue?.message}`,
      { ...at, column: issue?.path.join('.') ?? '' },
    )
  }
  const { chronology, sort, recordedAt, ...rest } = parsed.data
  const known = ids.get(chronology)
  const isNew = chronology.startsWith('new:')
  const id = isNew ? (known ?? uuidv7()) : chronology
  if (isNew) ids.set(chronology, id)
  const draft = { ...rest, chronology: id } as Draft
  try {
    check(draft)
    return {
      draft,
      opens: isNew && known === undefined ? sort : null,
      recordedAt: backdated && recordedAt ? asInstant(recordedAt) : undefined,
    }
  } catch (error) {
    if (error instanceof InvalidEntry)
      throw new Unusable(
        'ENTRY',
        `Line ${at.line}: ${error.issues.map((issue) => `${issue.path}: ${issue.message}`).join('; ')}`,
        { ...at, column: error.issues[0]?.path ?? '' },
      )
    throw new Unusable('LINE', `Line ${at.line}: recordedAt is not a time with offset.`, {
      ...at,
      column: 'recordedAt',
      expected: 'a time like 2026-03-27T14:30Z',
    })
  }
}

/** One transaction a chronology, with the audit that a page would leave. */
async function loadNow(
  running: Running,
  lines: readonly Line[],
  who: Credentials,
): Promise<number> {
  const door: Door = { databases: running.databases, keys: running.keys }
  const groups = new Map<string, Line[]>()
  for (const line of lines)
    groups.set(line.draft.chronology, [...(groups.get(line.draft.chronology) ?? []), line])
  for (const [chronology, group] of groups) {
    const opens = group.find((line) => line.opens)?.opens
    await asActor(
      door,
      who,
      {
        request: uuidv7(),
        action: 'load entries',
        route: 'command load',
        purpose: 'safeguarding',
        ...(opens
          ? {}
          : { about: [chronology], want: (rights) => rights.exists || rights.shown.length > 0 }),
      },
      async (opened) => {
        if (opens) await open(opened, opens, chronology)
        await recordEntries(
          opened,
          group.map((line) => line.draft),
        )
      },
    )
  }
  return lines.length
}
