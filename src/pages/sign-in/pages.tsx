/** The pages around signing in. */
import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Grant } from '../../adapters/sign-in/sessions.ts'
import { Frame } from '../shell/frame.tsx'
import { urls } from '../urls.ts'
import { organisationKindName, roleName } from '../words.ts'
import type { Staff } from './staff.ts'

/** Who the tour in the README begins with, and what each of them shows. */
const TOUR: Readonly<Record<string, string>> = {
  'marlbury.worker.1': 'A caseload, what is owed, recording',
  'marlbury.duty.1': 'The night: children who are missing now',
  'marlbury.manager.1': 'The children of a team',
  'lantern-guardians.guardian.1': 'What a guardian sees, and who looked',
  'northshire-police.missing.1': 'Missing episodes, and nothing else',
  'marlbury.returns.1': 'Importing the yearly return (SSDA903)',
}

export function ChooseStaff({
  staff,
  action,
  formToken,
}: {
  staff: readonly Staff[]
  action: string
  formToken: string
}): JSX.Element {
  const first = Object.keys(TOUR).flatMap(
    (subject) => staff.find((each) => each.subject === subject) ?? [],
  )
  const others = staff.filter((each) => !first.includes(each))
  const organisations = [
    ...grouped(others, (each) => each.organisationName ?? 'Foster homes and children’s homes'),
  ]
  return (
    <Frame title="Sign in as made-up staff" madeUp>
      <h1 class="govuk-heading-l">Who do you want to be?</h1>
      <p class="govuk-body">
        {`These ${staff.length} people are made up. Choose one to see Holdfast as that person sees it. What you do is recorded under their name.`}
      </p>
      <form method="post" action={action}>
        <input type="hidden" name="formToken" value={formToken} />
        <h2 class="govuk-heading-m">Start with one of these</h2>
        <ul class="govuk-list holdfast-columns">
          {first.map((each) => (
            <Choice each={each} about={TOUR[each.subject]} where />
          ))}
        </ul>
        <nav aria-labelledby="everybody">
          <h2 class="govuk-heading-m" id="everybody">
            {`Everybody else, in ${organisations.length} organisations`}
          </h2>
          <ul class="govuk-list holdfast-columns">
            {organisations.map(([name, people], index) => (
              <li>
                <a class="govuk-link" href={`#organisation-${index}`}>
                  {`${name} (${people.length})`}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {organisations.map(([name, people], index) => (
          <section>
            <h3 class="govuk-heading-s" id={`organisation-${index}`}>
              {name}
            </h3>
            <ul class="govuk-list holdfast-columns">
              {people.map((each) => (
                <Choice each={each} />
              ))}
            </ul>
          </section>
        ))}
      </form>
    </Frame>
  )
}

function Choice({
  each,
  about,
  where,
}: {
  each: Staff
  about?: string | undefined
  where?: boolean
}) {
  return (
    <li>
      <button
        class="holdfast-link-button govuk-link"
        type="submit"
        name="subject"
        value={each.subject}
      >
        {each.displayName}
      </button>
      {`, ${each.roles.map(roleName).join(' and ')}${where ? `, ${each.organisationName}` : ''}`}
      {about && <span class="holdfast-aside">{about}</span>}
      <span class="holdfast-aside">{each.subject}</span>
    </li>
  )
}

export function ChooseRole({
  madeUp,
  grants,
  formToken,
}: {
  madeUp: boolean
  grants: readonly Grant[]
  formToken: string
}): JSX.Element {
  return (
    <Frame title="In which role?" madeUp={madeUp}>
      <h1 class="govuk-heading-l">In which role are you working now?</h1>
      <p class="govuk-body">One role at a time: the record says as what you looked.</p>
      <form method="post" action={urls.chooseRole}>
        <input type="hidden" name="formToken" value={formToken} />
        <ul class="govuk-list">
          {grants.map((each) => (
            <li>
              <button
                class="govuk-button govuk-button--secondary"
                type="submit"
                name="grant"
                value={each.id}
              >
                {`${roleName(each.role)}, ${each.organisationName ?? organisationKindName(each.organisationKind)}${each.teamName ? `, ${each.teamName}` : ''}`}
              </button>
            </li>
          ))}
        </ul>
      </form>
    </Frame>
  )
}

export function NoAccount({ madeUp }: { madeUp: boolean }): JSX.Element {
  return (
    <Frame title="You do not have an account" madeUp={madeUp}>
      <h1 class="govuk-heading-l">You do not have an account</h1>
      <p class="govuk-body">
        Your organisation confirmed who you are, but no role was given to you here, or it has ended.
        Ask the administrator of your organisation.
      </p>
      <p class="govuk-body">
        Worried about a child now? Ring the duty desk of the council, or 999 if the child is in
        danger.
      </p>
    </Frame>
  )
}

export function SignedOutPage({ madeUp }: { madeUp: boolean }): JSX.Element {
  return (
    <Frame title="You are signed out" madeUp={madeUp}>
      <h1 class="govuk-heading-l">You are signed out</h1>
      <p class="govuk-body">
        <a class="govuk-link" href={urls.signIn}>
          Sign in again
        </a>
      </p>
    </Frame>
  )
}

function grouped<T>(all: readonly T[], nameOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) groups.set(nameOf(one), [...(groups.get(nameOf(one)) ?? []), one])
  return groups
}
