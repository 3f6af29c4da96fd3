/**
 * What one asker may with one child, as the first wall sees it: the relationships and states that
 * the database reports, answered by the policy for every section and class.
 */
import { sql, type Transaction } from 'kysely'
import type { Tables } from '../adapters/database/tables.ts'
import type { Actor } from './actor.ts'
import { CHILD_CLASSES } from './matrix.ts'
import { decide, factsAlone } from './policy.ts'

export type Level = 'read' | 'masked' | 'exists' | 'none'

export interface Rights {
  readonly role: string
  /** Held for the whole child; those for single entries only are not here. */
  readonly relationships: readonly string[]
  readonly states: readonly string[]
  reads(section: string, fieldClass?: string): Level
  appends(section: string, fieldClass?: string): boolean
  /** What must still be met before the section could be read: `reveal`, `step-up`. */
  needs(section: string): readonly string[]
  /** Whether duties of that section are shown; one about a place to whoever may open the places. */
  seesDutiesOf(section: string): boolean
  /** Whether codes and dates of the section may be written though its words may not (returns). */
  appendsFacts(section: string): boolean
  /** Whether that part of that entry may be shown; an entry addressed to somebody opens itself only. */
  shows(entry: string, section: string, fieldClass: string, half: 'facts' | 'words'): boolean
  /** Sections of which something may be read, is masked, or is refused; for the audit and the page. */
  readonly shown: readonly string[]
  readonly masked: readonly string[]
  readonly refused: readonly string[]
  /** Whether at least the existence of the record may be told. */
  readonly exists: boolean
  /** Rows of the matrix that opened it. */
  readonly rule: string
}

interface Standing {
  chronology: string
  relation: string
  entry: string | null
}

/**
 * Looks up what the asker holds for these children and gives their rights.
 * @param reveal whether this request reveals places; @param asking states of the request, such as `exact`
 */
export async function rightsOf(
  db: Transaction<Tables>,
  actor: Actor,
  children: readonly string[],
  reveal: boolean,
  asking: readonly string[] = [],
): Promise<(child: string) => Rights> {
  const ids = children as string[]
  const { rows: standing } =
    await sql<Standing>`select chronology, relation, entry from access.standing(${ids}::uuid[])`.execute(
      db,
    )
  const { rows: states } = await sql<{
    chronology: string
    state: string
  }>`select chronology, state from access.states_of(${ids}::uuid[])`.execute(db)
  return (child) =>
    rightsFrom(
      actor,
      standing.filter((each) => each.chronology === child),
      states.filter((each) => each.chronology === child).map((each) => each.state),
      reveal,
      asking,
    )
}

/** States of the child are told apart from the asker's own, which come through the same list. */
const ACTOR_STATES = new Set([
  'conflict',
  'complained-about',
  'worked-with-child',
  'first-responder',
])

function rightsFrom(
  actor: Actor,
  standing: readonly Standing[],
  states: readonly string[],
  reveal: boolean,
  asking: readonly string[],
): Rights {
  const whole = standing.filter((each) => each.entry === null).map((each) => each.relation)
  const single = new Map<string, string[]>()
  for (const { entry, relation } of standing)
    if (entry) single.set(entry, [...(single.get(entry) ?? []), relation])
  const actorStates = [
    ...states.filter((state) => ACTOR_STATES.has(state)),
    ...asking,
    ...(reveal ? ['reveal'] : []),
    ...(actor.verifiedAgain ? ['step-up'] : []),
  ]
  const childStates = states.filter((state) => !ACTOR_STATES.has(state))
  const known = new Map<string, ReturnType<typeof decide>>()
  const answer = (
    relationships: readonly string[],
    section: string,
    fieldClass: string,
    ask: 'read' | 'append',
  ) => {
    const key = `${relationships.join()} ${section}/${fieldClass} ${ask}`
    const before = known.get(key)
    if (before) return before
    const decided = decide({
      role: actor.role,
      organisationKind: actor.organisationKind,
      relationships,
      actorStates,
      childStates,
      section,
      fieldClass,
      ask,
    })
    known.set(key, decided)
    return decided
  }
  const asker = (relationships: readonly string[]) => ({
    role: actor.role,
    organisationKind: actor.organisationKind,
    relationships,
    actorStates,
    childStates,
  })
  const reads = (section: string, fieldClass = '') =>
    answer(whole, section, fieldClass, 'read').answer as Level
  const anyRelation = [...new Set(standing.map((each) => each.relation))]
  const best = new Map<string, Level>()
  const rules = new Set<string>()
  for (const [section, classes] of CHILD_CLASSES) {
    const levels = ['', ...classes].map((fieldClass) =>
      answer(anyRelation, section, fieldClass, 'read'),
    )
    best.set(
      section,
      RANKED.find((level) => levels.some((each) => each.answer === level)) ?? 'none',
    )
    for (const each of levels)
      if (each.answer === 'read') for (const rule of each.rules) rules.add(rule)
  }
  const sectionsAt = (...levels: Level[]) =>
    [...best].filter(([, level]) => levels.includes(level)).map(([section]) => section)
  return {
    role: actor.role,
    relationships: anyRelation,
    states: childStates,
    reads,
    appends: (section, fieldClass = '') =>
      answer(anyRelation, section, fieldClass, 'append').answer === 'append',
    needs: (section) => answer(whole, section, '', 'read').needs,
    seesDutiesOf: (section) =>
      reads(section) === 'read' ||
      (section === 'LOC' && answer(whole, section, '', 'read').needs.includes('reveal')),
    appendsFacts: (section) => factsAlone(asker(anyRelation), section, 'append'),
    shows: (entry, section, fieldClass, half) => {
      const held = [...whole, ...(single.get(entry) ?? [])]
      return (
        answer(held, section, fieldClass, 'read').answer === 'read' ||
        (half === 'facts' && factsAlone(asker(held), section, 'read'))
      )
    },
    shown: sectionsAt('read'),
    masked: sectionsAt('masked'),
    refused: sectionsAt('none', 'exists'),
    exists: sectionsAt('read', 'masked', 'exists').length > 0,
    rule: [...rules].slice(0, 12).join(' ') || 'no row',
  }
}

const RANKED: readonly Level[] = ['read', 'masked', 'exists']
