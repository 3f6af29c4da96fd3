/**
 * One kind of entry, one declaration: from it come the type, the parser, the form, the timeline
 * sentence, the documentation page and the section in which each field is read.
 */
import { z } from 'zod'
import { asDay, asInstant, type Day, type Happened, type Instant } from './as-at.ts'
import { type CodeList, codesOf, saidOf } from './code-list.ts'
import type { Section, Sort } from './entry.ts'

export const ANSWERS = ['yes', 'no', 'unknown', 'not-asked', 'not-applicable'] as const
export type Answer = (typeof ANSWERS)[number]

export type FieldType =
  | 'text'
  | 'code'
  | 'codes'
  | 'yes-no'
  | 'organisation'
  | 'person'
  | 'day'
  | 'instant'
  | 'interval'
  | 'number'
  | 'entry'
  | 'chronology'
  | 'file'
  | 'place'
  | 'group'

/** A field as the dictionary declares it (fields.ts); one name has one type and one label. */
export interface Field<T = unknown> {
  readonly type: FieldType
  readonly label: string
  readonly hint?: string
  readonly list?: CodeList
  /** Facts are stored clear and feed duties, counts and lists; words are sealed. */
  readonly part: 'fact' | 'words'
  readonly required: boolean
  /** Section, where it is not the section of the kind. Every place is LOC. */
  readonly section?: Section
  readonly fieldClass?: string
  /** The words are also kept as a keyed hash, so that an exact question can find the entry. */
  readonly findable?: boolean
  /** Of a group: the fields of each of its members. */
  readonly members?: Readonly<Record<string, Field>>
  readonly schema: z.ZodType<T>
}

export type Fields = Readonly<Record<string, Field>>
type Required<F extends Fields> = {
  [K in keyof F]: F[K]['required'] extends true ? K : never
}[keyof F]
type ValueOf<F> = F extends Field<infer T> ? T : never
/** The payload that a kind takes: required fields must be there, the others may be. */
export type PayloadOf<F extends Fields> = { [K in Required<F>]: ValueOf<F[K]> } & {
  [K in Exclude<keyof F, Required<F>>]?: ValueOf<F[K]>
}

const day = z.string().transform((text, context): Day => parsed(() => asDay(text), 'day', context))
const instant = z
  .string()
  .transform((text, context): Instant => parsed(() => asInstant(text), 'instant', context))

function parsed<T>(parse: () => T, what: 'day' | 'instant', context: z.RefinementCtx): T {
  try {
    return parse()
  } catch {
    const form =
      what === 'day' ? 'a real day, like 2026-03-27' : 'a time with offset, like 2026-03-27T14:30Z'
    context.addIssue({ code: 'custom', message: `must be ${form}` })
    return z.NEVER
  }
}

/** The wire form of `Happened`, used for the envelope and for fields of type interval. */
export const happenedSchema: z.ZodType<Happened> = z.discriminatedUnion('precision', [
  z.strictObject({ precision: z.literal('minute'), at: instant }),
  z.strictObject({ precision: z.literal('day'), on: day }),
  z.strictObject({
    precision: z.literal('month'),
    month: z.string().regex(/^(?!0000|9999)\d{4}-(0[1-9]|1[0-2])$/),
  }),
  z.strictObject({ precision: z.literal('year'), year: z.string().regex(/^(?!0000|9999)\d{4}$/) }),
  z
    .strictObject({ precision: z.literal('about'), from: day, to: day })
    .refine((span) => span.from <= span.to, { message: 'must not end before it begins' }),
  z.strictObject({ precision: z.literal('unknown') }),
]) as unknown as z.ZodType<Happened>

/** Free text: no control characters but tab and line feed, at most 20,000 characters. */
const text = z
  .string()
  .transform((value) => value.replace(/\r\n?/g, '\n'))
  .pipe(
    z
      .string()
      .max(20_000, 'must be 20,000 characters or fewer')
      .regex(/^(?:[\t\n]|\P{Cc})*$/u, 'must not hold control characters')
      .refine((value) => value.trim() !== '', 'must not be empty'),
  )
/** An id in its one spelling: the database keeps lower case, and hashes must meet the same text. */
export const idSchema = z.uuid().transform((text) => text.toLowerCase())
const id = idSchema as unknown as z.ZodType<string>

interface Options {
  readonly hint?: string
  readonly section?: Section
  readonly fieldClass?: string
  readonly findable?: boolean
}

function field<T, P extends 'fact' | 'words'>(
  type: FieldType,
  part: P,
  label: string,
  schema: z.ZodType<T>,
  more: Options & { list?: CodeList; members?: Fields } = {},
): Field<T> & { readonly required: false; readonly part: P } {
  return { type, part, label, schema, required: false, ...more }
}

const code = <L extends CodeList>(label: string, list: L, more: Options = {}) =>
  field('code', 'fact', label, z.enum(codesOf(list)) as unknown as z.ZodType<string>, {
    ...more,
    list,
  })
const codes = <L extends CodeList>(label: string, list: L, more: Options = {}) =>
  field(
    'codes',
    'fact',
    label,
    z
      .array(z.enum(codesOf(list)) as unknown as z.ZodType<string>)
      .min(1)
      .max(60),
    { ...more, list },
  )

