/** Why something is owed, step by step: what happened, which rule, how the clock was counted. */
import type { JSX } from 'hono/jsx/jsx-runtime'
import { dutyNamed } from '../../duties/evaluate.ts'
import type { Instance } from '../../duties/instance.ts'
import { Details } from '../govuk/details.tsx'
import { urls } from '../urls.ts'
import { ChildFrame } from './child-frame.tsx'
import type { ViewProps } from './child-page.tsx'
import { byUrgency, isOpen, StateTag, towards } from './duty-list.tsx'

interface Owed {
  readonly duty: string
  /** Every time that this child is or was owed it. */
  readonly owed: readonly Instance[]
}

export function DutyPage(view: ViewProps & Owed): JSX.Element {
  const duty = dutyNamed(view.duty)
  const open = view.owed.filter(isOpen).sort(byUrgency)
  const done = view.owed.filter((each) => !isOpen(each))
  return (
    <ChildFrame
      {...view}
      title="Why this is owed"
      tab="overview"
      here={urls.duty(view.child, view.duty)}
    >
      <h2 class="govuk-heading-m">Why is this owed?</h2>
      <p class="govuk-body-l">
        <strong>{duty?.title}.</strong> {duty?.does}.
      </p>
      <p class="govuk-body">{`${howMany(open.length, 'time', 'times')} owed now, ${howMany(done.length, 'time', 'times')} met or no longer owed.`}</p>
      {open.map((each) => (
        <Steps each={each} view={view} />
      ))}
      {done.length > 0 && (
        <Details summaryText={`Met or no longer owed (${done.length})`} open={open.length === 0}>
          {done.map((each) => (
            <Steps each={each} view={view} />
          ))}
        </Details>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={`${urls.child(view.child, view.asked.text)}#owed`}>
          Everything that is owed for this child
        </a>
      </p>
    </ChildFrame>
  )
}

const howMany = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

function Steps({ each, view }: { each: Instance; view: ViewProps }) {
  return (
    <section>
      <h3 class="govuk-heading-s">
        <StateTag state={each.state} /> {towards(each)}
      </h3>
      <ol class="govuk-list govuk-list--number">
        {each.steps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <p class="govuk-body">
        <a
          class="govuk-link"
          href={`${urls.chronology(view.child, view.asked.text)}#entry-${each.triggeredBy}`}
        >
          See the entry that it follows from
        </a>
      </p>
    </section>
  )
}
