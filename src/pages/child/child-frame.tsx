/** What all pages of one child share: the name that the child wants, the tabs, the "as known on" control. */

import type { Child } from 'hono/jsx'
import type { JSX } from 'hono/jsx/jsx-runtime'
import { asDay } from '../../chronology/as-at.ts'
import { headingName } from '../child-name.ts'
import { DayQuestion } from '../day-question.tsx'
import { Details } from '../govuk/details.tsx'
import { ErrorSummary } from '../govuk/error-summary.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { ServiceNavigation } from '../govuk/service-navigation.tsx'
import { Frame } from '../shell/frame.tsx'
import { dayText, instantText } from '../times.ts'
import { urls } from '../urls.ts'
import type { ViewProps } from './child-page.tsx'

export type Tab = 'overview' | 'chronology' | 'record' | 'who-looked'

interface Here {
  /** This page's own address, without the day. */
  readonly here: string
  /** What else the address holds, such as the section of a chronology. */
  readonly keep?: Readonly<Record<string, string | undefined>>
}

export function ChildFrame(
  props: ViewProps & Here & { title: string; tab: Tab; children?: Child },
): JSX.Element {
  const { child, asked, of, at } = props
  const { site, signed } = at
  return (
    <Frame
      title={props.title}
      madeUp={site.madeUp}
      signed={signed}
      formToken={site.formToken(signed.token)}
      errors={asked.problem !== undefined}
    >
      {asked.problem && (
        <ErrorSummary
          titleText="There is a problem"
          errorList={[{ href: '#known-day', text: asked.problem }]}
        />
      )}
      <h1 class="govuk-heading-l">
        <bdi>{headingName(of, props.names, props.seesIdentity)}</bdi>
      </h1>
      <ServiceNavigation
        classes="holdfast-tabs"
        navigation={[
          {
            text: 'Overview',
            href: urls.child(child, asked.text),
            active: props.tab === 'overview',
          },
          {
            text: 'Chronology',
            href: urls.chronology(child, asked.text),
            active: props.tab === 'chronology',
          },
          {
            text: 'Record something',
            href: urls.recordChoose(child),
            active: props.tab === 'record',
          },
          { text: 'Who looked', href: urls.whoLooked(child), active: props.tab === 'who-looked' },
        ]}
        menuButtonText="Pages of this child"
        menuButtonLabel="Show or hide the pages of this child"
        navigationLabel="Pages of this child"
        ariaLabel="This child"
        navigationId="child-pages"
      />
      <AsKnown {...props} />
      {props.children}
    </Frame>
  )
}

/** Says for which time the page speaks, and lets an earlier day be asked for; the whole page is made again. */
function AsKnown({ asked, here, keep, at }: ViewProps & Here) {
  return (
    <>
      {asked.text ? (
        <InsetText>
          {`This page shows what was known by ${/T/.test(asked.text) ? instantText(asked.trueOn) : `the end of ${dayText(asDay(asked.text))}`}. Later entries and corrections are left out. `}
          <a class="govuk-link" href={withKept(here, keep)}>
            Show what is known now
          </a>
        </InsetText>
      ) : (
        <p class="govuk-body-s holdfast-known-now">{`What is known now, ${instantText(asked.trueOn)}.`}</p>
      )}
      <Details
        summaryText="Show what was known on an earlier day"
        open={asked.text !== undefined || asked.problem !== undefined}
        classes="holdfast-not-on-paper"
      >
        <DayQuestion
          name="known"
          legend="What was known by the end of which day?"
          action={here}
          query={at.input.query}
          shown={asked.text}
          problem={asked.problem}
          keep={keep ?? {}}
        />
      </Details>
    </>
  )
}

function withKept(here: string, keep: Here['keep']): string {
  const kept = Object.entries(keep ?? {}).flatMap(([key, value]) => (value ? [[key, value]] : []))
  return kept.length > 0 ? `${here}?${new URLSearchParams(kept)}` : here
}
