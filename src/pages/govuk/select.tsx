/** A drop-down list; radios are usually easier to answer. */
import { type Attributes, classNames, extra, type Falsy } from './attributes.ts'
import { type ControlProps, describedBy, FormGroup } from './form-group.tsx'

export type OptionValue = string | number | boolean

export interface SelectItem {
  /** The text, unless told. */
  readonly value?: OptionValue | undefined
  readonly text: string | number
  readonly selected?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly attributes?: Attributes | undefined
}

export interface SelectProps extends ControlProps {
  readonly items?: readonly (SelectItem | Falsy)[] | undefined
  /** The value of the option to select, unless an item says so itself. */
  readonly value?: OptionValue | undefined
}

function isSelected(item: SelectItem, value: OptionValue | undefined): boolean {
  if (item.selected !== undefined) return item.selected
  return Boolean(value) && String(item.value ?? item.text) === String(value)
}

export function Select(props: SelectProps) {
  const { label, hint, errorMessage, formGroup, items = [], value } = props
  const id = props.id || props.name
  const error = errorMessage && 'govuk-select--error'
  return (
    <FormGroup id={id} label={label} hint={hint} errorMessage={errorMessage} formGroup={formGroup}>
      {formGroup?.beforeInput}
      <select
        class={classNames('govuk-select', props.classes, error)}
        id={id}
        name={props.name}
        disabled={props.disabled}
        aria-describedby={describedBy(id, props)}
        {...extra(props.attributes)}
      >
        {items.map(
          (item) =>
            item && (
              <option
                value={item.value === undefined ? undefined : String(item.value)}
                selected={isSelected(item, value)}
                disabled={item.disabled}
                {...extra(item.attributes)}
              >
                {item.text}
              </option>
            ),
        )}
      </select>
      {formGroup?.afterInput}
    </FormGroup>
  )
}
