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
  at,
}: {
  child: string
  kinds: ReadonlyMap<Section, readonly Kind[]>
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
      {kinds.size === 0 && (
        <p class="govuk-body">
          There is nothing that you can record for this child in your role. If you are worried, ring
          the duty desk.
        </p>
      )}
      {[...kinds].map(([section, list]) => (
        <section>
          <h2 class="govuk-heading-m">{sectionName(section)}</h2>
          <ul class="govuk-list">
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
