/** Posts that no honest form sends: 2,000 of them, at every route, and not one that breaks or slips through. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SESSION_COOKIE } from '../../src/pages/shell/signed-in.tsx'
import { type Client, encoded, type Form, type Scene, setUp } from '../scene.ts'
import { CHILD_KINDS } from './canary.ts'
import { filled, pagesOf } from './routes.ts'
import { returnFiles, upload } from './upload.ts'

const POSTS = 2000
/** Posts under way at the same time, as there would be. */
const TOGETHER = 8

let scene: Scene
let worker: Client
let officer: Client
let child = ''
let entries: string[] = []

beforeAll(async () => {
  let origin = ''
  scene = await setUp({ origin: () => origin })
  origin = await scene.app.listen({ port: 0, host: '127.0.0.1' })
  officer = await scene.as('marlbury.returns.1')
  // The child with the shortest record: two thousand forms are made from it.
  const held = await scene.holding({ relation: 'allocated', role: 'worker' })
  const sizes = await scene.rows<{ chronology: string }>(
    'select chronology from chronology.entry group by 1 order by count(*), 1',
  )
  const found = sizes
    .map((each) => held.find((one) => one.child === each.chronology))
    .find((each) => each !== undefined)
  worker = await scene.as(found?.subject ?? '', 'worker')
  child = found?.child ?? ''
  entries = (
    await scene.rows<{ id: string }>('select id from chronology.entry where chronology = $1', [
      child,
    ])
  ).map((each) => each.id)
})
afterAll(() => scene.app.close())

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    '\ud800',
    '\u202e',
    '\r\n',
    '0',
    '-1',
    '1e309',
    '31',
    '02',
    '2026',
    '29',
    '1900',
    '9999',
    '99999',
    '24:00',
    '14:30',
    'yes',
    'no',
    'unknown',
    'null',
    'undefined',
    'true',
    '[object Object]',
    '00000000-0000-0000-0000-000000000000',
    'x'.repeat(20_001),
    'd\u0301'.repeat(3000),
  ),
)
const codes = [
  ...new Set(
    CHILD_KINDS.flatMap((kind) =>
      Object.values(kind.fields).flatMap((field) =>
        Object.keys(field.list?.labels ?? {}).slice(0, 3),
      ),
    ),
  ),
]
const fieldNames = [
  ...new Set(
    CHILD_KINDS.flatMap((kind) =>
      Object.entries(kind.fields).flatMap(([name, field]) =>
        field.type === 'group'
          ? Object.keys(field.members ?? {}).flatMap((member) => [
              `${name}.0.${member}`,
              `${name}.39.${member}`,
              `${name}.99.${member}`,
            ])
          : ['interval', 'day', 'instant'].includes(field.type)
            ? ['-day', '-month', '-year', '-time', '-unknown'].map((part) => name + part)
            : [name],
      ),
    ),
  ),
]
const ENVELOPE = [
  'source',
  'howKnown',
  'happened-day',
  'happened-month',
  'happened-year',
  'happened-time',
  'happened-unknown',
  'why',
  'add',
  'save',
  'draft',
  'reason',
  'identifier',
  'grant',
  'subject',
  'only',
]
/** What a form never sends, and somebody who knows the database might. */
const EXTRA = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'role',
  'organisation',
  'person',
  'recordedBy',
  'recordedAt',
  'recorded_by',
  'chronology',
  'kind',
  'version',
  'section',
  'class',
  'corrects',
  'withdraws',
  'act',
  'id',
  'salt',
  'leaf',
  'xact',
  'fromFile',
  'session',
  'org_id',
  'isAdmin',
  'within',
  '__proto__.role',
  'constructor.prototype.role',
  'names.__proto__.name',
  'names.0.__proto__',
  'names[0][name]',
  '',
  '.',
  '..',
  '-',
]

const name = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...fieldNames) },
  { weight: 5, arbitrary: fc.constantFrom(...ENVELOPE) },
  { weight: 2, arbitrary: fc.constantFrom(...EXTRA) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 90 }) },
)
const value = () =>
  fc.oneof(
    { weight: 3, arbitrary: text },
    {
      weight: 3,
      arbitrary: fc.constantFrom(...codes, 'professional', 'child', 'read', 'saw-or-heard'),
    },
    { weight: 1, arbitrary: fc.constantFrom(...entries, child) },
    { weight: 1, arbitrary: fc.array(text, { maxLength: 4 }) },
  )
