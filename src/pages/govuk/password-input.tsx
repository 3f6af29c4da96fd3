/** A password input with a button that shows what was typed. */
import { classNames, i18n } from './attributes.ts'
import { Button } from './button.tsx'
import type { ControlProps } from './form-group.tsx'
import { Input } from './input.tsx'

export interface PasswordInputProps extends ControlProps {
  readonly value?: string | undefined
  readonly autocomplete?: string | undefined
  readonly button?: { readonly classes?: string | undefined } | undefined
  readonly showPasswordText?: string | undefined
  readonly hidePasswordText?: string | undefined
  readonly showPasswordAriaLabelText?: string | undefined
  readonly hidePasswordAriaLabelText?: string | undefined
  readonly passwordShownAnnouncementText?: string | undefined
  readonly passwordHiddenAnnouncementText?: string | undefined
}

function dataAttributes(props: PasswordInputProps) {
  return {
    'data-module': 'govuk-password-input',
    ...i18n('show-password', props.showPasswordText),
    ...i18n('hide-password', props.hidePasswordText),
    ...i18n('show-password-aria-label', props.showPasswordAriaLabelText),
    ...i18n('hide-password-aria-label', props.hidePasswordAriaLabelText),
    ...i18n('password-shown-announcement', props.passwordShownAnnouncementText),
    ...i18n('password-hidden-announcement', props.passwordHiddenAnnouncementText),
    ...props.formGroup?.attributes,
  }
}

/** Stays hidden until the script shows it: without the script it could do nothing. */
function Toggle({ id, props }: { readonly id: string; readonly props: PasswordInputProps }) {
  return (
    <Button
      type="button"
      classes={classNames(
        'govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle',
        props.button?.classes,
      )}
      attributes={{
        'aria-controls': id,
        'aria-label': props.showPasswordAriaLabelText ?? 'Show password',
        hidden: true,
      }}
    >
      {props.showPasswordText ?? 'Show'}
    </Button>
  )
}

export function PasswordInput(props: PasswordInputProps) {
  const { formGroup } = props
  const id = props.id || props.name
  return (
    <Input
      formGroup={{
        classes: classNames('govuk-password-input', formGroup?.classes),
        attributes: dataAttributes(props),
        beforeInput: formGroup?.beforeInput,
        afterInput: (
          <>
            <Toggle id={id} props={props} />
            {formGroup?.afterInput}
          </>
        ),
      }}
      inputWrapper={{ classes: 'govuk-password-input__wrapper' }}
      label={props.label}
      hint={props.hint}
      classes={classNames(
        'govuk-password-input__input govuk-js-password-input-input',
        props.classes,
      )}
      errorMessage={props.errorMessage}
      id={id}
      name={props.name}
      type="password"
      spellcheck={false}
      autocapitalize="none"
      autocomplete={props.autocomplete || 'current-password'}
      value={props.value}
      disabled={props.disabled}
      describedBy={props.describedBy}
      attributes={props.attributes}
    />
  )
}
