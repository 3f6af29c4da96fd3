/** What the pages show and take, held against the policy; and what they tell those who have no right at all. */
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { decide } from '../../src/access/policy.ts'
import { KINDS, kindNamed } from '../../src/chronology/catalogue.ts'
import type { Kind } from '../../src/chronology/kind.ts'
import { type Client, type Scene, setUp } from '../scene.ts'
import { elementsOf, readable } from './html.ts'
import { type Said, wordsOf } from './words-of.ts'

let scene: Scene
beforeAll(async () => {
  scene = await setUp()
})

const KINDS_OF = new Map<string, string>()
const kindOf = (organisation: string) => {
  for (const each of scene.world.organisations) KINDS_OF.set(each.id, each.kind)
  return KINDS_OF.get(organisation) ?? ''
}

/** The policy's answers for one person and one child, asked afresh and not through the pages. */
async function policyFor(client: Client, child: string) {
  const { standing, states } = await client.inside(async ({ tx }) => ({
    standing: (
      await sql<{
        relation: string
        entry: string | null
      }>`select relation, entry from access.standing(${[child]}::uuid[])`.execute(tx.db)
    ).rows,
    states: (
      await sql<{ state: string }>`select state from access.states_of(${[child]}::uuid[])`.execute(
        tx.db,
      )
    ).rows.map((each) => each.state),
  }))
  const asker = (entry?: string) => ({
    role: client.role,
    organisationKind: kindOf(client.organisation),
    relationships: standing
      .filter((each) => each.entry === null || each.entry === entry)
      .map((each) => each.relation),
    actorStates: states.filter((each) => /conflict|worked-with-child|complained-about/.test(each)),
    childStates: states.filter((each) => !/conflict|worked-with-child|complained-about/.test(each)),
  })
  return {
    reads: (entry: string, section: string, fieldClass: string) =>
      decide({ ...asker(entry), section, fieldClass, ask: 'read' }).answer === 'read',
    appends: (section: string, fieldClass: string) =>
      decide({ ...asker(), section, fieldClass, ask: 'append' }).answer === 'append',
  }
}

const entriesOn = (html: string) =>
  elementsOf(html).flatMap((each) => /^entry-(.*)/.exec(each.attributes.id ?? '')?.[1] ?? [])

/** Texts that occur once among all that is said of the child, and are long enough not to be anything else. */
function tellTales(words: readonly Said[]): Said[] {
  const all = words.map((each) => each.text)
  return words.filter(
    ({ text }) => text.length > 11 && all.filter((other) => other.includes(text)).length === 1,
  )
}

const flat = (text: string) => text.replace(/\s+/g, ' ')

