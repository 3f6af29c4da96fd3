/** How many rows of each module were added, changed, unchanged and rejected; the four make all. */
import { USED, type UsedModule } from './columns.ts'
import type { RowClass } from './compare.ts'
import type { Sorted } from './rows-to-children.ts'

export interface RowCounts {
  readonly rows: number
  added: number
  changed: number
  unchanged: number
  rejected: number
}

/** Takes the sorted return and how its taken rows were counted, by `rowId`; modules without rows are left out. */
export function countRows(
  sorted: Pick<Sorted, 'rowsOf' | 'rejected'>,
  classes: Iterable<readonly [string, RowClass]>,
): Partial<Record<UsedModule, RowCounts>> {
  const counts: Partial<Record<UsedModule, RowCounts>> = {}
  for (const module of USED) {
    const rows = sorted.rowsOf[module]
    if (rows > 0) counts[module] = { rows, added: 0, changed: 0, unchanged: 0, rejected: 0 }
  }
  const of = (row: string) => counts[row.slice(0, row.indexOf('#')) as UsedModule]
  for (const row of sorted.rejected) {
    const count = of(row)
    if (count) count.rejected += 1
  }
  for (const [row, found] of classes) {
    const count = of(row)
    if (count) count[found] += 1
  }
  return counts
}
