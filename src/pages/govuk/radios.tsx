/** Asks for exactly one of several answers. */
import { type Attributes, classNames, extra, type Falsy } from './attributes.ts'
import { type Choice, ChoiceInput, Choices, choiceId, type Divider } from './choices.tsx'
import type { ErrorMessageOptions } from './error-message.tsx'
import type { FieldsetOptions } from './fieldset.tsx'
import { InputsGroup, type InputsGroupOptions } from './form-group.tsx'
import type { HintOptions } from './hint.tsx'

export interface RadiosProps {
  readonly name: string
  readonly items: readonly (Choice | Divider | Falsy)[]
  /** The value of the item to choose, unless an item says so itself. */
  readonly value?: string | number | undefined
  /** Start of the items' ids; the name, unless told. */
  readonly idPrefix?: string | undefined
  readonly fieldset?: FieldsetOptions | undefined
  readonly hint?: HintOptions | undefined
  readonly errorMessage?: ErrorMessageOptions | undefined
  readonly formGroup?: InputsGroupOptions | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

function isChecked(item: Choice, value: string | number | undefined): boolean {
  if (item.checked !== undefined) return item.checked
  return Boolean(value) && String(item.value) === String(value)
}

export function Radios(props: RadiosProps) {
  const { name, items, value, fieldset, formGroup } = props
  const id = props.idPrefix || name
  return (
    <InputsGroup
      id={id}
      describedBy={fieldset?.describedBy}
      fieldset={fieldset}
      hint={props.hint}
      errorMessage={props.errorMessage}
      formGroup={formGroup}
    >
      <div
        class={classNames('govuk-radios', props.classes)}
        data-module="govuk-radios"
        {...extra(props.attributes)}
      >
        {formGroup?.beforeInputs}
        <Choices
          kind="radios"
          items={items}
          render={(item, index) => (
            <ChoiceInput
              kind="radios"
              name={name}
              id={choiceId(id, item, index)}
              item={item}
              checked={isChecked(item, value)}
            />
          )}
        />
        {formGroup?.afterInputs}
      </div>
    </InputsGroup>
  )
}
