/** Something breaks: in the middle of a write, in the database, at the provider, at the keys, in the read log. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { recordEntries } from '../../src/access/append.ts'
import { now } from '../../src/adapters/clock/clock.ts'
import { openDatabases } from '../../src/adapters/database/open.ts'
import { keysIn } from '../../src/adapters/keys.ts'
import { buildApp } from '../../src/app.ts'
import { KINDS } from '../../src/chronology/catalogue.ts'
import type { Draft } from '../../src/chronology/entry.ts'
import { uuidv7 } from '../../src/chronology/id.ts'
import { type Client, clientsOf, type Form, type Scene, setUp } from '../scene.ts'
import { readable } from './html.ts'
import { filled, type Ids, pagesOf } from './routes.ts'
import { wordsOf } from './words-of.ts'

let scene: Scene
let client: Client
let child = ''
let ids: Ids
beforeAll(async () => {
  scene = await setUp()
  const found = await scene.someone({ relation: 'allocated', role: 'worker', missing: false })
  client = found.client
  child = found.child
  const [entry] = await scene.rows<{ id: string }>(
    `select id from chronology.entry where chronology = $1 and kind = 'placed' limit 1`,
    [child],
  )
  ids = {
    child,
    entry: entry?.id ?? '',
    kind: 'found',
    duty: 'lac-visit-interval',
    id: child,
    uid: 'x',
    draft: child,
  }
})

const TABLES = [
  'chronology.entry',
  'chronology.author',
  'chronology.facts',
  'chronology.words',
  'derived.child',
  'derived.relationship',
  'derived.duty',
  'derived.identifier',
] as const

/** Everything that a write touches, as it stands: two equal answers mean that nothing happened. */
async function state() {
  const counts: Record<string, unknown> = {}
  for (const table of TABLES) {
    const [row] = await scene.rows<{ n: string; digest: string | null }>(
      `select count(*) as n, md5(string_agg(t::text, '|' order by t::text)) as digest from ${table} t where chronology = $1`,
      [child],
    )
    counts[table] = `${row?.n} ${row?.digest}`
  }
  return counts
}

/** An entry with codes, words, a place and a number, from which a missing episode and duties follow. */
const draft = (kind: 'whereabouts-unknown' | 'identity-claimed'): Draft => ({
  id: uuidv7(),
  chronology: child,
  kind,
  happened: { precision: 'minute', at: now() },
  source: 'professional',
  howKnown: 'saw-or-heard',
  payload: KINDS[kind].example,
})
const form: Form = {
  source: 'professional',
  howKnown: 'saw-or-heard',
  'happened-unknown': 'yes',
  'names.0.name': 'KANARIE-NAME',
  'names.0.nameKind': 'wanted',
  'identifiers.0.identifier': 'QK778899',
  'identifiers.0.identifierKind': 'nhs-number',
}
const record = () => client.post(`/child/${child}/record/identity-claimed`, form)

/** Breaks the insert into one table for as long as `work` takes. */
async function broken<T>(table: string, work: () => Promise<T>, when = 'insert'): Promise<T> {
  await scene.rows(
    `create function public.break_it() returns trigger language plpgsql as $$ begin raise exception 'KANARIE-FAULT password=hunter2'; end $$`,
  )
  await scene.rows(
    `create trigger aaa_break before ${when} on ${table} for each statement execute function public.break_it()`,
  )
  try {
    return await work()
  } finally {
    await scene.rows(`drop function public.break_it() cascade`)
  }
}

describe('SEC-07: entry, read log and what follows are written together or not at all', () => {
  test('a fault after the write and before the commit leaves nothing but the row that says it failed', async () => {
    const before = await state()
    const audits = await scene.count('access.audit', 'chronology = $1', [child])
    await expect(
      client.inside(
        async (opened) => {
          await recordEntries(opened, [draft('whereabouts-unknown'), draft('identity-claimed')])
          throw new Error('the power went')
        },
        { about: [child] },
      ),
    ).rejects.toThrow('the power went')
    expect(await state()).toEqual(before)
    expect(await scene.count('access.audit', 'chronology = $1', [child])).toBe(audits)
    expect(await scene.count('access.audit', `outcome = 'failed' and rule = 'fault'`)).toBe(1)
  })

  test.each([...TABLES, 'access.audit'])('a fault at %s leaves nothing', async (table) => {
    const before = await state()
    const answer = await broken(table, record)
    // A chronology that has no relationship or duty row to write is not stopped by a table it never reaches.
    expect([table, answer.statusCode]).toEqual([table, 500])
    expect(await state()).toEqual(before)
    expect(readable(answer.body)).not.toMatch(/KANARIE|hunter2/)
  })

  test('a fault in the middle of several entries leaves none of them', async () => {
    const before = await state()
    await scene.rows(
      `create function public.break_third() returns trigger language plpgsql as $$ begin if new.kind = 'identity-claimed' then raise exception 'x'; end if; return new; end $$`,
    )
    await scene.rows(
      `create trigger aaa_break before insert on chronology.entry for each row execute function public.break_third()`,
    )
    await expect(
      client.inside(
        (opened) =>
          recordEntries(opened, [
            draft('whereabouts-unknown'),
            draft('whereabouts-unknown'),
            draft('identity-claimed'),
          ]),
        { about: [child] },
      ),
    ).rejects.toThrow()
    await scene.rows('drop function public.break_third() cascade')
    expect(await state()).toEqual(before)
  })

  test('and without a fault all of it is there', async () => {
    const before = await state()
    const answer = await record()
    expect(answer.statusCode).toBe(303)
    const after = await state()
    for (const table of [
      'chronology.entry',
      'chronology.author',
      'chronology.facts',
      'chronology.words',
      'derived.identifier',
    ] as const)
      expect([table, after[table] === before[table]]).toEqual([table, false])
    expect(
      await scene.count(
        'access.audit',
        `chronology = $1 and action = 'record entry' and outcome = 'allowed'`,
        [child],
      ),
    ).toBe(1)
  })
})

