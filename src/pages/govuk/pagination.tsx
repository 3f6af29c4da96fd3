/** Moves between the pages of a list, or to the page before and after. */
import type { Child } from 'hono/jsx'
import { type Attributes, classNames, extra, type Falsy } from './attributes.ts'

export interface PageItem {
  readonly number?: number | string | undefined
  readonly href?: string | undefined
  readonly current?: boolean | undefined
  /** A gap in the numbers in place of a page. */
  readonly ellipsis?: boolean | undefined
  readonly visuallyHiddenText?: string | undefined
  readonly attributes?: Attributes | undefined
}

export interface PageLink {
  readonly href: string
  readonly text?: Child
  /** Says more about the page; shown only when there are no numbers. */
  readonly labelText?: string | undefined
  readonly attributes?: Attributes | undefined
}

export interface PaginationProps {
  readonly items?: readonly (PageItem | Falsy)[] | undefined
  readonly previous?: PageLink | undefined
  readonly next?: PageLink | undefined
  readonly landmarkLabel?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

const arrows = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
}

function Arrow({ type }: { readonly type: 'prev' | 'next' }) {
  return (
    <svg
      class={`govuk-pagination__icon govuk-pagination__icon--${type}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={arrows[type]} />
    </svg>
  )
}

interface ArrowLinkProps {
  readonly type: 'prev' | 'next'
  readonly link: PageLink
  readonly isBlock: boolean
}

function ArrowLink({ type, link, isBlock }: ArrowLinkProps) {
  const decorated = isBlock && !link.labelText && 'govuk-pagination__link-title--decorated'
  const page = <span class="govuk-visually-hidden"> page</span>
  const arrowFirst = isBlock || type === 'prev'
  return (
    <div class={`govuk-pagination__${type}`}>
      <a
        class="govuk-link govuk-pagination__link"
        href={link.href}
        rel={type}
        {...extra(link.attributes)}
      >
        {arrowFirst && <Arrow type={type} />}
        <span class={classNames('govuk-pagination__link-title', decorated)}>
          {link.text || [type === 'prev' ? 'Previous' : 'Next', page]}
        </span>
        {link.labelText && isBlock && (
          <>
            {' '}
            <span class="govuk-visually-hidden">:</span>{' '}
            <span class="govuk-pagination__link-label">{link.labelText}</span>
          </>
        )}
        {!arrowFirst && <Arrow type={type} />}
      </a>
    </div>
  )
}

function Page({ item }: { readonly item: PageItem }) {
  const { number, href, current, ellipsis, visuallyHiddenText } = item
  if (ellipsis) {
    return <li class="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>
  }
  if (number === undefined) return null
  return (
    <li class={classNames('govuk-pagination__item', current && 'govuk-pagination__item--current')}>
      <a
        class="govuk-link govuk-pagination__link"
        href={href}
        aria-label={visuallyHiddenText ?? `Page ${number}`}
        aria-current={current ? 'page' : undefined}
        {...extra(item.attributes)}
      >
        {number}
      </a>
    </li>
  )
}

export function Pagination(props: PaginationProps) {
  const { items, previous, next } = props
  const isBlock = !items && Boolean(next ?? previous)
  return (
    <nav
      class={classNames('govuk-pagination', isBlock && 'govuk-pagination--block', props.classes)}
      aria-label={props.landmarkLabel || 'Pagination'}
      {...extra(props.attributes)}
    >
      {previous?.href && <ArrowLink type="prev" link={previous} isBlock={isBlock} />}
      {items && (
        <ul class="govuk-pagination__list">{items.map((item) => item && <Page item={item} />)}</ul>
      )}
      {next?.href && <ArrowLink type="next" link={next} isBlock={isBlock} />}
    </nav>
  )
}
