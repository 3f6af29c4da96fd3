/**
 * From what a browser sent to what a kind of entry takes: flat form fields become a payload and a
 * time. Nothing is guessed: what cannot be read is an issue on its own field, and what was typed is
 * kept as typed.
 */
import { asDay, asInstant, type Happened, instantInLondon } from '../../chronology/as-at.ts'
import type { Issue } from '../../chronology/invalid.ts'
import type { Field, Fields, Kind } from '../../chronology/kind.ts'

/** What was sent: one text a field, or several for tick boxes. */
export type Sent = Readonly<Record<string, string | readonly string[] | undefined>>

export interface Read {
  readonly payload: Readonly<Record<string, unknown>>
  readonly happened: Happened
  readonly issues: readonly Issue[]
}

const MAX_ROWS = 40

/** The first text under that name, without surrounding space; empty when nothing was sent. */
export function textOf(sent: Sent, name: string): string {
  const value = sent[name]
  return (typeof value === 'string' ? value : (value?.[0] ?? '')).trim()
}

export function textsOf(sent: Sent, name: string): readonly string[] {
  const value = sent[name]
  return (typeof value === 'string' ? [value] : (value ?? [])).filter((each) => each !== '')
}

/** Reads a whole form. Issues are about form, not about the kind's rules: those come from its schema. */
export function readForm(kind: Kind, sent: Sent): Read {
  const issues: Issue[] = []
  const payload = readFields(kind.fields, sent, '', issues)
  const happened = readHappened(sent, 'happened', issues) ?? { precision: 'unknown' }
  return { payload, happened, issues }
}

function readFields(
  fields: Fields,
  sent: Sent,
  prefix: string,
  issues: Issue[],
): Record<string, unknown> {
  const read = Object.entries(fields).map(
    ([name, field]) => [name, readField(field, sent, prefix + name, issues)] as const,
  )
  return Object.fromEntries(read.filter(([, value]) => value !== undefined))
}

function readField(field: Field, sent: Sent, name: string, issues: Issue[]): unknown {
  switch (field.type) {
    case 'group':
      return readGroup(field, sent, name, issues)
    case 'codes': {
      const ticked = textsOf(sent, name)
      return ticked.length > 0 ? [...ticked] : undefined
    }
    case 'interval':
      return readHappened(sent, name, issues)
    case 'day':
      return readWholeDay(sent, name, issues)
    case 'instant':
      return readInstant(sent, name, issues)
    case 'number':
      return readNumber(sent, name, issues)
    default:
      return textOf(sent, name) || undefined
  }
}

/** How many rows of a group were sent. */
export function rowsOf(sent: Sent, name: string): number {
  const indexes = Object.keys(sent).flatMap((key) => {
    const found = key.startsWith(`${name}.`)
      ? /^(\d{1,2})\./.exec(key.slice(name.length + 1))
      : null
    return found ? [Number(found[1])] : []
  })
  return Math.min(Math.max(0, ...indexes.map((index) => index + 1)), MAX_ROWS)
}

/**
 * The same form without the rows that nobody filled in, so that row 2 of the form is row 2 of what is
 * read, and a mistake is shown where it is.
 */
export function withoutEmptyRows(kind: Kind, sent: Sent): Sent {
  const kept = new Map(Object.entries(sent))
  for (const [name, field] of Object.entries(kind.fields)) {
    if (field.type !== 'group') continue
    const rows = Array.from({ length: rowsOf(sent, name) }, (_, index) =>
      Object.entries(sent).filter(([key]) => key.startsWith(`${name}.${index}.`)),
    )
    for (const [key] of rows.flat()) kept.delete(key)
    const filled = rows.filter((row) => row.some(([key]) => textsOf(sent, key).length > 0))
    for (const [index, row] of filled.entries())
      for (const [key, value] of row)
        kept.set(`${name}.${index}.${key.slice(name.length + 1).replace(/^\d+\./, '')}`, value)
  }
  return Object.fromEntries(kept)
}

/** Rows without any answer are left out: an offered row is not a statement. */
function readGroup(field: Field, sent: Sent, name: string, issues: Issue[]): unknown {
  const rows: Record<string, unknown>[] = []
  for (let index = 0; index < rowsOf(sent, name); index += 1) {
    const row = readFields(field.members ?? {}, sent, `${name}.${index}.`, issues)
    if (Object.keys(row).length > 0) rows.push(row)
  }
  return rows.length > 0 ? rows : undefined
}

