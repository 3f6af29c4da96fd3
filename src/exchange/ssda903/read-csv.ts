/**
 * One module as a CSV file: its first line says which, every other line is a row with its number.
 * No value of the return holds a line break, so each line stands for itself, and a quotation mark
 * that is never closed spoils its own row and no other.
 */
import { parse } from 'csv-parse/sync'
import { shownName } from './bytes.ts'
import { COLUMNS, columnNamed, type Module, moduleOf } from './columns.ts'
import type { Row } from './row.ts'
import { UnusableInput } from './unusable-input.ts'

/** No line of a return comes near this. */
const LONGEST_LINE = 16 * 1024
/** Thirty times the episodes of the largest council in a year. */
export const MOST_ROWS = 400_000
const BATCH = 1_000

interface Line {
  readonly number: number
  readonly text: string
}

/** Takes the text of a file; gives module and rows. Throws `UnusableInput` at the first line if it is none. */
export async function readCsv(
  name: string,
  text: AsyncIterable<string>,
): Promise<{ module: Module; rows: Row[] }> {
  const file = shownName(name)
  const rows: Row[] = []
  let columns: readonly string[] = []
  let module: Module | null = null
  let batch: Line[] = []
  const flush = () => {
    if (module !== null) rowsOf(module, file, columns, batch, rows)
    batch = []
    if (rows.length > MOST_ROWS) throw tooManyRows(file)
  }
  for await (const line of linesOf(file, text)) {
    if (module === null) {
      columns = withoutTrailing((cellsOf(line.text) ?? []).map(columnNamed))
      module = recognised(columns, file, line.number)
    } else if (batch.push(line) >= BATCH) flush()
  }
  flush()
  if (module === null)
    throw new UnusableInput('HF_903_EMPTY', `The file ${file} has no line of column names.`, {
      file,
      expected: 'the column names of one module in the first line',
    })
  return { module, rows }
}

/** The lines that are not blank, with their numbers from 1, whatever ends a line. */
async function* linesOf(file: string, text: AsyncIterable<string>): AsyncGenerator<Line> {
  let number = 0
  let rest = ''
  for await (const piece of text) {
    const whole = rest + piece
    // A carriage return at the very end may be the first half of a line end.
    const held = whole.endsWith('\r') ? 1 : 0
    const lines = whole.slice(0, whole.length - held).split(/\r\n|\n|\r/)
    rest = (lines.pop() ?? '') + whole.slice(whole.length - held)
    if (rest.length > LONGEST_LINE) throw tooLong(file, number + lines.length + 1)
    for (const line of lines) {
      number += 1
      if (line.length > LONGEST_LINE) throw tooLong(file, number)
      if (line.trim() !== '') yield { number, text: line }
    }
  }
  if (rest.trim() !== '') yield { number: number + 1, text: rest.replace(/\r$/, '') }
}

const OPTIONS = {
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
  trim: true,
} as const

/** The cells of one line, or `null` when its quotation marks do not fit. */
function cellsOf(line: string): readonly string[] | null {
  try {
    const records: string[][] = parse(line, OPTIONS)
    return records.length === 1 ? (records[0] ?? null) : null
  } catch {
    return null
  }
}

/** Many lines at once are much faster; line by line, if they turn out not to be one record each. */
function manyOf(lines: readonly Line[]): readonly (readonly string[] | null)[] {
  try {
    const records: string[][] = parse(lines.map(({ text }) => text).join('\n'), OPTIONS)
    if (records.length === lines.length) return records
  } catch {
    // One of them has a stray quotation mark.
  }
  return lines.map(({ text }) => cellsOf(text))
}

function rowsOf(
  module: Module,
  file: string,
  columns: readonly string[],
  lines: readonly Line[],
  rows: Row[],
): void {
  const records = manyOf(lines)
  lines.forEach((line, at) => {
    const row = rowOf(module, file, columns, records[at] ?? null, line.number, rows.length)
    if (row) rows.push(row)
  })
}

/** A line of nothing but commas is not a row. Cells beyond the last column make the row unreadable. */
function rowOf(
  module: Module,
  file: string,
  columns: readonly string[],
  record: readonly string[] | null,
  line: number,
  index: number,
): Row | null {
  if (record === null) return { module, file, line, index, cells: {}, spilt: true }
  if (record.every((cell) => cell.trim() === '')) return null
  const cells: Record<string, string> = {}
  columns.forEach((column, at) => {
    cells[column] = (record[at] ?? '').trim()
  })
  const spilt =
    record.length > columns.length &&
    record.slice(columns.length).some((cell) => cell.trim() !== '')
  return { module, file, line, index, cells, ...(spilt ? { spilt } : {}) }
}

/** Spreadsheets leave commas behind the last column. */
function withoutTrailing(columns: readonly string[]): readonly string[] {
  const last = columns.findLastIndex((column) => column !== '')
  return columns.slice(0, last + 1)
}

function recognised(columns: readonly string[], file: string, line: number): Module {
  const found = moduleOf(columns)
  if (found.module !== null) return found.module
  throw new UnusableInput(
    'HF_903_UNKNOWN_FILE',
    `The file ${file} was not recognised. ${found.why}`,
    {
      file,
      line,
      ...(found.column === undefined ? {} : { column: found.column }),
      expected: `the columns of one of ${Object.keys(COLUMNS).join(', ')}`,
    },
  )
}

function tooManyRows(file: string): UnusableInput {
  return new UnusableInput('HF_903_TOO_LARGE', `The file ${file} has too many rows for a return.`, {
    file,
    expected: `at most ${MOST_ROWS} rows a file`,
  })
}

function tooLong(file: string, line: number): UnusableInput {
  return new UnusableInput('HF_903_CSV', `The file ${file} has a line that does not end.`, {
    file,
    line,
    expected: 'one row a line, cells with commas between',
  })
}
