/**
 * The two walls, written apart from each other, must give the same answer to every question. Whole
 * rounds of questions are put to the database at once: what the policies show, row by row, is
 * compared with what the policy in code says about the same part.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, test } from 'vitest'
import { ROLES, SERVES } from '../src/access/matrix.ts'
import { type Ask, type Asking, factsAlone, rightsOver } from '../src/access/policy.ts'
import { freshDatabase } from '../src/adapters/database/testing.ts'
import {
  askingOf,
  CHILDREN,
  makeWorld,
  ONE_ENTRY,
  ORG_PARTS,
  PARTS,
  type Round,
  setScene,
  type World,
} from './access/world.ts'

/** Roles that nobody signs in with, and service identities, which are asked apart. */
const NOBODY = new Set('keeper matcher counter waker ops public family return-country immigration'.split(' '))
/** Where each role usually works; the same role in an immigration body must get nothing. */
const KINDS: Readonly<Record<string, string>> = {
  'police-missing': 'police-force', 'police-investigation': 'police-force', border: 'border', frontline: 'nhs',
  guardian: 'guardian-service', clinician: 'nhs', solicitor: 'law-firm', advice: 'charity', child: 'own-record',
} // biome-ignore format: a list

let world: World
const told = { questions: 0, rounds: 0, worked: 0 }
const differences: string[] = []

beforeAll(async () => {
  world = await makeWorld((await freshDatabase()).admin)
})

/** What the database shows and takes, as keys `chronology/probe/section/class`. */
interface Shown {
  readonly entries: ReadonlySet<string>
  readonly facts: ReadonlySet<string>
  readonly words: ReadonlySet<string>
  readonly authors: ReadonlySet<string>
  readonly append: ReadonlySet<string>
  readonly appendFacts: ReadonlySet<string>
}

