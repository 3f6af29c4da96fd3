/**
 * The first wall: may this role, holding these relationships, read or append this part of this
 * child's record now? Pure; the rules are the rows of matrix.csv, read by the algorithm of the
 * access decisions. What no row gives is refused.
 */
import {
  CLASSES,
  DESKS,
  type Desk,
  GRANTS,
  type Grant,
  KNOWN_ACTOR_STATES,
  KNOWN_CHILD_STATES,
  type Level,
  LIMITS,
  type Limit,
  type Pattern,
  SERVES,
} from './matrix.ts'

export type { Desk, Level } from './matrix.ts'
export type Ask = 'read' | 'append'

/** Who asks about one child, apart from what is asked. */
export interface Asking {
  readonly role: string
  /** Decides what immigration bodies get (nothing) and which desk is named. */
  readonly organisationKind: string
  /** Held at this statement; `ended:…` and unknown ones give nothing. */
  readonly relationships: readonly string[]
  /** States of the asker, and the needs that are met now: `reveal`, `step-up`, `exact` … */
  readonly actorStates: readonly string[]
  readonly childStates: readonly string[]
}

export interface Question extends Asking {
  readonly section: string
  readonly fieldClass: string
  readonly ask: Ask
}

export interface Answer {
  readonly answer: Level | 'append'
  /** Which desk to ring, with *exists* and with the answer to "missing now?". */
  readonly desk?: Desk
  /** Ids of the rows that decided. */
  readonly rules: readonly string[]
  /** What would have to be met for more than this answer, if that would help. */
  readonly needs: readonly string[]
}

/** Reading level and append right of one class of one section. */
export interface Right {
  readonly read: Answer
  readonly append: Answer
}

const RANK: Readonly<Record<Level, number>> = { none: 0, exists: 1, masked: 2, read: 3 }
const NOTHING: Answer = { answer: 'none', rules: [], needs: [] }

/** Kinds of organisation that count as immigration, whatever role was given there (D43); places of detention too. */
const IMMIGRATION: ReadonlySet<string> = new Set([
  'immigration',
  'border',
  'home-office',
  'detention',
])
/** Kinds to which the desk of the responsible authority is named; all others get the national desk (D76). */
const INSIDE: ReadonlySet<string> = new Set(['council', 'police', 'police-force'])

/** By role, section and asked class: the rows that count there, one list for each relationship. */
type Cell = ReadonlyMap<string, readonly Grant[]>
const cells = new Map<string, Cell>()
const keyOf = (role: string, section: string, fieldClass: string) =>
  `${role} ${section}/${fieldClass}`

function buildCells(): void {
  const bySection = groupedBy(GRANTS, (grant) => `${grant.role} ${grant.section}`)
  for (const [key, grants] of bySection) {
    const [role = '', section = ''] = key.split(' ')
    const byRelationship = groupedBy(grants, (grant) => grant.relationship)
    for (const fieldClass of ['', ...(CLASSES.get(section) ?? [])]) {
      const cell = new Map<string, Grant[]>()
      for (const [relationship, rows] of byRelationship) {
        const own = rows.filter((row) => row.fieldClass === fieldClass)
        // Rows that name the class take the place of the rows of the section.
        cell.set(relationship, own.length > 0 ? own : rows.filter((row) => row.fieldClass === ''))
      }
      cells.set(keyOf(role, section, fieldClass), cell)
    }
  }
}

function groupedBy(grants: readonly Grant[], by: (grant: Grant) => string): Map<string, Grant[]> {
  const groups = new Map<string, Grant[]>()
  for (const grant of grants) groups.set(by(grant), [...(groups.get(by(grant)) ?? []), grant])
  return groups
}

/** Answers one question. */
export function decide(question: Question): Answer {
  const asker = prepare(question)
  return asker ? answer(asker, question.section, question.fieldClass, question.ask) : NOTHING
}

/** Everything that this asker may with this child, section by section; for one request. */
export function rightsOver(asking: Asking): ReadonlyMap<string, ReadonlyMap<string, Right>> {
  const asker = prepare(asking)
  const rights = new Map<string, Map<string, Right>>()
  for (const [section, classes] of CLASSES) {
    const bySection = new Map<string, Right>()
    for (const fieldClass of ['', ...classes]) {
      bySection.set(fieldClass, {
        read: asker ? answer(asker, section, fieldClass, 'read') : NOTHING,
        append: asker ? answer(asker, section, fieldClass, 'append') : NOTHING,
      })
    }
    rights.set(section, bySection)
  }
  return rights
}

/** Sections in which something stands at exactly that level and nothing stands higher. */
export function sectionsIn(
  rights: ReadonlyMap<string, ReadonlyMap<string, Right>>,
  level: Level,
): string[] {
  return [...rights].flatMap(([section, classes]) => {
    const best = Math.max(...[...classes.values()].map((right) => RANK[levelOf(right.read)]))
    return best === RANK[level] ? [section] : []
  })
}

