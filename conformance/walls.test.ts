/**
 * The two walls, written apart from each other, must give the same answer to every question. Whole
 * rounds of questions are put to the database at once: what the policies show, row by row, is
 * compared with what the policy in code says about the same part.
 */
import { createHash, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type pg from 'pg'
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
  uuid,
  type World,
} from './access/world.ts'

/** Roles that nobody signs in with, and service identities, which are asked apart. */
const NOBODY = new Set(
  'keeper matcher counter waker ops public family return-country immigration'.split(' '),
)
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

async function ask(round: Round, children: readonly string[], first?: string): Promise<Shown> {
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

function compare(
  round: Round,
  children: readonly string[],
  shown: Shown,
  asked: readonly Probe[],
): void {
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
    for (const probe of asked.filter((each) => each.chronology === chronology)) {
      const { id, section, fieldClass } = probe
      const said = probe.mine ? mine : theirs
      const isOwn = probe.mine && own
      const words =
        said.reads(section, fieldClass) && (isOwn || !readersOwn(round.actor.role, fieldClass))
      const facts = words || said.readsFacts(section)
      expectSame(round, probe, 'words', shown.words.has(id), words)
      expectSame(round, probe, 'facts', shown.facts.has(id), facts)
      expectSame(round, probe, 'entry', shown.entries.has(id), facts)
      expectSame(round, probe, 'author', shown.authors.has(id), isOwn || (authors && !probe.mine))
      if (!probe.mine) continue
      const key = `${chronology}/${section}/${fieldClass}`
      const appends = mine.appends(section, fieldClass)
      expectSame(round, probe, 'append', shown.append.has(key), appends)
      expectSame(
        round,
        probe,
        'append facts',
        shown.appendFacts.has(key),
        appends || mine.appendsFacts(section),
      )
    }
  }
}

