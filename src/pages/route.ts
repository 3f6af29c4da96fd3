/**
 * How a page is declared: its method, path, purpose and audit event stand on one object that does
 * not compile without them. The work runs inside the door; what it returns is rendered after the
 * transaction has committed, so nothing is sent while one is open.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { JSX } from 'hono/jsx/jsx-runtime'
import type { z } from 'zod'
import { type Request as Asked, asActor, type Opened, type Want } from '../access/as-actor.ts'
import type { Purpose } from '../access/purpose.ts'
import { uuidv7 } from '../chronology/id.ts'
import type { Signed, Site } from './site.ts'

export interface Input<P, B> {
  readonly params: P
  readonly body: B
  readonly query: Readonly<Record<string, string | undefined>>
}

export interface Page<P, B, R> {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly purpose: Purpose
  /** What the audit row says was done. */
  readonly action: string
  readonly params: z.ZodType<P>
  /** Of a POST: what the form may send; other keys are dropped by the form's own reading. */
  readonly body?: z.ZodType<B>
  /** Children that the request is about. */
  readonly about?: (input: Input<P, B>) => readonly string[]
  readonly want?: Want
  readonly reveal?: boolean
  /** The person's own reason, when the page asks for one; kept sealed in the audit. */
  readonly reason?: (input: Input<P, B>) => string | undefined
  readonly act: (opened: Opened, input: Input<P, B>) => Promise<R>
  readonly show: (result: R, at: Shown<P, B>) => Answer | Promise<Answer>
}

export interface Shown<P, B> {
  readonly input: Input<P, B>
  readonly signed: Signed
  readonly site: Site
  readonly request: FastifyRequest
}

export type Answer =
  | { readonly page: JSX.Element; readonly status?: number }
  | { readonly to: string }

/** Registers the page. Whoever is not signed in is led to sign-in; bad parameters look like absence. */
export function page<P, B, R>(app: FastifyInstance, site: Site, declared: Page<P, B, R>): void {
  app.route({
    method: declared.method,
    url: declared.url,
    handler: async (request, reply) => {
      const signed = await site.signedIn(request, reply)
      if (!signed) return reply
      const params = declared.params.safeParse(request.params)
      if (!params.success) return site.notFound(request, reply)
      const body = declared.body?.safeParse(request.body ?? {})
      if (body && !body.success) return site.badRequest(request, reply)
      const input: Input<P, B> = {
        params: params.data,
        body: body?.data as B,
        query: plainQuery(request.query),
      }
      const result = await asActor(
        site.door,
        { token: signed.token, grant: signed.grant },
        asked(declared, input, request),
        (opened) => declared.act(opened, input),
      )
      return send(reply, await declared.show(result, { input, signed, site, request }))
    },
  })
}

function asked<P, B, R>(
  declared: Page<P, B, R>,
  input: Input<P, B>,
  request: FastifyRequest,
): Asked {
  const reason = declared.reason?.(input)
  return {
    request: request.id.length === 36 ? request.id : uuidv7(),
    action: declared.action,
    route: `${declared.method} ${declared.url}`,
    purpose: declared.purpose,
    ...(reason === undefined ? {} : { reason }),
    ...(declared.about ? { about: declared.about(input) } : {}),
    ...(declared.want ? { want: declared.want } : {}),
    ...(declared.reveal ? { reveal: true } : {}),
  }
}

/** Each name once: a repeated parameter is not a list to be guessed at, it is dropped. */
function plainQuery(query: unknown): Record<string, string | undefined> {
  const all = Object.entries((query ?? {}) as Record<string, unknown>)
  return Object.fromEntries(
    all.filter((each): each is [string, string] => typeof each[1] === 'string'),
  )
}

export function send(reply: FastifyReply, answer: Answer): FastifyReply {
  if ('to' in answer) return reply.code(303).header('location', answer.to).send()
  return reply
    .code(answer.status ?? 200)
    .type('text/html; charset=utf-8')
    .send(`<!doctype html>${String(answer.page)}`)
}
