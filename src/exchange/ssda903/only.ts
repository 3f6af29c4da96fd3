/** Limits an import to the children for whom the council has asked for it, before anything is read closely. */
import type { UsedModule } from './columns.ts'
import type { ModuleRows, ReadReturn } from './read-files.ts'
import type { Row } from './row.ts'

/**
 * Keeps the rows of children who have a row in UASC or Missing, even a faulty one, and rows
 * without a child's number, which can then be reported. All other rows are as if they were not in
 * the files. `leftOut` is how many rows that were.
 */
export function onlyUnaccompaniedOrMissing(read: ReadReturn): {
  read: ReadReturn
  leftOut: number
} {
  const children = new Set<string>()
  const keep = (rows: Iterable<Row>) => {
    for (const row of rows) children.add(row.cells.CHILD ?? '')
  }
  keep(read.modules.get('UASC')?.rows ?? [])
  keep(read.modules.get('Missing')?.rows ?? [])
  keep((read.modules.get('Header')?.rows ?? []).filter((row) => row.cells.UASC === '1'))
  let leftOut = 0
  const modules = new Map<UsedModule, ModuleRows>()
  for (const [module, { file, rows }] of read.modules) {
    const kept = rows.filter(
      (row) => (row.cells.CHILD ?? '') === '' || children.has(row.cells.CHILD ?? ''),
    )
    leftOut += rows.length - kept.length
    modules.set(module, { file, rows: kept })
  }
  return { read: { modules, unused: read.unused }, leftOut }
}