async function ask(round: Round, children: readonly string[]): Promise<Shown> {
  const { admin } = world
  await admin.query('begin')
  try {
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

interface Probe {
  readonly id: string
  readonly chronology: string
  readonly mine: boolean
  readonly section: string
  readonly fieldClass: string
}
let probes: readonly Probe[] = []
beforeAll(async () => {
  const { rows } = await world.admin.query<Probe>(
    `select id, chronology, kind = 'probe mine' as mine, section, class as "fieldClass" from chronology.entry`,
  )
  probes = rows
})

/** Classes that mean "written by the reader": by definition shown to nobody else, whatever is held. */
const readersOwn = (role: string, fieldClass: string) =>
  fieldClass === 'own-note' || (fieldClass === 'own-interview' && role === 'interviewer')

/** What the policy in code says about one asker and one child, worked out once for all probes. */
interface Said {
  reads(section: string, fieldClass: string): boolean
  appends(section: string, fieldClass: string): boolean
  readsFacts(section: string): boolean
  appendsFacts(section: string): boolean
}

function say(asking: Asking): Said {
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
    appends: (section, fieldClass) => rights.get(section)?.get(fieldClass)?.append.answer === 'append',
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
    actorStates: asking.actorStates.filter((each) => each !== 'conflict' && each !== 'worked-with-child'),
  }
}

function compare(round: Round, children: readonly string[], shown: Shown, asked: readonly Probe[]): void {
  const own = round.relationships.includes('own')
  for (const chronology of [...children, world.organisation]) {
    const child = CHILDREN[world.children.indexOf(chronology)]
    const asking = (mine: boolean) => (child ? askingOf(round, child.states, mine) : aboutOrganisation(round, mine))
    const [theirs, mine] = [say(asking(false)), say(asking(true))]
    const able = asking(false)
    const authors = child !== undefined
      && say({ ...able, actorStates: [...able.actorStates, 'reveal', 'step-up'] }).reads('LOC', '')
    for (const probe of asked.filter((each) => each.chronology === chronology)) {
      const { id, section, fieldClass } = probe
      const said = probe.mine ? mine : theirs
      const isOwn = probe.mine && own
      const words = said.reads(section, fieldClass) && (isOwn || !readersOwn(round.actor.role, fieldClass))
      const facts = words || said.readsFacts(section)
      expectSame(round, probe, 'words', shown.words.has(id), words)
      expectSame(round, probe, 'facts', shown.facts.has(id), facts)
      expectSame(round, probe, 'entry', shown.entries.has(id), facts)
      expectSame(round, probe, 'author', shown.authors.has(id), isOwn || (authors && !probe.mine))
      if (!probe.mine) continue
      const key = `${chronology}/${section}/${fieldClass}`
      const appends = mine.appends(section, fieldClass)
      expectSame(round, probe, 'append', shown.append.has(key), appends)
      expectSame(round, probe, 'append facts', shown.appendFacts.has(key), appends || mine.appendsFacts(section))
    }
  }
}

function expectSame(round: Round, probe: Probe, what: string, second: boolean, first: boolean): void {
  told.questions += 1
  if (second === first) return
  const child = CHILDREN[world.children.indexOf(probe.chronology)]?.states.join('+') ?? 'organisation'
  differences.push(
    `${round.actor.role}@${round.actor.kind} [${round.relationships.join(' ')}] {${round.states.join(' ')}} child {${child}} ` +
      `${probe.section}/${probe.fieldClass} ${probe.mine ? 'mine' : 'theirs'} ${what}: code ${first}, database ${second}`,
  )
}

/** The same questions in every run; another seed by HOLDFAST_SEED. */
function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

async function rounds(perRole: number): Promise<Round[]> {
  const random = chance(Number(process.env['HOLDFAST_SEED'] ?? 20260301))
  const some = <T>(from: readonly T[], share: number) => from.filter(() => random() < share)
  const made: Round[] = []
  for (const role of [...ROLES].filter((each) => !NOBODY.has(each))) {
    const serves = [...SERVES].filter(([name, roles]) => name !== 'any' && roles.has(role)).map(([name]) => name)
    const others = [...SERVES.keys()].filter((name) => name !== 'any' && !serves.includes(name))
    const actor = await world.actor(role, KINDS[role] ?? 'council')
    const states = role === 'nrm-panel' ? [...STATES, 'worked-with-child'] : STATES
    made.push({ actor, relationships: [], states: [] })
    for (const one of serves) {
      made.push({ actor, relationships: [one], states: [] })
      const shield = one === 'named' || random() < 0.5 ? [] : ['named']
      made.push({ actor, relationships: [one, ...shield], states: ['reveal', 'step-up', 'first-responder'] })
    }
    for (let i = 0; i < perRole; i += 1) {
      const relationships = [...some(serves, 0.4), ...some(others, 0.05)]
      const where = random() < 0.15 ? ['border', 'home-office', 'immigration', 'detention'][i % 4] : undefined
      made.push({ actor: where ? await world.actor(role, where) : actor, relationships, states: some(states, 0.35) })
    }
  }
  return made
}
const STATES = ['reveal', 'step-up', 'first-responder', 'conflict']

describe('both walls', () => {
  test('give the same answers to generated questions', async () => {
    const turn = chance(7)
    for (const round of await rounds(6)) {
      told.rounds += 1
      // Three children a round keep it fast; over all rounds every role meets every state.
      const from = Math.floor(turn() * world.children.length)
      const children = [0, 2, 3].map((step) => world.children[(from + step) % world.children.length] ?? '')
      compare(round, children, await ask(round, children), probes)
    }
    process.stderr.write(`walls: ${told.questions} questions in ${told.rounds} rounds, ${differences.length} differences\n`)
    expect(differences.slice(0, 40)).toEqual([])
    expect(told.questions).toBeGreaterThan(10_000)
  })
})
void [readFileSync, join, parse, PARTS, ORG_PARTS]
