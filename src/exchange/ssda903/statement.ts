/**
 * What a return says about a child, one statement for each entry that it would become. The key
 * names the statement within the child and stays the same from return to return; the digest tells
 * whether it still says the same.
 */
import { createHmac } from 'node:crypto'
import type { Day, Happened } from '../../chronology/as-at.ts'
import { canonical, type Json } from '../../chronology/canonical.ts'
import { KINDS, type KindName } from '../../chronology/catalogue.ts'
import type { Draft, Id } from '../../chronology/entry.ts'
import { type Field, type Fields, type Kind, placeOfField } from '../../chronology/kind.ts'
import { WHY } from '../../chronology/split.ts'
import type { RowAt } from './row.ts'

/** Something that earlier returns may have said already, under another key. */
export type Carried =
  | { readonly family: 'care' | 'legal' | 'placed'; readonly on: Day }
  | { readonly family: 'home' | 'identity' }

export interface Statement {
  /** Codes and days only, never a place, a name or a birth date: `placed|2023-04-01`. */
  readonly key: string
  readonly kind: KindName
  readonly happened: Happened
  readonly payload: Readonly<Record<string, unknown>>
  /** Key of the statement that this one answers; becomes the field `about`. */
  readonly about?: string
  /** The rows that say it; the first is the one it is counted with. */
  readonly rows: readonly RowAt[]
  /** The part of the payload that another row may repeat. */
  readonly core?: Json
  readonly carried?: Carried
  /** Follows from a row beside what the row is there for; does not decide how the row is counted. */
  readonly beside?: true
  /** Keys under which an earlier return may have recorded the same event with another kind. */
  readonly insteadOf?: readonly string[]
}

const UNASKED = 'not-asked'

/**
 * A payload as the import records it: every question of the kind that the return does not ask is
 * answered with "not asked", never with silence and never with no. A field given as `undefined` is
 * left out.
 */
export function asked(
  kind: KindName,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const payload: Record<string, unknown> = { ...unaskedOf(kind) }
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) delete payload[name]
    else payload[name] = value
  }
  return payload
}

const unasked = new Map<KindName, Readonly<Record<string, unknown>>>()

function unaskedOf(kind: KindName): Readonly<Record<string, unknown>> {
  const known = unasked.get(kind)
  if (known) return known
  const fields: Fields = KINDS[kind].fields
  const answers: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(fields)) {
    if (!isForTheOfficer(KINDS[kind], field)) continue
    const { type } = field
    if (type === 'code' || type === 'yes-no') answers[name] = UNASKED
    if (type === 'codes') answers[name] = [UNASKED]
  }
  unasked.set(kind, answers)
  return answers
}

/** Of immigration a returns officer writes the flag and nothing else, not even that nobody asked (D53). */
function isForTheOfficer(kind: Pick<Kind, 'section' | 'fieldClass'>, field: Field): boolean {
  const { section, fieldClass } = placeOfField(kind, field)
  return section !== 'IMM' || fieldClass === 'uasc-flag'
}

/** Makes digests of the statements of one child. */
export type Digester = (statement: Statement) => string

/**
 * A digest is keyed and bound to the child, because it may lie in clear beside the key and a
 * postcode or a birth date could otherwise be found by trying all of them. It covers what the
 * return says: not the questions it does not ask, and not a time that it only frames. A second
 * half covers the part that other rows repeat.
 */
export function digester(secret: Buffer, child: string): Digester {
  const hash = (value: Json) =>
    createHmac('sha256', secret)
      .update(canonical([child, value]))
      .digest('base64url')
      .slice(0, 32)
  return ({ kind, happened, payload, core }) => {
    const said = Object.entries(payload).filter(([, value]) => !isUnasked(value))
    const on = happened.precision === 'day' ? happened.on : null
    const whole = hash([kind, on, Object.fromEntries(said) as Json])
    return core === undefined ? whole : `${whole}.${hash(core)}`
  }
}

function isUnasked(value: unknown): boolean {
  return value === UNASKED || (Array.isArray(value) && value.length === 1 && value[0] === UNASKED)
}

/** The half of a digest that covers the repeated part; empty when there is none. */
export function coreOf(digest: string): string {
  return digest.split('.')[1] ?? ''
}

/** What the caller knows and a statement does not. */
export interface Recording {
  readonly chronology: Id
  readonly id?: Id
  /** The entry that the statement answers, where it answers one. */
  readonly about?: Id
  readonly corrects?: Id
  readonly why?: string
}

/** The draft of the entry that a statement becomes. */
export function draftOf(statement: Statement, by: Recording): Draft {
  return {
    chronology: by.chronology,
    kind: statement.kind,
    happened: statement.happened,
    source: 'import',
    howKnown: 'in-a-return',
    within: 'import',
    payload: {
      ...statement.payload,
      ...(by.about === undefined ? {} : { about: by.about }),
      ...(by.why === undefined ? {} : { [WHY]: by.why }),
    },
    ...(by.id === undefined ? {} : { id: by.id }),
    ...(by.corrects === undefined ? {} : { corrects: by.corrects }),
  }
}
