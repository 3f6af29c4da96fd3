/** Who looked at this record: for the guardian, the privacy officer, an inspector, the child. */
import type { JSX } from 'hono/jsx/jsx-runtime'
import { sql } from 'kysely'
import type { Opened } from '../../access/as-actor.ts'
import type { Instant } from '../../chronology/as-at.ts'
import type { Section } from '../../chronology/entry.ts'
import { Table } from '../govuk/table.tsx'
import type { Shown } from '../route.ts'
import { Frame } from '../shell/frame.tsx'
import { instantText } from '../times.ts'
import { urls } from '../urls.ts'
import { organisationKindName, roleName, sectionName } from '../words.ts'

interface Look {
  readonly at: Instant
  readonly role: string | null
  readonly organisationKind: string | null
  readonly action: string
  readonly outcome: string
  readonly shown: readonly string[]
}

export interface Looked {
  readonly child: string
  readonly looks: readonly Look[]
}

/** So many rows on a page. */
const MOST = 500

/** Rows of the read log about this child, newest first, as far as this role may read them. */
export async function whoLooked(opened: Opened, child: string): Promise<Looked> {
  const { rows } = await sql<Look>`
    select at, role, organisation_kind, action, outcome, shown from access.audit_of(${child}) order by at desc limit ${MOST}`.execute(
    opened.tx.db,
  )
  return { child, looks: rows }
}

const OUTCOMES: Readonly<Record<string, string>> = {
  allowed: 'Opened',
  masked: 'Partly opened',
  exists: 'Told that it exists',
  refused: 'Refused',
  failed: 'Failed',
}

export function WhoLookedPage({
  child,
  looks,
  at,
}: Looked & { at: Shown<unknown, unknown> }): JSX.Element {
  const { site, signed } = at
  return (
    <Frame
      title="Who looked at this record"
      madeUp={site.madeUp}
      signed={signed}
      formToken={site.formToken(signed.token)}
      back={urls.child(child)}
    >
      <h1 class="govuk-heading-l">Who looked at this record</h1>
      {looks.length === 0 ? (
        <p class="govuk-body">
          There is nothing to show you here. The child, the child’s guardian, the privacy officer of
          an organisation for its own staff, and an inspector can see who looked. If you think that
          somebody looked who should not have, tell your privacy officer.
        </p>
      ) : (
        <>
          <p class="govuk-body">
            {`${looks.length === MOST ? `The newest ${MOST} times that` : `${looks.length} ${looks.length === 1 ? 'time' : 'times'} that`} somebody looked or tried to, newest first. You see the role and kind of organisation. To learn who it was, ask the privacy officer of that organisation.`}
          </p>
          <Table
            classes="holdfast-stacks"
            caption="Who looked"
            captionClasses="govuk-visually-hidden"
            head={[
              { text: 'When' },
              { text: 'Who' },
              { text: 'What they did' },
              { text: 'Parts they could see' },
            ]}
            rows={looks.map((look) => [
              { text: instantText(look.at) },
              {
                text: look.role
                  ? `${roleName(look.role)}, ${organisationKindName(look.organisationKind ?? 'unknown')}`
                  : 'Somebody not signed in',
              },
              { text: `${OUTCOMES[look.outcome] ?? look.outcome}: ${look.action}` },
              {
                text:
                  look.shown.map((section) => sectionName(section as Section)).join(', ') || 'None',
              },
            ])}
          />
        </>
      )}
    </Frame>
  )
}
