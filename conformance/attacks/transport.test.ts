/** Requests and answers as such: headers, methods, framing, other sites, the form token. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SESSION_COOKIE } from '../../src/pages/shell/signed-in.tsx'
import { type Client, type Scene, setUp } from '../scene.ts'
import { canRun, elementsOf } from './html.ts'
import { sendRaw, statusesIn } from './raw.ts'
import { filled, type Ids, pagesOf, routesOf } from './routes.ts'

let scene: Scene
let worker: Client
let ids: Ids
let port = 0
let unchanged: () => Promise<Record<string, number>>

beforeAll(async () => {
  scene = await setUp()
  const found = await scene.someone({ relation: 'allocated', role: 'worker' })
  worker = found.client
  const [entry] = await scene.rows<{ id: string }>(
    `select id from chronology.entry where chronology = $1 and kind = 'placed' limit 1`,
    [found.child],
  )
  ids = {
    child: found.child,
    entry: entry?.id ?? '',
    kind: 'found',
    duty: 'lac-visit-interval',
    id: found.child,
    uid: 'abc',
  }
  port = Number(new URL(await scene.app.listen({ port: 0, host: '127.0.0.1' })).port)
  unchanged = async () => {
    const tables = await scene.rows<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('chronology', 'access', 'derived', 'exchange') and c.relkind = 'r' and not c.relispartition`,
    )
    const counts: Record<string, number> = {}
    for (const { name } of tables) counts[name] = await scene.count(name)
    return counts
  }
})
afterAll(() => scene.app.close())

const BAD_ADDRESSES = [
  '/nothing',
  '/child/%zz',
  `/child/${'a'.repeat(300)}`,
  '/assets/nothing',
  '//',
  '/child/..%2f..',
]

/** Every answer the application can be brought to give to a GET. */
async function allAnswers() {
  const urls = [...routesOf(scene.app).map((each) => filled(each.url, ids)), ...BAD_ADDRESSES]
  const answers = await Promise.all(
    [worker, scene.stranger].flatMap((client) =>
      urls.map(async (url) => ({ url, answer: await client.get(url) })),
    ),
  )
  const large = await worker.post('/find-a-child', { reason: 'b'.repeat(2_000_000) })
  const xml = await worker.post('/find-a-child', {}, { 'content-type': 'application/xml' })
  expect([large.statusCode, xml.statusCode]).toEqual([413, 415])
  return [...answers, { url: 'too large', answer: large }, { url: 'wrong type', answer: xml }]
}

describe('headers', () => {
  test('SEC-11, SEC-12, SEC-13: stand on every answer, also on errors and on the provider beside us', async () => {
    const wrong: string[] = []
    for (const { url, answer } of await allAnswers()) {
      const { headers } = answer
      const policy = String(headers['content-security-policy'])
      const asked = {
        hsts: /max-age=(\d+); includeSubDomains/.exec(String(headers['strict-transport-security'])),
        policy:
          [
            "default-src 'none'",
            "frame-ancestors 'none'",
            "base-uri 'none'",
            "object-src 'none'",
          ].every((each) => policy.includes(each)) && !/unsafe|\*|data:|https?:/.test(policy),
        isolated:
          headers['cross-origin-opener-policy'] === 'same-origin' &&
          headers['cross-origin-resource-policy'] === 'same-origin',
        plain:
          headers['x-content-type-options'] === 'nosniff' &&
          headers['referrer-policy'] === 'no-referrer',
      }
      if (
        !asked.hsts ||
        Number(asked.hsts[1]) < 31_536_000 ||
        !asked.policy ||
        !asked.isolated ||
        !asked.plain
      )
        wrong.push(`${answer.statusCode} ${url}`)
    }
    expect(wrong).toEqual([])
  })

  test('SEC-12: every answer has a nonce of its own, and no page holds a script, a style or a handler of its own', async () => {
    const answers = await allAnswers()
    const nonces = answers.map(
      ({ answer }) =>
        /'nonce-([^']{20,})'/.exec(String(answer.headers['content-security-policy']))?.[1],
    )
    expect(new Set(nonces).size).toBe(answers.length)
    const pages = answers.filter(
      ({ answer, url }) =>
        String(answer.headers['content-type']).startsWith('text/html') && !url.includes('provider'),
    )
    expect(pages.length).toBeGreaterThan(20)
    expect(
      pages.flatMap(({ url, answer }) => canRun(answer.body).map((each) => `${url}: ${each}`)),
    ).toEqual([])
  })

  test('SEC-46: no page may be kept by the browser, and no script of ours stores anything', async () => {
    const kept = (await allAnswers()).filter(
      ({ url, answer }) =>
        !url.startsWith('/assets/') && !/no-store/.test(String(answer.headers['cache-control'])),
    )
    expect(kept.map(({ url }) => url)).toEqual([])
    const script = readFileSync(join(import.meta.dirname, '../../src/pages/govuk/start.js'), 'utf8')
    expect(script).not.toMatch(/localStorage|sessionStorage|indexedDB|caches|serviceWorker/)
    // The one component of the design system that remembers in the browser what was opened.
    const modules = (await allAnswers()).flatMap(({ answer }) =>
      String(answer.headers['content-type']).startsWith('text/html')
        ? elementsOf(answer.body).map((each) => each.attributes['data-module'])
        : [],
    )
    expect(modules).toContain('govuk-button')
    expect(modules).not.toContain('govuk-accordion')
    expect(modules).not.toContain('govuk-tabs')
  })

  test('SEC-46: signing out empties the browser, and the old token is worth nothing after it', async () => {
    const leaver = await scene.as(worker.subject, 'worker')
    const out = await leaver.post('/sign-out')
    expect(out.headers['clear-site-data']).toBe('"cache", "cookies", "storage"')
    expect(out.headers['set-cookie']).toMatch(
      /^__Host-holdfast=; .*(Expires=Thu, 01 Jan 1970|Max-Age=0)/,
    )
    const after = await leaver.get(`/child/${ids.child}`)
    expect([after.statusCode, after.headers.location, after.body]).toEqual([303, '/sign-in', ''])
  })
})

