/** A provider that lies: answers as an OpenID provider does, with whatever token the test wants. */
import {
  createHmac,
  createSign,
  generateKeyPairSync,
  type KeyObject,
  randomUUID,
} from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Lie {
  readonly header?: Readonly<Record<string, unknown>>
  readonly claims?: Readonly<Record<string, unknown>>
  /** Signs with this instead of the provider's own key. */
  readonly sign?: (input: string) => string
}

export interface Issuer {
  readonly url: string
  readonly publicKey: KeyObject
  readonly clientId: string
  readonly clientSecret: string
  /** What the next token says besides the truth. */
  lie: Lie
  /** The nonce that the relying party sent, as an honest provider would remember it. */
  nonce: string
  /** Codes that were exchanged, in order. */
  readonly exchanged: string[]
  stop(): Promise<void>
}

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
export const rs256 = (key: KeyObject) => (input: string) =>
  createSign('RSA-SHA256').update(input).sign(key).toString('base64url')
export const hs256 = (secret: string | Buffer) => (input: string) =>
  createHmac('sha256', secret).update(input).digest('base64url')

export async function startIssuer(): Promise<Issuer> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const server = createServer((request, response) => {
    const answer = (value: unknown) => {
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify(value))
    }
    if (request.url?.startsWith('/.well-known/'))
      return answer({
        issuer: issuer.url,
        authorization_endpoint: `${issuer.url}/auth`,
        token_endpoint: `${issuer.url}/token`,
        jwks_uri: `${issuer.url}/jwks`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
        code_challenge_methods_supported: ['S256'],
      })
    if (request.url === '/jwks')
      return answer({
        keys: [{ ...publicKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'own' }],
      })
    let body = ''
    request.on('data', (part) => {
      body += part
    })
    request.on('end', () => {
      issuer.exchanged.push(new URLSearchParams(body).get('code') ?? '')
      answer({
        access_token: randomUUID(),
        token_type: 'Bearer',
        expires_in: 60,
        id_token: token(issuer, privateKey),
      })
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const issuer: Issuer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    publicKey,
    clientId: 'holdfast',
    clientSecret: 'a client secret of at least thirty-two characters',
    lie: {},
    nonce: '',
    exchanged: [],
    stop: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
  return issuer
}

function token(issuer: Issuer, key: KeyObject): string {
  const seconds = Math.floor(performance.timeOrigin / 1000 + performance.now() / 1000)
  const header = { alg: 'RS256', kid: 'own', typ: 'JWT', ...issuer.lie.header }
  const claims = {
    iss: issuer.url,
    sub: 'somebody',
    aud: issuer.clientId,
    iat: seconds,
    exp: seconds + 60,
    auth_time: seconds,
    nonce: issuer.nonce,
    ...issuer.lie.claims,
  }
  const input = `${base64(header)}.${base64(claims)}`
  return `${input}.${(issuer.lie.sign ?? rs256(key))(input)}`
}
