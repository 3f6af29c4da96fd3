/**
 * Puts the rows of all modules together by child. Every row ends as exactly one of three: taken,
 * said before (word for word another row of the same child), or rejected with its reasons. A child
 * without a Header row lands like any other.
 */
import type { Day } from '../../chronology/as-at.ts'
import { USED, type UsedModule } from './columns.ts'
import type { ReadReturn } from './read-files.ts'
import { type Row, type RowAt, rowId } from './row.ts'
import { type Typed, typed } from './typed-rows.ts'
import { type Fault, faultOf } from './values.ts'

/** The rows of one child that were taken, each list in an order that does not depend on the file. */
export interface ChildRows {
  readonly child: string
  readonly header: Typed<'Header'> | null
  readonly uasc: Typed<'UASC'> | null
  readonly health: Typed<'OC2'> | null
  readonly episodes: readonly Typed<'Episodes'>[]
  readonly missing: readonly Typed<'Missing'>[]
  readonly reviews: readonly Typed<'Reviews'>[]
  readonly workers: readonly Typed<'SWEpisodes'>[]
  /** Rows that say word for word what another row of the child says. */
  readonly repeats: readonly RowAt[]
}

export interface Sorted {
  /** By number of the child. */
  readonly children: readonly ChildRows[]
  /** Why rows were rejected; a row may have several. */
  readonly faults: readonly Fault[]
  /** The rejected rows, by `rowId`. */
  readonly rejected: ReadonlySet<string>
  readonly rowsOf: Readonly<Record<UsedModule, number>>
}

type Lists = { [M in UsedModule]: Typed<M>[] }

const empty = (): Lists => ({
  Header: [],
  Episodes: [],
  UASC: [],
  Missing: [],
  Reviews: [],
  OC2: [],
  SWEpisodes: [],
})

/**
 * Types every row and groups them.
 * @param today no event can be later than this day; leave it out to take any day
 */
export function rowsToChildren(read: ReadReturn, today?: Day): Sorted {
  const byChild = new Map<string, Lists>()
  const faults: Fault[] = []
  const rowsOf = Object.fromEntries(
    USED.map((module) => [module, read.modules.get(module)?.rows.length ?? 0]),
  ) as Record<UsedModule, number>
  const take = <M extends UsedModule>(module: M, row: Row): void => {
    const reading = typed(module, row, today)
    if ('faults' in reading) {
      faults.push(...reading.faults)
      return
    }
    const lists = byChild.get(reading.child) ?? empty()
    byChild.set(reading.child, lists)
    lists[module].push(reading)
  }
  for (const module of USED)
    for (const row of read.modules.get(module)?.rows ?? []) take(module, row)
  const children = [...byChild]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([child, lists]) => together(child, lists, faults))
    .filter((child) => child !== null)
  const rejected = new Set(
    faults.map((fault) =>
      rowId({ ...fault, module: fault.module as UsedModule, index: fault.row - 1 }),
    ),
  )
  return { children, faults: faults.sort(inOrder), rejected, rowsOf }
}

function inOrder(a: Fault, b: Fault): number {
  const module = (fault: Fault) => USED.indexOf(fault.module as UsedModule)
  return module(a) - module(b) || a.row - b.row
}

function together(child: string, lists: Lists, faults: Fault[]): ChildRows | null {
  const repeats: RowAt[] = []
  const once = <M extends UsedModule>(module: M): Typed<M>[] =>
    withoutRepeats(lists[module] as Typed<M>[], repeats)
  const one = <M extends UsedModule>(module: M): Typed<M> | null => onlyOne(once(module), faults)
  const rows = {
    child,
    header: one('Header'),
    uasc: one('UASC'),
    health: one('OC2'),
    episodes: withoutOverlap(once('Episodes'), faults),
    missing: once('Missing').sort(
      (a, b) =>
        order(a.start, b.start) || order(b.end ?? LAST, a.end ?? LAST) || order(a.sort, b.sort),
    ),
    reviews: once('Reviews').sort((a, b) => order(a.review, b.review)),
    workers: once('SWEpisodes').sort(
      (a, b) => order(a.from, b.from) || order(b.to ?? LAST, a.to ?? LAST),
    ),
  }
  const some =
    rows.header ??
    rows.uasc ??
    rows.health ??
    rows.episodes[0] ??
    rows.missing[0] ??
    rows.reviews[0]
  return some || rows.workers[0] ? { ...rows, repeats } : null
}

const LAST = '9999'
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Sorted by what they say, so that the order of lines in the file decides nothing. */
function withoutRepeats<T extends { at: RowAt }>(rows: readonly T[], repeats: RowAt[]): T[] {
  if (rows.length < 2) return [...rows]
  const kept = new Map<string, T>()
  for (const row of [...rows].sort((a, b) => a.at.index - b.at.index)) {
    const says = JSON.stringify({ ...row, at: null })
    if (kept.has(says)) repeats.push(row.at)
    else kept.set(says, row)
  }
  return [...kept].sort(([a], [b]) => order(a, b)).map(([, row]) => row)
}

/** Of Header, UASC and OC2 a child has one row. Two that differ cannot both be right, nor can we choose. */
function onlyOne<T extends { at: RowAt }>(rows: readonly T[], faults: Fault[]): T | null {
  if (rows.length < 2) return rows[0] ?? null
  for (const { at } of rows)
    faults.push(
      faultOf(
        at,
        'CHILD',
        'has another row in this module that says something else about the child',
      ),
    )
  return null
}

/**
 * An episode that begins inside another contradicts it: the one that begins later is rejected. An
 * episode without an end contradicts nothing that begins after it, its end was only left out.
 */
function withoutOverlap(
  episodes: readonly Typed<'Episodes'>[],
  faults: Fault[],
): Typed<'Episodes'>[] {
  const taken: Typed<'Episodes'>[] = []
  const sorted = [...episodes].sort(
    (a, b) => order(a.decom, b.decom) || order(a.dec ?? LAST, b.dec ?? LAST),
  )
  for (const episode of sorted) {
    const before = taken.at(-1)
    const inside = before?.dec !== undefined && episode.decom < before.dec
    const twice = before !== undefined && before.dec === undefined && episode.decom === before.decom
    if (inside || twice)
      faults.push(faultOf(episode.at, 'DECOM', 'begins while another episode of the child goes on'))
    else taken.push(episode)
  }
  return taken
}
