/**
 * Sign-in through OpenID Connect: code flow with PKCE (S256), state and nonce, exact issuer and
 * audience, one signing algorithm. The same code for an organisation's provider and the built-in one.
 */
import * as client from 'openid-client'

export interface Provider {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Only for the built-in provider on loopback. */
  readonly overHttp: boolean
}

/** What the browser keeps between leaving for the provider and coming back; worth nothing in another browser. */
export interface Pending {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  /** A second verification of somebody who is signed in already. */
  readonly again: boolean
}

export interface Identity {
  readonly issuer: string
  readonly subject: string
}

/** Gives sign-in against that provider; it is asked for its endpoints at the first use, and again after a failure. */
export function signInWith(provider: () => Provider | Promise<Provider>, callback: () => string) {
  let discovered: Promise<client.Configuration> | undefined
  const configuration = () => {
    discovered ??= Promise.resolve(provider())
      .then(discover)
      .catch((error: unknown) => {
        discovered = undefined
        throw error
      })
    return discovered
  }
  return {
    /** Where to send the browser, and what to remember until it is back. */
    async begin(again: boolean): Promise<{ url: string; pending: Pending }> {
      const pending: Pending = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
        again,
      }
      const url = client.buildAuthorizationUrl(await configuration(), {
        redirect_uri: callback(),
        scope: 'openid',
        state: pending.state,
        nonce: pending.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(pending.verifier),
        code_challenge_method: 'S256',
        ...(again ? { prompt: 'login', max_age: '0' } : {}),
      })
      return { url: url.href, pending }
    },
    /** Takes the URL the browser came back to; gives who it is. Throws when anything about the answer is wrong. */
    async finish(url: URL, pending: Pending): Promise<Identity> {
      const tokens = await client.authorizationCodeGrant(await configuration(), url, {
        expectedState: pending.state,
        expectedNonce: pending.nonce,
        pkceCodeVerifier: pending.verifier,
        idTokenExpected: true,
        ...(pending.again ? { maxAge: 60 } : {}),
      })
      const claims = tokens.claims()
      if (!claims?.sub) throw new Error('HF_NO_ID_TOKEN: the provider gave no identity.')
      return { issuer: claims.iss, subject: claims.sub }
    },
  }
}

async function discover(provider: Provider): Promise<client.Configuration> {
  const found = await client.discovery(
    new URL(provider.issuer),
    provider.clientId,
    { id_token_signed_response_alg: 'RS256' },
    client.ClientSecretBasic(provider.clientSecret),
    {
      execute: [
        // Signatures are checked even where TLS to the provider would vouch for the token.
        client.enableNonRepudiationChecks,
        ...(provider.overHttp ? [client.allowInsecureRequests] : []),
      ],
    },
  )
  return found
}

export type SignIn = ReturnType<typeof signInWith>
