/**
 * A made-up world that holds one probe for every part of a record, so that both walls can be asked
 * the same question about the same row. Set up once as administrator; each round of questions adds
 * relationships and states inside a transaction that is rolled back.
 */
import { createHash, randomBytes } from 'node:crypto'
import type pg from 'pg'
import { CHILD_CLASSES } from '../../src/access/matrix.ts'
import type { Asking } from '../../src/access/policy.ts'

/** Every part of an entry that the walls know: section and class. */
export const PARTS: readonly (readonly [section: string, fieldClass: string])[] = [
  ...CHILD_CLASSES,
].flatMap(([section, classes]) => ['', ...classes].map((each) => [section, each] as const))
const ORG_CLASSES = ['', 'general', 'training', 'places', 'place-address', 'desk']
export const ORG_PARTS = ORG_CLASSES.map((each) => ['ORG', each] as const)

/** Children in every state that the database knows; the last chronology is an organisation's. */
export const CHILDREN: readonly { readonly states: readonly string[]; readonly missing: string }[] =
  [
    { states: [], missing: 'no' },
    { states: ['missing'], missing: 'missing' },
    { states: ['missing', 'found-not-closed'], missing: 'found-not-closed' },
    { states: ['shielded'], missing: 'no' },
    { states: ['shielded', 'missing'], missing: 'missing' },
    { states: ['shielded', 'missing', 'found-not-closed'], missing: 'found-not-closed' },
    { states: ['deceased'], missing: 'no' },
  ]

/** Relationships that open one entry and not the child. */
export const ONE_ENTRY: ReadonlySet<string> = new Set([
  'own',
  'own-referral',
  'addressed',
  'approver',
])

export interface Actor {
  readonly role: string
  readonly kind: string
  readonly person: string
  readonly organisation: string
  readonly grant: string
  readonly token: string
}

export interface World {
  readonly admin: pg.Client
  readonly children: readonly string[]
  readonly organisation: string
  actor(role: string, kind: string): Promise<Actor>
}

const hex = (value: number, width: number) => value.toString(16).padStart(width, '0')
let next = 1
export const uuid = () => `01960000-0000-7000-8000-${hex(next++, 12)}`

/** Two probes of each part: one that strangers wrote, one that a round may give to the asker. */
export async function makeWorld(admin: pg.Client): Promise<World> {
  const stranger = uuid()
  const children: string[] = []
  for (const child of CHILDREN) {
    const id = uuid()
    children.push(id)
    await chronology(admin, id, 'child')
    await admin.query(
      `insert into derived.child (chronology, care, missing, unaccompanied, trafficking, shielded, died)
       values ($1, 'unknown', $2, 'unknown', 'unknown', $3, $4)`,
      [id, child.missing, child.states.includes('shielded'), child.states.includes('deceased')],
    )
    await probes(admin, id, PARTS, stranger)
  }
  const organisation = uuid()
  await chronology(admin, organisation, 'organisation')
  await probes(admin, organisation, ORG_PARTS, stranger)
  const made = new Map<string, Actor>()
  const actor = async (role: string, kind: string) => {
    const known = made.get(`${role} ${kind}`)
    if (known) return known
    const fresh = await makeActor(admin, role, kind)
    made.set(`${role} ${kind}`, fresh)
    return fresh
  }
  return { admin, children, organisation, actor }
}

async function chronology(admin: pg.Client, id: string, sort: string): Promise<void> {
  await admin.query(
    `insert into chronology.chronology (id, sort, retain_reason, opened_xact) values ($1, $2, 'made up', '3')`,
    [id, sort],
  )
}

/** Who the asker is decides whose the second probe is, so `recorded_role` of it is filled in there. */
async function probes(
  admin: pg.Client,
  child: string,
  parts: typeof PARTS,
  stranger: string,
): Promise<void> {
  for (const whose of ['theirs', 'mine']) {
    const rows = parts.map(([section, fieldClass]) => ({ id: uuid(), section, fieldClass }))
    const values = [child, whose, ...columns(rows)]
    await admin.query(
      `insert into chronology.entry (id, chronology, kind, version, section, class, precision, recorded_at,
         recorded_role, recorded_kind, source, how_known, salt, leaf)
       select p.id, $1, 'probe ' || $2, 1, p.section, p.class, 'unknown', clock_timestamp(),
              'frontline', 'made-up', 'unknown', 'unknown', '\\x00', '\\x00'
         from unnest($3::uuid[], $4::text[], $5::text[]) as p(id, section, class)`,
      values,
    )
    for (const half of ['facts', 'words'])
      await admin.query(
        `insert into chronology.${half} (entry, chronology, section, class, ${half === 'facts' ? 'body' : 'sealed'})
         select p.id, $1, p.section, p.class, ${half === 'facts' ? `'{}'` : `'\\x00'::bytea`}
           from unnest($2::uuid[], $3::text[], $4::text[]) as p(id, section, class)`,
        [child, ...columns(rows)],
      )
    if (whose === 'theirs')
      await admin.query(
        `insert into chronology.author (entry, chronology, person, organisation)
         select unnest($2::uuid[]), $1, $3, $3`,
        [child, rows.map((row) => row.id), stranger],
      )
  }
}

const columns = (rows: readonly { id: string; section: string; fieldClass: string }[]) => [
  rows.map((row) => row.id),
  rows.map((row) => row.section),
  rows.map((row) => row.fieldClass),
]

/** Somebody with one grant and two sessions' worth of rights; verified again only when a round says so. */
export async function makeActor(admin: pg.Client, role: string, kind: string): Promise<Actor> {
  const [person, organisation, grant] = [uuid(), uuid(), uuid()]
  const token = randomBytes(32).toString('hex')
  await admin.query(`insert into access.organisation (id, kind) values ($1, $2)`, [
    organisation,
    kind,
  ])
  await admin.query(
    `insert into access.person (id, issuer, subject, display_name) values ($1::uuid, 'made-up', $1::uuid::text, 'Made up')`,
    [person],
  )
  await admin.query(
    `insert into access.role_grant (id, person, role, organisation) values ($1, $2, $3, $4)`,
    [grant, person, role, organisation],
  )
  await admin.query(
    `insert into access.session (token_hash, person, idle_minutes, ends_at) values ($1, $2, 60, now() + interval '1 hour')`,
    [createHash('sha256').update(Buffer.from(token, 'hex')).digest(), person],
  )
  return { role, kind, person, organisation, grant, token }
}

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
