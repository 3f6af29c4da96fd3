/** Where the child is or was: shown once, for a stated reason, to somebody responsible. */
import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Entry } from '../../chronology/entry.ts'
import { Button } from '../govuk/button.tsx'
import { ErrorSummary } from '../govuk/error-summary.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { WarningText } from '../govuk/warning-text.tsx'
import type { Shown } from '../route.ts'
import { Frame } from '../shell/frame.tsx'
import { urls } from '../urls.ts'
import { Timeline } from './timeline.tsx'

export interface PlacesProps {
  readonly child: string
  /** `null` until a reason was given. */
  readonly entries: readonly Entry[] | null
  readonly names: ReadonlyMap<string, string>
  readonly masked: boolean
  readonly problem?: string
  readonly at: Shown<unknown, unknown>
}

export function PlacesPage({ child, entries, names, problem, at }: PlacesProps): JSX.Element {
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
      <h1 class="govuk-heading-l">Where the child is</h1>
      {entries ? (
        <Places entries={entries} names={names} child={child} />
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

function Places({
  entries,
  names,
  child,
}: {
  entries: readonly Entry[]
  names: ReadonlyMap<string, string>
  child: string
}) {
  if (entries.length === 0) return <p class="govuk-body">No place is recorded that you may see.</p>
  return (
    <>
      <p class="govuk-body">{`${entries.length} ${entries.length === 1 ? 'entry tells' : 'entries tell'} a place, newest first. This page is not kept by your browser.`}</p>
      <Timeline
        entries={[...entries].reverse()}
        standing={new Set(entries.map((entry) => entry.id))}
        names={names}
        child={child}
        placesShown
        live={false}
        mayRecord={() => false}
      />
    </>
  )
}
