/** Somebody who has no right: the administrator, the other council, the neighbour, the one who guesses. */
import { beforeAll, describe, expect, test } from 'vitest'
import { uuidv7 } from '../../src/chronology/id.ts'
import { type Client, type Scene, setUp } from '../scene.ts'
import { elementsOf, readable } from './html.ts'
import { name, rowsSeen } from './inside.ts'
import { filled, pagesOf } from './routes.ts'
import { placesOf, wordsOf } from './words-of.ts'

let scene: Scene
beforeAll(async () => {
  scene = await setUp()
})

const flat = (text: string) => text.replace(/\s+/g, ' ')
const entriesOn = (html: string) =>
  elementsOf(html).flatMap((each) => /^entry-(.*)/.exec(each.attributes.id ?? '')?.[1] ?? [])
const quarter = (values: readonly number[], at: number) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * at)] ?? 0

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
      expect(readable((await admin.get('/my-work')).body)).toContain(
        'No child’s record is open to you',
      )
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
        const typed = wordsOf(scene.world, child).map((each) => each.text)
        for (const answer of await everyWay(client, child)) {
          // A privacy officer may ask which of the own staff looked at any child, and reads nothing of the child (D63).
          const mayAsk = role === 'privacy' && answer.url.endsWith('/who-looked')
          expect([role, answer.url, answer.status]).toEqual([role, answer.url, mayAsk ? 200 : 404])
          expect(typed.filter((text) => text.length > 5 && answer.body.includes(text))).toEqual([])
        }
        const rows = await client.inside(async ({ tx }) => {
          const all = []
          for (const each of hidden) {
            await name(tx.db, each)
            all.push(...(await rowsSeen(tx.db, each)))
          }
          return all
        })
        // A privacy officer reads what the own staff did, whatever the child (D63).
        const foreign = rows.filter((each) => role !== 'privacy' || each.what !== 'audit')
        expect([role, foreign]).toEqual([role, []])
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
    for (const { id } of rows.filter((each) => !shown.includes(each.id)).slice(0, 6))
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
      'names.0.nameKind': 'wanted',
      'identifiers.0.identifier': number?.text ?? 'X1234567',
      'identifiers.0.identifierKind': 'nhs-number',
      source: 'child',
      howKnown: 'told-directly',
      'happened-unknown': 'yes',
    })
    const fresh = await client.post(`/child/${child}/record/identity-claimed`, {
      'names.0.name': 'Somebody',
      'names.0.nameKind': 'wanted',
      'identifiers.0.identifier': 'QZ999001',
      'identifiers.0.identifierKind': 'nhs-number',
      source: 'child',
      howKnown: 'told-directly',
      'happened-unknown': 'yes',
    })
    expect([taken.statusCode, fresh.statusCode]).toEqual([303, 303])
    expect(await scene.count('chronology.entry', 'chronology = $1', [child])).toBe(before + 2)
    const where = (answer: typeof taken) => String(answer.headers.location).replace(/entry-.*/, '')
    expect(where(taken)).toBe(where(fresh))
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
      expect(answer.statusCode).toBe(200)
      expect(flat(readable(answer.body)).replaceAll(guess, '')).toBe(
        nothing.replaceAll('XX 000 000', ''),
      )
    }
    const exists = await visitor.post('/find-a-child', {
      identifier: number,
      reason: 'she lives next door to me',
    })
    const text = readable(exists.body)
    expect(text).not.toBe(nothing)
    expect(text).toMatch(/There is a record with this number.*Ring National desk/is)
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
