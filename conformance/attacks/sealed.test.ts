/** What somebody has who has a copy of the database, an address, a title or a log: no name, no place, no sentence. */

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { uuidv7 } from '../../src/chronology/id.ts'
import { findable } from '../../src/chronology/seal.ts'
import { loadBackdated } from '../../src/commands/load-made-up.ts'
import { type Client, type Scene, setUp } from '../scene.ts'
import { CANARY, CHILD_KINDS, draftsOf } from './canary.ts'
import { elementsOf, readable } from './html.ts'
import { filled, pagesOf } from './routes.ts'
import { returnFiles, upload } from './upload.ts'
import { wordsOf } from './words-of.ts'

let scene: Scene
let worker: Client
let guardian: Client
const child = uuidv7()
const faults: string[] = []

beforeAll(async () => {
  scene = await setUp()
  scene.app.onFault = (error, reference) =>
    faults.push(JSON.stringify({ ...error, message: error.message, reference }))
  worker = await scene.as(scene.subjectIn('worker', 'council'))
  guardian = await scene.as(scene.subjectIn('guardian'))
  let count = 0
  const drafts = draftsOf(
    child,
    CHILD_KINDS.filter((each) => !/shield|died|left-care|joined/.test(each.name)),
    () => (field) => {
      count += 1
      return `${CANARY}-${count} ${field.split('.').at(-1)} Nguyen Thi ${CANARY} of 12 ${CANARY} Street`
    },
  )
  await loadBackdated(
    scene.database,
    drafts.map((draft, index) => ({
      draft,
      opens: index === 0 ? ('child' as const) : null,
      recordedAt: undefined,
    })),
    worker.credentials,
  )
  expect(count).toBeGreaterThan(100)
  for (const [relation, holder] of [
    ['allocated', worker.person],
    ['guardian', guardian.person],
  ])
    await scene.rows(
      `insert into derived.relationship (chronology, relation, holder, basis, starts) values ($1, $2, $3, $1, now() - interval '1 day')`,
      [child, relation, holder],
    )
  // Every other way in which words reach the database.
  await worker.post(`/child/${child}/place`, { reason: `${CANARY} reason for a place` })
  await worker.post('/find-a-child', {
    identifier: `${CANARY}123`,
    reason: `${CANARY} reason for a search`,
  })
  await worker.post(`/child/${child}/record/visit-made`, { note: `${CANARY} draft`, save: 'yes' })
  await worker.post(`/child/${child}/record/visit-made`, { note: `${CANARY} refused` })
  await worker.get(`/child/${child}?known=${CANARY}&section=${CANARY}`, {
    'user-agent': CANARY,
    referer: CANARY,
  })
  await scene.stranger.get(`/child/${CANARY}`)
  const officer = await scene.as('marlbury.returns.1')
  const files = returnFiles(`${CANARY} Nguyen `).map((file) => ({
    ...file,
    text: file.text.replace(/([A-Z]{1,2}\d{1,2} \d[A-Z]{2})/g, 'KA1 9RI'),
  }))
  const sent = await upload(scene, officer, files)
  expect([
    sent.statusCode,
    sent.statusCode === 303 ? '' : readable(sent.body).slice(0, 800),
  ]).toEqual([303, ''])
})

/** Each table as text and as bytes, as somebody with a copy would search it. */
async function copies(): Promise<{ table: string; text: string }[]> {
  const tables = await scene.rows<{
    name: string
  }>(`select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'm') and n.nspname !~ '^(pg_|information_schema)'`)
  expect(tables.length).toBeGreaterThan(25)
  const all = []
  for (const { name } of tables) {
    const [row] = await scene.rows<{ text: string | null }>(
      `select string_agg(t::text, E'\\n') as text from ${name} t`,
    )
    all.push({ table: name, text: row?.text ?? '' })
  }
  return all
}

/** The same word as letters, hexadecimal digits and base64 in each of its three positions. */
function faces(word: string): string[] {
  const bytes = Buffer.from(word)
  const base64 = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .slice(shift === 0 ? 0 : 4)
      .replace(/.{4}$/, ''),
  )
  return [
    word,
    bytes.toString('hex'),
    Buffer.from(word, 'utf16le').toString('hex'),
    [...word].reverse().join(''),
    ...base64,
  ].filter((each) => each.length > 5)
}

