/**
 * Takes a return into the record: child by child compared with what earlier returns of this council
 * said, recorded through the door in small groups, each group one transaction. Stopped anywhere and
 * run again, it goes on where it was, because what was recorded compares as unchanged.
 */
import { sql } from 'kysely'
import type { Credentials } from '../../access/actor.ts'
import { recordEntries } from '../../access/append.ts'
import { asActor, type Door } from '../../access/as-actor.ts'
import { Refused } from '../../access/refusals.ts'
import type { Day } from '../../chronology/as-at.ts'
import type { Draft } from '../../chronology/entry.ts'
import { uuidv7 } from '../../chronology/id.ts'
import { seal } from '../../chronology/seal.ts'
import { requireOwnReturn } from './authority.ts'
import { collectionYearOf } from './collection-year.ts'
import { countRows, type RowCounts } from './count-rows.ts'
import { type ImportedRow, importChild, lookUp, type Running, type Totals } from './import-child.ts'
import { onlyUnaccompaniedOrMissing } from './only.ts'
import type { ReadReturn } from './read-files.ts'
import { rowId } from './row.ts'
import { type ChildRows, rowsToChildren, type Sorted } from './rows-to-children.ts'
import { UnusableInput } from './unusable-input.ts'
import type { Fault } from './values.ts'

export interface Imported {
  readonly import: string
  readonly authority: string
  readonly year: number
  readonly modules: Readonly<Record<string, RowCounts>>
  readonly unused: readonly { module: string; rows: number }[]
  readonly entries: { readonly added: number; readonly corrections: number }
  readonly children: { readonly new: number; readonly known: number; readonly leftOut: number }
  /** Rejected rows and remarks, with file, line and column; never what a cell held of a place or a birth. */
  readonly report: readonly Fault[]
}

export interface ImportRequest {
  readonly read: ReadReturn
  /** Code of the authority, as its officer's organisation has it. */
  readonly authority: string
  readonly only?: 'unaccompanied-or-missing'
  /** Rows about later days are rejected. */
  readonly today: Day
  readonly progress?: (done: number, total: number) => void
}

const CHILDREN_A_TRANSACTION = 20

/** Everything that must hold before a first row is written. Throws `UnusableInput` otherwise. */
export function prepare(request: ImportRequest): { sorted: Sorted; year: number; leftOut: number } {
  const chosen = request.only
    ? onlyUnaccompaniedOrMissing(request.read)
    : { read: request.read, leftOut: 0 }
  const sorted = rowsToChildren(chosen.read, request.today)
  requireOwnReturn(request.authority, sorted.children)
  const year = collectionYearOf(sorted.children)
  if (year === null && sorted.children.length === 0 && sorted.rejected.size === 0) {
    throw new UnusableInput('HF_903_EMPTY', 'The return holds no child.', {
      expected: 'rows under the column names',
    })
  }
  return { sorted, year: year ?? 0, leftOut: chosen.leftOut }
}

/** Imports the return as that officer. Gives what came of every row. */
export async function importReturn(
  door: Door,
  who: Credentials,
  request: ImportRequest,
  id = uuidv7(),
): Promise<Imported> {
  const { sorted, year, leftOut } = prepare(request)
  const authority = await start(door, who, id, sorted.children.length)
  const running: Running = { id, authority, year, lookup: door.keys.lookup }
  const totals: Totals = { added: 0, corrections: 0, fresh: 0, classes: new Map(), remarks: [] }
  await importAll(door, who, running, request, sorted.children, totals).catch(
    async (error: unknown) => {
      await stop(door, who, id).catch(() => undefined) // the cause is the error that is thrown
      throw error
    },
  )
  const imported: Imported = {
    import: id,
    authority: request.authority,
    year,
    modules: countRows(sorted, totals.classes) as Record<string, RowCounts>,
    unused: request.read.unused.map(({ module, rows }) => ({ module, rows })),
    entries: { added: totals.added, corrections: totals.corrections },
    children: { new: totals.fresh, known: sorted.children.length - totals.fresh, leftOut },
    report: [...sorted.faults, ...totals.remarks],
  }
  await finish(door, who, imported)
  return imported
}

