/**
 * From bytes to text, with everything refused that cannot be a return: spreadsheets, other binary
 * files, UTF-16, broken UTF-8, files without end. Never reads on after it knows.
 */
import { UnusableInput } from './unusable-input.ts'

/** A file to be read; `size` where it is known beforehand, so that a huge one is not even opened. */
export interface NamedBytes {
  readonly name: string
  readonly bytes: AsyncIterable<Uint8Array>
  readonly size?: number
}

/** The largest return of one council is some 20 MB; the XML form is three times as long. */
export const MOST_BYTES = 256 * 1024 * 1024

/** A file name for a report: no control characters, at most 80 characters, never a folder. */
export function shownName(name: string): string {
  const base = name.split(/[\\/]/).at(-1) ?? name
  return base.replaceAll(/\p{C}/gu, '?').slice(0, 80) || '?'
}

/** The text of a file in pieces. Throws `UnusableInput` on the first byte that cannot be text. */
export async function* textOf(file: NamedBytes): AsyncGenerator<string> {
  const name = shownName(file.name)
  if (file.size !== undefined && file.size > MOST_BYTES) throw tooLarge(name)
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let read = 0
  for await (const bytes of file.bytes) {
    if (bytes.length === 0) continue
    if (read === 0) refuseByStart(bytes, name)
    read += bytes.length
    if (read > MOST_BYTES) throw tooLarge(name)
    if (bytes.includes(0)) throw binary(name)
    yield decoded(() => decoder.decode(bytes, { stream: true }), name)
  }
  if (read === 0)
    throw new UnusableInput('HF_903_EMPTY', `The file ${name} is empty.`, {
      file: name,
      expected: 'a CSV file of one module, or the XML form of the return',
    })
  yield decoded(() => decoder.decode(), name)
}

function decoded(decode: () => string, name: string): string {
  try {
    return decode()
  } catch {
    throw new UnusableInput('HF_903_NOT_UTF8', `The file ${name} is not UTF-8 text.`, {
      file: name,
      expected: 'text saved as UTF-8 (in a spreadsheet: "CSV UTF-8")',
    })
  }
}

function refuseByStart(bytes: Uint8Array, name: string): void {
  const [a, b] = bytes
  const start = bytes.subarray(0, 400)
  const zeros = (odd: 0 | 1) => start.filter((byte, at) => at % 2 === odd && byte === 0).length
  const halfZero = Math.max(zeros(0), zeros(1)) > start.length / 4
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || halfZero)
    throw new UnusableInput(
      'HF_903_UTF16',
      `The file ${name} is saved as UTF-16. Save it again as UTF-8 and load it then.`,
      { file: name, expected: 'text saved as UTF-8 (in a spreadsheet: "CSV UTF-8")' },
    )
  const zip = a === 0x50 && b === 0x4b && (bytes[2] ?? 0) < 9
  if (zip || start.some((byte) => byte < 32 && !TEXT_CONTROLS.has(byte))) throw binary(name)
}

const TEXT_CONTROLS = new Set([9, 10, 13])

function binary(name: string): UnusableInput {
  return new UnusableInput(
    'HF_903_BINARY',
    `The file ${name} is not text. A spreadsheet must be saved as CSV first.`,
    { file: name, expected: 'a CSV file of one module, or the XML form of the return' },
  )
}

function tooLarge(name: string): UnusableInput {
  return new UnusableInput('HF_903_TOO_LARGE', `The file ${name} is too large for a return.`, {
    file: name,
    expected: `at most ${MOST_BYTES / 1024 / 1024} MB a file`,
  })
}
