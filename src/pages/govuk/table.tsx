/** Rows and columns to compare. */
import type { Child } from 'hono/jsx'
import { type Attributes, classNames, extra, type Falsy } from './attributes.ts'

export interface TableCell {
  readonly text?: Child
  /** "numeric" sets figures to the right, so that they can be compared. */
  readonly format?: 'numeric' | undefined
  readonly classes?: string | undefined
  readonly colspan?: number | undefined
  readonly rowspan?: number | undefined
  readonly attributes?: Attributes | undefined
}

export interface TableProps {
  readonly rows: readonly (readonly TableCell[] | Falsy)[]
  readonly head?: readonly TableCell[] | undefined
  readonly caption?: Child
  readonly captionClasses?: string | undefined
  /** The first cell of each row names the row. */
  readonly firstCellIsHeader?: boolean | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

interface CellProps {
  readonly cell: TableCell
  readonly scope?: 'row' | 'col' | undefined
}

function Cell({ cell, scope }: CellProps) {
  const name = scope ? 'govuk-table__header' : 'govuk-table__cell'
  // Row headers keep to the left whatever their format.
  const format = cell.format && scope !== 'row' && `${name}--${cell.format}`
  const common = {
    class: classNames(name, format, cell.classes),
    colspan: cell.colspan || undefined,
    rowspan: cell.rowspan || undefined,
    ...extra(cell.attributes),
  }
  if (!scope) return <td {...common}>{cell.text}</td>
  return (
    <th scope={scope} {...common}>
      {cell.text}
    </th>
  )
}

export function Table(props: TableProps) {
  const { rows, head, caption, firstCellIsHeader } = props
  return (
    <table class={classNames('govuk-table', props.classes)} {...extra(props.attributes)}>
      {caption && (
        <caption class={classNames('govuk-table__caption', props.captionClasses)}>
          {caption}
        </caption>
      )}
      {head && (
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {head.map((cell) => (
              <Cell cell={cell} scope="col" />
            ))}
          </tr>
        </thead>
      )}
      <tbody class="govuk-table__body">
        {rows.map(
          (row) =>
            row && (
              <tr class="govuk-table__row">
                {row.map((cell, index) => (
                  <Cell cell={cell} scope={index === 0 && firstCellIsHeader ? 'row' : undefined} />
                ))}
              </tr>
            ),
        )}
      </tbody>
    </table>
  )
}
