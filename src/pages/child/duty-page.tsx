/** Why something is owed, step by step: what happened, which rule, how the clock was counted. */
import type { JSX } from 'hono/jsx/jsx-runtime'
import { dutyNamed } from '../../duties/evaluate.ts'
import type { Instance } from '../../duties/instance.ts'
import { ChildFrame } from './child-frame.tsx'
import type { ViewProps } from './child-page.tsx'
import { StateTag } from './duty-list.tsx'

export function DutyPage(view: ViewProps & { owed: readonly Instance[] }): JSX.Element {
  const [first] = view.owed
  return (
    <ChildFrame {...view} title="Why this is owed" tab="overview">
      <h2 class="govuk-heading-m">{first && dutyNamed(first.duty)?.does}</h2>
      {view.owed.map((each) => (
        <section>
          <p class="govuk-body">
            <StateTag state={each.state} />
          </p>
          <ol class="govuk-list govuk-list--number">
            {each.steps.map((step) => (
              <li>{step}</li>
            ))}
          </ol>
        </section>
      ))}
    </ChildFrame>
  )
}
