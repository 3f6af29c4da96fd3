/**
 * A payload is stored in parts: for every access section and class it touches, its facts apart from
 * its words. Splitting and joining are inverse; the joined payload of a reader who lacks a section
 * simply lacks its fields.
 */
import type { Section } from './entry.ts'
import { type Field, type Fields, type Kind, placeOfField } from './kind.ts'

export interface Part {
  readonly section: Section
  readonly fieldClass: string
  readonly facts: Record<string, unknown>
  readonly words: Record<string, unknown>
  /** Texts of findable fields, to be kept as keyed hashes. */
  readonly find: readonly string[]
}

/** In which capacity words are written decides their class (decisions D05 and D37). */
export type Within = 'concern' | 'import' | undefined

/** What is written beside a payload when an entry corrects or withdraws another: why. */
export const WHY = 'why'

interface Draft {
  section: Section
  fieldClass: string
  facts: Record<string, unknown>
  words: Record<string, unknown>
  find: string[]
}

/** Takes a payload that the kind's schema accepted; gives its parts, the kind's own part always first. */
export function split(
  kind: Kind,
  payload: Readonly<Record<string, unknown>>,
  within?: Within,
): Part[] {
  const parts = new Map<string, Draft>()
  const part = (section: Section, fieldClass: string): Draft => {
    const key = `${section}/${fieldClass}`
    const found = parts.get(key)
    if (found) return found
    const made: Draft = { section, fieldClass, facts: {}, words: {}, find: [] }
    parts.set(key, made)
    return made
  }
  part(kind.section, mainClass(kind, within))
  const partOf = (field: Field) => {
    const { section, fieldClass } = placeOfField(kind, field)
    return part(section, classWithin(section, fieldClass, field, kind, within))
  }
  for (const [name, value] of Object.entries(payload)) {
    const field = kind.fields[name]
    if (name === WHY) part(kind.section, classOfWhy(kind, within)).words[WHY] = value
    else if (field?.type === 'group')
      splitGroup(name, field.members ?? {}, value as Record<string, unknown>[], partOf)
    else if (field) put(partOf(field), name, field, value)
  }
  return [...parts.values()]
}

function put(part: Draft, name: string, field: Field, value: unknown): void {
  part[field.part === 'fact' ? 'facts' : 'words'][name] = value
  if (field.findable) part.find.push(String(value))
}

/** Each side of each part keeps the members of a group in their places, so that they can be joined again. */
function splitGroup(
  name: string,
  members: Fields,
  rows: Record<string, unknown>[],
  partOf: (field: Field) => Draft,
): void {
  rows.forEach((given, index) => {
    for (const [member, value] of Object.entries(given)) {
      const field = members[member]
      if (!field) continue
      const part = partOf(field)
      const side = part[field.part === 'fact' ? 'facts' : 'words']
      side[name] ??= rows.map(() => ({}))
      const row = (side[name] as Record<string, unknown>[])[index]
      if (row) row[member] = value
      if (field.findable) part.find.push(String(value))
    }
  })
}

/** Why a return corrects is read with the words of the return, and written by who may write those. */
function classOfWhy(kind: Kind, within: Within): string {
  return within === 'import' && kind.section !== 'LOC' ? 'facts' : mainClass(kind, within)
}

/** Class of the kind's own section: what makes the whole entry visible or not. */
export function mainClass(kind: Pick<Kind, 'section' | 'fieldClass'>, within?: Within): string {
  if (within === 'concern') return 'in-concern'
  if (within === 'import' && kind.section === 'LOC') return 'import'
  return kind.fieldClass ?? ''
}

function classWithin(
  section: Section,
  fieldClass: string,
  field: Field,
  kind: Kind,
  within: Within,
): string {
  if (within === 'concern') return 'in-concern'
  // Whatever a return says of a place goes where no return is ever read back from (D37); its other
  // words are numbers, and numbers count as codes of their section (D53).
  if (within === 'import' && section === 'LOC') return 'import'
  if (within === 'import' && field.part === 'words') return 'facts'
  return section === kind.section && field.fieldClass === undefined ? mainClass(kind) : fieldClass
}

/** Puts the parts that a reader was given together again. */
export function join(parts: readonly Pick<Part, 'facts' | 'words'>[]): {
  facts: Record<string, unknown>
  words: Record<string, unknown>
} {
  const joined = { facts: {} as Record<string, unknown>, words: {} as Record<string, unknown> }
  for (const part of parts) {
    for (const side of ['facts', 'words'] as const) {
      for (const [name, value] of Object.entries(part[side]))
        joined[side][name] = merged(joined[side][name], value)
    }
  }
  return joined
}

function merged(before: unknown, value: unknown): unknown {
  if (!Array.isArray(before) || !Array.isArray(value)) return value
  return value.map((row: unknown, index) =>
    isRow(row) && isRow(before[index]) ? { ...before[index], ...row } : row,
  )
}

function isRow(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Facts and words of an entry as one payload, for forms and sentences that need both. */
export function payloadOf(entry: {
  facts: Readonly<Record<string, unknown>>
  words: Readonly<Record<string, unknown>>
}): Record<string, unknown> {
  const joined = join([
    { facts: { ...entry.facts }, words: {} },
    { facts: { ...entry.words }, words: {} },
  ])
  return joined.facts
}
