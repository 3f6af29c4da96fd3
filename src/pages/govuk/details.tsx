/** Text that opens when its summary is chosen. */
import type { Child } from 'hono/jsx'
import { type Attributes, classNames, extra } from './attributes.ts'

export interface DetailsProps {
  readonly summaryText: Child
  readonly open?: boolean | undefined
  readonly id?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
  readonly children?: Child
}

export function Details({ summaryText, open, id, classes, attributes, children }: DetailsProps) {
  return (
    <details
      id={id || undefined}
      class={classNames('govuk-details', classes)}
      open={open}
      {...extra(attributes)}
    >
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{summaryText}</span>
      </summary>
      <div class="govuk-details__text">{children}</div>
    </details>
  )
}
