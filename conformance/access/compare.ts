/** What the database showed in a round, beside what the policy in code says about the same parts. */
import { type Ask, type Asking, factsAlone, rightsOver } from '../../src/access/policy.ts'
import { askingOf, type Round, setScene } from './scene.ts'
import { CHILDREN, ONE_ENTRY, type Probe, type World } from './world.ts'

/** What the database shows and takes, as keys `chronology/probe/section/class`. */
export interface Shown {
  readonly entries: ReadonlySet<string>
  readonly facts: ReadonlySet<string>
  readonly words: ReadonlySet<string>
  readonly authors: ReadonlySet<string>
  readonly append: ReadonlySet<string>
  readonly appendFacts: ReadonlySet<string>
}

export async function ask(
  world: World,
  round: Round,
  children: readonly string[],
  first?: string,
): Promise<Shown> {
  const { admin } = world
  await admin.query('begin')
  try {
    if (first) await admin.query(first)
    await setScene(world, round, children)
    const keys = async (sql: string) =>
      new Set((await admin.query<{ k: string }>(sql)).rows.map((row) => row.k))
    return {
      entries: await keys(`select id::text as k from chronology.entry`),
      facts: await keys(`select entry::text as k from chronology.facts`),
      words: await keys(`select entry::text as k from chronology.words`),
      authors: await keys(`select entry::text as k from chronology.author`),
      append: await keys(`select unnest(access.appendable()) as k`),
      appendFacts: await keys(`select unnest(access.appendable_facts()) as k`),
    }
  } finally {
    await admin.query('rollback')
  }
}

/** Classes that mean "written by the reader": by definition shown to nobody else, whatever is held. */
export const readersOwn = (role: string, fieldClass: string) =>
  fieldClass === 'own-note' || (fieldClass === 'own-interview' && role === 'interviewer')

/** What the policy in code says about one asker and one child, worked out once for all probes. */
export interface Said {
  reads(section: string, fieldClass: string): boolean
  appends(section: string, fieldClass: string): boolean
  readsFacts(section: string): boolean
  appendsFacts(section: string): boolean
}

export function say(asking: Asking): Said {
  const rights = rightsOver(asking)
  const alone = new Map<string, boolean>()
  const facts = (section: string, ask: Ask) => {
    const key = `${section} ${ask}`
    const known = alone.get(key) ?? factsAlone(asking, section, ask)
    alone.set(key, known)
    return known
  }
  return {
    reads: (section, fieldClass) => rights.get(section)?.get(fieldClass)?.read.answer === 'read',
    appends: (section, fieldClass) =>
      rights.get(section)?.get(fieldClass)?.append.answer === 'append',
    readsFacts: (section) => facts(section, 'read'),
    appendsFacts: (section) => facts(section, 'append'),
  }
}

/** For an organisation's chronology, what is held for a named child counts; conflicts are about children. */
function aboutOrganisation(round: Round, mine: boolean): Asking {
  const asking = askingOf(round, [], mine)
  return {
    ...asking,
    relationships: asking.relationships.filter((each) => each === 'own' || !ONE_ENTRY.has(each)),
    actorStates: asking.actorStates.filter(
      (each) => each !== 'conflict' && each !== 'worked-with-child',
    ),
  }
}

export interface Compared {
  questions: number
  readonly differences: string[]
}

/** Puts every probe of these children, and of the organisation, to the policy and compares. */
export function compare(
  world: World,
  round: Round,
  children: readonly string[],
  shown: Shown,
): Compared {
  const compared: Compared = { questions: 0, differences: [] }
  const same = (probe: Probe, what: string, second: boolean, first: boolean) => {
    compared.questions += 1
    if (second !== first) compared.differences.push(said(world, round, probe, what, first))
  }
  const own = round.relationships.includes('own')
  for (const chronology of [...children, world.organisation]) {
    const child = CHILDREN[world.children.indexOf(chronology)]
    const asking = (mine: boolean) =>
      child ? askingOf(round, child.states, mine) : aboutOrganisation(round, mine)
    const [theirs, mine] = [say(asking(false)), say(asking(true))]
    const able = asking(false)
    const authors =
      child !== undefined &&
      say({ ...able, actorStates: [...able.actorStates, 'reveal', 'step-up'] }).reads('LOC', '')
    for (const probe of world.probes.filter((each) => each.chronology === chronology)) {
      const { id, section, fieldClass } = probe
      const said = probe.mine ? mine : theirs
      const isOwn = probe.mine && own
      const words =
        said.reads(section, fieldClass) && (isOwn || !readersOwn(round.actor.role, fieldClass))
      const facts = words || said.readsFacts(section)
      same(probe, 'words', shown.words.has(id), words)
      same(probe, 'facts', shown.facts.has(id), facts)
      same(probe, 'entry', shown.entries.has(id), facts)
      same(probe, 'author', shown.authors.has(id), isOwn || (authors && !probe.mine))
      if (!probe.mine) continue
      const key = `${chronology}/${section}/${fieldClass}`
      const appends = mine.appends(section, fieldClass)
      same(probe, 'append', shown.append.has(key), appends)
      same(probe, 'append facts', shown.appendFacts.has(key), appends || mine.appendsFacts(section))
    }
  }
  return compared
}

/** A difference in one line: who asked what, and what the two walls said. */
function said(world: World, round: Round, probe: Probe, what: string, first: boolean): string {
  const states = CHILDREN[world.children.indexOf(probe.chronology)]?.states
  return (
    `${round.actor.role} of ${round.actor.kind} [${round.relationships.join(' ')}] {${round.states.join(' ')}} ` +
    `${states ? `child {${states.join(' ')}}` : 'organisation'} ${probe.section}/${probe.fieldClass} ` +
    `${probe.mine ? 'mine' : 'theirs'} ${what}: code ${first}, database ${!first}`
  )
}
