/** One field of a kind as a GOV.UK form control, with what was typed and what is wrong with it. */
import type { JSX } from 'hono/jsx/jsx-runtime'
import { codesOf, labelOf } from '../../chronology/code-list.ts'
import type { Field } from '../../chronology/kind.ts'
import { Checkboxes } from '../govuk/checkboxes.tsx'
import { DateInput } from '../govuk/date-input.tsx'
import { Fieldset } from '../govuk/fieldset.tsx'
import { Input } from '../govuk/input.tsx'
import { Radios } from '../govuk/radios.tsx'
import { Select } from '../govuk/select.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { rowsOf, type Sent, textOf, textsOf } from './read-form.ts'

/** What references may name, offered by name and sent as ids. */
export interface Offered {
  readonly entries: readonly Option[]
  readonly people: readonly Option[]
  readonly organisations: readonly Option[]
}
interface Option {
  readonly value: string
  readonly text: string
}

export interface FieldProps {
  readonly name: string
  readonly field: Field
  readonly sent: Sent
  readonly errors: ReadonlyMap<string, string>
  readonly offered: Offered
}

/** Above this many codes a list is chosen from a drop-down instead of radio buttons. */
const RADIO_LIMIT = 9
const LONG =
  /(note|reasons|wishes|routines|routine|goesTo|associates|medicalNeeds|clothing|withWhom|appearance|marks|places|people|asked|comment|complaint|details|Details|why)$/

const id = (name: string) => `field-${name.replaceAll('.', '-')}`
const error = (errors: ReadonlyMap<string, string>, name: string) => {
  const text = errors.get(name)
  return text ? { errorMessage: { text } } : {}
}
const hinted = (field: Field) => (field.hint ? { hint: { text: field.hint } } : {})
const labelled = (field: Field) => (field.required ? field.label : `${field.label} (optional)`)

export function FormField(props: FieldProps): JSX.Element | null {
  const { field, name, offered } = props
  switch (field.type) {
    case 'group':
      return <Group {...props} />
    case 'code':
      return (
        <OneOf
          {...props}
          options={codesOf(field.list ?? EMPTY).map((code) => ({
            value: code,
            text: labelOf(field.list ?? EMPTY, code),
          }))}
        />
      )
    case 'codes':
      return <ManyOf {...props} />
    case 'yes-no':
      return <OneOf {...props} options={ANSWER_OPTIONS} />
    case 'entry':
      return <OneOf {...props} options={offered.entries} none="None" />
    case 'person':
      return <OneOf {...props} options={offered.people} none="None" />
    case 'organisation':
      return <OneOf {...props} options={offered.organisations} none="None" />
    case 'day':
      return <Moment {...props} />
    case 'interval':
      return <Moment {...props} mayBeUnknown />
    case 'instant':
      return <Moment {...props} withTime />
    case 'number':
      return (
        <Input
          id={id(name)}
          name={name}
          label={{ text: labelled(field) }}
          {...hinted(field)}
          {...error(props.errors, name)}
          value={textOf(props.sent, name)}
          inputmode="numeric"
          classes="govuk-input--width-4"
        />
      )
    case 'text':
    case 'place':
      return <Text {...props} />
    // Files and links to other records have pages of their own.
    case 'file':
    case 'chronology':
      return null
  }
}

const EMPTY = { name: 'none', labels: {}, said: {} }
const ANSWER_OPTIONS: readonly Option[] = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No' },
  { value: 'unknown', text: 'Not known' },
  { value: 'not-asked', text: 'Not asked' },
]

function Text({ field, name, sent, errors }: FieldProps) {
  const common = {
    id: id(name),
    name,
    label: { text: labelled(field) },
    ...hinted(field),
    ...error(errors, name),
    value: textOf(sent, name),
  }
  return LONG.test(name) || field.type === 'place' ? (
    <Textarea {...common} rows={3} />
  ) : (
    <Input {...common} autocomplete="off" spellcheck={false} />
  )
}

