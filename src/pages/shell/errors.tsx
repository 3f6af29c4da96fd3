/** What a person sees when something is not there, not allowed, or went wrong: one plain page each. */
import type { FastifyInstance } from 'fastify'
import type { JSX } from 'hono/jsx/jsx-runtime'
import { Refused, SignedOut, VerifyAgain } from '../../access/refusals.ts'
import { send } from '../route.ts'
import type { Site } from '../site.ts'
import { urls } from '../urls.ts'
import { Frame } from './frame.tsx'

/** Shown for what does not exist and for what is not for the asker: the same page (security rule 6). */
export function NotFound({ madeUp }: { madeUp: boolean }): JSX.Element {
  return (
    <Frame title="There is nothing here for you" madeUp={madeUp}>
      <h1 class="govuk-heading-l">There is nothing here for you</h1>
      <p class="govuk-body">The address may be wrong, or this is not part of your work now.</p>
      <p class="govuk-body">
        If you are worried about a child, do not wait for access: ring the duty desk of the council,
        or 999 if the child is in danger now.
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={urls.myWork}>
          Go to my work
        </a>
      </p>
    </Frame>
  )
}

export function BadRequest({ madeUp }: { madeUp: boolean }): JSX.Element {
  return (
    <Frame title="We could not accept that" madeUp={madeUp}>
      <h1 class="govuk-heading-l">We could not accept that</h1>
      <p class="govuk-body">
        The page you sent it from may be old, or the request came from another site. Nothing was
        recorded.
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={urls.myWork}>
          Go to my work and try again
        </a>
      </p>
    </Frame>
  )
}

/** No cause, no names, no trace: a reference number that is the same in the audit (SEC-41). */
function WentWrong({ madeUp, reference }: { madeUp: boolean; reference: string }): JSX.Element {
  return (
    <Frame title="Something went wrong" madeUp={madeUp}>
      <h1 class="govuk-heading-l">Something went wrong</h1>
      <p class="govuk-body">What you were doing was not finished. Please try again.</p>
      <p class="govuk-body">
        If a child is in danger now, ring 999. For anything else urgent ring the duty desk.
      </p>
      <p class="govuk-body">
        Reference: <code>{reference}</code>
      </p>
    </Frame>
  )
}

const METHODS = new Set(['GET', 'HEAD', 'POST'])

/** Turns every error into one of the pages above; the cause stays inside. */
export function answerErrors(app: FastifyInstance, site: Site): void {
  app.setNotFoundHandler((request, reply) => {
    if (!METHODS.has(request.method)) return reply.code(405).header('allow', 'GET, POST').send()
    return site.notFound(request, reply)
  })
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    if (error instanceof Refused) return site.notFound(request, reply)
    if (error instanceof SignedOut) return send(reply, { to: urls.signIn })
    if (error instanceof VerifyAgain) return send(reply, { to: urls.verifyAgain })
    if (error.statusCode && error.statusCode >= 400 && error.statusCode < 500)
      return site.badRequest(request, reply, error.statusCode)
    app.onFault?.(error, request.id)
    return send(reply, {
      page: <WentWrong madeUp={site.madeUp} reference={request.id} />,
      status: 500,
    })
  })
}

declare module 'fastify' {
  interface FastifyInstance {
    /** Told of every fault with its reference; main.ts writes it to the operator's log. */
    onFault?: (error: Error, reference: string) => void
  }
}
