/** Confirms that something was done, or with the interruption class stops to make sure. */
import type { Child } from 'hono/jsx'
import { type Attributes, classNames, extra } from './attributes.ts'
import { Button } from './button.tsx'

export interface PanelAction {
  readonly text: string
  readonly href?: string | undefined
  readonly type?: 'button' | 'submit' | 'reset' | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

export interface PanelActions {
  readonly items?: readonly PanelAction[] | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

export interface PanelProps {
  readonly titleText: Child
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined
  /** Shown only with the class "govuk-panel--interruption". */
  readonly actions?: PanelActions | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
  readonly children?: Child
}

function Action({ text, href, type, classes, attributes }: PanelAction) {
  if (!href || type === 'button') {
    return (
      <Button
        type={type ?? 'button'}
        classes={classNames('govuk-button--inverse', classes)}
        href={href}
        attributes={attributes}
      >
        {text}
      </Button>
    )
  }
  return (
    <a
      class={classNames('govuk-link govuk-link--inverse', classes)}
      href={href}
      {...extra(attributes)}
    >
      {text}
    </a>
  )
}

function Actions({ items = [], classes, attributes }: PanelActions) {
  return (
    <div class={classNames('govuk-panel__actions', classes)} {...extra(attributes)}>
      {items.length > 0 && (
        <div class="govuk-button-group">
          {items.map((item) => (
            <>
              <Action {...item} />{' '}
            </>
          ))}
        </div>
      )}
    </div>
  )
}

export function Panel(props: PanelProps) {
  const isInterruption = props.classes?.includes('govuk-panel--interruption')
  const Heading = `h${props.headingLevel || 1}` as const
  return (
    <div
      class={classNames(
        'govuk-panel',
        !isInterruption && 'govuk-panel--confirmation',
        props.classes,
      )}
      {...extra(props.attributes)}
    >
      <Heading class="govuk-panel__title">{props.titleText}</Heading>
      {props.children && <div class="govuk-panel__body">{props.children}</div>}
      {isInterruption && props.actions && <Actions {...props.actions} />}
    </div>
  )
}
