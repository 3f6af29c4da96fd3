/** Signing in and out: to the organisation's provider and back, or, on a made-up world, by choosing who to be. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { writeSignIn } from '../../access/sign-in-audit.ts'
import { BUILT_IN_PATH, type BuiltIn, builtInProvider } from '../../adapters/sign-in/built-in.ts'
import { type Pending, signInWith } from '../../adapters/sign-in/oidc.ts'
import {
  BUILT_IN_ISSUER,
  chooseGrant,
  endSession,
  grantsOf,
  openSession,
  useSession,
  verifiedAgain,
} from '../../adapters/sign-in/sessions.ts'
import type { AppSettings } from '../../app.ts'
import { send } from '../route.ts'
import { cookieOptions, SESSION_COOKIE } from '../shell/signed-in.tsx'
import type { Site } from '../site.ts'
import { urls } from '../urls.ts'
import { ChooseRole, ChooseStaff, NoAccount, SignedOutPage } from './pages.tsx'
import { madeUpStaff } from './staff.ts'

const PENDING_COOKIE = '__Host-holdfast-sign-in'

export function signInPages(app: FastifyInstance, site: Site, settings: AppSettings): void {
  const { door } = site
  const database = door.databases.hf_door
  let made: Promise<BuiltIn> | undefined
  const builtIn = () => {
    made ??= builtInProvider(settings.origin(), door.keys.cookies, urls.chooseStaff)
    return made
  }
  const signIn = signInWith(
    () =>
      settings.issuer
        ? { issuer: settings.issuer.url, ...settings.issuer, overHttp: false }
        : builtIn().then((own) => ({ ...own, overHttp: true })),
    () => `${settings.origin()}${urls.signInBack}`,
  )

  const begin = async (reply: FastifyReply, again: boolean) => {
    const { url, pending } = await signIn.begin(again)
    reply.setCookie(PENDING_COOKIE, Buffer.from(JSON.stringify(pending)).toString('base64url'), {
      ...cookieOptions,
      maxAge: 600,
    })
    return send(reply, { to: url })
  }
  app.get(urls.home, (_request, reply) => send(reply, { to: urls.myWork }))
  app.get(urls.signIn, (_request, reply) => begin(reply, false))
  app.get(urls.verifyAgain, (_request, reply) => begin(reply, true))

  app.get(urls.signInBack, async (request, reply) => {
    const pending = pendingOf(request)
    reply.clearCookie(PENDING_COOKIE, cookieOptions)
    if (!pending) return send(reply, { to: urls.signIn })
    const identity = await signIn
      .finish(new URL(request.url, settings.origin()), pending)
      // The register knows the built-in provider by a name of its own, whatever port it is on.
      .then((found) => (settings.issuer ? found : { ...found, issuer: BUILT_IN_ISSUER }))
      .catch(() => null)
    if (!identity) {
      await writeSignIn(door, { outcome: 'refused', request: request.id, person: null })
      return site.badRequest(request, reply)
    }
    if (pending.again) return finishAgain(site, request, reply, identity)
    const session = await openSession(database, identity.issuer, identity.subject)
    await writeSignIn(door, {
      outcome: session ? 'allowed' : 'refused',
      request: request.id,
      person: session?.person ?? null,
    })
    if (!session) return send(reply, { page: <NoAccount madeUp={site.madeUp} />, status: 403 })
    reply.setCookie(SESSION_COOKIE, session.token, cookieOptions)
    return send(reply, { to: session.grant ? urls.myWork : urls.chooseRole })
  })

  app.get(urls.chooseRole, async (request, reply) => {
    const session = await useSession(database, request.cookies[SESSION_COOKIE] ?? '')
    if (!session) return send(reply, { to: urls.signIn })
    const grants = await grantsOf(database, session.person)
    return send(reply, {
      page: (
        <ChooseRole
          madeUp={site.madeUp}
          grants={grants}
          formToken={site.formToken(session.token)}
        />
      ),
    })
  })
  app.post<{ Body: { grant?: string } }>(urls.chooseRole, async (request, reply) => {
    const session = await useSession(database, request.cookies[SESSION_COOKIE] ?? '')
    const chosen =
      session && (await chooseGrant(database, session, String(request.body.grant ?? '')))
    return send(reply, { to: chosen ? urls.myWork : urls.chooseRole })
  })

  app.post(urls.signOut, async (request, reply) => {
    await endSession(database, request.cookies[SESSION_COOKIE] ?? '')
    reply
      .clearCookie(SESSION_COOKIE, cookieOptions)
      .header('clear-site-data', '"cache", "cookies", "storage"')
    return send(reply, { page: <SignedOutPage madeUp={site.madeUp} /> })
  })

  if (!settings.issuer) builtInPages(app, site, builtIn)
}

async function finishAgain(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  identity: { issuer: string; subject: string },
) {
  const database = site.door.databases.hf_door
  const session = await useSession(database, request.cookies[SESSION_COOKIE] ?? '')
  if (!session) return send(reply, { to: urls.signIn })
  const person = await database
    .selectFrom('access.person')
    .select('id')
    .where('issuer', '=', identity.issuer)
    .where('subject', '=', identity.subject)
    .executeTakeFirst()
  const same = person?.id === session.person
  await writeSignIn(site.door, {
    outcome: same ? 'allowed' : 'refused',
    request: request.id,
    person: session.person,
  })
  if (!same) return site.badRequest(request, reply)
  reply.setCookie(SESSION_COOKIE, await verifiedAgain(database, session), cookieOptions)
  return send(reply, { to: urls.myWork })
}

function pendingOf(request: FastifyRequest): Pending | null {
  try {
    return JSON.parse(
      Buffer.from(request.cookies[PENDING_COOKIE] ?? '', 'base64url').toString(),
    ) as Pending
  } catch {
    return null
  }
}

/** The provider itself, and the page on which one chooses a made-up person. Only without an issuer, so only on loopback. */
function builtInPages(app: FastifyInstance, site: Site, builtIn: () => Promise<BuiltIn>): void {
  app.register(async (scope) => {
    // The provider reads its own bodies; nothing here may consume them first.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null))
    scope.all(`${BUILT_IN_PATH}/*`, (request, reply) => {
      reply.hijack()
      for (const [name, value] of Object.entries(reply.getHeaders()))
        if (value !== undefined) reply.raw.setHeader(name, value)
      builtIn().then(
        (own) => own.handle(request.raw, reply.raw),
        () => reply.raw.destroy(),
      )
    })
  })
  app.get(urls.chooseStaff(), async (request, reply) => {
    const staff = await madeUpStaff(site.door.databases.hf_door, BUILT_IN_ISSUER)
    return send(reply, {
      page: (
        <ChooseStaff
          staff={staff}
          action={request.url}
          formToken={site.formToken(request.cookies[SESSION_COOKIE] ?? '')}
        />
      ),
    })
  })
  app.post<{ Body: { subject?: string } }>(urls.chooseStaff(), async (request, reply) => {
    return send(reply, {
      to: await (await builtIn()).choose(
        request.raw,
        reply.raw,
        String(request.body.subject ?? ''),
      ),
    })
  })
}
