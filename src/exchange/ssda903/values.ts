/**
 * One cell, one value or one fault. A fault says what is wrong and never what stood there, unless
 * it is a code: a report is kept for years and must not tell who a child is or where.
 */
import type { Day } from '../../chronology/as-at.ts'
import { type CodeSet, type Days, inUse, mayBeQuoted } from './code-sets.ts'
import type { Row } from './row.ts'

/** Why a row was not taken; or, as a remark, what somebody should look at in a row that was. */
export interface Fault {
  readonly module: string
  readonly file: string
  readonly line: number
  /** Which row of the module, from 1: in the XML form many rows share a line. */
  readonly row: number
  readonly column: string
  readonly reason: string
}

type Read<T> = { readonly value: T } | { readonly fault: string }

const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d+)$/
const DASHED = /^(\d+)-(\d{2})-(\d{2})$/
const MIDNIGHT = /[T ]00:00(?::00(?:\.0+)?)?$/
const TIME = /[T ]\d{1,2}:\d{2}/

/**
 * A day as the return may write it: 27/03/2026, 7/3/2026, 2026-03-27, each also with midnight
 * behind it. `readDay('29/2/2024')` gives 2024-02-29.
 */
export function readDay(cell: string): Read<Day> {
  const plain = cell.replace(MIDNIGHT, '').trim()
  if (TIME.test(plain)) return { fault: 'has a time of day; the return has days only' }
  const slashed = SLASHED.exec(plain)
  const dashed = DASHED.exec(plain)
  const [day, month, year] = slashed?.slice(1) ?? dashed?.slice(1).reverse() ?? []
  if (day === undefined || month === undefined || year === undefined)
    return { fault: 'is not a day written like 27/03/2026 or 2026-03-27' }
  if (year.length !== 4) return { fault: `has a year of ${year.length} digits; write it with four` }
  return dayOf(Number(year), Number(month), Number(day))
}

function dayOf(year: number, month: number, day: number): Read<Day> {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const last = month === 2 && leap ? 29 : (LAST[month - 1] ?? 0)
  if (day < 1 || day > last) return { fault: 'is a day that does not exist' }
  if (year < 1900 || year > 2100) return { fault: 'has a year that cannot be right' }
  const two = (part: number) => String(part).padStart(2, '0')
  // Proven above to be a real day; as-at.ts would prove it again, much more slowly.
  return { value: `${year}-${two(month)}-${two(day)}` as Day }
}

const LAST = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Reads the cells of one row, and gathers every fault in it. */
export interface Cells {
  readonly faults: readonly Fault[]
  /** Blank, faulty: the value is `undefined`; whether the row may be used, `faults` says. */
  day(column: string, need?: Need): Day | undefined
  code(column: string, set: CodeSet, need?: Need, days?: Days): string | undefined
  number(column: string, least: number, most: number): number | undefined
  text(column: string, form: Form, need?: Need): string | undefined
  /** Adds a fault that only several cells together show. */
  refuse(column: string, reason: string): void
}

export type Need = 'needed' | 'may-be-blank'

/** What a text cell must look like, and how a reader is told that it does not. */
export interface Form {
  readonly pattern: RegExp
  readonly reason: string
}

export const CHILD: Form = {
  pattern: /^[A-Za-z0-9]{1,20}$/,
  reason: 'must be 1 to 20 letters and digits',
}
export const UPN: Form = {
  pattern: /^[A-Z]\d{11}[\dA-Z]$/,
  reason: 'must be a letter and 12 digits, a letter, 11 digits and a letter, or UN1 to UN5',
}
export const POSTCODE: Form = {
  pattern: /^[A-Z]{1,2}\d[A-Z\d]?(?: ?\d[A-Z]{2})?$/,
  reason: 'is not a UK postcode',
}
export const URN: Form = {
  pattern: /^(?:\d{7}|SC\d{6}|X{7})$/,
  reason: 'must be 7 digits, SC and 6 digits, or XXXXXXX',
}
export const WORKER: Form = {
  pattern: /^(?:SW|XX)[A-Z0-9]{0,18}$/,
  reason: 'must begin with SW or XX, then letters and digits',
}

/** @param today no event of the return can be later; leave it out to take any day */
export function cellsOf(row: Row, today?: Day): Cells {
  const faults: Fault[] = []
  const refuse = (column: string, reason: string): undefined => {
    faults.push(faultOf(row, column, reason))
    return undefined
  }
  const given = (column: string, need: Need = 'may-be-blank'): string | undefined => {
    const cell = row.cells[column] ?? ''
    if (cell !== '') return cell
    return need === 'needed' ? refuse(column, 'must be filled in') : undefined
  }
  return {
    faults,
    refuse,
    day(column, need) {
      const cell = given(column, need)
      if (cell === undefined) return undefined
      const read = readDay(cell)
      if ('fault' in read) return refuse(column, read.fault)
      const future = today !== undefined && read.value > today && column !== 'DUC'
      return future ? refuse(column, 'is a day that has not come yet') : read.value
    },
    code(column, set, need, days = {}) {
      const cell = given(column, need)
      if (cell === undefined) return undefined
      // Spreadsheets turn 1 into 1.0 when a column has blanks.
      const code = cell.toUpperCase().replace(/^(\d+)\.0+$/, '$1')
      if (inUse(set, code, days)) return code
      const shown = mayBeQuoted(code) ? `"${code}"` : 'what is written'
      const old = set.has(code)
      return refuse(column, old ? `${shown} was not in use at that time` : `${shown} is not a code`)
    },
    number(column, least, most) {
      const cell = given(column)
      if (cell === undefined) return undefined
      const value = /^\d{1,6}(?:\.0+)?$/.test(cell) ? Number(cell) : Number.NaN
      const fits = value >= least && value <= most
      return fits ? value : refuse(column, `must be a whole number from ${least} to ${most}`)
    },
    text(column, form, need) {
      const cell = given(column, need)
      if (cell === undefined) return undefined
      const text = column === 'CHILD' ? cell : cell.toUpperCase().replaceAll(/\s+/g, ' ')
      return form.pattern.test(text) ? text : refuse(column, form.reason)
    },
  }
}

/** A fault or remark about a row, with the place where it stands. */
export function faultOf(
  row: { module: string; file: string; line: number; index: number },
  column: string,
  reason: string,
): Fault {
  return { module: row.module, file: row.file, line: row.line, row: row.index + 1, column, reason }
}