const form = (): fc.Arbitrary<Form> =>
  fc
    .array(fc.tuple(name, value()), { maxLength: 14 })
    .map((pairs) => Object.fromEntries(pairs) as Form)

interface Post {
  readonly url: string
  readonly form: Form
  readonly by: 'worker' | 'officer'
}

function posts(): fc.Arbitrary<Post> {
  const routes = pagesOf(scene.app).filter(
    (route) =>
      route.methods.includes('POST') && route.url !== '/sign-out' && route.url !== '/import',
  )
  const ids = fc.record({
    child: fc.oneof({ weight: 9, arbitrary: fc.constant(child) }, { weight: 1, arbitrary: text }),
    entry: fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...entries) },
      { weight: 1, arbitrary: text },
    ),
    kind: fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...CHILD_KINDS.map((kind) => kind.name)) },
      {
        weight: 1,
        arbitrary: fc.oneof(text, fc.constantFrom('constructor', '__proto__', 'toString')),
      },
    ),
    id: fc.oneof(fc.uuid(), text),
    uid: text,
    draft: fc.oneof(fc.uuid(), text),
    duty: text,
  })
  return fc
    .record({
      route: fc.constantFrom(...routes),
      ids,
      form: form(),
      by: fc.constantFrom('worker', 'worker', 'worker', 'officer'),
    })
    .map(({ route, ids: at, form: sent, by }) => ({
      url: filled(
        route.url,
        Object.fromEntries(
          Object.entries(at).map(([key, each]) => [
            key,
            encodeURIComponent(each.replace(/\p{Surrogate}/gu, 'x')),
          ]),
        ),
      ),
      form: sent,
      by,
    }))
}

const entryCount = () => scene.count('chronology.entry')
/** Everything that a refused form could have touched. */
const touched = async () => [
  await entryCount(),
  await scene.count('chronology.facts'),
  await scene.count('chronology.words'),
  await scene.count('chronology.chronology'),
  await scene.count('access.role_grant'),
  await scene.count('access.person'),
  await scene.count('exchange.return_import'),
]

