/** The whole chronology of a child, by section if wanted, as known now or on a day. */
import type { JSX } from 'hono/jsx/jsx-runtime'
import { kindNamed } from '../../chronology/catalogue.ts'
import type { Section } from '../../chronology/entry.ts'
import { urls } from '../urls.ts'
import { sectionName } from '../words.ts'
import { ChildFrame } from './child-frame.tsx'
import type { ViewProps } from './child-page.tsx'
import { Timeline } from './timeline.tsx'

export function ChronologyPage(view: ViewProps & { section: Section | null }): JSX.Element {
  const { visible, section, child, asked } = view
  const sections = [
    ...new Set(
      visible.map((entry) => kindNamed(entry.kind)?.section).filter((each) => each !== undefined),
    ),
  ]
  const chosen = section
    ? visible.filter((entry) => kindNamed(entry.kind)?.section === section)
    : visible
  const newestFirst = [...chosen].reverse()
  return (
    <ChildFrame
      {...view}
      title="Chronology"
      tab="chronology"
      here={urls.chronology(child)}
      keep={{ section: section ?? undefined }}
    >
      <nav aria-label="Parts of the chronology" class="holdfast-not-on-paper">
        <ul class="govuk-list holdfast-filters">
          <li>
            {section ? (
              <a class="govuk-link" href={urls.chronology(child, asked.text)}>
                Everything
              </a>
            ) : (
              <strong aria-current="true">Everything</strong>
            )}
          </li>
          {sections.map((each) => (
            <li>
              {each === section ? (
                <strong aria-current="true">{sectionName(each)}</strong>
              ) : (
                <a class="govuk-link" href={withSection(urls.chronology(child, asked.text), each)}>
                  {sectionName(each)}
                </a>
              )}
            </li>
          ))}
        </ul>
      </nav>
      <h2 class="govuk-heading-m">{`${chosen.length} ${chosen.length === 1 ? 'entry' : 'entries'}${section ? ` about ${sectionName(section).toLowerCase()}` : ''}, newest first`}</h2>
      {chosen.length === 0 && (
        <p class="govuk-body">
          {asked.text
            ? 'Nothing that you can see was known by then. '
            : 'Nothing is recorded here yet that you can see. '}
          <a class="govuk-link" href={urls.recordChoose(child)}>
            Record something
          </a>
        </p>
      )}
      <Timeline
        entries={newestFirst}
        standing={view.standing}
        names={view.names}
        child={child}
        places={view.placeMasked ? 'masked' : 'not-for-reader'}
        live={asked.text === undefined}
        mayRecord={(entry) => view.mayRecord(kindNamed(entry.kind)?.section ?? '')}
      />
    </ChildFrame>
  )
}

const withSection = (url: string, section: Section) =>
  `${url}${url.includes('?') ? '&' : '?'}section=${section}`
