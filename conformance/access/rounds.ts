/** Generated rounds: every role through every relationship it has, alone and in mixtures, in many states. */
import { ROLES, SERVES } from '../../src/access/matrix.ts'
import type { Round } from './scene.ts'
import type { World } from './world.ts'

/** Roles that nobody signs in with, and service identities, which are asked apart. */
const NOBODY = new Set(
  'keeper matcher counter waker ops public family return-country immigration'.split(' '),
)
/** Where each role usually works; the same role in an immigration body must get nothing. */
const KINDS: Readonly<Record<string, string>> = {
  'police-missing': 'police-force', 'police-investigation': 'police-force', border: 'border', frontline: 'nhs',
  guardian: 'guardian-service', clinician: 'nhs', solicitor: 'law-firm', advice: 'charity', child: 'own-record',
} // biome-ignore format: a list

/** The same questions in every run; another seed by HOLDFAST_SEED. */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export async function rounds(world: World, perRole: number): Promise<Round[]> {
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
      if (role === 'nrm-panel')
        made.push({ actor, relationships: [one], states: ['worked-with-child'] })
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
