/** A block of text set apart from what surrounds it. */
import type { Child } from 'hono/jsx'
import { type Attributes, classNames, extra } from './attributes.ts'

export interface InsetTextProps {
  readonly id?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
  readonly children?: Child
}

export function InsetText({ id, classes, attributes, children }: InsetTextProps) {
  return (
    <div
      id={id || undefined}
      class={classNames('govuk-inset-text', classes)}
      {...extra(attributes)}
    >
      {children}
    </div>
  )
}
