/** What the own staff opened: for the privacy officer, who sees the log and nothing of any child. */
import type { FastifyInstance } from 'fastify'
import type { JSX } from 'hono/jsx/jsx-runtime'
import { sql } from 'kysely'
import { z } from 'zod'
import { Refused } from '../../access/refusals.ts'
import type { Instant } from '../../chronology/as-at.ts'
import type { Section } from '../../chronology/entry.ts'
import { Table } from '../govuk/table.tsx'
import { page, type Shown } from '../route.ts'
import { Frame } from '../shell/frame.tsx'
import type { Site } from '../site.ts'
import { instantText } from '../times.ts'
import { urls } from '../urls.ts'
import { roleName, sectionName } from '../words.ts'

interface Opening {
  readonly at: Instant
  readonly person: string | null
  readonly role: string | null
  readonly action: string
  readonly outcome: string
  readonly chronology: string
  readonly shown: readonly string[]
}

const LIMIT = 200

export function oversightPages(app: FastifyInstance, site: Site): void {
  page(app, site, {
    method: 'GET',
    url: urls.staffLooked,
    purpose: 'audit',
    action: 'read what own staff opened',
    params: z.object({}),
    act: async ({ tx, actor }) => {
      if (actor.role !== 'privacy') throw new Refused()
      const { rows } = await sql<Opening>`select * from access.audit_of_staff(${LIMIT})`.execute(
        tx.db,
      )
      return { openings: rows }
    },
    show: (seen, at) => ({ page: <StaffLooked {...seen} at={at} /> }),
  })
}

const OUTCOMES: Readonly<Record<string, string>> = {
  allowed: 'opened',
  masked: 'partly opened',
  exists: 'told that it exists',
  refused: 'refused',
  failed: 'failed',
}

/** The end of the id: enough to tell two children apart on a page, nothing that means anything outside. */
const pseudonym = (id: string) => `Child ${id.slice(-6)}`

function StaffLooked({
  openings,
  at,
}: {
  openings: readonly Opening[]
  at: Shown<unknown, unknown>
}): JSX.Element {
  const { site, signed } = at
  return (
    <Frame
      title="What our staff opened"
      madeUp={site.madeUp}
      signed={signed}
      formToken={site.formToken(signed.token)}
    >
      <h1 class="govuk-heading-l">What our staff opened</h1>
      {openings.length === 0 ? (
        <p class="govuk-body">Nobody of your organisation has opened a child’s record yet.</p>
      ) : (
        <section class="holdfast-scroll" aria-label="What our staff opened" tabindex={0}>
          <Table
            caption={
              openings.length === LIMIT ? `The newest ${LIMIT}` : `${openings.length}, newest first`
            }
            captionClasses="govuk-table__caption--s"
            head={[
              { text: 'When' },
              { text: 'Who' },
              { text: 'What' },
              { text: 'Whose record' },
              { text: 'Parts they could see' },
            ]}
            rows={openings.map((each) => [
              { text: instantText(each.at) },
              { text: `${each.person ?? 'Not known'}, ${roleName(each.role ?? '')}` },
              { text: `${each.action}: ${OUTCOMES[each.outcome] ?? each.outcome}` },
              {
                text: (
                  <a class="govuk-link" href={urls.whoLooked(each.chronology)}>
                    {pseudonym(each.chronology)}
                  </a>
                ),
              },
              {
                text:
                  each.shown.map((section) => sectionName(section as Section)).join(', ') || 'None',
              },
            ])}
          />
        </section>
      )}
    </Frame>
  )
}
