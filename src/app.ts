/** The table of contents: what a request meets, in this order. */
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import Fastify, { type FastifyInstance } from 'fastify'
import type { Door } from './access/as-actor.ts'
import { uuidv7 } from './chronology/id.ts'
import { childPages } from './pages/child/routes.tsx'
import { findPages } from './pages/find/routes.tsx'
import { importPages } from './pages/import/routes.tsx'
import { myWorkPages } from './pages/my-work/routes.tsx'
import { oversightPages } from './pages/oversight/routes.tsx'
import { recordPages } from './pages/record/routes.tsx'
import { assets } from './pages/shell/assets.ts'
import { answerErrors } from './pages/shell/errors.tsx'
import { protect, setHeaders } from './pages/shell/protect.ts'
import { siteOn } from './pages/shell/signed-in.tsx'
import { signInPages } from './pages/sign-in/routes.tsx'

export interface AppSettings {
  readonly door: Door
  readonly madeUp: boolean
  /** What the browser calls us; known once we listen. */
  readonly origin: () => string
  readonly issuer:
    | { readonly url: string; readonly clientId: string; readonly clientSecret: string }
    | undefined
  /** Where compiled styles are kept between starts. */
  readonly cacheFolder: string
}

const MEGABYTE = 1024 * 1024

/** Builds the application; it does not listen yet. */
export async function buildApp(settings: AppSettings): Promise<FastifyInstance> {
  const site = siteOn(settings)
  const app = Fastify({
    logger: false,
    bodyLimit: MEGABYTE,
    requestTimeout: 30_000,
    genReqId: () => uuidv7(),
    trustProxy: false,
    routerOptions: { maxParamLength: 100 },
    // An address that cannot even be read never reaches the hooks below.
    frameworkErrors: (_error, request, reply) => {
      setHeaders(request, reply)
      site.badRequest(request, reply, 400)
    },
  })
  // Pages take forms and nothing else.
  app.removeAllContentTypeParsers()
  await app.register(cookie)
  await app.register(formbody, { bodyLimit: MEGABYTE })
  protect(app, site)
  answerErrors(app, site)
  await assets(app, settings.cacheFolder)
  signInPages(app, site, settings)
  myWorkPages(app, site)
  findPages(app, site)
  childPages(app, site)
  recordPages(app, site)
  importPages(app, site)
  oversightPages(app, site)
  return app
}