/** Nothing that anybody wrote about this child, nor its name, in what came back. */
function holdsNothing(body: string): string[] {
  return wordsOf(scene.world, child)
    .map((each) => each.text)
    .filter((text) => text.length > 5 && readable(body).includes(text))
}

async function everyPage(one: Client): Promise<{ url: string; status: number; body: string }[]> {
  const answers = []
  for (const route of pagesOf(scene.app))
    for (const method of route.methods.filter((each) => each !== 'HEAD')) {
      if (
        route.url === '/sign-out' ||
        route.url.startsWith('/import') ||
        route.url.startsWith('/made-up-staff')
      )
        continue
      const url = filled(route.url, ids)
      const answer =
        method === 'POST'
          ? await one.post(url, {
              ...form,
              reason: 'a good enough reason',
              identifier: 'QK778899',
              why: 'because',
            })
          : await one.get(url)
      answers.push({ url: `${method} ${route.url}`, status: answer.statusCode, body: answer.body })
    }
  return answers
}

describe('SEC-53: what fails denies', () => {
  test('without the read log nobody reads', async () => {
    const answers = await broken('access.audit', () => everyPage(client))
    const opened = answers.filter(
      (each) => each.status < 300 && !/sign-in|choose-role|verify/.test(each.url),
    )
    expect(opened.map((each) => each.url)).toEqual([])
    expect(answers.flatMap((each) => holdsNothing(each.body))).toEqual([])
  })

  const other = async (
    change: Partial<Scene['door']>,
    more: { issuer?: { url: string; clientId: string; clientSecret: string } } = {},
  ) => {
    const door = { ...scene.door, ...change }
    const settings = {
      door,
      madeUp: true,
      origin: () => 'http://127.0.0.1:1',
      issuer: more.issuer,
      cacheFolder: join(tmpdir(), 'holdfast-test-styles'),
    }
    const app = await buildApp(settings)
    const faults: string[] = []
    app.onFault = (error) => faults.push(error.name)
    // The same session and form token, at an application of which one part is gone.
    const shared = clientsOf(app, { ...door, databases: scene.door.databases }, settings)
    return { app, faults, client: await shared.as(client.subject, 'worker') }
  }

  test('without the database nobody reads', async () => {
    const databases = openDatabases(
      { host: '127.0.0.1', port: 1, database: 'gone' },
      scene.database.keys.passwords,
    )
    const gone = await other({ databases })
    for (const url of [
      `/child/${child}`,
      `/child/${child}/chronology`,
      '/my-work',
      '/find-a-child',
    ]) {
      const answer = await gone.client.get(url)
      expect([url, answer.statusCode, holdsNothing(answer.body)]).toEqual([url, 500, []])
    }
    expect(
      (await gone.client.post(`/child/${child}/record/identity-claimed`, form)).statusCode,
    ).toBe(500)
    expect(gone.faults.length).toBe(5)
    await databases.close()
    await gone.app.close()
  })

  test('with another master key no word is read, and none is written that could not be read again', async () => {
    const wrong = await other({ keys: { ...scene.database.keys, master: randomBytes(32) } })
    for (const url of [
      `/child/${child}`,
      `/child/${child}/chronology`,
      `/child/${child}/entry/${ids.entry}/correct`,
    ]) {
      const answer = await wrong.client.get(url)
      expect([url, answer.statusCode, holdsNothing(answer.body)]).toEqual([url, 500, []])
    }
    const before = await state()
    expect(
      (await wrong.client.post(`/child/${child}/record/identity-claimed`, form)).statusCode,
    ).toBe(500)
    expect(
      (await wrong.client.post(`/child/${child}/place`, { reason: 'a good enough reason' }))
        .statusCode,
    ).toBe(500)
    expect(await state()).toEqual(before)
    await wrong.app.close()
  })

  test('a key file that is cut, empty or open to others is refused', () => {
    const folder = mkdtempSync(join(tmpdir(), 'holdfast-keys-'))
    const file = join(folder, 'keys.json')
    keysIn(file)
    expect(() => keysIn(file)).not.toThrow()
    afterAll(() => rmSync(folder, { recursive: true }))
    const masterFile = join(folder, 'master')
    return import('node:fs').then(({ chmodSync, readFileSync, writeFileSync }) => {
      const whole = readFileSync(file, 'utf8')
      chmodSync(file, 0o644)
      expect(() => keysIn(file)).toThrow('HF_KEY_FILE_OPEN')
      chmodSync(file, 0o600)
      for (const text of [
        '',
        whole.slice(0, 100),
        whole.replace(/"master": "[^"]*"/, '"master": "AAAA"'),
      ]) {
        writeFileSync(file, text, { mode: 0o600 })
        expect(() => keysIn(file)).toThrow()
      }
      writeFileSync(file, whole, { mode: 0o600 })
      writeFileSync(masterFile, 'short', { mode: 0o600 })
      expect(() => keysIn(file, masterFile)).toThrow('HF_MASTER_KEY')
      expect(() => keysIn(file, join(folder, 'nowhere'))).toThrow()
    })
  })

  test('without the provider nobody new signs in, and a forged answer still opens nothing', async () => {
    const gone = await other(
      {},
      { issuer: { url: 'http://127.0.0.1:1', clientId: 'x', clientSecret: 'y' } },
    )
    expect((await gone.client.get('/sign-in')).statusCode).toBe(500)
    const pending = Buffer.from(
      JSON.stringify({ state: 's', nonce: 'n', verifier: 'v', again: false }),
    ).toString('base64url')
    const back = await gone.client.get('/sign-in/back?code=c&state=s', {
      cookie: `__Host-holdfast-sign-in=${pending}`,
    })
    expect([
      back.statusCode,
      String(back.headers['set-cookie']).includes('__Host-holdfast='),
    ]).toEqual([403, false])
    await gone.app.close()
  })
})