describe('SEC-35: a copy of the database without the key file', () => {
  test('shows no name, no address and no sentence, in no table and no form', async () => {
    const found = (await copies()).flatMap(({ table, text }) =>
      faces(CANARY)
        .filter((face) => text.toLowerCase().includes(face.toLowerCase()))
        .map((face) => `${table}: ${face}`),
    )
    expect(found).toEqual([])
  })

  test('nor anything that was typed about any child of the made-up world', async () => {
    const all = (await copies()).map((each) => each.text).join('\n')
    const words = scene.world.chronologies
      .filter((each) => each.sort === 'child')
      .flatMap((each) => wordsOf(scene.world, each.id))
    const typed = [...new Set(words.map((each) => each.text))].filter((text) => text.length > 13)
    expect(typed.length).toBeGreaterThan(150)
    // Staff and organisations are public in the register; what names only them is not a child's.
    const registered = [
      ...scene.world.people.map((each) => each.displayName),
      ...scene.world.organisations.map((each) => each.name ?? ''),
    ]
    expect(typed.filter((text) => !registered.includes(text) && all.includes(text))).toEqual([])
  })

  test('and the search would have found it: the words are there for whoever has the key', async () => {
    const page = await worker.get(`/child/${child}/chronology`)
    expect((readable(page.body).match(new RegExp(CANARY, 'g')) ?? []).length).toBeGreaterThan(80)
    await scene.rows(`create table public.careless as select 'here is ${CANARY}'::bytea as blob`)
    const found = (await copies()).filter(({ text }) =>
      faces(CANARY).some((face) => text.includes(face)),
    )
    await scene.rows('drop table public.careless')
    expect(found.map((each) => each.table)).toEqual(['careless'])
  })

  test('each child has two keys of its own, wrapped; no key in the table opens anything by itself', async () => {
    const keys = await scene.rows<{
      purpose: string
      wrapped: Buffer
      algorithm: string
      master: string
    }>(
      'select purpose, wrapped, algorithm, master from chronology.key where chronology = $1 order by 1',
      [child],
    )
    expect(keys.map((each) => [each.purpose, each.algorithm, each.wrapped.length])).toEqual([
      ['location', 'aes-256-gcm/1', 60],
      ['words', 'aes-256-gcm/1', 60],
    ])
    const [all] = await scene.rows<{ n: string; distinct: string }>(
      'select count(*) as n, count(distinct wrapped) as distinct from chronology.key',
    )
    expect(all?.distinct).toBe(all?.n)
    expect(keys[0]?.master).not.toBe(scene.database.keys.master.toString('hex'))
  })

  test('a number cannot be tried against its hash without the lookup key', async () => {
    const plain = findable(Buffer.alloc(32), 'QK1')
    expect(findable(scene.database.keys.lookup, 'QK1').equals(plain)).toBe(false)
    const [row] = await scene.rows<{ n: string }>(
      `select count(*) as n from derived.identifier where find in (sha256('QK1'), md5('QK1')::bytea, $1)`,
      [plain],
    )
    expect(Number(row?.n)).toBe(0)
  })
})

describe('SEC-36: what must not be guessed', () => {
  test('comes from the random source of the system, and is long enough', async () => {
    const source = execFileSync('git', ['ls-files', 'src'], {
      cwd: join(import.meta.dirname, '../..'),
      encoding: 'utf8',
    })
      .split('\n')
      .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
    const weak = source.filter((file) =>
      /Math\.random|createHash\('(md5|sha1)'\)|pseudoRandomBytes/.test(
        readFileSync(join(import.meta.dirname, '../..', file), 'utf8'),
      ),
    )
    // A made-up return for tests and measurements draws its own reproducible numbers.
    expect(weak.filter((file) => !file.endsWith('made-up-return.ts'))).toEqual([])
    const { keys } = scene.database
    for (const key of [keys.master, keys.lookup, keys.sealing, keys.cookies])
      expect(key.length).toBe(32)
    for (const password of [keys.adminPassword, ...Object.values(keys.passwords)])
      expect(Buffer.from(password, 'base64url').length).toBeGreaterThanOrEqual(24)
    const salts = await scene.rows<{ n: string; distinct: string; short: string }>(
      'select count(*) as n, count(distinct salt) as distinct, count(*) filter (where length(salt) < 16) as short from chronology.entry',
    )
    expect(salts[0]).toEqual({ n: salts[0]?.n, distinct: salts[0]?.n, short: '0' })
  })
})

