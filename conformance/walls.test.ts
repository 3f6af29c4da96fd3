/**
 * The two walls, written apart from each other, must give the same answer to every question. Whole
 * rounds of questions are put to the database at once: what the policies show, row by row, is
 * compared with what the policy in code says about the same part.
 */
import { beforeAll, describe, expect, test } from 'vitest'
import { factsAlone } from '../src/access/policy.ts'
import { freshDatabase } from '../src/adapters/database/testing.ts'
import { askService, tryAppends } from './access/attempts.ts'
import { ask, type Compared, compare, say } from './access/compare.ts'
import { chance, rounds } from './access/rounds.ts'
import { askingOf, type Round } from './access/scene.ts'
import { askWorked, worked } from './access/worked.ts'
import { CHILDREN, makeWorld, PARTS, type World } from './access/world.ts'

let world: World
const told = { questions: 0, rounds: 0, worked: 0 }
const differences: string[] = []
const note = (compared: Compared) => {
  told.questions += compared.questions
  differences.push(...compared.differences)
}

beforeAll(async () => {
  world = await makeWorld((await freshDatabase()).admin)
})

describe('both walls', () => {
  test('give the same answers to generated questions', async () => {
    const turn = chance(7)
    for (const round of await rounds(world, 4)) {
      told.rounds += 1
      // Three children a round keep it fast; over all rounds every role meets every state.
      const from = Math.floor(turn() * world.children.length)
      const children = [0, 2, 3].map(
        (step) => world.children[(from + step) % world.children.length] ?? '',
      )
      note(compare(world, round, children, await ask(world, round, children)))
    }
    process.stderr.write(
      `walls: ${told.questions} questions in ${told.rounds} rounds, ${differences.length} differences\n`,
    )
    expect(differences.slice(0, 40)).toEqual([])
    expect(told.questions).toBeGreaterThan(100_000)
  }, 240_000)

  test('are really compared: one right too many in the second wall is found', async () => {
    const round: Round = {
      actor: await world.actor('carer', 'council'),
      relationships: ['placed-with'],
      states: [],
    }
    const child = world.children.slice(0, 1)
    const shown = await ask(
      world,
      round,
      child,
      `insert into access.wall values ('{carer}', '{placed-with}', '{OFF}', 'read', '{}')`,
    )
    const found = compare(world, round, child, shown).differences
    expect(found.filter((each) => each.includes('theirs words')).length).toBeGreaterThan(0)
    expect(found.every((each) => each.includes(' OFF/'))).toBe(true)
  })

  test('answer the worked questions that the database can be asked', async () => {
    const wrong: string[] = []
    for (const row of worked()) {
      told.worked += 1
      const shows = await askWorked(world, row)
      if (shows !== ['read', 'append'].includes(row.expected ?? ''))
        wrong.push(`${row.question}: ${row.reason}`)
    }
    process.stderr.write(`walls: ${told.worked} of the 501 worked questions put to the database\n`)
    expect(wrong).toEqual([])
    expect(told.worked).toBeGreaterThan(350)
  }, 120_000)

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
      for (const [part, taken] of await tryAppends(world, round, parts)) {
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
      const shown = await askService(world, role, halves)
      for (const probe of world.probes.filter((each) => each.section !== 'ORG')) {
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