/** True where the class `facts` of the section has rows of its own, as for returns and services: the facts of every class are meant. */
export function factsAlone(asking: Asking, section: string, ask: Ask): boolean {
  const asker = prepare(asking)
  if (!asker) return false
  const named = asker.held.filter((relationship) =>
    cells
      .get(keyOf(asker.role, section, 'facts'))
      ?.get(relationship)
      ?.some((row) => row.fieldClass === 'facts'),
  )
  const given = answer({ ...asker, held: named }, section, 'facts', ask).answer
  return given === ask
}

const levelOf = (given: Answer): Level => (given.answer === 'append' ? 'none' : given.answer)

/** The asking, once for all sections: relationships that count, states as one set, limits that can bite. */
interface Prepared {
  readonly role: string
  readonly held: readonly string[]
  readonly states: ReadonlySet<string>
  readonly limits: readonly Limit[]
  readonly desk: Desk
}

function prepare(asking: Asking): Prepared | null {
  const { role, actorStates, childStates } = asking
  if (!actorStates.every((state) => KNOWN_ACTOR_STATES.has(state))) return null
  if (!childStates.every((state) => KNOWN_CHILD_STATES.has(state))) return null
  const states = new Set([...actorStates, ...childStates])
  if (IMMIGRATION.has(asking.organisationKind)) states.add('org-immigration')
  if (!INSIDE.has(asking.organisationKind)) states.add('org-outside')
  const held = ['any', ...new Set(asking.relationships)].filter((relationship) => {
    const serves = SERVES.get(relationship)
    return serves !== undefined && (serves.has('*') || serves.has(role))
  })
  return {
    role,
    held,
    states,
    limits: LIMITS.filter(
      (limit) => limit.when.every((state) => states.has(state)) && fits(limit.role, role),
    ),
    desk: DESKS.find((rule) => rule.when.every((state) => states.has(state)))?.desk ?? 'national',
  }
}

function answer(asker: Prepared, section: string, fieldClass: string, ask: Ask): Answer {
  const cell = cells.get(keyOf(asker.role, section, fieldClass))
  if (!cell) return NOTHING
  return ask === 'append'
    ? appending(asker, cell, section, fieldClass)
    : reading(asker, cell, section, fieldClass)
}

function appending(asker: Prepared, cell: Cell, section: string, fieldClass: string): Answer {
  const needs = new Set<string>()
  for (const relationship of asker.held) {
    for (const row of cell.get(relationship) ?? []) {
      if (row.action !== 'append') continue
      const missing = row.needs.filter((need) => !asker.states.has(need))
      const cut = cutting(asker, relationship, section, fieldClass)
      if (cut.some((limit) => limit.action === 'none' || limit.action === 'exists')) continue
      if (missing.length === 0) return { answer: 'append', rules: [row.id], needs: [] }
      for (const need of missing) needs.add(need)
    }
  }
  return { answer: 'none', rules: [], needs: [...needs] }
}

function reading(asker: Prepared, cell: Cell, section: string, fieldClass: string): Answer {
  let best: Level = 'none'
  let rules: string[] = []
  const needs = new Set<string>()
  for (const relationship of asker.held) {
    for (const row of cell.get(relationship) ?? []) {
      if (row.action === 'append') continue
      const missing = row.needs.filter((need) => !asker.states.has(need))
      const given =
        missing.length === 0 ? row.action : row.needs.includes('reveal') ? 'masked' : 'none'
      const cut = cutting(asker, relationship, section, fieldClass)
      const left = cut.reduce(lower, given)
      if (RANK[left] > RANK[best]) {
        best = left
        rules = [row.id, ...cut.map((limit) => limit.id)]
      }
      if (missing.length > 0 && RANK[cut.reduce(lower, row.action)] > RANK[left])
        for (const need of missing) needs.add(need)
    }
  }
  const desk =
    best === 'exists' || (best === 'masked' && section === 'MIS' && fieldClass === 'status')
  return {
    answer: best,
    rules,
    needs: best === 'read' ? [] : [...needs],
    ...(desk ? { desk: asker.desk } : {}),
  }
}

/** `none` and `append` leave nothing to read. */
const lower = (level: Level, limit: Limit): Level => {
  const ceiling: Level =
    limit.action === 'exists' || limit.action === 'masked' ? limit.action : 'none'
  return RANK[level] > RANK[ceiling] ? ceiling : level
}

function cutting(
  asker: Prepared,
  relationship: string,
  section: string,
  fieldClass: string,
): readonly Limit[] {
  return asker.limits.filter(
    (limit) =>
      fits(limit.relationship, relationship) &&
      fits(limit.section, section) &&
      fits(limit.fieldClass, fieldClass) &&
      !limit.unless.some(
        ({ kind, name }) =>
          (kind === 'held' && asker.held.includes(name)) ||
          (kind === 'via' && relationship === name) ||
          (kind === 'state' && asker.states.has(name)),
      ),
  )
}

const fits = (pattern: Pattern, value: string): boolean =>
  pattern === null || pattern.values.has(value) !== pattern.not

buildCells()
