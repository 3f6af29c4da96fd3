/** Says that the service is still being worked on. */
import type { Child } from 'hono/jsx'
import { type Attributes, classNames, extra } from './attributes.ts'
import { Tag, type TagOptions } from './tag.tsx'

export interface PhaseBannerProps {
  readonly tag?: TagOptions | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
  readonly children?: Child
}

export function PhaseBanner({ tag, classes, attributes, children }: PhaseBannerProps) {
  return (
    <div
      class={classNames('govuk-phase-banner govuk-width-container', classes)}
      {...extra(attributes)}
    >
      <p class="govuk-phase-banner__content">
        <Tag classes={classNames('govuk-phase-banner__content__tag', tag?.classes)}>
          {tag?.text}
        </Tag>{' '}
        <span class="govuk-phase-banner__text">{children}</span>
      </p>
    </div>
  )
}
