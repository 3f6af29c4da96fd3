/** The label of one form control; nothing when there is no text. */
import type { Child } from 'hono/jsx'
import { type Attributes, classNames, extra } from './attributes.ts'

/** A label as other components take it. */
export interface LabelOptions {
  readonly text?: Child
  /** Makes the label the page's `h1`. */
  readonly isPageHeading?: boolean | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

export interface LabelProps extends Omit<LabelOptions, 'text'> {
  readonly for?: string | undefined
  readonly children?: Child
}

export function Label(props: LabelProps) {
  if (!props.children) return null
  const label = (
    <label
      class={classNames('govuk-label', props.classes)}
      for={props.for || undefined}
      {...extra(props.attributes)}
    >
      {props.children}
    </label>
  )
  return props.isPageHeading ? <h1 class="govuk-label-wrapper">{label}</h1> : label
}