function expectSame(
  round: Round,
  probe: Probe,
  what: string,
  second: boolean,
  first: boolean,
): void {
  told.questions += 1
  if (second === first) return
  const child =
    CHILDREN[world.children.indexOf(probe.chronology)]?.states.join('+') ?? 'organisation'
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
  const random = chance(Number(process.env.HOLDFAST_SEED ?? 20260301))
  const some = <T>(from: readonly T[], share: number) => from.filter(() => random() < share)
  const made: Round[] = []
  for (const role of [...ROLES].filter((each) => !NOBODY.has(each))) {
    const serves = [...SERVES]
      .filter(([name, roles]) => name !== 'any' && roles.has(role))
      .map(([name]) => name)
    const others = [...SERVES.keys()].filter((name) => name !== 'any' && !serves.includes(name))
    const actor = await world.actor(role, KINDS[role] ?? 'council')
    const states = role === 'nrm-panel' ? [...STATES, 'worked-with-child'] : STATES
    made.push({ actor, relationships: [], states: [] })
    for (const one of serves) {
      made.push({ actor, relationships: [one], states: [] })
      const shield = one === 'named' || random() < 0.5 ? [] : ['named']
      made.push({
        actor,
        relationships: [one, ...shield],
        states: ['reveal', 'step-up', 'first-responder'],
      })
    }
    for (let i = 0; i < perRole; i += 1) {
      const relationships = [...some(serves, 0.4), ...some(others, 0.05)]
      const where =
        random() < 0.15 ? ['border', 'home-office', 'immigration', 'detention'][i % 4] : undefined
      made.push({
        actor: where ? await world.actor(role, where) : actor,
        relationships,
        states: some(states, 0.35),
      })
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
      const children = [0, 2, 3].map(
        (step) => world.children[(from + step) % world.children.length] ?? '',
      )
      compare(round, children, await ask(round, children), probes)
    }
    process.stderr.write(
      `walls: ${told.questions} questions in ${told.rounds} rounds, ${differences.length} differences\n`,
    )
    expect(differences.slice(0, 40)).toEqual([])
    expect(told.questions).toBeGreaterThan(100_000)
  })

  test('are really compared: one right too many in the second wall is found', async () => {
    const before = differences.length
    const round: Round = {
      actor: await world.actor('carer', 'council'),
      relationships: ['placed-with'],
      states: [],
    }
    const child = world.children.slice(0, 1)
    const shown = await ask(
      round,
      child,
      `insert into access.wall values ('{carer}', '{placed-with}', '{OFF}', 'read', '{}')`,
    )
    compare(round, child, shown, probes)
    expect(
      differences
        .splice(before)
        .some((each) => each.includes('OFF/ theirs words: code false, database true')),
    ).toBe(true)
  })

  test('answer the worked questions that the database can be asked', async () => {
    const wrong: string[] = []
    for (const row of worked()) {
      told.worked += 1
      const shows = await askWorked(row)
      if (shows !== ['read', 'append'].includes(row.expected ?? ''))
        wrong.push(`${row.question}: ${row.reason}`)
    }
    process.stderr.write(`walls: ${told.worked} of the 501 worked questions put to the database\n`)
    expect(wrong).toEqual([])
    expect(told.worked).toBeGreaterThan(350)
  })

  test('a part is really taken where the walls say so, and refused everywhere else', async () => {
    const wrong: string[] = []
    const random = chance(11)
    for (const [role, kind, relationship] of WRITERS) {
      const round: Round = {
        actor: await world.actor(role, kind),
        relationships: [relationship],
        states: ['first-responder'],
      }
      const parts = PARTS.filter(() => random() < 0.3)
      const said = say(askingOf(round, [], true))
      for (const [part, taken] of await tryAppends(round, parts)) {
        const [section = '', fieldClass = ''] = part.split('/')
        if (taken !== said.appends(section, fieldClass))
          wrong.push(`${role} ${relationship} ${part}: taken ${taken}`)
      }
    }
    expect(wrong).toEqual([])
  })

  test.each([
    ['keeper', 'fold', ['facts']],
    ['counter', 'count-run', ['facts']],
    ['matcher', 'match-run', ['facts', 'words']],
  ] as const)(
    'show the %s in a run what its row says, and outside a run nothing',
    async (role, run, halves) => {
      const shown = await askService(role, halves)
      for (const probe of probes.filter((each) => each.section !== 'ORG')) {
        const states = CHILDREN[world.children.indexOf(probe.chronology)]?.states ?? []
        const asking = {
          role,
          organisationKind: 'service',
          relationships: [run],
          actorStates: [],
          childStates: states,
        }
        const may =
          say(asking).reads(probe.section, probe.fieldClass) ||
          factsAlone(asking, probe.section, 'read')
        for (const half of halves)
          expect([
            probe.section,
            probe.fieldClass,
            half,
            shown.inside.has(`${half} ${probe.id}`),
          ]).toEqual([probe.section, probe.fieldClass, half, may])
      }
      expect(shown.outside.size).toBe(0)
    },
  )
})

const WRITERS = [
  ['frontline', 'nhs', 'own'], ['worker', 'council', 'allocated'], ['guardian', 'guardian-service', 'guardian'],
  ['returns-officer', 'council', 'own-authority'], ['sca', 'competent-authority', 'addressed'], ['border', 'border', 'any'],
  ['child', 'own-record', 'self'], ['police-missing', 'police-force', 'episode'],
] as const // biome-ignore format: a list

/** Tries to write an entry with that one part, each under a savepoint. */
async function tryAppends(round: Round, parts: typeof PARTS): Promise<Map<string, boolean>> {
  const { admin } = world
  const child = world.children[0] ?? ''
  const taken = new Map<string, boolean>()
  await admin.query('begin')
  try {
    await setScene(world, round, [child])
    for (const [section, fieldClass] of parts) {
      await admin.query('savepoint part')
      taken.set(`${section}/${fieldClass}`, await append(admin, child, section, fieldClass))
      await admin.query('rollback to savepoint part')
    }
  } finally {
    await admin.query('rollback')
  }
  return taken
}

async function append(
  admin: pg.Client,
  child: string,
  section: string,
  fieldClass: string,
): Promise<boolean> {
  const part = [uuid(), child, section, fieldClass]
  try {
    await admin.query(
      `insert into chronology.entry (id, chronology, kind, version, section, class, precision, recorded_at, recorded_role,
         recorded_kind, source, how_known, salt, leaf)
       select $1, $2, 'probe', 1, $3, $4, 'unknown', clock_timestamp(), m.role, m.organisation_kind, 'unknown', 'unknown', '\\x00', '\\x00'
         from access.me() m`,
      part,
    )
    await admin.query(
      `insert into chronology.author (entry, chronology, person, organisation) select $1, $2, m.person, m.organisation from access.me() m`,
      part.slice(0, 2),
    )
    await admin.query(
      `insert into chronology.facts (entry, chronology, section, class, body) values ($1, $2, $3, $4, '{}')`,
      part,
    )
    await admin.query(
      `insert into chronology.words (entry, chronology, section, class, sealed) values ($1, $2, $3, $4, '\\x00')`,
      part,
    )
    return true
  } catch (error) {
    expect((error as Error).message).toMatch(/row-level security/)
    return false
  }
}

