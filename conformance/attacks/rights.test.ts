/** What the pages show and take, held against the policy; and what they tell those who have no right at all. */
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { decide } from '../../src/access/policy.ts'
import { KINDS, kindNamed } from '../../src/chronology/catalogue.ts'
import { uuidv7 } from '../../src/chronology/id.ts'
import type { Kind } from '../../src/chronology/kind.ts'
import { type Client, type Scene, setUp } from '../scene.ts'
import { elementsOf, readable } from './html.ts'
import { filled, pagesOf } from './routes.ts'
import { placesOf, type Said, wordsOf } from './words-of.ts'

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
        const visible = rows.filter((each) => policy.reads(each.id, each.section, each.class))
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
            policy.reads(row.id, row.section, row.class) &&
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

/** Children with whom this person has nothing to do. */
async function strangersTo(client: Client, limit: number): Promise<string[]> {
  const rows = await scene.rows<{ id: string }>(
    `select c.id from chronology.chronology c where c.sort = 'child'
        and not exists (select from derived.relationship r where r.chronology = c.id and r.holder in ($1, $2, (select team from access.role_grant where id = $3)))
        and not exists (select from chronology.author a where a.chronology = c.id and (a.person = $1 or a.organisation = $2))
        and not exists (select from derived.child d where d.chronology = c.id and d.responsible_authority = $2)
      order by c.id desc limit $4`,
    [client.person, client.organisation, client.grant, limit],
  )
  return rows.map((each) => each.id)
}

const childPages = () => pagesOf(scene.app).filter((route) => route.url.startsWith('/child/'))

async function everyWay(
  client: Client,
  child: string,
): Promise<{ url: string; status: number; body: string }[]> {
  const [entry] = await scene.rows<{ id: string }>(
    'select id from chronology.entry where chronology = $1 limit 1',
    [child],
  )
  const ids = { child, entry: entry?.id ?? uuidv7(), kind: 'found', duty: 'lac-visit-interval' }
  const answers = []
  for (const route of childPages())
    for (const method of route.methods.filter((each) => each !== 'HEAD')) {
      const url = filled(route.url, ids)
      const form = {
        reason: 'a good enough reason',
        source: 'child',
        howKnown: 'read',
        'happened-unknown': 'yes',
        why: 'because',
      }
      const answer = method === 'POST' ? await client.post(url, form) : await client.get(url)
      answers.push({ url: `${method} ${route.url}`, status: answer.statusCode, body: answer.body })
    }
  return answers
}

