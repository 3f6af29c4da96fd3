/** Takes keyboard users past the header to the main content. */
import type { Child } from 'hono/jsx'
import { type Attributes, classNames, extra } from './attributes.ts'

export interface SkipLinkProps {
  readonly href?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
  readonly children?: Child
}

export function SkipLink({ href, classes, attributes, children }: SkipLinkProps) {
  return (
    <a
      href={href || '#content'}
      class={classNames('govuk-skip-link', classes)}
      data-module="govuk-skip-link"
      {...extra(attributes)}
    >
      {children}
    </a>
  )
}