async function askService(role: string, halves: readonly string[]) {
  const { admin } = world
  const token = randomBytes(32)
  const read = async () => {
    const found = new Set<string>()
    await admin.query(`set local role hf_${role}`)
    for (const half of halves)
      for (const row of (
        await admin.query<{ entry: string }>(`select entry from chronology.${half}`)
      ).rows)
        found.add(`${half} ${row.entry}`)
    await admin.query('reset role')
    return found
  }
  await admin.query('begin')
  try {
    const outside = await read()
    await admin.query(
      `insert into access.service_run (token_hash, service, reason) values ($1, $2, 'test')`,
      [createHash('sha256').update(token).digest(), role],
    )
    await admin.query(`select set_config('hf.run', $1, true)`, [token.toString('hex')])
    return { outside, inside: await read() }
  } finally {
    await admin.query('rollback')
  }
}

const EXPRESSIBLE = new Set([
  'reveal',
  'step-up',
  'first-responder',
  'conflict',
  'worked-with-child',
  'exact',
])
/** States that change nothing by themselves need no expression. */
const SILENT = new Set([
  'over-18',
  'age-in-doubt',
  'possible-match',
  'joined',
  'parted',
  'transferred',
  'deceased',
])
const list = (text = '') => text.split(/[; ]/).filter((each) => each !== '')

/** Worked questions about parts of entries, in states that the database knows, asked by people. */
function worked(): Record<string, string>[] {
  const rows: Record<string, string>[] = parse(
    readFileSync(join(import.meta.dirname, 'access/questions.csv')),
    { columns: true },
  )
  const parts = new Set(
    [...PARTS, ...ORG_PARTS].map(([section, fieldClass]) => `${section}/${fieldClass}`),
  )
  return rows.filter(
    (row) =>
      parts.has(`${row.section}/${row.field_class}`) &&
      !['keeper', 'matcher', 'counter', 'waker'].includes(row.role ?? '') &&
      list(row.actor_state).every((state) => EXPRESSIBLE.has(state)) &&
      childOf(row) >= 0,
  )
}

function childOf(row: Record<string, string>): number {
  const states = list(row.child_state).filter((state) => !SILENT.has(state))
  return CHILDREN.findIndex(
    (child) =>
      child.states.length === states.length &&
      states.every((state) => child.states.includes(state)),
  )
}

async function askWorked(row: Record<string, string>): Promise<boolean> {
  const relationships = list(row.relationships)
  const own = readersOwn(row.role ?? '', row.field_class ?? '') ? ['own'] : []
  const round: Round = {
    actor: await world.actor(row.role ?? '', row.organisation ?? ''),
    relationships: [...new Set([...relationships, ...own])],
    states: list(row.actor_state),
  }
  const child = world.children[childOf(row)] ?? ''
  const about = row.section === 'ORG' ? world.organisation : child
  const mine = round.relationships.some((each) => ONE_ENTRY.has(each))
  const probe = probes.find(
    (each) =>
      each.chronology === about &&
      each.mine === mine &&
      each.section === row.section &&
      each.fieldClass === row.field_class,
  )
  const { admin } = world
  await admin.query('begin')
  try {
    await setScene(world, round, [child])
    const { rows } =
      row.ask === 'append'
        ? await admin.query(
            `select from unnest(access.appendable() || access.appendable_facts()) k where k = $1`,
            [`${about}/${row.section}/${row.field_class}`],
          )
        : row.field_class === 'facts'
          ? await admin.query(`select from chronology.facts where entry = $1`, [probe?.id])
          : await admin.query(`select from chronology.words where entry = $1`, [probe?.id])
    return rows.length > 0
  } finally {
    await admin.query('rollback')
  }
}
