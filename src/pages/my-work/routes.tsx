/** What this person owes, overdue first, and the children whose work is theirs. */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { page } from '../route.ts'
import type { Site } from '../site.ts'
import { urls } from '../urls.ts'
import { MyWorkPage } from './page.tsx'
import { myWork } from './read.ts'

export function myWorkPages(app: FastifyInstance, site: Site): void {
  page(app, site, {
    method: 'GET',
    url: urls.myWork,
    purpose: 'account',
    action: 'read own work',
    params: z.object({}),
    act: (opened) => myWork(opened, site.now()),
    show: (work, at) => ({ page: <MyWorkPage work={work} at={at} /> }),
  })
}