/** The ways to declare a field; fields.ts is made of these. */
export const a = {
  text: (label: string, more: Options = {}) => field('text', 'words', label, text, more),
  place: (label: string, more: Options = {}) =>
    field('place', 'words', label, text, { section: 'LOC', ...more }),
  file: (label: string, more: Options = {}) => field('file', 'words', label, id, more),
  code,
  codes,
  yesNo: (label: string, more: Options = {}) =>
    field('yes-no', 'fact', label, z.enum(ANSWERS) as z.ZodType<Answer>, more),
  person: (label: string, more: Options = {}) => field('person', 'fact', label, id, more),
  organisation: (label: string, more: Options = {}) =>
    field('organisation', 'fact', label, id, more),
  entry: (label: string, more: Options = {}) => field('entry', 'fact', label, id, more),
  chronology: (label: string, more: Options = {}) => field('chronology', 'fact', label, id, more),
  day: (label: string, more: Options = {}) =>
    field('day', 'fact', label, day as unknown as z.ZodType<Day>, more),
  instant: (label: string, more: Options = {}) =>
    field('instant', 'fact', label, instant as unknown as z.ZodType<Instant>, more),
  interval: (label: string, more: Options = {}) =>
    field('interval', 'fact', label, happenedSchema, more),
  number: (label: string, min: number, max: number, more: Options = {}) =>
    field('number', 'fact', label, z.int().min(min).max(max) as z.ZodType<number>, more),
  /** One of a small fixed set of dictionary words, such as a duty's id. */
  token: (label: string, more: Options = {}) =>
    field('text', 'fact', label, z.string().regex(/^[a-z0-9-]{1,80}$/), more),
}

/** The same field, but it must be answered (an answer may be `unknown`). */
export function required<T, F extends Field<T>>(
  one: F,
): Omit<F, 'required'> & { readonly required: true } {
  return { ...one, required: true }
}
/** The same field, read in another section or class for this kind. */
export function readIn<F extends Field>(one: F, section: Section, fieldClass?: string): F {
  return fieldClass === undefined ? { ...one, section } : { ...one, section, fieldClass }
}
/** The same field with this kind's own wording of the label. */
export function called<F extends Field>(one: F, label: string): F {
  return { ...one, label }
}
/** Several of the same thing, each with these fields (names with their kinds, signs with answers). */
export function group<F extends Fields>(
  label: string,
  members: F,
  max = 40,
): Field<PayloadOf<F>[]> & { readonly required: false } {
  return {
    type: 'group',
    label,
    members,
    part: 'fact',
    required: false,
    schema: z.array(objectOf(members)).min(1).max(max) as unknown as z.ZodType<PayloadOf<F>[]>,
  }
}

/** The strict parser for these fields: unknown keys are refused, so nothing is dropped in silence. */
function objectOf<F extends Fields>(fields: F): z.ZodType<PayloadOf<F>> {
  const shape = Object.fromEntries(
    Object.entries(fields).map(([name, one]) => [
      name,
      one.required ? one.schema : one.schema.optional(),
    ]),
  )
  return z.strictObject(shape) as unknown as z.ZodType<PayloadOf<F>>
}

/** What one file in entries/ declares. */
export interface Kind<F extends Fields = Fields> {
  readonly name: string
  readonly whose: readonly Sort[]
  readonly section: Section
  /** Field class of fields that name none (access/sections.csv), if the kind has one. */
  readonly fieldClass?: string
  /** What a person calls it: "Found", "Reported missing". */
  readonly title: string
  /** What it records, and which moment `happened` is. */
  readonly meaning: string
  /** Who records it, in words. */
  readonly by: string
  /** The usual mistakes, for the form's guidance and the documentation. */
  readonly mistakes?: string
  readonly version: number
  readonly fields: F
  /** The line in the timeline, as if the child will read it; from codes only, never a place. */
  readonly sentence: (facts: Readonly<Record<string, unknown>>) => string
  /** A made-up payload that the schema accepts. */
  readonly example: PayloadOf<F>
  /** Pure steps from older payload versions: key 1 turns version 1 into version 2. */
  readonly upgrades?: Readonly<
    Record<number, (old: Record<string, unknown>) => Record<string, unknown>>
  >
  readonly schema: z.ZodType<PayloadOf<F>>
}

/** Declares a kind; the parser comes from its fields. */
export function kind<const F extends Fields>(declared: Omit<Kind<F>, 'schema'>): Kind<F> {
  return { ...declared, schema: objectOf(declared.fields) }
}

/** Section and class in which a field of that kind is read. */
export function placeOfField(
  of: Pick<Kind, 'section' | 'fieldClass'>,
  one: Field,
): { section: Section; fieldClass: string } {
  const section = one.section ?? of.section
  const fieldClass = one.fieldClass ?? (section === of.section ? (of.fieldClass ?? '') : '')
  return { section, fieldClass }
}

/** The words for a code fact, for sentences: `say(facts, 'foundHow', f.foundHow)`. */
export function say(facts: Readonly<Record<string, unknown>>, name: string, one: Field): string {
  const value = facts[name]
  const list = one.list
  if (list === undefined || value === undefined) return 'not recorded'
  const words = [value].flat().map((code) => saidOf(list, String(code)))
  return words.join(', ')
}
