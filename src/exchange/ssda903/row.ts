/** A row of the return as it was read: the cells as text, and where it stood. */
import type { Module } from './columns.ts'

/** Which row of the return. `index` counts the rows of the module from 0; several may share a line in XML. */
export interface RowAt {
  readonly module: Module
  readonly file: string
  readonly line: number
  readonly index: number
}

export interface Row extends RowAt {
  /** By our name of the column; a cell that was left out is empty. */
  readonly cells: Readonly<Record<string, string>>
  /** The row has more cells than there are columns: nothing says which cell is which. */
  readonly spilt?: boolean
}

/** A name of the row that is unique in the return. */
export function rowId(row: RowAt): string {
  return `${row.module}#${row.index}`
}

/** Where the row stood, without its cells. */
export function atOf(row: RowAt): RowAt {
  return { module: row.module, file: row.file, line: row.line, index: row.index }
}
