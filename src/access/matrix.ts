/**
 * The first wall's rules as files: read once at start-up, checked, and kept as plain rows. A row
 * that names an unknown role, relationship, section or class stops the start, not a request.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

export type Level = 'read' | 'masked' | 'exists' | 'none'
export type Desk = 'national' | 'responsible'

/** What a role may through one relationship with one class of a section; `''` is the whole section. */
export interface Grant {
  readonly id: string
  readonly role: string
  readonly relationship: string
  readonly section: string
  readonly fieldClass: string
  readonly action: Level | 'append'
  readonly needs: readonly string[]
}

/** `null` fits everything; `not` turns the list round. */
export type Pattern = { readonly values: ReadonlySet<string>; readonly not: boolean } | null

/** Cuts a grant down while all of `when` hold, unless one of `unless` does. */
export interface Limit {
  readonly id: string
  readonly role: Pattern
  readonly relationship: Pattern
  readonly when: readonly string[]
  readonly unless: readonly { readonly kind: 'held' | 'via' | 'state'; readonly name: string }[]
  readonly section: Pattern
  readonly fieldClass: Pattern
  readonly action: 'none' | 'append' | 'exists' | 'masked'
}

export interface DeskRule {
  readonly id: string
  readonly when: readonly string[]
  readonly desk: Desk
}

type Row = Readonly<Record<string, string>>

/** Actor states that the files name, and child states; any other state denies (decisions.md section 1). */
const ACTOR_STATES =
  'no-purpose audit-down suspended volume-61 org-immigration org-outside conflict complained-about worked-with-child bg-blocked reveal-limit in-bulk self-grant same-person'
const NEEDS = 'exact reveal step-up two-person two-organisations child-agrees first-responder'
const CHILD_STATES =
  'shielded missing found-not-closed entry-sealed entry-locked over-18 age-in-doubt possible-match joined parted transferred deceased'

const list = (text: string, by: string | RegExp = ';') =>
  text.split(by).filter((each) => each !== '')
const rowsOf = (name: string): Row[] =>
  parse(readFileSync(join(import.meta.dirname, name)), { columns: true })

const sectionRows = rowsOf('sections.csv')
export const ROLES: ReadonlySet<string> = new Set(rowsOf('roles.csv').map((row) => row.role ?? ''))
const relationshipRows = rowsOf('relationships.csv')
/** Which roles a relationship serves; `*` is every role (D78). */
export const SERVES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  relationshipRows.map((row) => [row.relationship ?? '', new Set(list(row.serves ?? '', ' '))]),
)
const NEEDED: ReadonlySet<string> = new Set(list(NEEDS, ' '))
export const KNOWN_ACTOR_STATES: ReadonlySet<string> = new Set([
  ...list(ACTOR_STATES, ' '),
  ...NEEDED,
])
export const KNOWN_CHILD_STATES: ReadonlySet<string> = new Set(list(CHILD_STATES, ' '))

/** Every section with its classes; the section itself stands for a field without a class. */
export const CLASSES: ReadonlyMap<string, readonly string[]> = classesOf(() => true)
/** Sections in which something about a child is recorded. */
export const CHILD_CLASSES: ReadonlyMap<string, readonly string[]> = classesOf(
  (row) => row.scope === 'child',
)

function classesOf(wanted: (row: Row) => boolean): Map<string, string[]> {
  const classes = new Map<string, string[]>()
  for (const row of sectionRows.filter(wanted)) {
    const section = row.section ?? ''
    const known = classes.get(section) ?? []
    if (row.field_class) known.push(row.field_class)
    classes.set(section, known)
  }
  return classes
}

function patternOf(text: string, row: Row): Pattern {
  if (text === '*') return null
  const not = text.startsWith('!')
  const values = list(not ? text.slice(1) : text).flatMap((each) =>
    each === 'CHILD' ? [...CHILD_CLASSES.keys()] : [each],
  )
  if (values.length === 0) throw new Error(`HF_MATRIX: ${row.row} names nothing`)
  return { values: new Set(values), not }
}

const matrix = rowsOf('matrix.csv')
const ofLayer = (layer: string) => matrix.filter((row) => row.layer === layer)

export const GRANTS: readonly Grant[] = ofLayer('grant').map((row) => {
  const grant: Grant = {
    id: row.row ?? '',
    role: row.role ?? '',
    relationship: row.relationship ?? '',
    section: row.section ?? '',
    fieldClass: row.field_class ?? '',
    action: oneOf(row, ['read', 'masked', 'exists', 'none', 'append'] as const),
    needs: list(row.needs ?? ''),
  }
  const known =
    ROLES.has(grant.role) &&
    SERVES.has(grant.relationship) &&
    (grant.fieldClass === '' || CLASSES.get(grant.section)?.includes(grant.fieldClass)) &&
    CLASSES.has(grant.section) &&
    grant.needs.every((need) => NEEDED.has(need)) &&
    row.when === '' &&
    row.unless === ''
  if (!known) throw new Error(`HF_MATRIX: ${grant.id} names something that the files do not know`)
  return grant
})

export const LIMITS: readonly Limit[] = ofLayer('limit').map((row) => ({
  id: row.row ?? '',
  role: patternOf(row.role ?? '', row),
  relationship: patternOf(row.relationship ?? '', row),
  when: statesOf(row),
  unless: list(row.unless ?? '').map((each) => {
    const [kind, name] = each.split(':')
    if (!name || (kind !== 'held' && kind !== 'via' && kind !== 'state'))
      throw new Error(`HF_MATRIX: ${row.row} has an exception that is not understood`)
    return { kind, name }
  }),
  section: patternOf(row.section ?? '', row),
  fieldClass: patternOf(row.field_class ?? '', row),
  action: oneOf(row, ['none', 'append', 'exists', 'masked'] as const),
}))

export const DESKS: readonly DeskRule[] = ofLayer('desk').map((row) => ({
  id: row.row ?? '',
  when: statesOf(row),
  desk: row.desk === 'national' ? 'national' : 'responsible',
}))

function statesOf(row: Row): string[] {
  const states = list(row.when ?? '')
  if (!states.every((state) => KNOWN_ACTOR_STATES.has(state) || KNOWN_CHILD_STATES.has(state)))
    throw new Error(`HF_MATRIX: ${row.row} names a state that is not known`)
  return states
}

function oneOf<T extends string>(row: Row, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === row.action)
  if (!found) throw new Error(`HF_MATRIX: ${row.row} has an action that is not known`)
  return found
}

if (GRANTS.length + LIMITS.length + DESKS.length !== matrix.length)
  throw new Error('HF_MATRIX: a row is neither grant, limit nor desk')
