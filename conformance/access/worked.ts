/** The worked questions of the access decisions, as far as a database can be asked them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { readersOwn } from './compare.ts'
import { type Round, setScene } from './scene.ts'
import { CHILDREN, ONE_ENTRY, ORG_PARTS, PARTS, type World } from './world.ts'

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
export function worked(): Record<string, string>[] {
  const rows: Record<string, string>[] = parse(
    readFileSync(join(import.meta.dirname, 'questions.csv')),
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

export async function askWorked(world: World, row: Record<string, string>): Promise<boolean> {
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
  const probe = world.probes.find(
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
