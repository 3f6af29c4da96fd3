/** All mistakes of a form at the top of the page, each a link to where it can be put right. */
import type { Child } from 'hono/jsx'
import { type Attributes, classNames, extra } from './attributes.ts'

export interface ErrorListItem {
  readonly text?: Child
  /** "#" and the id of the control. */
  readonly href?: string | undefined
  readonly attributes?: Attributes | undefined
}

export interface ErrorSummaryProps {
  readonly titleText: Child
  readonly descriptionText?: Child
  readonly errorList?: readonly ErrorListItem[] | undefined
  readonly disableAutoFocus?: boolean | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

function ErrorLink({ text, href, attributes }: ErrorListItem) {
  if (!href) return <>{text}</>
  return (
    <a href={href} {...extra(attributes)}>
      {text}
    </a>
  )
}

export function ErrorSummary(props: ErrorSummaryProps) {
  const { titleText, descriptionText, errorList = [], disableAutoFocus } = props
  return (
    <div
      class={classNames('govuk-error-summary', props.classes)}
      data-disable-auto-focus={disableAutoFocus}
      data-module="govuk-error-summary"
      {...extra(props.attributes)}
    >
      {/* The alert is a container of its own, or moving the focus here could cut it short. */}
      <div role="alert">
        <h2 class="govuk-error-summary__title">{titleText}</h2>
        <div class="govuk-error-summary__body">
          {descriptionText && <p>{descriptionText}</p>}
          {errorList.length > 0 && (
            <ul class="govuk-list govuk-error-summary__list">
              {errorList.map((item) => (
                <li>
                  <ErrorLink {...item} />
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  )
}
