/** Who knew about one entry by a day: who wrote it, who was told, who acknowledged, who opened it. */
import type { JSX } from 'hono/jsx/jsx-runtime'
import { sql } from 'kysely'
import type { Opened } from '../../access/as-actor.ts'
import { entriesOf } from '../../access/read.ts'
import { Refused } from '../../access/refusals.ts'
import { standing } from '../../child/standing.ts'
import { when } from '../../child/when.ts'
import { asDay, dayOf, endOf, type Instant } from '../../chronology/as-at.ts'
import { kindNamed } from '../../chronology/catalogue.ts'
import { labelOf } from '../../chronology/code-list.ts'
import type { Entry } from '../../chronology/entry.ts'
import { f } from '../../chronology/fields.ts'
import { DayQuestion } from '../day-question.tsx'
import { ErrorSummary } from '../govuk/error-summary.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { idsIn, namesFor } from '../names.ts'
import type { Shown } from '../route.ts'
import { Frame } from '../shell/frame.tsx'
import type { Site } from '../site.ts'
import { dayText, happenedText, instantText } from '../times.ts'
import { urls } from '../urls.ts'
import { organisationKindName, roleName } from '../words.ts'

interface Knew {
  readonly at: Instant
  readonly text: string
}

export interface WhoKnew {
  readonly child: string
  readonly entry: Entry
  readonly on: string
  readonly problem?: string | undefined
  readonly knew: readonly Knew[]
}

/** Collects every trace of somebody knowing this entry by the end of that day. */
export async function whoKnew(
  opened: Opened,
  site: Site,
  child: string,
  id: string,
  onText: string | undefined,
): Promise<WhoKnew> {
  const asked = dayFrom(onText)
  const on = asked ?? dayOf(site.now())
  const until = endOf(on)
  const entries = await entriesOf(opened, child)
  const entry = entries.find((each) => each.id === id)
  if (!entry) throw new Refused()
  const names = await namesFor(opened.tx, idsIn(entries))
  const { entries: stands } = standing(entries, 'now')
  const told = stands.filter((each) => each.kind === 'told' && each.facts.about === id)
  const answered = stands.filter(
    (each) =>
      each.kind === 'acknowledged' &&
      (each.facts.about === id || told.some((one) => one.id === each.facts.about)),
  )
  const knew: Knew[] = [
    { at: entry.recordedAt, text: `Written by ${author(entry, names)}` },
    ...told.map((each) => ({
      at: momentOf(each),
      text: `Told: ${labelOf(f.toWhom.list ?? NONE, String(each.facts.toWhom))}`,
    })),
    ...answered.map((each) => ({
      at: momentOf(each),
      text: `${labelOf(f.ack.list ?? NONE, String(each.facts.ack))}: ${author(each, names)}`,
    })),
    ...(await opens(opened, child, entry)),
  ]
  return {
    child,
    entry,
    on,
    problem: onText && !asked ? 'Enter a real day, like 27 3 2026' : undefined,
    knew: knew.filter((each) => each.at < until).sort((a, b) => (a.at < b.at ? -1 : 1)),
  }
}

const NONE = { name: 'none', labels: {}, said: {} }
const momentOf = (entry: Entry): Instant => when(entry)?.from ?? entry.recordedAt

function dayFrom(text: string | undefined) {
  try {
    return text ? asDay(text) : null
  } catch {
    return null
  }
}

function author(entry: Entry, names: ReadonlyMap<string, string>): string {
  const { person, role, organisationKind, organisation } = entry.recordedBy
  const who = (person && names.get(person)) ?? `a ${roleName(role)}`
  return `${who}, ${(organisation && names.get(organisation)) ?? organisationKindName(organisationKind)}`
}

/** Bodies that opened the record after the entry was there, from the read log; only what this role may read of it. */
async function opens(opened: Opened, child: string, entry: Entry): Promise<Knew[]> {
  const section = kindNamed(entry.kind)?.section ?? ''
  const { rows } = await sql<{ at: Instant; role: string; organisationKind: string }>`
    select min(at) as at, role, organisation_kind from access.audit_of(${child})
     where at >= ${entry.recordedAt} and ${section} = any (shown) and role is not null
     group by role, organisation_kind`.execute(opened.tx.db)
  return rows.map((row) => ({
    at: row.at,
    text: `Could open it: a ${roleName(row.role)}, ${organisationKindName(row.organisationKind)}`,
  }))
}

export function WhoKnewPage({
  child,
  entry,
  on,
  knew,
  problem,
  at,
}: WhoKnew & { at: Shown<unknown, unknown> }): JSX.Element {
  const { site, signed } = at
  return (
    <Frame
      title="Who knew"
      madeUp={site.madeUp}
      signed={signed}
      formToken={site.formToken(signed.token)}
      back={`${urls.chronology(child)}#entry-${entry.id}`}
      errors={problem !== undefined}
    >
      {problem && (
        <ErrorSummary
          titleText="There is a problem"
          errorList={[{ href: '#on-day', text: problem }]}
        />
      )}
      <h1 class="govuk-heading-l">Who knew</h1>
      <p class="govuk-body">{`${kindNamed(entry.kind)?.title ?? entry.kind}, ${happenedText(entry.happened)}.`}</p>
      <DayQuestion
        name="on"
        legend="Who knew by the end of which day?"
        action={urls.whoKnew(child, entry.id)}
        query={at.input.query}
        shown={on}
        problem={problem}
      />
      <h2 class="govuk-heading-m">{`${knew.length} ${knew.length === 1 ? 'trace' : 'traces'} of somebody knowing by the end of ${dayText(asDay(on))}`}</h2>
      {knew.length === 0 ? (
        <p class="govuk-body">
          Nothing shows that anybody knew by then. Choose a later day, or look in the chronology for
          calls and letters.
        </p>
      ) : (
        <SummaryList
          rows={knew.map((each) => ({
            key: { text: instantText(each.at) },
            value: { text: each.text },
          }))}
        />
      )}
      <p class="govuk-body-s">
        Shown: who wrote it, who was told and acknowledged, and which roles opened that part of the
        record since. Telephone calls that nobody recorded are not here.
      </p>
    </Frame>
  )
}
