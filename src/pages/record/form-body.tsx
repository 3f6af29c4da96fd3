/** The fields of a kind in the order in which a tired person can answer them: what must be there first. */
import type { JSX } from 'hono/jsx/jsx-runtime'
import { type Field, placeOfField } from '../../chronology/kind.ts'
import { Details } from '../govuk/details.tsx'
import { Select } from '../govuk/select.tsx'
import { FormField } from './field.tsx'
import type { FormView } from './form-page.tsx'
import { Moment } from './moment.tsx'
import { type Sent, textOf, textsOf } from './read-form.ts'

/** A form with more optional fields than this keeps most of them folded away. */
const MANY = 8
/** So many fields then stand open; "note" always does. */
const OPEN = 5

type Named = readonly [name: string, field: Field]

/** Splits the fields that this person may write into those that stand open and those folded away. */
function arranged({ kind, mayWrite }: FormView): { open: Named[]; folded: Named[] } {
  const writable = Object.entries(kind.fields).filter(([, field]) => {
    const { section, fieldClass } = placeOfField(kind, field)
    return mayWrite(section, fieldClass)
  })
  const required = writable.filter(([, field]) => field.required)
  const optional = writable.filter(([, field]) => !field.required)
  if (optional.length <= MANY) return { open: [...required, ...optional], folded: [] }
  const note = optional.filter(([name]) => name === 'note')
  const others = optional.filter(([name]) => name !== 'note')
  const stay = Math.max(0, OPEN - required.length)
  return {
    open: [...required, ...others.slice(0, stay), ...note],
    folded: others.slice(stay),
  }
}

export function FormBody(view: FormView & { errors: ReadonlyMap<string, string> }): JSX.Element {
  const { sent, errors, offered } = view
  const { open, folded } = arranged(view)
  const given = { sent, errors, offered }
  return (
    <>
      <Moment {...given} name="happened" field={WHEN} withTime mayBeUnknown />
      {open.map(([name, field]) => (
        <FormField {...given} name={name} field={field} />
      ))}
      {folded.length > 0 && (
        <Details
          summaryText={`More, if you know it (${folded.length} questions)`}
          open={folded.some(([name]) => isUsed(name, sent, errors))}
          classes="holdfast-more"
        >
          {folded.map(([name, field]) => (
            <FormField {...given} name={name} field={field} optionalSaid />
          ))}
        </Details>
      )}
      <Choice {...given} name="source" label="Who says so?" items={SOURCES} />
      <Choice {...given} name="howKnown" label="How do they know?" items={HOW} />
    </>
  )
}

/** Answered, mistaken, or being added to: then it may not be folded away. */
function isUsed(name: string, sent: Sent, errors: ReadonlyMap<string, string>): boolean {
  const own = (key: string) =>
    key === name || key.startsWith(`${name}.`) || key.startsWith(`${name}-`)
  return (
    textOf(sent, 'add') === name ||
    [...errors.keys()].some(own) ||
    Object.keys(sent).some((key) => own(key) && textsOf(sent, key).length > 0)
  )
}

function Choice({
  name,
  label,
  items,
  sent,
  errors,
}: {
  name: string
  label: string
  items: readonly (readonly [value: string, text: string])[]
  sent: Sent
  errors: ReadonlyMap<string, string>
}) {
  const text = errors.get(name)
  return (
    <Select
      id={`field-${name}`}
      name={name}
      label={{ text: label, classes: 'govuk-label--s' }}
      items={[['', 'Choose one'] as const, ...items].map(([value, words]) => ({
        value,
        text: words,
      }))}
      value={textOf(sent, name)}
      {...(text ? { errorMessage: { text } } : {})}
    />
  )
}

/** Nothing is chosen beforehand: who says so is the half of a fact that is most often guessed. */
const SOURCES = [
  ['child', 'The child'],
  ['family', 'Family'],
  ['carer', 'A carer'],
  ['professional', 'A professional'],
  ['public', 'A member of the public'],
  ['document', 'A document'],
  ['device', 'A phone or other device'],
  ['unknown', 'Not known'],
] as const
const HOW = [
  ['saw-or-heard', 'Saw or heard it themselves'],
  ['told-directly', 'Told by the person it is about'],
  ['told-by-other', 'Told by somebody else'],
  ['read', 'Read it in a record or paper'],
  ['device', 'Read from a device or system'],
  ['worked-out', 'Worked out from other facts'],
  ['unknown', 'Not known'],
] as const

const WHEN = {
  type: 'interval',
  label: 'When did it happen?',
  part: 'fact',
  required: true,
  schema: null as never,
} as const
