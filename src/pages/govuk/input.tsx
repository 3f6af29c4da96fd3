/** A one-line text input, with an optional prefix or suffix. */
import type { Child } from 'hono/jsx'
import { type Attributes, classNames, extra } from './attributes.ts'
import { type ControlProps, describedBy, FormGroup } from './form-group.tsx'

export interface Affix {
  readonly text?: Child
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

type InputMode = 'none' | 'text' | 'tel' | 'url' | 'email' | 'numeric' | 'decimal' | 'search'
type AutoCapitalize = 'off' | 'none' | 'on' | 'sentences' | 'words' | 'characters'

export interface InputProps extends ControlProps {
  readonly value?: string | number | undefined
  readonly type?: string | undefined
  readonly inputmode?: InputMode | undefined
  readonly autocomplete?: string | undefined
  readonly autocapitalize?: AutoCapitalize | undefined
  readonly pattern?: string | undefined
  readonly spellcheck?: boolean | undefined
  readonly prefix?: Affix | undefined
  readonly suffix?: Affix | undefined
  readonly inputWrapper?: Omit<Affix, 'text'> | undefined
}

function InputElement(props: InputProps & { readonly id: string }) {
  const error = props.errorMessage && 'govuk-input--error'
  return (
    <input
      class={classNames('govuk-input', props.classes, error)}
      id={props.id}
      name={props.name}
      type={props.type || 'text'}
      spellcheck={props.spellcheck}
      value={props.value}
      disabled={props.disabled}
      aria-describedby={describedBy(props.id, props)}
      autocomplete={props.autocomplete}
      autocapitalize={props.autocapitalize}
      pattern={props.pattern}
      inputmode={props.inputmode}
      {...extra(props.attributes)}
    />
  )
}

/** Hidden from screen readers: label and hint have to say the same in words. */
function AffixItem({ affix, type }: { affix: Affix | undefined; type: 'prefix' | 'suffix' }) {
  if (!affix?.text) return null
  return (
    <div
      class={classNames(`govuk-input__${type}`, affix.classes)}
      aria-hidden="true"
      {...extra(affix.attributes)}
    >
      {affix.text}
    </div>
  )
}

export function Input(props: InputProps) {
  const { prefix, suffix, inputWrapper, formGroup, label, hint, errorMessage } = props
  const { beforeInput, afterInput } = formGroup ?? {}
  const id = props.id || props.name
  const input = <InputElement {...props} id={id} />
  const wrapped = prefix?.text || suffix?.text || beforeInput || afterInput
  return (
    <FormGroup id={id} label={label} hint={hint} errorMessage={errorMessage} formGroup={formGroup}>
      {wrapped ? (
        <div
          class={classNames('govuk-input__wrapper', inputWrapper?.classes)}
          {...extra(inputWrapper?.attributes)}
        >
          {beforeInput}
          <AffixItem affix={prefix} type="prefix" />
          {input}
          <AffixItem affix={suffix} type="suffix" />
          {afterInput}
        </div>
      ) : (
        input
      )}
    </FormGroup>
  )
}
