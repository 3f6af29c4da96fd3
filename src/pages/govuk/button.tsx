/** A button, or with `href` a link that looks like one. */
import type { Child } from 'hono/jsx'
import { type Attributes, classNames, extra } from './attributes.ts'

export interface ButtonProps {
  readonly href?: string | undefined
  readonly type?: 'submit' | 'reset' | 'button' | undefined
  readonly name?: string | undefined
  readonly value?: string | undefined
  readonly id?: string | undefined
  readonly disabled?: boolean | undefined
  readonly preventDoubleClick?: boolean | undefined
  readonly isStartButton?: boolean | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
  readonly children?: Child
}

function StartIcon() {
  return (
    <svg
      class="govuk-button__start-icon"
      xmlns="http://www.w3.org/2000/svg"
      width="17.5"
      height="19"
      viewBox="0 0 33 40"
      aria-hidden="true"
      focusable="false"
    >
      <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
    </svg>
  )
}

/** The span keeps white space between elements, which the start button's flexbox would remove. */
function ButtonText({ isStartButton, children }: ButtonProps) {
  const wrap = isStartButton && typeof children === 'object'
  return (
    <>
      {wrap ? <span>{children}</span> : children}
      {isStartButton && <StartIcon />}
    </>
  )
}

export function Button(props: ButtonProps) {
  const { href, type, name, value, id, disabled, preventDoubleClick, attributes } = props
  const common = {
    class: classNames('govuk-button', props.classes, props.isStartButton && 'govuk-button--start'),
    'data-module': 'govuk-button',
    id: id || undefined,
  }
  const text = <ButtonText isStartButton={props.isStartButton}>{props.children}</ButtonText>
  if (href) {
    return (
      // biome-ignore lint/a11y/useSemanticElements: it leads somewhere, so it has to be a link
      <a href={href} role="button" draggable="false" {...common} {...extra(attributes)}>
        {text}
      </a>
    )
  }
  return (
    <button
      type={type ?? 'submit'}
      value={value || undefined}
      name={name || undefined}
      disabled={disabled}
      aria-disabled={disabled ? 'true' : undefined}
      data-prevent-double-click={preventDoubleClick}
      {...common}
      {...extra(attributes)}
    >
      {text}
    </button>
  )
}
