/**
 * The frame that every form control stands in: its label or fieldset, hint and error message, and
 * the ids by which assistive technology finds them.
 */
import type { Child } from 'hono/jsx'
import { type Attributes, classNames, extra } from './attributes.ts'
import { ErrorMessage, type ErrorMessageOptions } from './error-message.tsx'
import { Fieldset, type FieldsetOptions } from './fieldset.tsx'
import { Hint, type HintOptions } from './hint.tsx'
import { Label, type LabelOptions } from './label.tsx'

/** The outermost element of a form control. */
export interface GroupOptions {
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** What may stand beside a control inside its group. */
export interface FormGroupOptions extends GroupOptions {
  readonly beforeInput?: Child
  readonly afterInput?: Child
}

/** What may stand beside the controls inside their group. */
export interface InputsGroupOptions extends GroupOptions {
  readonly beforeInputs?: Child
  readonly afterInputs?: Child
}

interface Described {
  readonly describedBy?: string | undefined
  readonly hint?: HintOptions | undefined
  readonly errorMessage?: ErrorMessageOptions | undefined
}

/** The props that input, textarea, select and file upload have in common. */
export interface ControlProps extends Described {
  readonly name: string
  /** The name, unless told. */
  readonly id?: string | undefined
  readonly label: LabelOptions
  readonly formGroup?: FormGroupOptions | undefined
  readonly disabled?: boolean | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** The ids of everything that describes a control, in the order in which it is read out. */
export function describedBy(id: string, props: Described): string | undefined {
  const hint = props.hint && `${id}-hint`
  const error = props.errorMessage && `${id}-error`
  return classNames(props.describedBy, hint, error) || undefined
}

/** Hint and error message of a control, with the ids that `describedBy` names. */
function Descriptions({ id, hint, errorMessage }: Described & { readonly id: string }) {
  const { text: hintText, ...hintRest } = hint ?? {}
  const { text: errorText, ...errorRest } = errorMessage ?? {}
  return (
    <>
      {hint && (
        <Hint {...hintRest} id={`${id}-hint`}>
          {hintText}
        </Hint>
      )}
      {errorMessage && (
        <ErrorMessage {...errorRest} id={`${id}-error`}>
          {errorText}
        </ErrorMessage>
      )}
    </>
  )
}

interface GroupProps extends Described {
  readonly formGroup?: GroupOptions | undefined
  readonly children?: Child
}

function Group({ errorMessage, formGroup, children }: GroupProps) {
  const error = errorMessage && 'govuk-form-group--error'
  return (
    <div
      class={classNames('govuk-form-group', error, formGroup?.classes)}
      {...extra(formGroup?.attributes)}
    >
      {children}
    </div>
  )
}

export interface FormGroupProps extends GroupProps {
  readonly id: string
  readonly label: LabelOptions
}

/** One control with its label. */
export function FormGroup({ id, label, hint, errorMessage, formGroup, children }: FormGroupProps) {
  const { text, ...labelRest } = label
  return (
    <Group errorMessage={errorMessage} formGroup={formGroup}>
      <Label {...labelRest} for={id}>
        {text}
      </Label>
      <Descriptions id={id} hint={hint} errorMessage={errorMessage} />
      {children}
    </Group>
  )
}

export interface InputsGroupProps extends GroupProps {
  readonly id: string
  readonly fieldset?: FieldsetOptions | undefined
  readonly role?: string | undefined
}

/** Several controls that answer one question, usually inside a fieldset. */
export function InputsGroup({ id, fieldset, role, children, ...rest }: InputsGroupProps) {
  const inner = (
    <>
      <Descriptions id={id} hint={rest.hint} errorMessage={rest.errorMessage} />
      {children}
    </>
  )
  return (
    <Group errorMessage={rest.errorMessage} formGroup={rest.formGroup}>
      {fieldset ? (
        <Fieldset {...fieldset} describedBy={describedBy(id, rest)} role={role}>
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </Group>
  )
}
