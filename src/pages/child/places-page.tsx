/** Where the child is or was: shown once, for a stated reason, to somebody responsible. */
import type { JSX } from 'hono/jsx/jsx-runtime'
import { kindNamed } from '../../chronology/catalogue.ts'
import type { Entry } from '../../chronology/entry.ts'
import { payloadOf } from '../../chronology/split.ts'
import { Button } from '../govuk/button.tsx'
import { ErrorSummary } from '../govuk/error-summary.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { Tag } from '../govuk/tag.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { WarningText } from '../govuk/warning-text.tsx'
import type { Shown } from '../route.ts'
import { Frame } from '../shell/frame.tsx'
import { happenedText } from '../times.ts'
import { urls } from '../urls.ts'
import { fieldText } from './timeline.tsx'

export interface Seen {
  readonly child: string
  /** `null` until a reason was given. */
  readonly entries: readonly Entry[] | null
  readonly standing: ReadonlySet<string>
  readonly names: ReadonlyMap<string, string>
  readonly problem?: string
}

export function PlacesPage({
  child,
  entries,
  problem,
  at,
  ...seen
}: Seen & { at: Shown<unknown, unknown> }): JSX.Element {
  const { site, signed } = at
  const formToken = site.formToken(signed.token)
  return (
    <Frame
      title="Places"
      madeUp={site.madeUp}
      signed={signed}
      formToken={formToken}
      back={urls.child(child)}
      errors={problem !== undefined}
    >
      {problem && (
        <ErrorSummary
          titleText="There is a problem"
          errorList={[{ href: '#reason', text: problem }]}
        />
      )}
      <h1 class="govuk-heading-l">Where the child is or was</h1>
      {entries ? (
        <Places entries={entries} {...seen} />
      ) : (
        <form method="post" action={urls.place(child)} novalidate>
          <input type="hidden" name="formToken" value={formToken} />
          <WarningText iconFallbackText="Warning">
            Only open this where nobody else can see your screen. People who want to harm the child
            may try to learn this from you.
          </WarningText>
          <Textarea
            id="reason"
            name="reason"
            rows={3}
            label={{ text: 'Why do you need to see where the child is?' }}
            hint={{
              text: 'This is recorded. The guardian and the privacy officer can see that you looked.',
            }}
            {...(problem ? { errorMessage: { text: problem } } : {})}
          />
          <Button>Show places</Button>
        </form>
      )}
    </Frame>
  )
}

/** The fields in which an entry tells a place, as far as this reader was given them. */
const placesIn = (entry: Entry) => {
  const kind = kindNamed(entry.kind)
  const payload = payloadOf(entry)
  return Object.entries(kind?.fields ?? {}).filter(
    ([name, field]) =>
      // Words only: which council or force acted is no address, and belongs in the chronology.
      field.part === 'words' &&
      (field.section === 'LOC' || kind?.section === 'LOC') &&
      payload[name] !== undefined,
  )
}
export const tellsPlace = (entry: Entry): boolean => placesIn(entry).length > 0

/** What stands now comes first, newest first; what was corrected or withdrawn follows, and says so. */
function Places({ entries = [], standing, names }: Omit<Seen, 'child' | 'problem'>) {
  if (!entries || entries.length === 0)
    return (
      <p class="govuk-body">
        No place is recorded that you may see. If you need one now, ring the council’s duty desk.
      </p>
    )
  const newestFirst = [...entries].reverse()
  const stands = newestFirst.filter((entry) => standing.has(entry.id))
  const fell = newestFirst.filter((entry) => !standing.has(entry.id))
  return (
    <>
      <p class="govuk-body">{`${entries.length} ${entries.length === 1 ? 'entry tells' : 'entries tell'} a place${fell.length > 0 ? `, ${fell.length} of them corrected or withdrawn since` : ''}. Newest first. This page is not kept by your browser.`}</p>
      {[...stands, ...fell].map((entry) => (
        <section>
          <h2 class="govuk-heading-s">
            {`${kindNamed(entry.kind)?.title ?? entry.kind}, ${happenedText(entry.happened)} `}
            {!standing.has(entry.id) && <Tag classes="govuk-tag--yellow">No longer stands</Tag>}
          </h2>
          <SummaryList
            rows={placesIn(entry).map(([name, field]) => ({
              key: { text: field.label },
              value: { text: fieldText(field, payloadOf(entry)[name], names) },
            }))}
          />
        </section>
      ))}
    </>
  )
}
