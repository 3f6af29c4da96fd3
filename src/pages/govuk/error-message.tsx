/** What is wrong with the answer in one form control. */
import type { Child } from 'hono/jsx'
import { type Attributes, classNames, extra } from './attributes.ts'

/** An error message as other components take it. */
export interface ErrorMessageOptions {
  readonly text?: Child
  /** Read out before the message; "Error" unless told, an empty string leaves it out. */
  readonly visuallyHiddenText?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

export interface ErrorMessageProps extends Omit<ErrorMessageOptions, 'text'> {
  readonly id?: string | undefined
  readonly children?: Child
}

export function ErrorMessage(props: ErrorMessageProps) {
  const { id, visuallyHiddenText = 'Error', classes, attributes, children } = props
  return (
    <p
      id={id || undefined}
      class={classNames('govuk-error-message', classes)}
      {...extra(attributes)}
    >
      {visuallyHiddenText && (
        <>
          <span class="govuk-visually-hidden">{visuallyHiddenText}:</span>{' '}
        </>
      )}
      {children}
    </p>
  )
}