describe('SEC-05, SEC-48: what a form may not send', () => {
  test('2,000 fuzzed posts: none is answered with a fault, and only what was accepted is written', async () => {
    const faults: string[] = []
    scene.app.onFault = (error) => faults.push(String(error))
    const recorded = await entryCount()
    const sent = fc.sample(posts(), { numRuns: POSTS, seed: 20161124 })
    const statuses: Record<number, number> = {}
    let accepted = 0
    for (let from = 0; from < sent.length; from += TOGETHER) {
      await Promise.all(
        sent.slice(from, from + TOGETHER).map(async (post) => {
          const client = post.by === 'worker' ? worker : officer
          const answer = await client.post(post.url, post.form)
          statuses[answer.statusCode] = (statuses[answer.statusCode] ?? 0) + 1
          // Sent on to the new entry: only then was one written.
          if (answer.statusCode === 303 && /#entry-/.test(String(answer.headers.location)))
            accepted += 1
          expect(
            [post.url, answer.statusCode < 500, faults.at(-1)],
            JSON.stringify(post.form).slice(0, 500),
          ).toEqual([post.url, true, undefined])
        }),
      )
    }
    expect(await entryCount()).toBe(recorded + accepted)
    expect(Object.values(statuses).reduce((sum, each) => sum + each, 0)).toBe(POSTS)
    // The posts reached more than the front door: forms came back, some were recorded.
    expect([statuses[422] ?? 0, accepted]).toSatisfy(
      ([back, kept]: [number, number]) => back > 300 && kept > 0,
    )
  })

  test('a form with dates that contradict each other, or an age that cannot be, comes back or is recorded as it is: never half', async () => {
    const day = (prefix: string, [d, m, y]: readonly [string, string, string]): Form => ({
      [`${prefix}-day`]: d,
      [`${prefix}-month`]: m,
      [`${prefix}-year`]: y,
    })
    for (const given of [
      ['31', '2', '2026'],
      ['0', '1', '2026'],
      ['1', '13', '2026'],
      ['', '2', '26'],
      ['1', '', '2026'],
      ['29', '2', '2025'],
      ['1', '1', '0000'],
      ['', '', '0000'],
      ['31', '12', '9999'],
      ['1', '1', '99999'],
      ['١', '١', '2026'],
      ['1e0', '1', '2026'],
      ['0x1', '1', '2026'],
      ['-1', '1', '2026'],
      ['1 ', ' 1', '2026x'],
    ] as const) {
      const before = await touched()
      const answer = await worker.post(`/child/${child}/record/whereabouts-unknown`, {
        source: 'child',
        howKnown: 'read',
        ...day('happened', given),
      })
      expect([given, answer.statusCode]).toEqual([given, 422])
      expect(await touched()).toEqual(before)
    }
  })

  test('keys that no form has change neither who recorded nor what, nor the objects of the program', async () => {
    for (const [index, key] of EXTRA.entries()) {
      const before = await entryCount()
      const answer = await worker.post(`/child/${child}/record/visit-made`, {
        source: 'professional',
        howKnown: 'saw-or-heard',
        'happened-year': '2026',
        'happened-month': '3',
        'happened-day': '1',
        ...VISIT,
        [key]: officer.organisation,
        [`${key}x`]: ['admin', 'admin'],
      })
      expect([key, [303, 403, 422].includes(answer.statusCode)]).toEqual([key, true])
      expect(await entryCount()).toBe(before + (answer.statusCode === 303 ? 1 : 0))
      expect([
        key,
        ({} as Record<string, unknown>).role,
        ({} as Record<string, unknown>).x,
        index,
      ]).toEqual([key, undefined, undefined, index])
    }
    const strange = await scene.rows(
      `select e.id from chronology.entry e join chronology.author a on a.entry = e.id where e.chronology = $1 and e.recorded_at > now() - interval '10 minutes'
        and (e.recorded_role <> 'worker' or a.person <> $2 or a.organisation <> $3 or e.from_file or e.version <> 1)`,
      [child, worker.person, worker.organisation],
    )
    expect(strange).toEqual([])
    for (const url of ['/choose-role', '/find-a-child', `/child/${child}/place`])
      for (const key of EXTRA) {
        const answer = await worker.post(url, {
          identifier: 'ABC',
          reason: 'a good enough reason',
          [key]: 'admin',
        })
        expect([url, key, answer.statusCode < 500]).toEqual([url, key, true])
      }
    expect((await worker.get('/my-work')).statusCode).toBe(200)
  })

  test('bodies that are no form at all are refused', async () => {
    const before = await touched()
    for (const [type, payload] of [
      ['application/json', '{"formToken":"x","grant":{"toString":1}}'],
      ['application/json', '{"__proto__":{"role":"admin"}}'],
      ['application/json', '['.repeat(5000)],
      ['text/plain', 'a=b'],
      ['application/xml', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
      ['application/x-www-form-urlencoded; charset=utf-7', '+ADw-script+AD4-'],
      ['multipart/form-data; boundary=x', '--x\r\n\r\n--x--'],
      ['', 'a=b'],
      ['application/octet-stream', '\u0000\u0001'],
      ['application/x-www-form-urlencoded', `a=${'&a='.repeat(50_000)}`],
      ['application/x-www-form-urlencoded', '%'],
      ['application/x-www-form-urlencoded', 'a=%zz&%=%'],
      ['application/x-www-form-urlencoded', `${'a[b]'.repeat(1000)}=1`],
    ] as const)
      for (const route of pagesOf(scene.app).filter(
        (each) => each.methods.includes('POST') && each.url !== '/sign-out',
      )) {
        const url = filled(route.url, {
          child,
          entry: entries[0] ?? '',
          kind: 'visit-made',
          id: child,
          uid: 'x',
          draft: child,
        })
        const answer = await scene.app.inject({
          method: 'POST',
          url,
          headers: {
            ...(type ? { 'content-type': type } : {}),
            cookie: `${SESSION_COOKIE}=${worker.token}`,
          },
          payload,
        })
        expect(
          [type, url, answer.statusCode >= 400 && answer.statusCode < 500],
          String(answer.statusCode),
        ).toEqual([type, url, true])
      }
    expect(await touched()).toEqual(before)
  })

  test('files that are no return, in any number and under any name, are refused or taken whole', async () => {
    const good = returnFiles()
    const [header] = good as [(typeof good)[number], ...typeof good]
    const before = await scene.count('exchange.upload')
    for (const files of [
      [],
      [{ name: 'a.csv', text: '' }],
      [{ name: 'a.exe', text: 'MZ\u0000\u0001' }],
      [{ name: '../../etc/passwd', text: 'root:x:0:0' }],
      [{ name: 'a.csv', text: '\u0000'.repeat(5000) }],
      [{ name: 'a.csv', text: 'CHILD'.repeat(20_000) }],
      [
        {
          name: 'a.xml',
          text: '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;">]><a>&c;&c;</a>',
        },
      ],
      Array.from({ length: 30 }, (_, index) => ({ name: `${index}.csv`, text: 'a,b' })),
      [{ name: 'header.csv', text: header.text.replace(/\n\d/, '\n=HYPERLINK("//evil.example")') }],
      [...good, header],
      [{ ...header, name: '' }, ...good.slice(1)],
    ]) {
      const answer = await upload(scene, officer, files)
      expect([files[0]?.name, answer.statusCode < 500], String(answer.statusCode)).toEqual([
        files[0]?.name,
        true,
      ])
    }
    const twice = await upload(scene, officer, [...good, ...good])
    expect(twice.statusCode).toBeLessThan(500)
    expect((await upload(scene, officer, good)).statusCode).toBe(303)
    expect(await scene.count('exchange.upload')).toBeGreaterThan(before)
  })

  test('a draft is nobody else’s to overwrite, read or delete, and its id tells nothing', async () => {
    const other = await scene.as(scene.subjectIn('guardian'))
    await worker.post(`/child/${child}/record/visit-made`, { note: 'KANARIE mine', save: 'yes' })
    const [draft] = await scene.rows<{ id: string; form: string; digest: string }>(
      'select id, form, md5(sealed) as digest from access.draft where author = $1 order by saved_at desc limit 1',
      [worker.person],
    )
    const own = (await scene.holding({ relation: 'guardian', role: 'guardian' })).find(
      (each) => each.subject === other.subject,
    )
    const form = `/child/${own?.child}/record/wishes-recorded`
    const taken = await other.post(form, {
      wishes: 'KANARIE theirs',
      save: 'yes',
      draft: draft?.id ?? '',
    })
    const absent = await other.post(form, {
      wishes: 'KANARIE theirs',
      save: 'yes',
      draft: '0198a000-0000-7000-8000-000000000000',
    })
    expect([taken.statusCode, taken.headers.location]).toEqual([
      absent.statusCode,
      absent.headers.location,
    ])
    await other.post(`/drafts/${draft?.id}/delete`)
    expect(
      await scene.rows('select id, form, md5(sealed) as digest from access.draft where id = $1', [
        draft?.id,
      ]),
    ).toEqual([draft])
    expect((await other.get(`${draft?.form}?draft=${draft?.id}`)).body).not.toContain(
      'KANARIE mine',
    )
  })
})

/** The answers that a visit asks for. */
const VISIT: Form = Object.fromEntries(
  Object.entries(
    (CHILD_KINDS.find((kind) => kind.name === 'visit-made')?.example ?? {}) as Record<
      string,
      unknown
    >,
  ).flatMap(([key, each]) =>
    typeof each === 'string' && !/^\d{4}-/.test(each)
      ? [[key, each] as [string, string | string[]]]
      : Array.isArray(each) && each.every((one) => typeof one === 'string')
        ? [[key, each as string[]] as [string, string | string[]]]
        : [],
  ),
)

test('the forms that the tests send are encoded as a browser encodes them', () => {
  expect(encoded({ 'a b': 'ü&=+', c: ['1', '2'] })).toBe('a+b=%C3%BC%26%3D%2B&c=1&c=2')
})
