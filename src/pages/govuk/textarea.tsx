/** A text input of several lines. */
import { classNames, extra } from './attributes.ts'
import { type ControlProps, describedBy, FormGroup } from './form-group.tsx'

export interface TextareaProps extends ControlProps {
  readonly value?: string | undefined
  readonly rows?: number | undefined
  readonly spellcheck?: boolean | undefined
  readonly autocomplete?: string | undefined
}

/** A browser drops a line break that comes first, so one more keeps what was typed. */
function kept(value: string | undefined): string | undefined {
  return value && /^\r?\n/.test(value) ? `\n${value}` : value
}

export function Textarea(props: TextareaProps) {
  const { label, hint, errorMessage, formGroup } = props
  const id = props.id || props.name
  const error = errorMessage && 'govuk-textarea--error'
  return (
    <FormGroup id={id} label={label} hint={hint} errorMessage={errorMessage} formGroup={formGroup}>
      {formGroup?.beforeInput}
      <textarea
        class={classNames('govuk-textarea', error, props.classes)}
        id={id}
        name={props.name}
        rows={props.rows || 5}
        spellcheck={props.spellcheck}
        disabled={props.disabled}
        aria-describedby={describedBy(id, props)}
        autocomplete={props.autocomplete || undefined}
        {...extra(props.attributes)}
      >
        {kept(props.value)}
      </textarea>
      {formGroup?.afterInput}
    </FormGroup>
  )
}
