/** Words that can be recognised wherever they turn up: one for every field of every kind that holds words. */
import { KINDS } from '../../src/chronology/catalogue.ts'
import type { Draft, HowKnown, Source } from '../../src/chronology/entry.ts'
import { uuidv7 } from '../../src/chronology/id.ts'
import type { Field, Fields, Kind } from '../../src/chronology/kind.ts'

export const CANARY = 'KANARIE'

/** Kinds that are recorded about a child. */
export const CHILD_KINDS = (Object.values(KINDS) as unknown as Kind[]).filter((each) =>
  each.whose.includes('child'),
)

/**
 * The kind's own example, with every text replaced by what `say` gives for it, and every field of
 * words that the example leaves out filled in. Links to other entries and records are left out.
 */
function filledWith(kind: Kind, say: (field: string) => string): Record<string, unknown> {
  return fill(kind.fields, kind.example as Record<string, unknown>, kind.name, say)
}

function fill(
  fields: Fields,
  example: Readonly<Record<string, unknown>>,
  path: string,
  say: (field: string) => string,
): Record<string, unknown> {
  const filled = Object.entries(fields).map(([name, field]) => [
    name,
    filledField(field, example[name], `${path}.${name}`, say),
  ])
  return Object.fromEntries(filled.filter(([, value]) => value !== undefined))
}

function filledField(
  field: Field,
  given: unknown,
  path: string,
  say: (field: string) => string,
): unknown {
  if ((field.type === 'text' || field.type === 'place') && field.part === 'words') return say(path)
  if (field.type === 'group') {
    const rows = Array.isArray(given) ? (given as Record<string, unknown>[]) : []
    return rows.length > 0
      ? rows.map((row) => fill(field.members ?? {}, row, path, say))
      : undefined
  }
  return field.type === 'entry' && !field.required ? undefined : given
}

/** Entries of that child, one of every kind, each saying where it came from. */
export function draftsOf(
  child: string,
  kinds: readonly Kind[],
  say: (kind: Kind) => (field: string) => string,
): Draft[] {
  const first = uuidv7()
  return kinds.map((kind, index) => ({
    ...(index === 0 ? { id: first } : {}),
    chronology: child,
    kind: kind.name,
    // Each on a minute of its own, so that they stand in the same order on every page.
    happened: {
      precision: 'minute',
      at: `2026-10-10T${two(Math.floor(index / 60))}:${two(index % 60)}:00Z`,
    } as Draft['happened'],
    source: 'professional' as Source,
    howKnown: 'told-directly' as HowKnown,
    payload: {
      ...filledWith(kind, say(kind)),
      ...(kind.fields.about?.required ? { about: first } : {}),
    },
  }))
}

const two = (number: number) => String(number).padStart(2, '0')
