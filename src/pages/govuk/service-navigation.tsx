/** The service's name and its main links. */
import type { Child } from 'hono/jsx'
import { type Attributes, classNames, extra, type Falsy } from './attributes.ts'

export interface NavigationItem {
  readonly text?: Child
  readonly href?: string | undefined
  /** This very page. */
  readonly current?: boolean | undefined
  /** A section that this page is part of. */
  readonly active?: boolean | undefined
  readonly attributes?: Attributes | undefined
}

export interface NavigationSlots {
  readonly start?: Child
  readonly end?: { readonly text: Child; readonly align?: 'inline' | undefined } | undefined
  /** List items of your own. */
  readonly navigationStart?: Child
  readonly navigationEnd?: Child
}

export interface ServiceNavigationProps {
  readonly navigation?: readonly (NavigationItem | Falsy)[] | undefined
  readonly serviceName?: string | undefined
  readonly serviceUrl?: string | undefined
  readonly slots?: NavigationSlots | undefined
  /** Folds the links on narrow screens; done when there are two or more, unless told. */
  readonly collapseNavigationOnMobile?: boolean | undefined
  readonly menuButtonText?: string | undefined
  readonly menuButtonLabel?: string | undefined
  readonly navigationLabel?: string | undefined
  readonly navigationId?: string | undefined
  readonly navigationClasses?: string | undefined
  readonly ariaLabel?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

function ServiceName({ serviceName, serviceUrl }: ServiceNavigationProps) {
  if (!serviceName) return null
  return (
    <span class="govuk-service-navigation__service-name">
      {serviceUrl ? (
        <a href={serviceUrl} class="govuk-service-navigation__link">
          {serviceName}
        </a>
      ) : (
        <span class="govuk-service-navigation__text">{serviceName}</span>
      )}
    </span>
  )
}

function Item({ text, href, current, active, attributes }: NavigationItem) {
  const here = active || current
  const ariaCurrent = here ? (current ? 'page' : 'true') : undefined
  // Bold type still tells where one is when colours and styles are overridden.
  const inner = here ? (
    <strong class="govuk-service-navigation__active-fallback">{text}</strong>
  ) : (
    text
  )
  return (
    <li
      class={classNames(
        'govuk-service-navigation__item',
        here && 'govuk-service-navigation__item--active',
      )}
    >
      {href ? (
        <a
          class="govuk-service-navigation__link"
          href={href}
          aria-current={ariaCurrent}
          {...extra(attributes)}
        >
          {inner}
        </a>
      ) : (
        text && (
          <span class="govuk-service-navigation__text" aria-current={ariaCurrent}>
            {inner}
          </span>
        )
      )}
    </li>
  )
}

function Toggle({ text, label, controls }: { text: string; label?: string; controls: string }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: the script that shows the button takes it away
    <button
      type="button"
      class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
      aria-controls={controls}
      aria-label={label && label !== text ? label : undefined}
      hidden
      aria-hidden="true"
    >
      {text}
    </button>
  )
}

function Navigation(props: ServiceNavigationProps) {
  const { slots, menuButtonLabel } = props
  const items = (props.navigation ?? []).filter((item) => !!item)
  if (items.length === 0 && !slots?.navigationStart && !slots?.navigationEnd) return null
  const menuText = props.menuButtonText || 'Menu'
  const id = props.navigationId || 'navigation'
  return (
    <nav
      aria-label={props.navigationLabel || menuText}
      class={classNames('govuk-service-navigation__wrapper', props.navigationClasses)}
    >
      {(props.collapseNavigationOnMobile ?? items.length > 1) && (
        <Toggle text={menuText} label={menuButtonLabel ?? ''} controls={id} />
      )}
      <ul class="govuk-service-navigation__list" id={id}>
        {slots?.navigationStart}
        {items.map((item) => (
          <Item {...item} />
        ))}
        {slots?.navigationEnd}
      </ul>
    </nav>
  )
}

export function ServiceNavigation(props: ServiceNavigationProps) {
  const { serviceName, slots } = props
  const common = {
    class: classNames('govuk-service-navigation', props.classes),
    'data-module': 'govuk-service-navigation',
    ...extra(props.attributes),
  }
  const inline = slots?.end?.align === 'inline' && 'govuk-service-navigation__inlining-container'
  const inner = (
    <div class={classNames('govuk-width-container', inline)}>
      {slots?.start}
      <div class="govuk-service-navigation__container">
        <ServiceName {...props} />
        <Navigation {...props} />
      </div>
      {slots?.end?.text}
    </div>
  )
  // With links alone the `nav` is landmark enough.
  if (!serviceName && !slots?.start && !slots?.end?.text) return <div {...common}>{inner}</div>
  return (
    <section aria-label={props.ariaLabel ?? 'Service information'} {...common}>
      {inner}
    </section>
  )
}
