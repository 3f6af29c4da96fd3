/**
 * A made-up world that holds probes for every part of a record, so that both walls can be asked the
 * same question about the same row.
 */
import { createHash, randomBytes } from 'node:crypto'
import type pg from 'pg'
import { CHILD_CLASSES } from '../../src/access/matrix.ts'

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

/** One entry with one part. `mine`: a round may give it to the asker. */
export interface Probe {
  readonly id: string
  readonly chronology: string
  readonly mine: boolean
  readonly section: string
  readonly fieldClass: string
}

export interface World {
  readonly admin: pg.Client
  readonly children: readonly string[]
  readonly organisation: string
  readonly probes: readonly Probe[]
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
  const { rows } = await admin.query<Probe>(
    `select id, chronology, kind = 'probe mine' as mine, section, class as "fieldClass" from chronology.entry`,
  )
  return { admin, children, organisation, probes: rows, actor }
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
    const stored = [child, ...columns(rows)]
    await admin.query(
      `insert into chronology.facts (entry, chronology, section, class, body)
       select p.id, $1, p.section, p.class, '{}' from unnest($2::uuid[], $3::text[], $4::text[]) as p(id, section, class)`,
      stored,
    )
    await admin.query(
      `insert into chronology.words (entry, chronology, section, class, sealed)
       select p.id, $1, p.section, p.class, '\\x00' from unnest($2::uuid[], $3::text[], $4::text[]) as p(id, section, class)`,
      stored,
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
