/** The bar at the top of the page, for a service that is not on GOV.UK: no crown. */
import type { Child } from 'hono/jsx'
import { type Attributes, classNames, extra } from './attributes.ts'

export interface GenericHeaderProps {
  readonly logoText: Child
  readonly url?: string | undefined
  readonly containerClasses?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

export function GenericHeader(props: GenericHeaderProps) {
  const container = props.containerClasses || 'govuk-width-container'
  return (
    <div class={classNames('govuk-generic-header', props.classes)} {...extra(props.attributes)}>
      <div class={classNames('govuk-generic-header__container', container)}>
        <div class="govuk-generic-header__logo">
          <a href={props.url || '/'} class="govuk-generic-header__homepage-link">
            {props.logoText}
          </a>
        </div>
      </div>
    </div>
  )
}
