/** Lists hold only the asker's own children, and the read log answers only who may ask it. */
import { beforeAll, expect, test } from 'vitest'
import { freshDatabase } from '../../src/adapters/database/testing.ts'
import { enter, setScene } from './scene.ts'
import { CHILDREN, makeWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld((await freshDatabase()).admin)
})

/** Runs `work` as hf_app in a transaction that is undone. */
async function undone<T>(work: () => Promise<T>): Promise<T> {
  await world.admin.query('begin')
  try {
    return await work()
  } finally {
    await world.admin.query('rollback')
  }
}

const seen = async (text: string, values: unknown[] = []) =>
  new Set((await world.admin.query<{ v: string }>(text, values)).rows.map((row) => row.v))

/** Children in the lists of a worker who holds that, having named none of them. */
const listed = async (relationships: string[], states: string[]) => {
  const actor = await world.actor('worker', 'council')
  const { admin } = world
  return undone(async () => {
    await setScene(world, { actor, relationships, states }, world.children)
    await admin.query('reset role')
    await admin.query(
      `insert into derived.duty (chronology, duty, per, section, holder, owed_by, state, quiet)
       select unnest($1::uuid[]), 'visit', 'p', 'CARE', $2, 'worker', 'open', false`,
      [world.children, actor.person],
    )
    // Without its read log nothing is named any more, as in a request for a list.
    await admin.query(`set local session_replication_role = 'replica'`)
    await admin.query('delete from access.audit')
    await admin.query(`set local session_replication_role = 'origin'`)
    await enter(world, actor, [])
    return {
      children: await seen('select chronology as v from derived.child'),
      duties: await seen('select chronology as v from derived.duty'),
      relationships: await seen('select chronology as v from derived.relationship'),
    }
  })
}

const shielded = CHILDREN.filter((child) => child.states.includes('shielded')).length

test('a shielded child is in no list but that of the people named (D25)', async () => {
  const unnamed = await listed(['allocated'], [])
  for (const list of Object.values(unnamed)) expect(list.size).toBe(CHILDREN.length - shielded)
  for (const list of Object.values(await listed(['allocated', 'named'], [])))
    expect(list.size).toBe(CHILDREN.length)
})

test('a conflict of interest empties every list, also of the people named (D30)', async () => {
  for (const list of Object.values(await listed(['allocated', 'named'], ['conflict'])))
    expect(list.size).toBe(0)
})

test('a relationship that the role does not serve lists no child (D78)', async () => {
  expect((await listed(['placing'], [])).children.size).toBe(0)
})

/** Roles in the read log of a child as this asker sees it, after a worker and an investigator looked. */
const looked = async (role: string, kind: string, relationships: string[], child = 0) => {
  const actor = await world.actor(role, kind)
  return undone(async () => {
    const about = world.children[child] ?? ''
    await world.admin.query(
      `insert into access.audit (id, at, request, organisation, role, action, route, chronology, outcome, rule, salt, leaf, xact)
       select gen_random_uuid(), now(), gen_random_uuid(), $2, r, 'read', 'none', $1, 'allowed', 'test', '\\x00', '\\x00', '3'
         from unnest(array['worker', 'police-investigation']) r`,
      [about, actor.organisation],
    )
    await setScene(world, { actor, relationships, states: [] }, [about])
    return seen('select role as v from access.audit_of($1)', [about])
  })
}

test('the child sees who looked, but not an investigation, and nothing while missing (D74, D75)', async () => {
  const own = await looked('child', 'own-record', ['self'])
  expect([own.has('worker'), own.has('police-investigation')]).toEqual([true, false])
  expect((await looked('child', 'own-record', ['self'], 1)).size).toBe(0)
  expect((await looked('child', 'own-record', [])).size).toBe(0)
})

test('the guardian and the privacy officer may ask who looked; a worker and an immigration body may not', async () => {
  expect((await looked('guardian', 'guardian-service', ['guardian'])).has('worker')).toBe(true)
  expect((await looked('guardian', 'guardian-service', [])).size).toBe(0)
  expect((await looked('privacy', 'council', ['own-organisation'])).has('worker')).toBe(true)
  expect((await looked('privacy', 'border', ['own-organisation'])).size).toBe(0)
  expect((await looked('worker', 'council', ['allocated'])).size).toBe(0)
})
