/**
 * What every command shares: exit codes, one JSON object on stdout, errors on stderr.
 * 0 done · 1 done, but something was rejected or a check failed · 2 unusable, nothing written ·
 * 3 refused · 4 database or internal fault.
 */
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { Refused, SignedOut } from '../access/refusals.ts'
import { InUse } from '../adapters/database/data-directory.ts'
import { InvalidEntry } from '../chronology/invalid.ts'
import { UnusableSetting } from '../settings.ts'

export interface Command {
  readonly usage: string
  /** One line for `help`. */
  readonly does: string
  run(args: readonly string[]): Promise<number>
}

/** Arguments or input that cannot be used; nothing was written. Exit 2. */
export class Unusable extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly at: {
      readonly file?: string
      readonly line?: number
      readonly column?: string
      readonly expected?: string
    } = {},
  ) {
    super(message)
  }
}

type Options = NonNullable<ParseArgsConfig['options']>

/** Reads the arguments strictly: an option nobody knows is an error, not a guess. */
export function read<const O extends Options>(args: readonly string[], options: O, usage: string) {
  try {
    return parseArgs({
      args: [...args],
      options: { ...options, json: { type: 'boolean' } } as O & { json: { type: 'boolean' } },
      allowPositionals: true,
      strict: true,
    })
  } catch (error) {
    throw new Unusable('ARGUMENTS', `${(error as Error).message.split('.')[0]}. Usage: ${usage}`)
  }
}

/** The result: one object with `--json`, lines for a person without. */
export function print(json: boolean, result: object, lines: readonly string[]): void {
  process.stdout.write(json ? `${JSON.stringify(result)}\n` : `${lines.join('\n')}\n`)
}

/** Tells what went wrong on stderr and gives the exit code. Never a stack, a secret or a child's data. */
export function explain(error: unknown, json: boolean): number {
  const { code, message, at, exit } = known(error)
  process.stderr.write(
    json ? `${JSON.stringify({ error: { code, message, ...at } })}\n` : `holdfast: ${message}\n`,
  )
  return exit
}

function known(error: unknown): { code: string; message: string; at: object; exit: number } {
  if (error instanceof Unusable)
    return { code: error.code, message: error.message, at: error.at, exit: 2 }
  if (error instanceof InvalidEntry)
    return { code: 'INVALID', message: error.message, at: {}, exit: 2 }
  if (error instanceof UnusableSetting)
    return { code: 'SETTING', message: error.message, at: {}, exit: 2 }
  if (error instanceof InUse) return { code: 'IN_USE', message: error.message, at: {}, exit: 2 }
  if (error instanceof Refused || error instanceof SignedOut)
    return { code: 'REFUSED', message: 'That is not for this person to do.', at: {}, exit: 3 }
  return { code: 'FAULT', message: faultOf(error), at: {}, exit: 4 }
}

/** Our own errors say what happened; anything else might quote data, so only its class is told. */
function faultOf(error: unknown): string {
  const text = error instanceof Error ? error.message : ''
  return /^HF_[A-Z_]+/.test(text) || (error as Error)?.name === 'CannotStart'
    ? text
    : `Something went wrong inside (${(error as { code?: string })?.code ?? (error as Error)?.name ?? 'unknown'}).`
}
