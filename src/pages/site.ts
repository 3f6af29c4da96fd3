/** What every page can lean on: the door, who is signed in, and the answers that look the same everywhere. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Door } from '../access/as-actor.ts'
import type { Instant } from '../chronology/as-at.ts'

/** Somebody signed in, in one role. */
export interface Signed {
  readonly token: string
  readonly grant: string
  readonly person: string
  readonly displayName: string
  readonly role: string
  readonly organisation: string
  readonly organisationName: string | null
}

export interface Site {
  readonly door: Door
  /** Whether every page must say that all people here are made up. */
  readonly madeUp: boolean
  readonly now: () => Instant
  /** Gives who is signed in, or has answered already by leading to sign-in and gives `null`. */
  signedIn(request: FastifyRequest, reply: FastifyReply): Promise<Signed | null>
  notFound(request: FastifyRequest, reply: FastifyReply): FastifyReply
  /** 403 where no other status is given. */
  badRequest(request: FastifyRequest, reply: FastifyReply, status?: number): FastifyReply
  /** The hidden field that every form carries (SEC-14). */
  formToken(token: string): string
}
