/**
 * What every request and every answer passes, whatever the page: headers that keep a browser strict,
 * refusal of other sites' requests, and the form token.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { BUILT_IN_PATH } from '../../adapters/sign-in/built-in.ts'
import type { Site } from '../site.ts'
import { urls } from '../urls.ts'
import { SESSION_COOKIE } from './signed-in.tsx'

/** Nothing from elsewhere, nothing inline; scripts only with this answer's nonce or from our own files. */
function contentPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "manifest-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ')
}

/** Takes files: the token is one of the parts, which the page itself reads and checks. */
const READS_ITS_OWN_PARTS = urls.importReturn

export function protect(app: FastifyInstance, site: Site): void {
  app.addHook('onRequest', async (request, reply) => {
    setHeaders(request, reply)
    if (refusesOtherSites(request)) return site.badRequest(request, reply)
  })
  app.addHook('preHandler', async (request, reply) => {
    if (request.method !== 'POST' || request.url.startsWith(BUILT_IN_PATH)) return
    if (request.routeOptions.url === READS_ITS_OWN_PARTS) return
    if (!formTokenIsRight(site, request)) return site.badRequest(request, reply)
  })
}

/** The headers of every answer, also of one that no route gives. */
export function setHeaders(request: FastifyRequest, reply: FastifyReply): void {
  const asset = request.url.startsWith('/assets/')
  reply.headers({
    'content-security-policy': contentPolicy(randomBytes(16).toString('base64')),
    'strict-transport-security': 'max-age=63072000; includeSubDomains',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'permissions-policy': 'geolocation=(), camera=(), microphone=(), interest-cohort=()',
    'cache-control': asset ? 'public, max-age=31536000, immutable' : 'no-store',
  })
}

/** Another site may link here, never fetch, embed or post (SEC-13). */
function refusesOtherSites(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site']
  if (site === undefined || site === 'same-origin' || site === 'none') return false
  const opensPage =
    request.method === 'GET' &&
    request.headers['sec-fetch-mode'] === 'navigate' &&
    request.headers['sec-fetch-dest'] === 'document'
  return !opensPage
}

function formTokenIsRight(site: Site, request: FastifyRequest): boolean {
  const body = request.body as Record<string, unknown> | undefined
  const given = Buffer.from(typeof body?.formToken === 'string' ? body.formToken : '')
  const expected = Buffer.from(site.formToken(request.cookies[SESSION_COOKIE] ?? ''))
  return given.length === expected.length && timingSafeEqual(given, expected)
}
