/** What the controls of a record form share: what they are given, and their id, label, hint and error. */
import type { Field } from '../../chronology/kind.ts'
import type { Sent } from './read-form.ts'

export interface Option {
  readonly value: string
  readonly text: string
}

/** What references may name, offered by name and sent as ids. */
export interface Offered {
  readonly entries: readonly Option[]
  readonly people: readonly Option[]
  readonly organisations: readonly (Option & { readonly kind: string })[]
}

export interface FieldProps {
  readonly name: string
  readonly field: Field
  readonly sent: Sent
  readonly errors: ReadonlyMap<string, string>
  readonly offered: Offered
  /** Whether what surrounds the field says already that it may be left out. */
  readonly optionalSaid?: boolean
}

export const idOf = (name: string) => `field-${name.replaceAll('.', '-')}`

export const labelled = ({ field, optionalSaid }: FieldProps) =>
  field.required || optionalSaid ? field.label : `${field.label} (optional)`

export const hinted = (field: Field) => (field.hint ? { hint: { text: field.hint } } : {})

export function errorOf({ errors }: FieldProps, name: string) {
  const text = errors.get(name)
  return text ? { errorMessage: { text } } : {}
}

export const legendOf = (props: FieldProps) => ({
  legend: { text: labelled(props), classes: 'govuk-fieldset__legend--s' },
})
export const labelOf = (props: FieldProps) => ({
  text: labelled(props),
  classes: 'govuk-label--s',
})