describe('SEC-40, SEC-41: an error tells nothing', () => {
  test('on every page: one plain answer with a reference, no cause, no secret, no trace', async () => {
    const faults: string[] = []
    scene.app.onFault = (_error, reference) => faults.push(reference)
    await scene.rows('alter schema access rename to access_gone')
    const answers = await everyPage(client).finally(() =>
      scene.rows('alter schema access_gone rename to access'),
    )
    const failed = answers.filter((each) => each.status === 500)
    expect(failed.length).toBeGreaterThan(15)
    const { keys } = scene.database
    const secrets = [
      ...Object.values(keys.passwords),
      keys.adminPassword,
      keys.master.toString('base64'),
      keys.master.toString('hex'),
      keys.cookies.toString('base64'),
      client.token,
    ]
    for (const { url, body } of failed) {
      const text = readable(body)
      expect([url, /Reference: [0-9a-f-]{36}/.test(text)]).toEqual([url, true])
      expect([url, secrets.filter((each) => body.includes(each))]).toEqual([url, []])
      expect([
        url,
        /node_modules|\bat \w+ \(|\.tsx?:\d|select |relation|schema|postgres|ECONN|Error:|access_gone|HF_/i.exec(
          text,
        )?.[0],
      ]).toEqual([url, undefined])
    }
    expect(
      new Set(failed.map((each) => each.body.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'REF'))).size,
    ).toBe(1)
    // Each reference on a page is the one under which the operator's log has it.
    for (const { body } of failed)
      expect(faults).toContain(/Reference: ([0-9a-f-]{36})/.exec(readable(body))?.[1])
    expect((await client.get(`/child/${child}`)).statusCode).toBe(200)
  })

  test('there is no page of the workshop: no documentation, metrics, health, map of sources or listing', async () => {
    for (const url of [
      '/docs',
      '/documentation',
      '/swagger',
      '/openapi.json',
      '/metrics',
      '/health',
      '/status',
      '/debug',
      '/.env',
      '/.git/config',
      '/package.json',
      '/assets/',
      '/assets/start.js.map',
      '/assets/../package.json',
      '/server-status',
      '/robots.txt',
    ])
      expect([url, (await client.get(url)).statusCode]).toEqual([url, 404])
    for (const url of ['/my-work', '/nothing', '/assets/start.js']) {
      const { headers } = await client.get(url)
      expect([headers.server, headers['x-powered-by'], headers.via]).toEqual([
        undefined,
        undefined,
        undefined,
      ])
    }
  })
})
