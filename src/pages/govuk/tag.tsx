/** The status of something in a word or two. */
import type { Child } from 'hono/jsx'
import { type Attributes, classNames, extra } from './attributes.ts'

/** A tag as other components take it. */
export interface TagOptions {
  readonly text?: Child
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

export interface TagProps extends Omit<TagOptions, 'text'> {
  readonly children?: Child
}

export function Tag({ classes, attributes, children }: TagProps) {
  return (
    <strong class={classNames('govuk-tag', classes)} {...extra(attributes)}>
      {children}
    </strong>
  )
}
