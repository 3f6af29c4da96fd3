/** Fields that are answered by choosing: one of a few, one of many, several of a few, several of many. */
import type { JSX } from 'hono/jsx/jsx-runtime'
import { labelOf as codeLabel, codesOf } from '../../chronology/code-list.ts'
import { Checkboxes } from '../govuk/checkboxes.tsx'
import { Fieldset } from '../govuk/fieldset.tsx'
import { Radios } from '../govuk/radios.tsx'
import { Select } from '../govuk/select.tsx'
import {
  errorOf,
  type FieldProps,
  hinted,
  idOf,
  labelOf,
  legendOf,
  type Option,
} from './control.ts'
import { textOf, textsOf } from './read-form.ts'

/** Above this many codes one is chosen from a drop-down instead of radio buttons. */
const RADIO_LIMIT = 9
/** Above this many, several are chosen from drop-downs instead of tick boxes: nobody reads 225 nations. */
const BOX_LIMIT = 45
const NOTHING = { value: '', text: 'Choose one' }

const optionsOf = ({ field }: FieldProps): Option[] =>
  field.list
    ? codesOf(field.list).map((code) => ({
        value: code,
        text: codeLabel(field.list as NonNullable<typeof field.list>, code),
      }))
    : []

export function OneOf(
  props: FieldProps & { options?: readonly Option[]; alwaysSelect?: boolean },
): JSX.Element {
  const { field, name, sent, options = optionsOf(props), alwaysSelect } = props
  const common = {
    name,
    value: textOf(sent, name),
    ...hinted(field),
    ...errorOf(props, name),
  }
  if (options.length > RADIO_LIMIT || alwaysSelect) {
    const items = [NOTHING, ...options]
    return <Select {...common} id={idOf(name)} label={labelOf(props)} items={items} />
  }
  return (
    <Radios
      {...common}
      idPrefix={idOf(name)}
      items={options}
      fieldset={legendOf(props)}
      classes="govuk-radios--small"
    />
  )
}

export function ManyOf(props: FieldProps): JSX.Element {
  const { field, name, sent } = props
  const options = optionsOf(props)
  if (options.length > BOX_LIMIT) return <ManyFromLists {...props} options={options} />
  return (
    <Checkboxes
      name={name}
      idPrefix={idOf(name)}
      items={options}
      values={textsOf(sent, name)}
      fieldset={legendOf(props)}
      {...hinted(field)}
      {...errorOf(props, name)}
      classes="govuk-checkboxes--small"
    />
  )
}

/** One list for each answer and one more, so that another can always be given, with or without scripts. */
function ManyFromLists(props: FieldProps & { options: readonly Option[] }) {
  const { field, name, sent, errors, options } = props
  const chosen = textsOf(sent, name)
  return (
    <Fieldset {...legendOf(props)}>
      {field.hint && <div class="govuk-hint">{field.hint}</div>}
      {errors.has(name) && <p class="govuk-error-message">{errors.get(name)}</p>}
      {[...chosen, ''].map((value, index) => (
        <Select
          id={index === 0 ? idOf(name) : `${idOf(name)}-${index}`}
          name={name}
          label={{
            text: `${field.label}, ${index + 1}`,
            classes: 'govuk-visually-hidden',
          }}
          items={[NOTHING, ...options]}
          value={value}
        />
      ))}
      <AddAnother name={name} what={field.label} at={`${idOf(name)}-${chosen.length}`} />
    </Fieldset>
  )
}

/** Sends the form without recording it and comes back to the new row; works without scripts. */
export function AddAnother({ name, what, at }: { name: string; what: string; at: string }) {
  return (
    <button
      class="govuk-button govuk-button--secondary"
      type="submit"
      name="add"
      value={name}
      formaction={`#${at}`}
      formnovalidate
    >
      Add another
      <span class="govuk-visually-hidden">{`: ${what}`}</span>
    </button>
  )
}
