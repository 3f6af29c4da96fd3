/** Signing in: the whole way over a real socket, and every forged answer of a provider. */
import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Provider, signInWith } from '../../src/adapters/sign-in/oidc.ts'
import { openSession } from '../../src/adapters/sign-in/sessions.ts'
import { SESSION_COOKIE } from '../../src/pages/shell/signed-in.tsx'
import { type Scene, setUp } from '../scene.ts'
import { Browser } from './browser.ts'
import { hs256, type Issuer, type Lie, rs256, startIssuer } from './issuer.ts'

let scene: Scene
let origin = ''
beforeAll(async () => {
  scene = await setUp({ origin: () => origin })
  origin = await scene.app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(() => scene.app.close())

const atCallback = (next: string) => next.includes('/sign-in/back')

describe('the whole way', () => {
  test('SEC-10, SEC-33: a person signs in through code, PKCE, state and nonce, and gets a strict cookie', async () => {
    const browser = new Browser(origin)
    const page = await browser.signIn('marlbury.worker.1')
    expect([page.status, new URL(page.url).pathname]).toEqual([200, '/my-work'])
    const asked = browser.steps
      .map((step) => step.location ?? '')
      .find((each) => each.includes('/auth?'))
    const query = new URL(asked ?? 'http://none').searchParams
    expect(query.get('response_type')).toBe('code')
    expect(query.get('code_challenge_method')).toBe('S256')
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(query.get(name)?.length).toBeGreaterThan(20)
    const cookies = browser.steps.flatMap((step) => step.setCookie)
    const own = cookies.filter((each) => each.startsWith('__Host-'))
    expect(own.length).toBeGreaterThan(2)
    for (const each of own) {
      expect(each).toMatch(/; Path=\/(;|$)/)
      expect(each).toMatch(/; HttpOnly/)
      expect(each).toMatch(/; Secure/)
      expect(each).toMatch(/; SameSite=(Lax|Strict)/)
      expect(each).not.toMatch(/Domain=/i)
    }
    // The built-in provider is on loopback without TLS; its own cookies are at least out of reach of scripts.
    for (const each of cookies.filter((one) => !one.startsWith('__Host-')))
      expect(each.toLowerCase()).toMatch(/httponly/)
  })

  test('SEC-24: each sign-in and each second verification gives a new token of 256 bits', async () => {
    const browser = new Browser(origin)
    await browser.signIn('marlbury.worker.1')
    const first = browser.cookie(SESSION_COOKIE) ?? ''
    await browser.signIn('marlbury.worker.1')
    const second = browser.cookie(SESSION_COOKIE) ?? ''
    await browser.follow('/verify-again')
    expect((await browser.choose('marlbury.worker.1')).status).toBe(200)
    const third = browser.cookie(SESSION_COOKIE) ?? ''
    for (const each of [first, second, third]) expect(each).toMatch(/^[0-9a-f]{64}$/)
    expect(new Set([first, second, third]).size).toBe(3)
    const old = new Browser(origin)
    old.setCookie(SESSION_COOKIE, second)
    expect((await old.go('/my-work')).status).toBe(303)
  })

  test('SEC-26: somebody else cannot verify again in this session', async () => {
    const browser = new Browser(origin)
    await browser.signIn('marlbury.worker.1')
    const before = browser.cookie(SESSION_COOKIE)
    await browser.follow('/verify-again')
    expect((await browser.choose('marlbury.worker.2')).status).toBe(403)
    expect(browser.cookie(SESSION_COOKIE)).toBe(before)
    const [row] = await scene.rows<{ n: string }>(
      `select count(*) as n from access.session s join access.person p on p.id = s.person where p.subject = 'marlbury.worker.1' and s.verified_again_at > now() - interval '1 minute'
        and s.token_hash = sha256(decode($1, 'hex'))`,
      [before],
    )
    expect(Number(row?.n)).toBe(0)
  })

  test('SEC-33: an answer of the provider works once, in the browser that asked for it', async () => {
    const browser = new Browser(origin)
    await browser.follow('/sign-in')
    const back = (await browser.choose('marlbury.worker.1', atCallback)).location ?? ''
    const pending = browser.cookie('__Host-holdfast-sign-in') ?? ''
    const elsewhere = new Browser(origin)
    expect((await elsewhere.go(back)).location).toBe('/sign-in')
    await elsewhere.go('/sign-in')
    expect((await elsewhere.go(back)).status).toBe(403)
    // The code was spent neither by nobody's nor by the other browser's try: neither had the verifier.
    expect((await browser.go(back)).location).toBe('/my-work')
    const again = new Browser(origin)
    again.setCookie('__Host-holdfast-sign-in', pending)
    expect((await again.go(back)).status).toBe(403)
    expect(again.cookie(SESSION_COOKIE)).toBeUndefined()
  })

  test('SEC-33: state, code and error of the answer cannot be changed', async () => {
    for (const change of [
      (url: URL) => url.searchParams.set('state', 'x'.repeat(43)),
      (url: URL) => url.searchParams.delete('state'),
      (url: URL) => url.searchParams.append('state', 'second'),
      (url: URL) => url.searchParams.set('code', 'x'.repeat(43)),
      (url: URL) => url.searchParams.delete('code'),
      (url: URL) => url.searchParams.set('iss', 'https://evil.example'),
      (url: URL) => url.searchParams.set('error', 'access_denied'),
    ]) {
      const browser = new Browser(origin)
      await browser.follow('/sign-in')
      const back = new URL((await browser.choose('marlbury.worker.1', atCallback)).location ?? '')
      change(back)
      expect([back.search.length > 0, (await browser.go(back.href)).status]).toEqual([true, 403])
      expect(browser.cookie(SESSION_COOKIE)).toBeUndefined()
    }
  })

  test('SEC-20: the sign-in page answers the same, and as fast, for a name that exists and one that does not', async () => {
    const waits: Record<string, number[]> = { known: [], unknown: [] }
    const answers = new Set<string>()
    for (let i = 0; i < 60; i += 1)
      for (const [which, subject] of [
        ['known', 'marlbury.worker.1'],
        ['unknown', 'marlbury.worker.9'],
      ] as const) {
        const browser = new Browser(origin)
        await browser.follow('/sign-in')
        const start = performance.now()
        const answer = await browser.choose(subject, () => true)
        waits[which]?.push(performance.now() - start)
        answers.add(
          `${answer.status} ${(answer.location ?? '').replace(/[\w-]{16,}/g, '…')} ${answer.body.length}`,
        )
      }
    expect([...answers]).toHaveLength(1)
    const [known, unknown] = [median(waits.known ?? []), median(waits.unknown ?? [])]
    expect(Math.abs(known - unknown)).toBeLessThan(Math.max(2, spread(waits.known ?? [])))
  })
})

const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b)
const median = (values: readonly number[]) => sorted(values)[Math.floor(values.length / 2)] ?? 0
/** Distance between the quarters: what noise alone does. */
const spread = (values: readonly number[]) =>
  (sorted(values)[Math.floor(values.length * 0.75)] ?? 0) -
  (sorted(values)[Math.floor(values.length * 0.25)] ?? 0)

describe('forged tokens (SEC-33)', () => {
  let issuer: Issuer
  let stranger: KeyObject
  beforeAll(async () => {
    issuer = await startIssuer()
    stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
  })
  afterAll(() => issuer.stop())

  const provider = (): Provider => ({
    issuer: issuer.url,
    clientId: issuer.clientId,
    clientSecret: issuer.clientSecret,
    overHttp: true,
  })

  async function signsInWith(lie: Lie, again = false) {
    const signIn = signInWith(provider, () => 'https://holdfast.example/sign-in/back')
    const { url, pending } = await signIn.begin(again)
    issuer.nonce = new URL(url).searchParams.get('nonce') ?? ''
    issuer.lie = lie
    return signIn.finish(
      new URL(`https://holdfast.example/sign-in/back?code=abc&state=${pending.state}`),
      pending,
    )
  }

  test('an honest token is taken: the forged ones are refused for what is forged in them', async () => {
    expect(await signsInWith({})).toEqual({ issuer: issuer.url, subject: 'somebody' })
    expect(await signsInWith({}, true)).toEqual({ issuer: issuer.url, subject: 'somebody' })
  })

  const past = Math.floor(performance.timeOrigin / 1000) - 4000
  const lies: readonly (readonly [string, () => Lie])[] = [
    [
      'without a signature (alg none)',
      () => ({ header: { alg: 'none', kid: undefined }, sign: () => '' }),
    ],
    ['alg none in capitals', () => ({ header: { alg: 'None' }, sign: () => '' })],
    ['signed with another key', () => ({ sign: rs256(stranger) })],
    [
      'HS256 with the client secret',
      () => ({ header: { alg: 'HS256' }, sign: hs256(issuer.clientSecret) }),
    ],
    [
      'HS256 with the public key as its secret',
      () => ({
        header: { alg: 'HS256' },
        sign: hs256(issuer.publicKey.export({ type: 'spki', format: 'pem' })),
      }),
    ],
    [
      'HS256 with the public key in another form',
      () => ({
        header: { alg: 'HS256' },
        sign: hs256(issuer.publicKey.export({ type: 'spki', format: 'der' })),
      }),
    ],
    ['another algorithm over the right key', () => ({ header: { alg: 'PS256' } })],
    [
      'a key of its own in the header',
      () => ({
        header: { kid: undefined, jwk: stranger.export({ format: 'jwk' }) },
        sign: rs256(stranger),
      }),
    ],
    ['for another audience', () => ({ claims: { aud: 'somebody-else' } })],
    [
      'for several audiences without saying for whom',
      () => ({ claims: { aud: ['other', 'holdfast'] } }),
    ],
    [
      'for several audiences, meant for another',
      () => ({ claims: { aud: ['other', 'holdfast'], azp: 'other' } }),
    ],
    ['of another issuer', () => ({ claims: { iss: 'https://evil.example' } })],
    ['with the nonce of another sign-in', () => ({ claims: { nonce: 'x'.repeat(43) } })],
    ['without a nonce', () => ({ claims: { nonce: undefined } })],
    ['that has ended', () => ({ claims: { iat: past - 60, exp: past } })],
    ['that never ends', () => ({ claims: { exp: undefined } })],
    ['without a subject', () => ({ claims: { sub: undefined } })],
    ['with an empty subject', () => ({ claims: { sub: '' } })],
  ]
  test.each(lies)('a token %s is refused', async (_what, lie) => {
    await expect(signsInWith(lie())).rejects.toThrow()
  })
  test('a second verification is not taken from somebody who signed in long ago', async () => {
    await expect(signsInWith({ claims: { auth_time: past } }, true)).rejects.toThrow()
    await expect(signsInWith({ claims: { auth_time: undefined } }, true)).rejects.toThrow()
  })
})

describe('who somebody is', () => {
  test('SEC-22: the same name at another provider is another person, with no account', async () => {
    const [before] = await scene.rows<{ n: string }>('select count(*) as n from access.session')
    const door = scene.door.databases.hf_door
    for (const issuer of ['https://evil.example', 'built-in ', 'BUILT-IN', ''])
      expect(await openSession(door, issuer, 'marlbury.worker.1')).toBeNull()
    for (const subject of [
      'MARLBURY.WORKER.1',
      'marlbury.worker.1 ',
      'marlbury.worker.1@example.org',
      "' or 1=1 --",
    ])
      expect(await openSession(door, 'built-in', subject)).toBeNull()
    expect(await scene.rows('select count(*) as n from access.session')).toEqual([before])
    const columns = await scene.rows(
      `select column_name from information_schema.columns where table_schema = 'access' and column_name ~ 'mail'`,
    )
    expect(columns).toEqual([])
  })

  test('SEC-51: each sign-in and each refused one leaves one row', async () => {
    const count = () => scene.count('access.audit', `action = 'sign in'`)
    const before = await count()
    await new Browser(origin).signIn('marlbury.worker.1')
    expect(await count()).toBe(before + 1)
    const refused = new Browser(origin)
    await refused.signIn('nobody.at.all')
    expect(await count()).toBe(before + 2)
    await refused.follow('/sign-in')
    await refused.go('/sign-in/back?code=x&state=y')
    expect(await count()).toBe(before + 3)
    expect(
      await scene.count('access.audit', `action = 'sign in' and outcome = 'refused'`),
    ).toBeGreaterThan(1)
  })
})
