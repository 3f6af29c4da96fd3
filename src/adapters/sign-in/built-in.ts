/**
 * A real OpenID provider inside the process, for made-up staff on loopback: the browser goes
 * through the same steps as with an organisation's own, only the password is missing.
 */
import { createHmac, generateKeyPairSync, type JsonWebKey } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Adapter, AdapterPayload, Configuration } from 'oidc-provider'

export const BUILT_IN_PATH = '/built-in-provider'
const CLIENT = 'holdfast'

export interface BuiltIn {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Answers a request under BUILT_IN_PATH. */
  handle(request: IncomingMessage, response: ServerResponse): void
  /** Finishes the choice of who signs in; gives where the browser goes next. */
  choose(request: IncomingMessage, response: ServerResponse, subject: string): Promise<string>
}

/** @param origin what the browser calls us; @param secret keys the client secret and the provider's cookies */
export async function builtInProvider(
  origin: string,
  secret: Buffer,
  choosePath: (uid: string) => string,
): Promise<BuiltIn> {
  const issuer = `${origin}${BUILT_IN_PATH}`
  const clientSecret = createHmac('sha256', secret).update('client secret').digest('hex')
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const configuration: Configuration = {
    adapter: MemoryAdapter,
    clients: [
      {
        client_id: CLIENT,
        client_secret: clientSecret,
        redirect_uris: [`${origin}/sign-in/back`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        id_token_signed_response_alg: 'RS256',
      },
    ],
    jwks: {
      keys: [
        {
          ...(privateKey.export({ format: 'jwk' }) as JsonWebKey),
          use: 'sig',
          alg: 'RS256',
          kid: 'built-in',
        },
      ],
    },
    cookies: {
      keys: [createHmac('sha256', secret).update('provider cookies').digest('hex')],
      names: {
        session: 'provider_session',
        interaction: 'provider_interaction',
        resume: 'provider_resume',
      },
    },
    claims: { openid: ['sub'] },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    pkce: { required: () => true },
    interactions: { url: (_context, interaction) => choosePath(interaction.uid) },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    loadExistingGrant: async (context) => {
      const grant = new context.oidc.provider.Grant({
        accountId: context.oidc.session?.accountId ?? '',
        clientId: context.oidc.client?.clientId ?? '',
      })
      grant.addOIDCScope('openid')
      await grant.save()
      return grant
    },
    ttl: {
      Session: 60,
      Interaction: 600,
      AuthorizationCode: 60,
      AccessToken: 60,
      IdToken: 60,
      Grant: 60,
    },
  }
  const provider = await quietly(async () => {
    const { default: Provider } = await import('oidc-provider')
    return new Provider(issuer, configuration)
  })
  const callback = provider.callback()
  return {
    issuer,
    clientId: CLIENT,
    clientSecret,
    handle: (request, response) => {
      if (request.method !== 'GET' && request.method !== 'POST') {
        response.writeHead(405, { allow: 'GET, POST' }).end()
        return
      }
      const original = request.url ?? ''
      forgetSession(request)
      Object.assign(request, {
        originalUrl: original,
        url: original.slice(BUILT_IN_PATH.length) || '/',
      })
      callback(request, response)
    },
    choose: (request, response, subject) =>
      provider.interactionResult(
        request,
        response,
        { login: { accountId: subject, remember: false } },
        { mergeWithLastSubmission: false },
      ),
  }
}

/** Every sign-in asks anew who it is: the provider never learns who signed in from this browser before. */
function forgetSession(request: IncomingMessage): void {
  const cookies = request.headers.cookie?.split('; ') ?? []
  request.headers.cookie = cookies.filter((each) => !each.startsWith('provider_session')).join('; ')
}

/** The provider prints notices about Node versions and its in-memory store while it is made; both are meant here. */
async function quietly<T>(make: () => Promise<T>): Promise<T> {
  const { warn, info } = console
  console.warn = () => undefined
  console.info = () => undefined
  try {
    return await make()
  } finally {
    Object.assign(console, { warn, info })
  }
}

/** What the provider must remember for a minute; nothing of it outlives the process. */
const kept = new Map<string, { payload: AdapterPayload; until: number }>()
const LIMIT = 10_000

class MemoryAdapter implements Adapter {
  constructor(private readonly model: string) {}
  private key(id: string) {
    return `${this.model}:${id}`
  }
  async upsert(id: string, payload: AdapterPayload, expiresIn: number) {
    const now = performance.now()
    for (const [key, each] of kept) if (each.until < now || kept.size > LIMIT) kept.delete(key)
    kept.set(this.key(id), { payload, until: now + (expiresIn || 600) * 1000 })
    if (payload.uid)
      kept.set(`uid:${payload.uid}`, { payload, until: now + (expiresIn || 600) * 1000 })
  }
  async find(id: string) {
    const found = kept.get(this.key(id))
    return found && found.until > performance.now() ? found.payload : undefined
  }
  async findByUid(uid: string) {
    return kept.get(`uid:${uid}`)?.payload
  }
  async findByUserCode() {
    return undefined
  }
  async consume(id: string) {
    const found = kept.get(this.key(id))
    if (found)
      found.payload.consumed = Math.floor((performance.timeOrigin + performance.now()) / 1000)
  }
  async destroy(id: string) {
    kept.delete(this.key(id))
  }
  async revokeByGrantId(grantId: string) {
    for (const [key, each] of kept) if (each.payload.grantId === grantId) kept.delete(key)
  }
}