describe('SEC-43: nothing of a child where others look', () => {
  test('no name, number or word in an address, a title or a log, on any page', async () => {
    const [entry] = await scene.rows<{ id: string }>(
      `select id from chronology.entry where chronology = $1 and kind = 'identity-claimed'`,
      [child],
    )
    const ids = {
      child,
      entry: entry?.id ?? '',
      kind: 'visit-made',
      duty: 'lac-visit-interval',
      id: child,
      uid: 'x',
      draft: child,
    }
    let seen = 0
    for (const client of [worker, guardian]) {
      const queue = pagesOf(scene.app)
        .filter((route) => route.methods.includes('GET'))
        .map((route) => filled(route.url, ids))
      const done = new Set<string>()
      while (queue.length > 0 && done.size < 32) {
        const url = queue.shift() ?? ''
        if (done.has(url.split('#')[0] ?? '')) continue
        done.add(url.split('#')[0] ?? '')
        const answer = await client.get(url)
        const page = elementsOf(answer.body)
        const addresses = [
          url,
          String(answer.headers.location ?? ''),
          ...page.flatMap(({ attributes }) =>
            [attributes.href, attributes.action, attributes.src].filter(
              (each) => each !== undefined,
            ),
          ),
        ]
        expect(addresses.filter((each) => decodeURIComponent(each).includes(CANARY))).toEqual([])
        const title = /<title>([^<]*)<\/title>/.exec(answer.body)?.[1] ?? ''
        expect([url, title.includes(CANARY)]).toEqual([url, false])
        expect(JSON.stringify(answer.headers)).not.toContain(CANARY)
        seen += answer.body.includes(CANARY) ? 1 : 0
        queue.push(
          ...addresses
            .filter((each) => each.startsWith('/') && !/assets|sign-|verify|known=/.test(each))
            .slice(0, 40),
        )
      }
    }
    // The pages themselves do show the child.
    expect(seen).toBeGreaterThan(5)
    expect(faults.filter((each) => each.includes(CANARY))).toEqual([])
  })
})

describe('the read log', () => {
  test('SEC-49: every row says who, what, when, where, why, with what outcome and under which rule', async () => {
    const [row] = await scene.rows<Record<string, string>>(`
      select count(*) as n,
             count(*) filter (where action = '' or route = '' or rule = '' or purpose is null or network is null or outcome is null or request is null) as silent,
             count(*) filter (where person is null and outcome not in ('refused', 'failed') and purpose not in ('service', 'account')) as nobody,
             count(*) filter (where outcome = 'allowed' and chronology is not null and cardinality(shown) = 0 and rule <> 'opened now') as empty,
             count(*) filter (where chronology is not null and outcome = 'allowed' and cardinality(relationships) = 0) as groundless
        from access.audit`)
    expect(Number(row?.n)).toBeGreaterThan(50)
    expect([row?.silent, row?.nobody, row?.empty, row?.groundless]).toEqual(['0', '0', '0', '0'])
    const routes = await scene.rows<{ route: string }>(`select distinct route from access.audit`)
    expect(routes.filter(({ route }) => /[0-9a-f]{8}-|KANARIE|\?/.test(route))).toEqual([])
    const [zone] = await scene.rows<{ type: string }>(
      `select format_type(atttypid, atttypmod) as type from pg_attribute where attrelid = 'access.audit'::regclass and attname = 'at'`,
    )
    expect(zone?.type).toBe('timestamp with time zone')
  })

  test('SEC-51: the same traffic twice leaves the same rows twice, one for each child and request, refusals too', async () => {
    const hidden = (
      await scene.rows<{ id: string }>(
        `select c.id from chronology.chronology c where sort = 'child' and id <> $1 and not exists (select from derived.relationship r where r.chronology = c.id and r.holder in ($2, $3)) and not exists (select from chronology.author a where a.chronology = c.id and a.person = $2) limit 3`,
        [child, worker.person, worker.organisation],
      )
    ).map((each) => each.id)
    const [none = ''] = hidden
    const traffic: readonly (readonly [number, () => Promise<{ statusCode: number }>])[] = [
      [200, () => worker.get(`/child/${child}`)],
      [200, () => worker.get(`/child/${child}/chronology`)],
      [200, () => worker.get(`/child/${child}/who-looked`)],
      [404, () => worker.get(`/child/${none}`)],
      [404, () => worker.get(`/child/${uuidv7()}`)],
      [404, () => worker.post(`/child/${none}/place`, { reason: 'a good reason' })],
      [200, () => worker.post(`/child/${child}/place`, { reason: 'a good reason' })],
      [422, () => worker.post(`/child/${child}/record/visit-made`)],
      [404, () => guardian.get(`/child/${child}/record/health-assessed`)],
      [200, () => guardian.get(`/child/${child}`)],
      [200, () => guardian.get('/find-a-child')],
      [404, () => worker.get(`/child/${child}/entry/${uuidv7()}/who-knew`)],
    ]
    const count = () => scene.count('access.audit')
    const deltas = []
    for (const times of [1, 2]) {
      const before = await count()
      for (const [status, ask] of traffic)
        expect([times, (await ask()).statusCode]).toEqual([times, status])
      deltas.push((await count()) - before)
    }
    expect(deltas).toEqual([traffic.length, traffic.length])
    const work = await count()
    const children = elementsOf((await worker.get('/my-work')).body).flatMap(
      (each) => /^\/child\/([0-9a-f-]{36})$/.exec(each.attributes.href ?? '')?.[1] ?? [],
    )
    expect((await count()) - work).toBe(1 + new Set(children).size)
  })
})
