/** Every route that the application answers, read from the router itself, so that a new one is attacked too. */
import type { FastifyInstance } from 'fastify'

export interface Route {
  /** As registered: `/child/:child/entry/:entry/who-knew`. */
  readonly url: string
  readonly methods: readonly string[]
}

/** What stands in an address, by the name of its parameter. */
export type Ids = Readonly<Record<string, string>>

const LINE = /^([│ ]*)[├└]── (\S+)(?: \(([^)]*)\))?$/

export function routesOf(app: FastifyInstance): Route[] {
  const routes: Route[] = []
  const above: string[] = []
  for (const line of app.printRoutes({ commonPrefix: false }).split('\n')) {
    const found = LINE.exec(line)
    if (!found) continue
    const [, indent = '', part = '', methods] = found
    const depth = indent.length / 4
    above.length = depth
    above.push(part)
    const url = above.join('')
    if (methods)
      routes.push({
        url: url === '/*' ? '/built-in-provider/*' : url,
        methods: methods.split(', '),
      })
  }
  return routes
}

/** Pages: neither assets nor the provider that stands beside them. */
export function pagesOf(app: FastifyInstance): Route[] {
  return routesOf(app).filter((route) => !/^\/(assets|built-in-provider)\//.test(route.url))
}

export function filled(url: string, ids: Ids): string {
  return url.replace(
    /:(\w+)|\*/g,
    (_whole, name: string | undefined) => ids[name ?? 'rest'] ?? 'auth',
  )
}