describe('requests', () => {
  test('SEC-13: another site may link here, and neither fetch nor embed nor post', async () => {
    for (const route of pagesOf(scene.app)) {
      const url = filled(route.url, ids)
      for (const site of ['cross-site', 'same-site'])
        for (const [mode, dest] of [
          ['no-cors', 'image'],
          ['cors', 'empty'],
          ['navigate', 'iframe'],
          ['no-cors', 'script'],
        ] as const) {
          const headers = { 'sec-fetch-site': site, 'sec-fetch-mode': mode, 'sec-fetch-dest': dest }
          const answer = route.methods.includes('GET')
            ? await worker.get(url, headers)
            : await worker.post(url, {}, headers)
          expect([url, answer.statusCode]).toEqual([url, 403])
        }
      if (route.methods.includes('POST')) {
        const posted = await worker.post(
          url,
          {},
          {
            'sec-fetch-site': 'cross-site',
            'sec-fetch-mode': 'navigate',
            'sec-fetch-dest': 'document',
          },
        )
        expect([url, posted.statusCode]).toEqual([url, 403])
      }
    }
    const linked = await worker.get('/my-work', {
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      'sec-fetch-dest': 'document',
    })
    expect(linked.statusCode).toBe(200)
  })

  test('SEC-14: a GET changes nothing but the read log, however often it is asked', async () => {
    const gets = pagesOf(scene.app).filter((each) => each.methods.includes('GET'))
    const before = await unchanged()
    for (const times of [1, 2]) {
      for (const route of gets)
        await worker.get(`${filled(route.url, ids)}?known=2026-01-01&section=ID&times=${times}`)
    }
    const after = await unchanged()
    const log = (counts: Record<string, number>) =>
      Object.fromEntries(Object.entries(counts).filter(([name]) => name !== 'access.audit'))
    expect(log(after)).toEqual(log(before))
    expect(gets.length).toBeGreaterThan(12)
  })

  test('SEC-14: a form without its token, or with that of another session, is refused and writes nothing', async () => {
    const other = await scene.as(worker.subject, 'worker')
    const posts = pagesOf(scene.app).filter((each) => each.methods.includes('POST'))
    const before = await unchanged()
    for (const route of posts)
      for (const formToken of ['', 'x', other.formToken, scene.stranger.formToken]) {
        const answer = await worker.post(filled(route.url, ids), {
          formToken,
          reason: 'a good reason',
          source: 'child',
          howKnown: 'read',
          'happened-unknown': 'yes',
        })
        expect([route.url, formToken, answer.statusCode]).toEqual([
          route.url,
          formToken,
          route.url === '/import' ? 406 : 403,
        ])
      }
    expect(await unchanged()).toEqual(before)
    expect(posts.length).toBeGreaterThan(7)
  })

  test('SEC-14: files are taken only with the token among their parts, and by nobody but a returns officer', async () => {
    const officer = await scene.as(scene.subjectIn('returns-officer'))
    const upload = (client: Client, token: string | undefined) => {
      const part = (head: string, body: string) =>
        `--XX\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n`
      const parts = [
        ...(token === undefined ? [] : [part('name="formToken"', token)]),
        part('name="files"; filename="header.csv"', 'CHILD,SEX\r\n1,1\r\n'),
        '--XX--\r\n',
      ]
      return scene.app.inject({
        method: 'POST',
        url: '/import',
        headers: {
          'content-type': 'multipart/form-data; boundary=XX',
          cookie: `${SESSION_COOKIE}=${client.token}`,
        },
        payload: parts.join(''),
      })
    }
    expect((await upload(officer, undefined)).statusCode).toBe(403)
    expect((await upload(officer, worker.formToken)).statusCode).toBe(403)
    expect((await upload(worker, worker.formToken)).statusCode).toBe(404)
    expect((await upload(officer, officer.formToken)).statusCode).toBe(422)
    expect(await scene.count('exchange.upload')).toBe(0)
  })

  test('SEC-15: no header of a proxy is believed', async () => {
    const spoofed = {
      'x-forwarded-for': '10.0.0.1', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https', forwarded: 'for=10.0.0.1;host=evil.example',
      'x-real-ip': '10.0.0.1', 'x-user': worker.subject, 'x-remote-user': worker.subject, 'x-forwarded-user': worker.subject, host: 'evil.example',
      'x-http-method-override': 'POST', 'x-original-url': `/child/${ids.child}`,
    } // biome-ignore format: a list
    const stranger = await scene.stranger.get(`/child/${ids.child}`, spoofed)
    expect([stranger.statusCode, stranger.headers.location, stranger.body]).toEqual([
      303,
      '/sign-in',
      '',
    ])
    const known = await worker.get(`/child/${ids.child}`, spoofed)
    expect([
      known.statusCode,
      known.body.includes('evil.example'),
      known.body.includes('10.0.0.1'),
    ]).toEqual([200, false, false])
    const networks = await scene.rows<{ network: string }>(
      'select distinct network from access.audit',
    )
    expect(networks.map((each) => each.network).sort()).not.toContain('10.0.0.1')
    expect(scene.app.initialConfig).not.toHaveProperty('trustProxy', true)
  })

  test('SEC-15: a request with two lengths is refused, and what was smuggled behind it is not answered', async () => {
    const smuggled = `GET /my-work HTTP/1.1\r\nHost: a\r\nCookie: ${SESSION_COOKIE}=${worker.token}\r\n\r\n`
    for (const head of [
      'Content-Length: 5\r\nTransfer-Encoding: chunked',
      'Transfer-Encoding: chunked\r\nContent-Length: 5',
      'Content-Length: 5\r\nContent-Length: 6',
      'Transfer-Encoding: xchunked',
      'Transfer-Encoding: identity, chunked, identity',
      'Content-Length: +5',
    ]) {
      const answer = await sendRaw(
        port,
        `POST /find-a-child HTTP/1.1\r\nHost: a\r\n${head}\r\n\r\n0\r\n\r\n${smuggled}`,
      )
      expect([head, statusesIn(answer)]).toEqual([head, [400]])
      expect(answer).not.toContain('<html')
    }
  })

  test('SEC-16: methods that no page has are refused on every route', async () => {
    const urls = [...new Set(routesOf(scene.app).map((each) => filled(each.url, ids)))]
    const answered = await Promise.all(
      urls.flatMap((url) =>
        ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'].map(async (method) => {
          const answer = await sendRaw(
            port,
            `${method} ${url} HTTP/1.1\r\nHost: a\r\nCookie: ${SESSION_COOKIE}=${worker.token}\r\nConnection: close\r\n\r\n`,
          )
          return [
            method,
            url,
            statusesIn(answer)[0],
            answer.includes('allow: GET, POST') || answer.includes('Allow: GET, POST'),
          ]
        }),
      ),
    )
    expect(answered.filter(([, , status, allow]) => status !== 405 || !allow)).toEqual([])
    for (const method of ['CONNECT', 'INVENTED']) {
      const answer = await sendRaw(
        port,
        `${method} /my-work HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
      )
      expect([method, statusesIn(answer)[0] ?? 400]).toEqual([method, 400])
      expect(answer).not.toContain('<html')
    }
  })
})
