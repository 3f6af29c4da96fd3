/**
 * What of a return is new. Compares the statements about one child with what earlier imports
 * recorded: what is new is added, what changed becomes a correction, and what a return no longer
 * shows stays as it is. Nothing is ever withdrawn by silence.
 */
import { type Earlier, knownUntilNowAsBefore, narrowed, saidBefore } from './carried.ts'
import { returnInWords } from './collection-year.ts'
import type { Said } from './entries-for-child.ts'
import { type RowAt, rowId } from './row.ts'
import type { Digester, Statement } from './statement.ts'

export type { Earlier } from './carried.ts'

/** The entry that a statement answers: recorded already, or one that is added in the same act. */
export type About = { readonly entryId: string } | { readonly key: string }

export interface Added {
  readonly statement: Statement
  readonly digest: string
  readonly about?: About
}
export interface Corrected extends Added {
  readonly corrects: string
  readonly why: string
}
/** A row that is there and no longer says what it said: an absence that is open after all. */
export interface Withdrawn {
  readonly key: string
  readonly withdraws: string
  readonly why: string
}

/** How a row is counted: exactly one of these, or rejected. */
export type RowClass = 'added' | 'changed' | 'unchanged'

export interface Difference {
  readonly add: readonly Added[]
  readonly correct: readonly Corrected[]
  readonly withdraw: readonly Withdrawn[]
  readonly unchanged: readonly Statement[]
  /** Every row of the child that was taken, by `rowId`. */
  readonly rows: ReadonlyMap<string, RowClass>
}

/** What the caller knows beside the statements. */
export interface Against {
  readonly earlier: readonly Earlier[]
  /** The collection year of this return. */
  readonly year: number
  readonly digestOf: Digester
  /** Rows that repeat another word for word; they add nothing. */
  readonly repeats?: readonly RowAt[]
}

interface Working {
  readonly earlier: Map<string, Earlier>
  readonly add: Added[]
  readonly correct: Corrected[]
  readonly unchanged: Statement[]
  /** Entries that stand for a key of this return. */
  readonly stands: Map<string, string>
  /** What every row turned out to be: known before, saying something new. */
  readonly rows: Map<string, { known: boolean; news: boolean }>
}

/**
 * Compares what a return says about one child with what is recorded.
 *
 * A row may make several statements. It is *unchanged* if all are recorded already; *added* if
 * none of those that the row is there for was; *changed* otherwise, so an absence of last year
 * that has ended now is a changed row that adds one entry. A value of an older year never corrects
 * what a newer return said.
 */
export function compare(said: Said, against: Against): Difference {
  const working: Working = {
    earlier: new Map(against.earlier.map((one) => [one.key, one])),
    add: [],
    correct: [],
    unchanged: [],
    stands: new Map(),
    rows: new Map(),
  }
  const keysHere = new Set(said.statements.map(({ key }) => key))
  for (const statement of said.statements) place(statement, working, against, keysHere)
  const withdraw = withdrawn(said, working, against, keysHere)
  const rows = new Map<string, RowClass>()
  for (const [row, { known, news }] of working.rows)
    rows.set(row, news ? (known ? 'changed' : 'added') : 'unchanged')
  for (const row of against.repeats ?? []) rows.set(rowId(row), 'unchanged')
  return {
    add: working.add,
    correct: working.correct,
    withdraw,
    unchanged: working.unchanged,
    rows,
  }
}

function place(
  statement: Statement,
  working: Working,
  against: Against,
  keysHere: ReadonlySet<string>,
): void {
  const digest = against.digestOf(statement)
  const same = working.earlier.get(statement.key)
  const other =
    same ?? statement.insteadOf?.map((key) => working.earlier.get(key)).find((one) => one)
  const about = aboutOf(statement, working)
  const news = { statement, digest, ...(about ? { about } : {}) }
  if (other) {
    working.stands.set(statement.key, other.entryId)
    const changed = other.digest !== digest && against.year >= other.year
    if (changed) correct(news, other, working, against)
    else working.unchanged.push(statement)
    mark(statement, { known: true, news: changed }, working)
    return
  }
  const before = saidBefore(statement, digest, working.earlier)
  if (before) {
    working.stands.set(statement.key, before.entryId)
    working.unchanged.push(statement)
    mark(statement, { known: false, news: false }, working)
    return
  }
  const vague = knownUntilNowAsBefore(statement, digest, working.earlier, keysHere)
  if (vague) correct(news, vague, working, against)
  else working.add.push({ ...news, statement: narrowed(statement, working.earlier.keys()) })
  mark(statement, { known: false, news: true }, working)
}

function correct(news: Added, old: Earlier, working: Working, { year }: Against): void {
  working.correct.push({ ...news, corrects: old.entryId, why: why(year) })
}

const why = (year: number): string => `changed in ${returnInWords(year)}`

/** Statements come in an order in which what is answered was placed before. */
function aboutOf({ about }: Statement, { stands }: Working): About | null {
  if (about === undefined) return null
  const entryId = stands.get(about)
  return entryId === undefined ? { key: about } : { entryId }
}

function mark(
  statement: Statement,
  what: { known: boolean; news: boolean },
  { rows }: Working,
): void {
  for (const at of statement.rows) {
    const row = rows.get(rowId(at)) ?? { known: false, news: false }
    const known = row.known || (what.known && statement.beside !== true)
    rows.set(rowId(at), { known, news: row.news || what.news })
  }
}

function withdrawn(
  said: Said,
  working: Working,
  { year }: Against,
  keysHere: ReadonlySet<string>,
): Withdrawn[] {
  const found: Withdrawn[] = []
  for (const { key, row } of said.silent) {
    const old = working.earlier.get(key)
    if (old === undefined || keysHere.has(key) || year < old.year) continue
    found.push({ key, withdraws: old.entryId, why: why(year) })
    const marked = working.rows.get(rowId(row))
    working.rows.set(rowId(row), { known: marked?.known ?? true, news: true })
  }
  return found
}