describe('somebody without a right', () => {
  test('SEC-32: an administrator of accounts is denied on every page of every child', async () => {
    const admins = ['council', 'police-force', 'guardian-service', 'nhs', 'national-desk'].map(
      (kind) => scene.subjectIn('admin', kind),
    )
    const children = (
      await scene.rows<{ id: string }>(
        `select id from chronology.chronology where sort = 'child' order by id limit 5`,
      )
    ).map((each) => each.id)
    for (const subject of admins) {
      const admin = await scene.as(subject)
      for (const child of children)
        for (const answer of await everyWay(admin, child))
          expect([subject, answer.url, answer.status]).toEqual([subject, answer.url, 404])
      expect(readable((await admin.get('/my-work')).body)).toContain('0 children')
    }
  })

  test('SEC-31: two councils: none of the one reaches a row of the other, at the pages or in SQL', async () => {
    const councils = scene.world.organisations.filter((each) => each.kind === 'council').slice(0, 2)
    for (const council of councils) {
      const grants = scene.world.grants.filter(
        (each) =>
          each.organisation === council.id &&
          /^(worker|manager|duty|iro|missing-coordinator|placements|returns-officer|privacy|virtual-school|youth-justice)$/.test(
            each.role,
          ),
      )
      const one = new Map(grants.map((each) => [each.role, each]))
      for (const [role, grant] of one) {
        const client = await scene.as(
          scene.world.people.find((each) => each.id === grant.person)?.subject ?? '',
          role,
        )
        const hidden = await strangersTo(client, 3)
        expect(hidden.length).toBeGreaterThan(0)
        const [child = ''] = hidden
        for (const answer of await everyWay(client, child))
          expect([role, answer.url, answer.status]).toEqual([role, answer.url, 404])
        const rows = await client.inside(async ({ tx }) => {
          const all = []
          for (const each of hidden) {
            await name(tx.db, each)
            all.push(...(await rowsSeen(tx.db, each)))
          }
          return all
        })
        expect([role, rows]).toEqual([role, []])
      }
    }
  })

  test('AC-09: a hidden child, an absent one and no id at all give one and the same answer', async () => {
    const client = await scene.as(scene.subjectIn('worker'))
    const [hidden = ''] = await strangersTo(client, 1)
    const answers = [...(await everyWay(client, hidden)), ...(await everyWay(client, uuidv7()))]
    for (const bad of [
      '1',
      "' or 1=1 --",
      '../../etc/passwd',
      hidden.slice(0, -1),
      `${hidden}0`,
      '00000000-0000-0000-0000-000000000000',
      hidden.toUpperCase(),
      '%00',
    ])
      for (const path of ['', '/chronology', '/place', '/who-looked'])
        answers.push(
          await client
            .get(`/child/${encodeURIComponent(bad)}${path}`)
            .then((each) => ({ url: bad, status: each.statusCode, body: each.body })),
        )
    for (const id of [hidden, uuidv7(), 'x'])
      answers.push(
        await client
          .get(`/import/${id}`)
          .then((each) => ({ url: 'import', status: each.statusCode, body: each.body })),
      )
    expect(answers.length).toBeGreaterThan(60)
    expect([...new Set(answers.map((each) => each.status))]).toEqual([404])
    expect(new Set(answers.map((each) => each.body)).size).toBe(1)
  })

  test('AC-09: an entry of another child, or one that is not for the reader, is absent under any child', async () => {
    const { client, child } = await scene.someone({ relation: 'placed-with', role: 'carer' })
    const shown = entriesOn((await client.get(`/child/${child}/chronology`)).body)
    const rows = await scene.rows<{ id: string; own: boolean }>(
      'select id, chronology = $1 as own from chronology.entry order by chronology = $1 desc, id limit 120',
      [child],
    )
    const bodies = new Set<string>()
    for (const { id } of rows.filter((each) => !shown.includes(each.id)).slice(0, 25))
      for (const what of ['who-knew', 'correct', 'withdraw']) {
        const answer = await client.get(`/child/${child}/entry/${id}/${what}`)
        expect(answer.statusCode).toBe(404)
        bodies.add(answer.body)
      }
    bodies.add((await client.get(`/child/${child}/entry/${uuidv7()}/who-knew`)).body)
    expect(bodies.size).toBe(1)
  })

  test('AC-09: a hidden child is refused as fast as an absent one', async () => {
    const client = await scene.as(scene.subjectIn('worker'))
    const hidden = await strangersTo(client, 5)
    const waits: { hidden: number[]; absent: number[] } = { hidden: [], absent: [] }
    for (let i = 0; i < 60; i += 1)
      for (const which of ['hidden', 'absent'] as const) {
        const child = which === 'hidden' ? (hidden[i % hidden.length] ?? '') : uuidv7()
        const start = performance.now()
        await client.get(`/child/${child}`)
        waits[which].push(performance.now() - start)
      }
    const noise = quarter(waits.absent, 0.75) - quarter(waits.absent, 0.25)
    expect(Math.abs(quarter(waits.hidden, 0.5) - quarter(waits.absent, 0.5))).toBeLessThan(
      Math.max(2, noise),
    )
  })

  test('AC-10: no question about a place changes what is counted or listed', async () => {
    const { client, child } = await scene.someone({ relation: 'guardian', role: 'guardian' })
    const [area] = await scene.rows<{ area: string; host: string }>(
      `select placement_area as area, host_authority as host from derived.child where placement_area is not null or host_authority is not null limit 1`,
    )
    const questions = [
      '',
      `placement_area=${area?.area ?? 'M14'}`,
      `host_authority=${area?.host}`,
      'area=M14',
      'place=M14',
      'postcode=M14',
      'q=M14',
      'search=M14',
      'filter=LOC',
      'sort=placement_area',
      'order=host',
      'page=2',
      'limit=100000',
      'offset=1',
    ]
    const stripped = (html: string) =>
      flat(readable(html))
        .replace(/What is known now, [^.]*\./, '')
        .replace(/less than an hour|\d+ (hours?|days?|months?|years?)/g, '…')
    for (const path of ['/my-work', `/child/${child}`, `/child/${child}/chronology`]) {
      const bodies = new Set<string>()
      for (const question of questions)
        bodies.add(stripped((await client.get(`${path}?${question}`)).body))
      expect([path, bodies.size]).toEqual([path, 1])
    }
  })

  test('AC-11: an answer to an entry elsewhere, hidden or absent is refused with one sentence, and two children may bear one number', async () => {
    const { client, child } = await scene.someone({ relation: 'allocated', role: 'worker' })
    const [hidden = ''] = await strangersTo(client, 1)
    const [elsewhere] = await scene.rows<{ id: string }>(
      'select id from chronology.entry where chronology = $1 limit 1',
      [hidden],
    )
    const bodies = new Set<string>()
    for (const about of [elsewhere?.id ?? '', uuidv7(), '00000000-0000-0000-0000-000000000000']) {
      const answer = await client.post(`/child/${child}/record/found`, {
        about,
        foundHow: 'came-back',
        wellbeingConfirmed: 'no',
        source: 'child',
        howKnown: 'read',
        'happened-unknown': 'yes',
      })
      expect(answer.statusCode).toBe(422)
      bodies.add(flat(readable(answer.body)).replaceAll(about, 'ID'))
    }
    expect(bodies.size).toBe(1)
    const number = wordsOf(scene.world, hidden).find((each) => each.field === 'identifiers')
    const before = await scene.count('chronology.entry', 'chronology = $1', [child])
    const taken = await client.post(`/child/${child}/record/identity-claimed`, {
      'names.0.name': 'Somebody',
      'names.0.nameKind': 'given',
      'identifiers.0.identifier': number?.text ?? 'X1234567',
      'identifiers.0.identifierKind': 'nhs-number',
      source: 'child',
      howKnown: 'told-directly',
      'happened-unknown': 'yes',
    })
    const fresh = await client.post(`/child/${child}/record/identity-claimed`, {
      'names.0.name': 'Somebody',
      'names.0.nameKind': 'given',
      'identifiers.0.identifier': 'QZ999001',
      'identifiers.0.identifierKind': 'nhs-number',
      source: 'child',
      howKnown: 'told-directly',
      'happened-unknown': 'yes',
    })
    expect([
      taken.statusCode,
      (await scene.count('chronology.entry', 'chronology = $1', [child])) - before,
    ]).toEqual([fresh.statusCode, fresh.statusCode === 303 ? 2 : 0])
    const plain = (html: string) =>
      flat(readable(html))
        .replaceAll(number?.text ?? 'X1234567', 'ID')
        .replaceAll('QZ999001', 'ID')
    expect(plain(taken.body)).toBe(plain(fresh.body))
  })

  test('AC-01: a health visitor who types a name and a birth date learns nothing, and with the exact number only whom to ring', async () => {
    const visitor = await scene.as('vale-hospitals.health-visitor.1')
    const all = await strangersTo(visitor, 40)
    const found = all
      .map((child) => ({
        child,
        number: wordsOf(scene.world, child).find(
          (each) =>
            each.field === 'identifiers' && each.text.replace(/[^\p{L}\p{N}]/gu, '').length > 5,
        )?.text,
      }))
      .find((each) => each.number)
    const child = found?.child ?? ''
    const number = found?.number ?? ''
    expect(number).not.toBe('')
    const name = wordsOf(scene.world, child).find((each) => each.field === 'names')?.text ?? ''
    const nothing = flat(
      readable(
        (
          await visitor.post('/find-a-child', {
            identifier: 'XX 000 000',
            reason: 'she lives next door to me',
          })
        ).body,
      ),
    )
    for (const guess of [name, `${name} 2011-03-04`, '04/03/2011', name.toUpperCase()]) {
      const answer = await visitor.post('/find-a-child', {
        identifier: guess,
        reason: 'she lives next door to me',
      })
      expect([
        answer.statusCode,
        flat(readable(answer.body)).includes('No record that you can be told about'),
      ]).toEqual([200, true])
      expect(flat(readable(answer.body)).replaceAll(guess, '')).toBe(
        nothing.replaceAll('XX 000 000', ''),
      )
    }
    const exists = await visitor.post('/find-a-child', {
      identifier: number,
      reason: 'she lives next door to me',
    })
    const text = readable(exists.body)
    expect(text).toMatch(/There is a record with this number\. Ring National desk/i)
    for (const place of placesOf(scene.world, child)) expect(exists.body).not.toContain(place)
    for (const council of scene.world.organisations.filter((each) => each.kind === 'council'))
      expect(text).not.toContain(council.name)
    expect(exists.body).not.toContain(child)
    const [row] = await scene.rows<{ outcome: string; reason: Buffer }>(
      `select outcome, reason from access.audit where chronology = $1 and person = $2 order by at desc limit 1`,
      [child, visitor.person],
    )
    expect([row?.outcome, (row?.reason?.length ?? 0) > 0]).toEqual(['exists', true])
    expect((await visitor.get(`/child/${child}`)).statusCode).toBe(404)
    for (const reason of ['', 'abc'])
      expect((await visitor.post('/find-a-child', { identifier: number, reason })).statusCode).toBe(
        422,
      )
  })
})