function OneOf({
  field,
  name,
  sent,
  errors,
  options,
  none,
}: FieldProps & { options: readonly Option[]; none?: string }) {
  const value = textOf(sent, name)
  if (options.length > RADIO_LIMIT || none !== undefined) {
    const items = [{ value: '', text: none && !field.required ? none : 'Choose one' }, ...options]
    return (
      <Select
        id={id(name)}
        name={name}
        label={{ text: labelled(field) }}
        {...hinted(field)}
        {...error(errors, name)}
        items={items}
        value={value}
      />
    )
  }
  return (
    <Radios
      name={name}
      idPrefix={id(name)}
      items={options}
      value={value}
      fieldset={{ legend: { text: labelled(field), classes: 'govuk-fieldset__legend--s' } }}
      {...hinted(field)}
      {...error(errors, name)}
      classes="govuk-radios--small"
    />
  )
}

function ManyOf({ field, name, sent, errors }: FieldProps) {
  const list = field.list ?? EMPTY
  const items = codesOf(list).map((code) => ({ value: code, text: labelOf(list, code) }))
  return (
    <Checkboxes
      name={name}
      idPrefix={id(name)}
      items={items}
      values={textsOf(sent, name)}
      fieldset={{ legend: { text: labelled(field), classes: 'govuk-fieldset__legend--s' } }}
      {...hinted(field)}
      {...error(errors, name)}
      classes="govuk-checkboxes--small"
    />
  )
}

/** A day, with a time of the clock or "not known" where the field takes them. */
export function Moment({
  field,
  name,
  sent,
  errors,
  withTime = false,
  mayBeUnknown = false,
}: FieldProps & { withTime?: boolean; mayBeUnknown?: boolean }): JSX.Element {
  const values = Object.fromEntries(
    ['day', 'month', 'year'].map((part) => [`${name}-${part}`, textOf(sent, `${name}-${part}`)]),
  )
  return (
    <div class="holdfast-moment">
      <DateInput
        id={id(name)}
        namePrefix={name}
        values={values}
        fieldset={{ legend: { text: labelled(field), classes: 'govuk-fieldset__legend--s' } }}
        hint={{
          text:
            field.hint ??
            (mayBeUnknown
              ? 'Leave out what is not known. For example, only the year.'
              : 'For example, 27 3 2026'),
        }}
        {...error(errors, name)}
      />
      {withTime && (
        <Input
          id={`${id(name)}-time`}
          name={`${name}-time`}
          label={{ text: mayBeUnknown ? 'Time, if known' : 'Time' }}
          hint={{ text: 'For example, 14:30' }}
          {...error(errors, `${name}-time`)}
          value={textOf(sent, `${name}-time`)}
          classes="govuk-input--width-5"
        />
      )}
      {mayBeUnknown && (
        <Checkboxes
          name={`${name}-unknown`}
          idPrefix={`${id(name)}-unknown`}
          items={[{ value: 'yes', text: 'Not known at all' }]}
          values={textsOf(sent, `${name}-unknown`)}
          classes="govuk-checkboxes--small"
        />
      )}
    </div>
  )
}

/** One row more than was filled in, so that another can always be given, with or without scripts. */
function Group(props: FieldProps) {
  const { field, name } = props
  const rows = Math.max(1, rowsOf(props.sent, name)) + (textOf(props.sent, 'add') === name ? 1 : 0)
  return (
    <Fieldset legend={{ text: labelled(field), classes: 'govuk-fieldset__legend--m' }}>
      {props.errors.has(name) && (
        <p class="govuk-error-message" id={id(name)}>
          {props.errors.get(name)}
        </p>
      )}
      {Array.from({ length: rows }, (_, index) => (
        <div class="holdfast-group-row">
          {Object.entries(field.members ?? {}).map(([member, inner]) => (
            <FormField {...props} field={inner} name={`${name}.${index}.${member}`} />
          ))}
        </div>
      ))}
      <p>
        <button
          class="govuk-button govuk-button--secondary"
          type="submit"
          name="add"
          value={name}
          formnovalidate
        >{`Add another: ${field.label.toLowerCase()}`}</button>
      </p>
    </Fieldset>
  )
}
