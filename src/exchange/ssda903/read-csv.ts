/** One module as a CSV file: its first line says which, every other line is a row with its number. */
import { pipeline, Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { shownName } from './bytes.ts'
import { COLUMNS, columnNamed, type Module, moduleOf } from './columns.ts'
import type { Row } from './row.ts'
import { UnusableInput } from './unusable-input.ts'

/** No line of a return comes near this; a quotation mark that is never closed does. */
const LONGEST_RECORD = 16 * 1024
/** Thirty times the episodes of the largest council in a year. */
export const MOST_ROWS = 400_000

interface Parsed {
  readonly record: string[]
  readonly info: { readonly lines: number }
}

/** Takes the text of a file; gives module and rows. Throws `UnusableInput` at the first line if it is none. */
export async function readCsv(
  name: string,
  text: AsyncIterable<string>,
): Promise<{ module: Module; rows: Row[] }> {
  const file = shownName(name)
  const { records, unreadable } = recordsOf(text)
  let columns: readonly string[] | null = null
  let module: Module | null = null
  const rows: Row[] = []
  try {
    for await (const { record, info } of records) {
      if (columns === null || module === null) {
        columns = withoutTrailing(record.map(columnNamed))
        module = recognised(columns, file, info.lines)
      } else {
        const row = rowOf(module, file, columns, record, info.lines, rows.length)
        if (row) rows.push(row)
        if (rows.length > MOST_ROWS) throw tooManyRows(file)
      }
    }
  } catch (error) {
    throw error instanceof CsvError ? asUnusable(error, file) : error
  }
  if (module === null)
    throw new UnusableInput('HF_903_EMPTY', `The file ${file} has no line of column names.`, {
      file,
      expected: 'the column names of one module in the first line',
    })
  return { module, rows: withUnreadable(rows, unreadable, module, file) }
}

/**
 * The records of the text, and the lines on which a stray quotation mark spoilt one: such a line is
 * one bad row. A record that does not end spoils the file.
 */
function recordsOf(text: AsyncIterable<string>): {
  records: AsyncIterable<Parsed>
  unreadable: number[]
} {
  const parser = parse({
    bom: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    trim: true,
    max_record_size: LONGEST_RECORD,
  })
  const unreadable: number[] = []
  parser.on('skip', (error) => {
    if (error === undefined || ENDLESS.has(error.code)) parser.destroy(error)
    else unreadable.push(typeof error.lines === 'number' ? error.lines : 0)
  })
  // Whichever ends first, an unusable file or a reader who has seen enough, ends the other.
  pipeline(Readable.from(text), parser, () => {})
  return { records: parser, unreadable }
}

const ENDLESS = new Set<string>(['CSV_MAX_RECORD_SIZE', 'CSV_QUOTE_NOT_CLOSED'])

function withUnreadable(rows: Row[], lines: number[], module: Module, file: string): Row[] {
  if (lines.length === 0) return rows
  const bad = lines.map((line): Row => ({ module, file, line, index: 0, cells: {}, spilt: true }))
  return [...rows, ...bad]
    .sort((a, b) => a.line - b.line)
    .map((row, index): Row => ({ ...row, index }))
}

/** Spreadsheets leave commas behind the last column. */
function withoutTrailing(columns: readonly string[]): readonly string[] {
  const last = columns.findLastIndex((column) => column !== '')
  return columns.slice(0, last + 1)
}

function recognised(columns: readonly string[], file: string, line: number): Module {
  const found = moduleOf(columns)
  if (found.module !== null) return found.module
  throw new UnusableInput('HF_903_UNKNOWN_FILE', `The file ${file} was not recognised. ${found.why}`, {
    file,
    line,
    ...(found.column === undefined ? {} : { column: found.column }),
    expected: `the columns of one of ${Object.keys(COLUMNS).join(', ')}`,
  })
}

/** A line of nothing but commas is not a row. Cells beyond the last column make the row unreadable. */
function rowOf(
  module: Module,
  file: string,
  columns: readonly string[],
  record: readonly string[],
  line: number,
  index: number,
): Row | null {
  if (record.every((cell) => cell.trim() === '')) return null
  const cells: Record<string, string> = {}
  columns.forEach((column, at) => {
    cells[column] = (record[at] ?? '').trim()
  })
  const spilt = record.slice(columns.length).some((cell) => cell.trim() !== '')
  return { module, file, line, index, cells, ...(spilt ? { spilt } : {}) }
}

function tooManyRows(file: string): UnusableInput {
  return new UnusableInput('HF_903_TOO_LARGE', `The file ${file} has too many rows for a return.`, {
    file,
    expected: `at most ${MOST_ROWS} rows a file`,
  })
}

function asUnusable(error: CsvError, file: string): UnusableInput {
  const line = typeof error.lines === 'number' ? error.lines : undefined
  const quote = ENDLESS.has(error.code)
  return new UnusableInput(
    'HF_903_CSV',
    quote
      ? `The file ${file} has a line that does not end, or a quotation mark that is never closed.`
      : `The file ${file} cannot be read as CSV.`,
    { file, ...(line === undefined ? {} : { line }), expected: 'one row a line, cells with commas between' },
  )
}
