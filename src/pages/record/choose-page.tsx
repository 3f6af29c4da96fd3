/** What happened? Every kind of entry that this person may write, by what it is about. */
import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Section } from '../../chronology/entry.ts'
import type { Kind } from '../../chronology/kind.ts'
import type { Shown } from '../route.ts'
import { Frame } from '../shell/frame.tsx'
import { urls } from '../urls.ts'
import { sectionName } from '../words.ts'

export function ChooseKindPage({
  child,
  kinds,
  drafts,
  at,
}: {
  child: string
  kinds: ReadonlyMap<Section, readonly Kind[]>
  /** How many drafts this person has. */
  drafts: number
  at: Shown<unknown, unknown>
}): JSX.Element {
  const { site, signed } = at
  return (
    <Frame
      title="What happened?"
      madeUp={site.madeUp}
      signed={signed}
      formToken={site.formToken(signed.token)}
      back={urls.child(child)}
    >
      <h1 class="govuk-heading-l">What happened?</h1>
      {drafts > 0 && (
        <p class="govuk-body">
          <a class="govuk-link" href={urls.drafts}>
            {`You have ${drafts} ${drafts === 1 ? 'draft' : 'drafts'} that you have not recorded`}
          </a>
        </p>
      )}
      {kinds.size > 0 && (
        <p class="govuk-body">
          {`Choose one of ${count(kinds)} things that you can record. If the child is in danger now, ring 999 first.`}
        </p>
      )}
      {kinds.size === 0 && (
        <p class="govuk-body">
          There is nothing that you can record for this child in your role. If you are worried, ring
          the duty desk.
        </p>
      )}
      {inOrder(kinds).map(([section, list]) => (
        <section>
          <h2 class="govuk-heading-m">{sectionName(section)}</h2>
          <ul class="govuk-list holdfast-columns">
            {list.map((kind) => (
              <li>
                <a class="govuk-link" href={urls.record(child, kind.name)}>
                  {kind.title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Frame>
  )
}

/** What cannot wait stands first; the rest as the sections go. */
const FIRST: readonly Section[] = ['MIS', 'IND', 'CPR', 'LOC', 'CARE']
const place = (section: Section) => {
  const at = FIRST.indexOf(section)
  return at === -1 ? FIRST.length : at
}
const inOrder = (kinds: ReadonlyMap<Section, readonly Kind[]>) =>
  [...kinds].sort(([one], [other]) => place(one) - place(other))

const count = (kinds: ReadonlyMap<Section, readonly Kind[]>): number =>
  [...kinds.values()].reduce((sum, list) => sum + list.length, 0)
