/** Facts as keys and values, each with what can be done about it; with `card` in a titled frame. */
import type { Child } from 'hono/jsx'
import { type Attributes, classNames, extra, type Falsy } from './attributes.ts'

export interface SummaryAction {
  readonly href: string
  readonly text: Child
  /** Completes the link for screen readers: "Change" is heard as "Change name". */
  readonly visuallyHiddenText?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

export interface SummaryActions {
  readonly items?: readonly SummaryAction[] | undefined
  readonly classes?: string | undefined
}

export interface SummaryText {
  readonly text?: Child
  readonly classes?: string | undefined
}

export interface SummaryRow {
  readonly key: SummaryText
  readonly value: SummaryText
  readonly actions?: SummaryActions | undefined
  readonly classes?: string | undefined
}

export interface SummaryCard {
  readonly title?:
    | (SummaryText & { readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined })
    | undefined
  readonly actions?: SummaryActions | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

export interface SummaryListProps {
  readonly rows: readonly (SummaryRow | Falsy)[]
  readonly card?: SummaryCard | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

interface ActionLinkProps {
  readonly action: SummaryAction
  readonly card: SummaryCard | undefined
}

function ActionLink({ action, card }: ActionLinkProps) {
  const { visuallyHiddenText } = action
  return (
    <a
      class={classNames('govuk-link', action.classes)}
      href={action.href}
      {...extra(action.attributes)}
    >
      {action.text}
      {(visuallyHiddenText || card?.title) && (
        <span class="govuk-visually-hidden">
          {visuallyHiddenText && ` ${visuallyHiddenText}`}
          {card?.title && <> ({card.title.text})</>}
        </span>
      )}
    </a>
  )
}

function RowActions({ actions, card }: { actions: SummaryActions; card: SummaryCard | undefined }) {
  const [first, ...more] = actions.items ?? []
  if (!first) return null
  return (
    <dd class={classNames('govuk-summary-list__actions', actions.classes)}>
      {more.length === 0 ? (
        <ActionLink action={first} card={card} />
      ) : (
        <ul class="govuk-summary-list__actions-list">
          {[first, ...more].map((action) => (
            <li class="govuk-summary-list__actions-list-item">
              <ActionLink action={action} card={card} />
            </li>
          ))}
        </ul>
      )}
    </dd>
  )
}

function CardActions({ card }: { readonly card: SummaryCard }) {
  const [first, ...more] = card.actions?.items ?? []
  const classes = classNames('govuk-summary-card__actions', card.actions?.classes)
  if (!first) return null
  if (more.length === 0) {
    return (
      <div class={classes}>
        <ActionLink action={first} card={card} />
      </div>
    )
  }
  return (
    <ul class={classes}>
      {[first, ...more].map((action) => (
        <li class="govuk-summary-card__action">
          <ActionLink action={action} card={card} />
        </li>
      ))}
    </ul>
  )
}

function Card({ card, children }: { readonly card: SummaryCard; readonly children: Child }) {
  const { title } = card
  const Heading = `h${title?.headingLevel || 2}` as const
  return (
    <div class={classNames('govuk-summary-card', card.classes)} {...extra(card.attributes)}>
      <div class="govuk-summary-card__title-wrapper">
        {title && (
          <Heading class={classNames('govuk-summary-card__title', title.classes)}>
            {title.text}
          </Heading>
        )}
        <CardActions card={card} />
      </div>
      <div class="govuk-summary-card__content">{children}</div>
    </div>
  )
}

export function SummaryList({ rows, card, classes, attributes }: SummaryListProps) {
  const shown = rows.filter((row) => !!row)
  const anyHasActions = shown.some((row) => row.actions?.items?.length)
  const list = (
    <dl class={classNames('govuk-summary-list', classes)} {...extra(attributes)}>
      {shown.map((row) => (
        <div
          class={classNames(
            'govuk-summary-list__row',
            anyHasActions && !row.actions?.items && 'govuk-summary-list__row--no-actions',
            row.classes,
          )}
        >
          <dt class={classNames('govuk-summary-list__key', row.key.classes)}>{row.key.text}</dt>
          <dd class={classNames('govuk-summary-list__value', row.value.classes)}>
            {row.value.text}
          </dd>
          {row.actions && <RowActions actions={row.actions} card={card} />}
        </div>
      ))}
    </dl>
  )
  return card ? <Card card={card}>{list}</Card> : list
}