function readNumber(sent: Sent, name: string, issues: Issue[]): number | undefined {
  const text = textOf(sent, name)
  if (!text) return undefined
  if (!/^-?\d{1,9}$/.test(text))
    issues.push({ path: name, message: 'must be a whole number, like 3' })
  return Number(text)
}

interface Parts {
  readonly day: string
  readonly month: string
  readonly year: string
  readonly time: string
}

const partsOf = (sent: Sent, name: string): Parts => ({
  day: textOf(sent, `${name}-day`),
  month: textOf(sent, `${name}-month`),
  year: textOf(sent, `${name}-year`),
  time: textOf(sent, `${name}-time`),
})

const two = (text: string) => text.padStart(2, '0')

function readWholeDay(sent: Sent, name: string, issues: Issue[]): string | undefined {
  const { day, month, year } = partsOf(sent, name)
  if (!day && !month && !year) return undefined
  return dayFrom(day, month, year) ?? refuse(issues, name, 'must be a real day, like 27 3 2026')
}

function dayFrom(day: string, month: string, year: string): string | undefined {
  try {
    return asDay(`${year}-${two(month)}-${two(day)}`)
  } catch {
    return undefined
  }
}

function readInstant(sent: Sent, name: string, issues: Issue[]): string | undefined {
  const { day, month, year, time } = partsOf(sent, name)
  if (!day && !month && !year && !time) return undefined
  const on = dayFrom(day, month, year)
  const clock = clockOf(time)
  if (!on || !clock)
    return refuse(issues, name, 'must be a day and a time, like 27 3 2026 and 14:30')
  return instantInLondon(asDay(on), clock)
}

/** "9:05", "0905" and "9.05" are times people type. */
function clockOf(text: string): string | undefined {
  const found = /^([01]?\d|2[0-3])[:.]?([0-5]\d)$/.exec(text)
  return found ? `${two(found[1] ?? '')}:${found[2]}` : undefined
}

/**
 * A time with what is known of it: day with or without time, a month, a year, or "not known". A
 * missing part makes the time less exact; it never becomes the first of the month.
 */
function readHappened(sent: Sent, name: string, issues: Issue[]): Happened | undefined {
  if (textOf(sent, `${name}-unknown`)) return { precision: 'unknown' }
  const { day, month, year, time } = partsOf(sent, name)
  const to = partsOf(sent, `${name}-to`)
  if (to.day || to.month || to.year) return readBetween(sent, name, issues)
  if (!day && !month && !year) return undefined
  if (!/^\d{4}$/.test(year)) return refuse(issues, name, 'must have a year of four digits')
  if (!day && !month) return { precision: 'year', year }
  if (!day) {
    const first = dayFrom('1', month, year)
    return first
      ? { precision: 'month', month: first.slice(0, 7) }
      : refuse(issues, name, 'must have a month from 1 to 12')
  }
  const on = dayFrom(day, month, year)
  if (!on) return refuse(issues, name, 'must be a real day, like 27 3 2026')
  if (!time) return { precision: 'day', on: asDay(on) }
  const clock = clockOf(time)
  if (!clock) return refuse(issues, `${name}-time`, 'must be a time like 14:30, or be left empty')
  return { precision: 'minute', at: asInstant(instantInLondon(asDay(on), clock)) }
}

/** Some time between two days: "about 16 years old" is not 1 January. */
function readBetween(sent: Sent, name: string, issues: Issue[]): Happened | undefined {
  const first = partsOf(sent, name)
  const last = partsOf(sent, `${name}-to`)
  const from = dayFrom(first.day, first.month, first.year)
  const to = dayFrom(last.day, last.month, last.year)
  if (!from) return refuse(issues, name, 'must be a whole day when you also give a latest day')
  if (!to) return refuse(issues, `${name}-to`, 'must be a real day, like 27 3 2026')
  if (to < from) return refuse(issues, `${name}-to`, 'must not be before the earliest day')
  return { precision: 'about', from: asDay(from), to: asDay(to) }
}

function refuse(issues: Issue[], path: string, message: string): undefined {
  issues.push({ path, message })
  return undefined
}
