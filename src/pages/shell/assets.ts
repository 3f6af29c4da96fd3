/** Styles and scripts under /assets/, each read once at start. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { stylesheet } from '../govuk/styles.ts'
import { urls } from '../urls.ts'
import { useStylesheet } from './frame.tsx'

/** A hand holding: two lines that do not let go. Ours, no crown. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#1d3d2f"/><path d="M9 7v18M23 7v18M9 16h14" stroke="#fff" stroke-width="4" stroke-linecap="round"/></svg>`

export async function assets(app: FastifyInstance, cacheFolder: string): Promise<void> {
  const govuk = createRequire(import.meta.url).resolve('govuk-frontend/package.json')
  const script = readFileSync(join(govuk, '..', 'dist/govuk/govuk-frontend.min.js'))
  const { css, hash } = await stylesheet(cacheFolder)
  const files: Record<string, { type: string; body: string | Buffer }> = {
    [`holdfast-${hash}.css`]: { type: 'text/css; charset=utf-8', body: css },
    'govuk-frontend.min.js': { type: 'text/javascript; charset=utf-8', body: script },
    'start.js': {
      type: 'text/javascript; charset=utf-8',
      body: readFileSync(join(import.meta.dirname, '../govuk/start.js')),
    },
    'holdfast.svg': { type: 'image/svg+xml', body: ICON },
  }
  useStylesheet(`holdfast-${hash}.css`)
  for (const [name, { type, body }] of Object.entries(files)) {
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 20)}"`
    app.get(`${urls.assets}${name}`, (_request, reply) =>
      reply.header('etag', etag).type(type).send(body),
    )
  }
}
