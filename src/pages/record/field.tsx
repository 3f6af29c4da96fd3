/** One field of a kind as a GOV.UK form control, with what was typed and what is wrong with it. */
import type { JSX } from 'hono/jsx/jsx-runtime'
import { Fieldset } from '../govuk/fieldset.tsx'
import { Input } from '../govuk/input.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { AddAnother, ManyOf, OneOf } from './choice.tsx'
import {
  errorOf,
  type FieldProps,
  hinted,
  idOf,
  labelled,
  labelOf,
  type Option,
} from './control.ts'
import { Moment } from './moment.tsx'
import { rowsOf, textOf } from './read-form.ts'

const LONG =
  /(note|reasons|wishes|routines|routine|goesTo|associates|medicalNeeds|clothing|withWhom|appearance|marks|places|people|asked|comment|complaint|details|Details|why)$/

export function FormField(props: FieldProps): JSX.Element | null {
  const { field, name, sent, offered } = props
  switch (field.type) {
    case 'group':
      return <Group {...props} />
    case 'code':
      return <OneOf {...props} />
    case 'codes':
      return <ManyOf {...props} />
    case 'yes-no':
      return <OneOf {...props} options={ANSWERS} />
    case 'entry':
      return <OneOf {...props} options={offered.entries} alwaysSelect />
    case 'person':
      return <OneOf {...props} options={offered.people} alwaysSelect />
    case 'organisation':
      return <OneOf {...props} options={organisationsFor(props)} alwaysSelect />
    case 'day':
      return <Moment {...props} />
    case 'interval':
      return <Moment {...props} mayBeUnknown />
    case 'instant':
      return <Moment {...props} withTime />
    case 'number':
      return (
        <Input
          {...common(props)}
          value={textOf(sent, name)}
          inputmode="numeric"
          classes="govuk-input--width-4"
        />
      )
    case 'text':
    case 'place':
      return LONG.test(name) || field.type === 'place' ? (
        <Textarea {...common(props)} value={textOf(sent, name)} rows={3} />
      ) : (
        <Input
          {...common(props)}
          value={textOf(sent, name)}
          autocomplete="off"
          spellcheck={false}
        />
      )
    // Files and links to other records have pages of their own; a correction keeps them.
    case 'file':
    case 'chronology':
      return textOf(sent, name) ? (
        <input type="hidden" name={name} value={textOf(sent, name)} />
      ) : null
  }
}

const common = (props: FieldProps) => ({
  id: idOf(props.name),
  name: props.name,
  label: labelOf(props),
  ...hinted(props.field),
  ...errorOf(props, props.name),
})

const ANSWERS: readonly Option[] = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No' },
  { value: 'unknown', text: 'Not known' },
  { value: 'not-asked', text: 'Not asked' },
  { value: 'not-applicable', text: 'Does not apply' },
]

/** Fields that can only name one kind of organisation offer no other. */
const ONLY: Readonly<Record<string, string>> = {
  policeForce: 'police-force',
  hostAuthority: 'council',
  responsibleAuthority: 'council',
  receivingAuthority: 'council',
  addressedTo: 'council',
  guardianService: 'guardian-service',
  school: 'school',
}
function organisationsFor({ name, offered }: FieldProps): readonly Option[] {
  const only = ONLY[name.replace(/^.*\./, '')]
  const fitting = offered.organisations.filter((each) => each.kind === only)
  return fitting.length > 0 ? fitting : offered.organisations
}

/** One row more than was filled in, so that another can always be given, with or without scripts. */
function Group(props: FieldProps) {
  const { field, name, sent, errors } = props
  const filled = rowsOf(sent, name)
  const rows = Math.max(1, filled) + (textOf(sent, 'add') === name ? 1 : 0)
  return (
    <Fieldset legend={{ text: labelled(props), classes: 'govuk-fieldset__legend--m' }}>
      {errors.has(name) && <p class="govuk-error-message">{errors.get(name)}</p>}
      {Array.from({ length: rows }, (_, index) => (
        <div class="holdfast-group-row" id={`row-${name}-${index}`}>
          {rows > 1 && <h2 class="govuk-heading-s">{`${field.label}, ${index + 1}`}</h2>}
          {Object.entries(field.members ?? {}).map(([member, inner]) => (
            <FormField {...props} field={inner} name={`${name}.${index}.${member}`} optionalSaid />
          ))}
        </div>
      ))}
      <AddAnother name={name} what={field.label} at={`row-${name}-${rows}`} />
    </Fieldset>
  )
}