/** Group by group; what was recorded before a fault stays, and the same return goes on from there. */
async function importAll(
  door: Door,
  who: Credentials,
  running: Running,
  request: ImportRequest,
  children: readonly ChildRows[],
  totals: Totals,
): Promise<void> {
  for (let from = 0; from < children.length; from += CHILDREN_A_TRANSACTION) {
    const until = Math.min(from + CHILDREN_A_TRANSACTION, children.length)
    await importGroup(door, who, running, children.slice(from, until), totals)
    request.progress?.(until, children.length)
  }
}

async function stop(door: Door, who: Credentials, id: string): Promise<void> {
  await asActor(door, who, asked('import stopped'), async ({ tx }) => {
    await tx.db
      .updateTable('exchange.returnImport')
      .set({ state: 'stopped' })
      .where('id', '=', id)
      .execute()
  })
}

const asked = (action: string) => ({
  request: uuidv7(),
  action,
  route: 'import ssda903',
  purpose: 'statutory-return' as const,
})

async function start(door: Door, who: Credentials, id: string, children: number): Promise<string> {
  return asActor(door, who, asked('start import'), async ({ tx, actor }) => {
    if (actor.role !== 'returns-officer') throw new Refused()
    const row = {
      id,
      authority: actor.organisation,
      person: actor.person,
      state: 'recording',
      childrenTotal: children,
    }
    await tx.db
      .insertInto('exchange.returnImport')
      .values(row)
      .onConflict((same) =>
        same
          .column('id')
          .doUpdateSet({ state: 'recording', childrenTotal: children, childrenDone: 0 }),
      )
      .execute()
    return actor.organisation
  })
}

async function finish(door: Door, who: Credentials, imported: Imported): Promise<void> {
  const { report, ...counts } = imported
  await asActor(door, who, asked('finish import'), async ({ tx }) => {
    await tx.db
      .updateTable('exchange.returnImport')
      .set({
        state: 'done',
        finishedAt: sql`clock_timestamp()`,
        result: JSON.stringify(counts),
        report: seal(
          tx.keys.sealing,
          `import ${imported.import}`,
          Buffer.from(JSON.stringify(report)),
        ),
      })
      .where('id', '=', imported.import)
      .execute()
  })
}

async function importGroup(
  door: Door,
  who: Credentials,
  running: Running,
  group: readonly ChildRows[],
  totals: Totals,
): Promise<void> {
  const known = await asActor(door, who, asked('look up children of the return'), (opened) =>
    lookUp(opened, running, group),
  )
  const existing = [...new Set([...known.values()].map((each) => each.chronology))]
  await asActor(door, who, asked('import return'), async (opened) => {
    const mine = await opened.open(existing, (rights) => rights.appendsFacts('CARE'))
    const drafts: Draft[] = []
    const rows: ImportedRow[] = []
    for (const child of group) {
      const of = known.get(child.child)
      if (of && !mine.has(of.chronology)) leaveOut(child, totals)
      else await importChild(opened, running, child, of, { drafts, rows, totals })
    }
    if (drafts.length > 0) await recordEntries(opened, drafts)
    if (rows.length > 0) await opened.tx.db.insertInto('exchange.imported').values(rows).execute()
    await opened.tx.db
      .updateTable('exchange.returnImport')
      .set((eb) => ({ childrenDone: eb('childrenDone', '+', group.length) }))
      .where('id', '=', running.id)
      .execute()
  })
}

/** A child for whom another council is responsible now: the rows change nothing, and somebody should look. */
function leaveOut(child: ChildRows, totals: Totals): void {
  const rows = [
    child.header,
    child.uasc,
    child.health,
    ...child.episodes,
    ...child.missing,
    ...child.reviews,
    ...child.workers,
  ]
  for (const row of rows) {
    if (!row) continue
    totals.classes.set(rowId(row.at), 'unchanged')
  }
  const at = rows.find((row) => row !== null)?.at
  if (at)
    totals.remarks.push({
      module: at.module,
      file: at.file,
      line: at.line,
      row: at.index + 1,
      column: 'CHILD',
      reason: 'another council is responsible for this child now; the rows were left out',
    })
}
