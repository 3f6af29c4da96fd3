/**
 * One round of questions: an asker with relationships and states, set up inside a transaction that
 * is rolled back, seen by the database as the application's own role.
 */
import type { Asking } from '../../src/access/policy.ts'
import { type Actor, ONE_ENTRY, type World } from './world.ts'

/** One round: this asker, holding these relationships to all children, in these states. */
export interface Round {
  readonly actor: Actor
  readonly relationships: readonly string[]
  /** `reveal`, `step-up`, `first-responder`, `conflict`, `worked-with-child`, or none. */
  readonly states: readonly string[]
}

export const askingOf = (
  round: Round,
  childStates: readonly string[],
  oneEntryToo: boolean,
): Asking => ({
  role: round.actor.role,
  organisationKind: round.actor.kind,
  relationships: round.relationships.filter((each) => oneEntryToo || !ONE_ENTRY.has(each)),
  actorStates: round.states,
  childStates,
})

/** Gives the asker what the round says, for all children. Call inside a transaction. */
export async function setScene(
  world: World,
  round: Round,
  children: readonly string[],
): Promise<void> {
  const { admin } = world
  const { actor, states } = round
  const live = round.relationships.filter((each) => !each.startsWith('ended:'))
  const whole = live.filter((each) => !ONE_ENTRY.has(each))
  await admin.query(
    `insert into derived.relationship (chronology, relation, holder, basis, starts, ends)
     select c, r, $3, $3, now() - interval '2 days', case when r like 'ended:%' then now() - interval '1 day' end
       from unnest($1::uuid[]) c, unnest($2::text[]) r`,
    [children, whole, actor.person],
  )
  await admin.query(
    `insert into derived.relationship (chronology, relation, holder, basis, starts, ends)
     select c, substr(r, 7), $3, $3, now() - interval '2 days', now() - interval '1 day'
       from unnest($1::uuid[]) c, unnest($2::text[]) r`,
    [
      children,
      round.relationships.filter((each) => each.startsWith('ended:') && each !== 'ended:own'),
      actor.person,
    ],
  )
  await admin.query(
    `insert into derived.relationship (chronology, relation, holder, entry, basis, starts)
     select e.chronology, r, $3, e.id, e.id, now() - interval '2 days'
       from chronology.entry e, unnest($2::text[]) r where e.chronology = any ($1) and e.kind = 'probe mine'`,
    [children, live.filter((each) => ONE_ENTRY.has(each) && each !== 'own'), actor.person],
  )
  if (live.includes('own')) await giveOwn(world, actor, [...children, world.organisation])
  if (states.includes('conflict'))
    await admin.query(
      `insert into access.staff_conflict (person, chronology) select $1, unnest($2::uuid[])`,
      [actor.person, children],
    )
  if (states.includes('worked-with-child'))
    await admin.query(
      `insert into derived.relationship (chronology, relation, holder, basis, starts, ends)
       select unnest($1::uuid[]), 'allocated', $2, $2, now() - interval '2 days', now() - interval '1 day'`,
      [children, actor.person],
    )
  if (states.includes('first-responder'))
    await admin.query(
      `insert into access.first_responder_organisation (organisation, starts) values ($1, now() - interval '1 day')`,
      [actor.organisation],
    )
  if (states.includes('step-up'))
    await admin.query(`update access.session set verified_again_at = now() where person = $1`, [
      actor.person,
    ])
  await enter(world, actor, [...children, world.organisation])
  if (states.includes('reveal'))
    await admin.query(`select access.reveal_place(c) from unnest($1::uuid[]) c`, [
      [...children, world.organisation],
    ])
}

/**
 * The second probe becomes the asker's own. Its envelope says `frontline`, so for other roles the
 * role under which it was recorded is changed with the append-only trigger off: a test's liberty.
 */
async function giveOwn(world: World, actor: Actor, all: readonly string[]): Promise<void> {
  await world.admin.query(`set local session_replication_role = 'replica'`)
  await world.admin.query(
    `update chronology.entry set recorded_role = $1 where chronology = any ($2) and kind = 'probe mine'`,
    [actor.role, all],
  )
  await world.admin.query(`set local session_replication_role = 'origin'`)
  await world.admin.query(
    `insert into chronology.author (entry, chronology, person, organisation)
     select id, chronology, $1, $2 from chronology.entry where chronology = any ($3) and kind = 'probe mine'`,
    [actor.person, actor.organisation, all],
  )
}

/** Becomes the application's role with that session, and names these chronologies in the read log. */
export async function enter(
  world: World,
  actor: Actor,
  chronologies: readonly string[],
): Promise<void> {
  const { admin } = world
  await admin.query(`set local role hf_app`)
  await admin.query(`select set_config('hf.session', $1, true), set_config('hf.grant', $2, true)`, [
    actor.token,
    actor.grant,
  ])
  await admin.query(
    `insert into access.audit (id, at, request, session, person, organisation, role, purpose, action, route, chronology, outcome, rule, salt, leaf)
     select gen_random_uuid(), clock_timestamp(), gen_random_uuid(), m.session, m.person, m.organisation, m.role,
            'safeguarding', 'probe', 'none', c, 'allowed', 'test', '\\x00', '\\x00'
       from access.me() m, unnest($1::uuid[]) c`,
    [chronologies],
  )
}
