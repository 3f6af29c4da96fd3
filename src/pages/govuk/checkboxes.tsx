/** Asks for any number of answers. */
import { type Attributes, classNames, extra, type Falsy } from './attributes.ts'
import { type Choice, ChoiceInput, Choices, choiceId, type Divider } from './choices.tsx'
import type { ErrorMessageOptions } from './error-message.tsx'
import type { FieldsetOptions } from './fieldset.tsx'
import { describedBy, InputsGroup, type InputsGroupOptions } from './form-group.tsx'
import type { HintOptions } from './hint.tsx'

export interface Checkbox extends Choice {
  /** The group's name, unless told. */
  readonly name?: string | undefined
  /** "exclusive" clears the other boxes when this one is ticked. */
  readonly behaviour?: 'exclusive' | undefined
}

export interface CheckboxesProps {
  readonly name: string
  readonly items: readonly (Checkbox | Divider | Falsy)[]
  /** The values of the boxes to tick, unless an item says so itself. */
  readonly values?: readonly (string | number)[] | undefined
  /** Start of the items' ids; the name, unless told. */
  readonly idPrefix?: string | undefined
  readonly describedBy?: string | undefined
  readonly fieldset?: FieldsetOptions | undefined
  readonly hint?: HintOptions | undefined
  readonly errorMessage?: ErrorMessageOptions | undefined
  readonly formGroup?: InputsGroupOptions | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

export function Checkboxes(props: CheckboxesProps) {
  const { name, items, values, fieldset, hint, errorMessage, formGroup } = props
  const id = props.idPrefix || name
  const described = {
    describedBy: fieldset?.describedBy || props.describedBy,
    hint,
    errorMessage,
  }
  return (
    <InputsGroup id={id} fieldset={fieldset} formGroup={formGroup} {...described}>
      <div
        class={classNames('govuk-checkboxes', props.classes)}
        data-module="govuk-checkboxes"
        {...extra(props.attributes)}
      >
        {formGroup?.beforeInputs}
        <Choices
          kind="checkboxes"
          items={items}
          render={(item, index) => (
            <ChoiceInput
              kind="checkboxes"
              name={item.name || name}
              id={choiceId(id, item, index)}
              item={item}
              checked={item.checked ?? values?.includes(item.value) ?? false}
              behaviour={item.behaviour}
              // With a fieldset these are read out once for the group instead.
              describedBy={fieldset ? undefined : describedBy(id, described)}
            />
          )}
        />
        {formGroup?.afterInputs}
      </div>
    </InputsGroup>
  )
}
