/** What all pages of one child share: the name that the child wants, the tabs, the "as known on" control. */
import type { Child } from 'hono/jsx'
import type { JSX } from 'hono/jsx/jsx-runtime'
import { names as namesOf } from '../../child/identity.ts'
import { asDay } from '../../chronology/as-at.ts'
import { Button } from '../govuk/button.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { ServiceNavigation } from '../govuk/service-navigation.tsx'
import { Frame } from '../shell/frame.tsx'
import { dayText, instantText } from '../times.ts'
import { urls } from '../urls.ts'
import type { ViewProps } from './child-page.tsx'

export type Tab = 'overview' | 'chronology' | 'record' | 'who-looked'

export function ChildFrame(
  props: ViewProps & { title: string; tab: Tab; children?: Child; errors?: boolean },
): JSX.Element {
  const { child, asked, of, at } = props
  const { site, signed } = at
  return (
    <Frame
      title={props.title}
      madeUp={site.madeUp}
      signed={signed}
      formToken={site.formToken(signed.token)}
      errors={props.errors}
    >
      <h1 class="govuk-heading-l">
        <bdi>{headingName(of)}</bdi>
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
      {(props.tab === 'overview' || props.tab === 'chronology') && <AsKnown {...props} />}
      {props.children}
    </Frame>
  )
}

/** The wanted name, else the first known; a child without a name shows as council and number elsewhere. */
export function headingName(of: ViewProps['of']): string {
  return namesOf(of)[0]?.name ?? 'A child whose name is not recorded'
}

function AsKnown({ asked, tab, child, at }: ViewProps & { tab: Tab }) {
  const action = tab === 'overview' ? urls.child(child) : urls.chronology(child)
  return (
    <>
      {asked.text ? (
        <InsetText>
          {`This page shows what was known by ${/T/.test(asked.text) ? instantText(asked.trueOn) : `the end of ${dayText(asDay(asked.text))}`}. Later entries and corrections are left out. `}
          <a class="govuk-link" href={action}>
            Show what is known now
          </a>
        </InsetText>
      ) : (
        <p class="govuk-body-s">{`What is known now, ${instantText(asked.trueOn)}.`}</p>
      )}
      <form method="get" action={action} class="holdfast-as-known holdfast-not-on-paper">
        <label class="govuk-label" for="known">
          Show what was known on an earlier day
        </label>
        {asked.problem && (
          <p class="govuk-error-message" id="known-error">
            <span class="govuk-visually-hidden">Error:</span>
            {` ${asked.problem}`}
          </p>
        )}
        <input
          class={`govuk-input govuk-input--width-10${asked.problem ? ' govuk-input--error' : ''}`}
          id="known"
          name="known"
          type="date"
          value={at.input.query.known ?? ''}
          {...(asked.problem ? { 'aria-describedby': 'known-error' } : {})}
        />{' '}
        <Button classes="govuk-button--secondary">Show</Button>
      </form>
    </>
  )
}
