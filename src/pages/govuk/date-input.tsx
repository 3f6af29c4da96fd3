/** Asks for a date that the person knows, as day, month and year. */
import { type Attributes, classNames, extra, type Falsy } from './attributes.ts'
import type { ErrorMessageOptions } from './error-message.tsx'
import type { FieldsetOptions } from './fieldset.tsx'
import { InputsGroup, type InputsGroupOptions } from './form-group.tsx'
import type { HintOptions } from './hint.tsx'
import { Input, type InputProps } from './input.tsx'

type Shared = 'id' | 'value' | 'inputmode' | 'autocomplete' | 'pattern' | 'classes' | 'attributes'

export interface DatePart extends Pick<InputProps, Shared> {
  readonly name?: string | undefined
  /** The name with a capital letter, unless told. */
  readonly label?: string | undefined
  /** Marks this part as wrong; when no part says so, an error message marks them all. */
  readonly error?: boolean | undefined
}

export interface DateInputProps {
  readonly id: string
  /** Put before the names, with a hyphen: "found" asks for "found-day". */
  readonly namePrefix?: string | undefined
  readonly day?: DatePart | false | undefined
  readonly month?: DatePart | false | undefined
  readonly year?: DatePart | false | undefined
  /** Parts of your own in place of day, month and year. */
  readonly items?: readonly (DatePart | Falsy)[] | undefined
  /** What was typed, by name as it is sent. */
  readonly values?: Readonly<Record<string, string | number | undefined>> | undefined
  readonly fieldset?: FieldsetOptions | undefined
  readonly hint?: HintOptions | undefined
  readonly errorMessage?: ErrorMessageOptions | undefined
  readonly formGroup?: InputsGroupOptions | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

interface NamedPart extends DatePart {
  readonly name: string
  readonly width: 2 | 4
}

const parts = [
  { part: 'day', width: 2 },
  { part: 'month', width: 2 },
  { part: 'year', width: 4 },
] as const

/** Completes the parts that are asked for: name, width, and value where only `values` has it. */
function namedParts(props: DateInputProps): NamedPart[] {
  const standard = parts.flatMap(({ part, width }): NamedPart[] => {
    const given = props[part] ?? { value: props.values?.[part] }
    return given ? [{ ...given, name: given.name ?? part, width }] : []
  })
  if (!props.items?.length) return standard
  return props.items.flatMap((item) => {
    if (!item) return []
    const { name = '' } = item
    const known = standard.find((part) => part.name === name)
    const width = known?.width ?? (name === 'year' ? 4 : 2)
    return [{ ...item, name, width, value: item.value ?? known?.value }]
  })
}

function hasError(part: DatePart): boolean {
  return part.error || part.classes?.includes('govuk-input--error') || false
}

function partClasses(part: NamedPart, isWrong: boolean): string {
  return classNames(
    'govuk-date-input__input',
    isWrong && !part.classes?.includes('govuk-input--error') && 'govuk-input--error',
    !part.classes?.includes('govuk-input--width-') && `govuk-input--width-${part.width}`,
    part.classes,
  )
}

function PartInput(props: { owner: DateInputProps; part: NamedPart; isWrong: boolean }) {
  const { owner, part, isWrong } = props
  const name = owner.namePrefix ? `${owner.namePrefix}-${part.name}` : part.name
  const label = part.label || part.name.charAt(0).toUpperCase() + part.name.slice(1)
  return (
    <div class="govuk-date-input__item">
      <Input
        label={{ text: label, classes: 'govuk-date-input__label' }}
        id={part.id || `${owner.id}-${part.name}`}
        classes={partClasses(part, isWrong)}
        name={name}
        value={part.value ?? owner.values?.[name]}
        inputmode={part.inputmode ?? 'numeric'}
        autocomplete={part.autocomplete}
        pattern={part.pattern}
        attributes={part.attributes}
      />
    </div>
  )
}

export function DateInput(props: DateInputProps) {
  const { id, fieldset, errorMessage, formGroup } = props
  const shown = namedParts(props)
  const anyHasError = shown.some(hasError)
  const allAreWrong = Boolean(errorMessage) && !anyHasError
  return (
    <InputsGroup
      id={id}
      // Without the role some screen readers do not read out what describes the fieldset.
      role="group"
      describedBy={fieldset?.describedBy}
      fieldset={fieldset}
      hint={props.hint}
      errorMessage={errorMessage}
      formGroup={formGroup}
    >
      <div
        class={classNames('govuk-date-input', props.classes)}
        id={id}
        {...extra(props.attributes)}
      >
        {formGroup?.beforeInputs}
        {shown.map((part) => (
          <PartInput
            owner={props}
            part={part}
            isWrong={hasError(part) || (part.error !== false && allAreWrong)}
          />
        ))}
        {formGroup?.afterInputs}
      </div>
    </InputsGroup>
  )
}
