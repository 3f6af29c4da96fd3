/** Help text of a form control. */
import type { Child } from 'hono/jsx'
import { type Attributes, classNames, extra } from './attributes.ts'

/** A hint as other components take it. */
export interface HintOptions {
  readonly text?: Child
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

export interface HintProps extends Omit<HintOptions, 'text'> {
  readonly id?: string | undefined
  readonly children?: Child
}

export function Hint({ id, classes, attributes, children }: HintProps) {
  return (
    <div id={id || undefined} class={classNames('govuk-hint', classes)} {...extra(attributes)}>
      {children}
    </div>
  )
}