const quarter = (values: readonly number[], at: number) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * at)] ?? 0

type Db = Parameters<Parameters<Client['inside']>[0]>[0]['tx']['db']

/** Writes the row that names a child in this transaction, as an injected statement could. */
async function name(db: Db, child: string): Promise<void> {
  await sql`insert into access.audit (id, at, request, session, person, organisation, role, purpose, action, route, chronology, outcome, rule, salt, leaf)
    select gen_random_uuid(), clock_timestamp(), gen_random_uuid(), m.session, m.person, m.organisation, m.role, 'safeguarding', 'read', 'none', ${child}, 'allowed', 'test', '\\x00', '\\x00' from access.me() m`.execute(
    db,
  )
}

/** What the second wall shows of that child's record in this transaction. */
async function rowsSeen(db: Db, child: string): Promise<unknown[]> {
  const { rows } = await sql`
    select 'entry' as what, id::text from chronology.entry where chronology = ${child}
    union all select 'facts', entry::text from chronology.facts where chronology = ${child}
    union all select 'words', entry::text from chronology.words where chronology = ${child}
    union all select 'author', entry::text from chronology.author where chronology = ${child}
    union all select 'relationship', holder::text from derived.relationship where chronology = ${child}
    union all select 'audit', at::text from access.audit_of(${child})`.execute(db)
  return rows
}
