/** Who is signed in, from the cookie to the role in use; and the two answers that never say why. */
import { createHmac } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { now } from '../../adapters/clock/clock.ts'
import { useSession } from '../../adapters/sign-in/sessions.ts'
import type { AppSettings } from '../../app.ts'
import { send } from '../route.ts'
import type { Signed, Site } from '../site.ts'
import { urls } from '../urls.ts'
import { BadRequest, NotFound } from './errors.tsx'

/** `__Host-`: only over TLS or on this machine, only this host, only the root path (SEC-10). */
export const SESSION_COOKIE = '__Host-holdfast'
export const cookieOptions = { path: '/', secure: true, httpOnly: true, sameSite: 'lax' } as const

export function siteOn(settings: AppSettings): Site {
  const { door, madeUp } = settings
  const formToken = (token: string) =>
    createHmac('sha256', door.keys.cookies).update(`form ${token}`).digest('base64url')
  return {
    door,
    madeUp,
    now,
    formToken,
    signedIn: (request, reply) => signedIn(door.databases.hf_door, request, reply),
    notFound: (_request, reply) => send(reply, { page: <NotFound madeUp={madeUp} />, status: 404 }),
    badRequest: (_request, reply, status = 403) =>
      send(reply, { page: <BadRequest madeUp={madeUp} />, status }),
  }
}

async function signedIn(
  door: Parameters<typeof useSession>[0],
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Signed | null> {
  const session = await useSession(door, request.cookies[SESSION_COOKIE] ?? '')
  if (!session) {
    reply.clearCookie(SESSION_COOKIE, cookieOptions)
    send(reply, { to: urls.signIn })
    return null
  }
  if (session.grant === null || session.role === null || session.organisation === null) {
    send(reply, { to: urls.chooseRole })
    return null
  }
  return {
    ...session,
    grant: session.grant,
    role: session.role,
    organisation: session.organisation,
  }
}
