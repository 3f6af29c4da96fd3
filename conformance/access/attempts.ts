/** Attempts on the database itself: writing a part, and reading as a service identity. */
import { createHash, randomBytes } from 'node:crypto'
import type pg from 'pg'
import { expect } from 'vitest'
import { type Round, setScene } from './scene.ts'
import { type PARTS, uuid, type World } from './world.ts'

/** Tries to write an entry with that one part, each under a savepoint. */
export async function tryAppends(
  world: World,
  round: Round,
  parts: typeof PARTS,
): Promise<Map<string, boolean>> {
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

export type Half = 'facts' | 'words'
const PARTS_OF: Readonly<Record<Half, string>> = {
  facts: 'select entry from chronology.facts',
  words: 'select entry from chronology.words',
}

/** What a service identity sees outside a run, and inside one. */
export async function askService(world: World, role: string, halves: readonly Half[]) {
  const { admin } = world
  const token = randomBytes(32)
  const read = async () => {
    const found = new Set<string>()
    await admin.query(`select set_config('role', $1, true)`, [`hf_${role}`])
    for (const half of halves)
      for (const row of (await admin.query<{ entry: string }>(PARTS_OF[half])).rows)
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