describe('SEC-27: pages show what the policy allows, no less and no more', () => {
  const HELD = [
    ['allocated', 'worker'],
    ['guardian', 'guardian'],
    ['reviewing', 'iro'],
    ['placed-with', 'carer'],
    ['episode', 'police-missing'],
    ['instructed', 'solicitor'],
    ['health-care', 'clinician'],
    ['school', 'virtual-school'],
    ['yj-allocated', 'youth-justice'],
    ['return-interview', 'interviewer'],
    ['team', 'manager'],
    ['named', 'worker'],
  ] as const

  test.each(HELD)(
    'to somebody %s (%s): every entry, word, count, filter and form',
    async (relation, role) => {
      const held =
        relation === 'team'
          ? await scene.rows<{ child: string; subject: string }>(
              `select distinct r.chronology as child, p.subject from derived.relationship r
               join access.role_grant w on w.person = r.holder and w.role = 'worker' join access.role_grant m on m.team = w.team and m.role = 'manager'
               join access.person p on p.id = m.person join derived.child d on d.chronology = r.chronology and not d.shielded
              where r.relation = 'allocated' and (r.ends is null or r.ends > now()) order by 1, 2`,
            )
          : await scene.holding({ relation, role, shielded: relation === 'named' })
      const sample = [held[0], held.at(-1)].filter((each) => each !== undefined)
      expect(sample.length).toBeGreaterThan(0)
      let seen = 0
      for (const { subject, child } of sample) {
        const client = await scene.as(subject, role)
        const policy = await policyFor(client, child)
        const rows = await scene.rows<{ id: string; kind: string; section: string; class: string }>(
          `select id, kind, section, class from chronology.entry where chronology = $1`,
          [child],
        )
        const sees = (row: (typeof rows)[number]) =>
          policy.reads(row.id, row.section, row.class) ||
          // An identity is seen through the name alone (decision 7).
          (row.kind === 'identity-claimed' && policy.reads(row.id, 'ID', 'name'))
        const visible = rows.filter(sees)
        const page = await client.get(`/child/${child}/chronology`)
        expect(page.statusCode).toBe(200)
        expect(entriesOn(page.body).sort()).toEqual(visible.map((each) => each.id).sort())
        expect(flat(readable(page.body))).toContain(
          `${visible.length} ${visible.length === 1 ? 'entry' : 'entries'}`,
        )

        // Words: each that the policy gives stands on the page, each that it does not stands on none.
        const words = tellTales(wordsOf(scene.world, child))
        const text = flat(readable(page.body))
        const other = flat(
          [
            readable((await client.get(`/child/${child}`)).body),
            readable((await client.get('/my-work')).body),
          ].join(' '),
        )
        const may = (each: Said) => {
          const row = rows.find((one) => one.id === each.entry)
          return (
            each.section !== 'LOC' &&
            row !== undefined &&
            sees(row) &&
            policy.reads(each.entry, each.section, each.fieldClass)
          )
        }
        const missing = words.filter((each) => may(each) && !text.includes(flat(each.text)))
        const tooMuch = words.filter(
          (each) =>
            !may(each) && (text.includes(flat(each.text)) || other.includes(flat(each.text))),
        )
        expect(missing.map((each) => `${each.kind}.${each.field}`)).toEqual([])
        expect(
          tooMuch.map((each) => `${each.kind}.${each.field} (${each.section}/${each.fieldClass})`),
        ).toEqual([])
        seen += words.filter(may).length

        // Filters: the same entries, by section; a section that is not the reader's is not there at all.
        for (const section of new Set(rows.map((each) => sectionOf(each.kind)))) {
          const one = await client.get(`/child/${child}/chronology?section=${section}`)
          expect(entriesOn(one.body).sort()).toEqual(
            visible
              .filter((each) => sectionOf(each.kind) === section)
              .map((each) => each.id)
              .sort(),
          )
        }
        // Forms: offered and opened exactly where the policy lets this person write.
        const offered = await client.get(`/child/${child}/record`)
        const links = elementsOf(offered.body).flatMap(
          (each) => /\/record\/([a-z0-9-]+)$/.exec(each.attributes.href ?? '')?.[1] ?? [],
        )
        const writable = (Object.values(KINDS) as unknown as Kind[]).filter(
          (each) =>
            each.whose.includes('child') && policy.appends(each.section, each.fieldClass ?? ''),
        )
        expect(links.sort()).toEqual(writable.map((each) => each.name).sort())
        for (const each of [rows[0], rows.find((one) => !visible.includes(one)), visible.at(-1)]) {
          if (!each) continue
          const mayCorrect =
            visible.includes(each) && writable.some((kind) => kind.name === each.kind)
          const corrected = await client.get(`/child/${child}/entry/${each.id}/correct`)
          if (!mayCorrect) expect([each.kind, corrected.statusCode]).toEqual([each.kind, 404])
          const knew = await client.get(`/child/${child}/entry/${each.id}/who-knew`)
          expect([each.kind, knew.statusCode]).toEqual([
            each.kind,
            visible.includes(each) ? 200 : 404,
          ])
        }
      }
      expect(seen).toBeGreaterThan(
        role === 'youth-justice' || role === 'virtual-school' || role === 'interviewer' ? -1 : 3,
      )
    },
  )
})

const sectionOf = (kind: string) => kindNamed(kind)?.section ?? ''
