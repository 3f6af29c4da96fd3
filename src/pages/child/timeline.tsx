/** The chronology as a list: what happened, when, who says so, and what stands no longer. */
import type { Child } from 'hono/jsx'
import type { JSX } from 'hono/jsx/jsx-runtime'
import { dayOf, spanOf } from '../../chronology/as-at.ts'
import { kindNamed } from '../../chronology/catalogue.ts'
import { labelOf } from '../../chronology/code-list.ts'
import type { Entry, Section } from '../../chronology/entry.ts'
import { type Field, placeOfField } from '../../chronology/kind.ts'
import { payloadOf, WHY } from '../../chronology/split.ts'
import { Details } from '../govuk/details.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { Tag } from '../govuk/tag.tsx'
import { happenedText, instantText } from '../times.ts'
import { urls } from '../urls.ts'
import { organisationKindName, roleName, sectionName } from '../words.ts'

export interface TimelineProps {
  readonly entries: readonly Entry[]
  /** Ids of entries that stand; the others were corrected or withdrawn. */
  readonly standing: ReadonlySet<string>
  readonly names: ReadonlyMap<string, string>
  readonly child: string
  /** Shown by an act of their own; masked until then; or not for this reader at all. */
  readonly places: 'shown' | 'masked' | 'not-for-reader'
  readonly mayRecord: (entry: Entry) => boolean
  /** Read-only views of the past offer nothing to do. */
  readonly live: boolean
}

export function Timeline(props: TimelineProps): JSX.Element {
  return (
    <ol class="holdfast-chronology">
      {props.entries.map((entry) => (
        <Item {...props} entry={entry} />
      ))}
    </ol>
  )
}

function Item({ entry, ...props }: TimelineProps & { entry: Entry }) {
  const kind = kindNamed(entry.kind)
  const stands = props.standing.has(entry.id)
  return (
    <li
      class={`holdfast-chronology__entry${stands ? '' : ' holdfast-chronology__entry--superseded'}`}
      id={`entry-${entry.id}`}
    >
      <p class="govuk-body-s holdfast-chronology__happened">
        {happenedText(entry.happened)}{' '}
        <Tag classes="govuk-tag--grey">{kind?.title ?? entry.kind}</Tag>
        {!stands && !entry.withdraws && (
          <>
            {' '}
            <Tag classes="govuk-tag--yellow">No longer stands</Tag>
          </>
        )}
        {entry.corrects && (
          <>
            {' '}
            <Tag classes="govuk-tag--blue">Correction</Tag>
          </>
        )}
        {entry.withdraws && (
          <>
            {' '}
            <Tag classes="govuk-tag--yellow">Withdrawal</Tag>
          </>
        )}
      </p>
      <p class="govuk-body">
        {entry.withdraws
          ? 'An earlier entry was withdrawn.'
          : (kind?.sentence(entry.facts) ?? entry.kind)}
      </p>
      {typeof entry.words[WHY] === 'string' && (
        <p class="govuk-body holdfast-words">
          Why: <bdi>{entry.words[WHY]}</bdi>
        </p>
      )}
      {typeof entry.words.note === 'string' && (
        <p class="govuk-body holdfast-words" dir="auto">
          {entry.words.note}
        </p>
      )}
      <p class="govuk-body-s holdfast-chronology__source">
        <Source entry={entry} names={props.names} />
      </p>
      <MoreAbout entry={entry} {...props} />
    </li>
  )
}

function Source({ entry, names }: { entry: Entry; names: ReadonlyMap<string, string> }) {
  const { role, organisationKind, person, organisation } = entry.recordedBy
  const who = (person && names.get(person)) ?? aRole(role)
  const body = (organisation && names.get(organisation)) ?? organisationKindName(organisationKind)
  return (
    <>{`${who}, ${body}. Recorded ${instantText(entry.recordedAt)}${lateness(entry)}. Source: ${SOURCE_WORDS[entry.source]}.`}</>
  )
}

/** "A social worker", "An administrator", "Police missing persons". */
function aRole(role: string): string {
  const name = roleName(role)
  if (/^(police|border)/.test(name)) return name.charAt(0).toUpperCase() + name.slice(1)
  return `${/^[aeio]/i.test(name) ? 'An' : 'A'} ${name}`
}

const SOURCE_WORDS: Readonly<Record<string, string>> = {
  child: 'the child',
  family: 'family',
  carer: 'a carer',
  professional: 'a professional',
  public: 'a member of the public',
  document: 'a document',
  device: 'a device',
  import: 'a yearly return',
  unknown: 'not known',
}

/** Says so when something was written down on a later day than it happened. */
function lateness(entry: Entry): string {
  const span = spanOf(entry.happened)
  return span && dayOf(span.until) < dayOf(entry.recordedAt) ? ' (later than the day itself)' : ''
}

function MoreAbout({
  entry,
  child,
  live,
  places,
  names,
  mayRecord,
}: Omit<TimelineProps, 'entries' | 'standing'> & { entry: Entry }) {
  const kind = kindNamed(entry.kind)
  const payload = payloadOf(entry)
  const rows = Object.entries(kind?.fields ?? {})
    .filter(([name]) => payload[name] !== undefined && name !== 'note')
    .map(([name, field]) => ({
      key: { text: field.label },
      value: { text: fieldText(field, payload[name], names) },
    }))
  const hasPlaces =
    kind && Object.values(kind.fields).some((field) => placeOfField(kind, field).section === 'LOC')
  return (
    <Details
      summaryText={
        <>
          More about this entry
          <span class="govuk-visually-hidden">{`: ${kind?.title ?? entry.kind}, ${happenedText(entry.happened)}`}</span>
        </>
      }
    >
      {rows.length > 0 && <SummaryList rows={rows} classes="govuk-summary-list--no-border" />}
      {hasPlaces && places === 'masked' && (
        <p class="govuk-body">
          <span class="holdfast-masked">If this entry tells a place, the place is hidden.</span>
          {live && (
            <>
              {' '}
              <a class="govuk-link" href={urls.place(child)}>
                Show places<span class="govuk-visually-hidden">, saying why you need them</span>
              </a>
            </>
          )}
        </p>
      )}
      {hasPlaces && places === 'not-for-reader' && (
        <p class="govuk-body-s">Places are not part of what you can see.</p>
      )}
      {entry.withheld.length > 0 && (
        <p class="govuk-body-s">{`Not shown to you: ${entry.withheld.map((section: Section) => sectionName(section)).join(', ')}.`}</p>
      )}
      <ul class="govuk-list">
        <li>
          <a class="govuk-link" href={urls.whoKnew(child, entry.id)}>
            Who knew about this
          </a>
        </li>
        {live && !entry.withdraws && mayRecord(entry) && (
          <li>
            <a class="govuk-link" href={urls.correct(child, entry.id)}>
              Correct this entry
            </a>
          </li>
        )}
        {live && !entry.withdraws && mayRecord(entry) && (
          <li>
            <a class="govuk-link" href={urls.withdraw(child, entry.id)}>
              Withdraw this entry
            </a>
          </li>
        )}
      </ul>
    </Details>
  )
}

const ANSWER_WORDS: Readonly<Record<string, string>> = {
  yes: 'Yes',
  no: 'No',
  unknown: 'Not known',
  'not-asked': 'Not asked',
  'not-applicable': 'Does not apply',
}

/** A value in words: codes by their label, ids by the name behind them where this reader may know it. */
export function fieldText(field: Field, value: unknown, names: ReadonlyMap<string, string>): Child {
  if (value === undefined) return 'Not recorded'
  switch (field.type) {
    case 'code':
      return labelOf(field.list ?? NO_LIST, String(value))
    case 'codes':
      return (value as string[]).map((code) => labelOf(field.list ?? NO_LIST, code)).join(', ')
    case 'yes-no':
      return ANSWER_WORDS[String(value)] ?? String(value)
    case 'person':
    case 'organisation':
    case 'chronology':
      return names.get(String(value)) ?? 'Recorded'
    case 'entry':
      return (
        <a class="govuk-link" href={`#entry-${String(value)}`}>
          {names.get(String(value)) ?? 'An earlier entry'}
        </a>
      )
    case 'interval':
      return happenedText(value as Parameters<typeof happenedText>[0])
    case 'instant':
      return instantText(value as Parameters<typeof instantText>[0])
    case 'group':
      return (
        <ul class="govuk-list govuk-list--bullet">
          {(value as Record<string, unknown>[]).map((row) => (
            <li dir="auto">{groupRow(field, row, names)}</li>
          ))}
        </ul>
      )
    case 'text':
    case 'place':
      return (
        <span class="holdfast-words" dir="auto">
          {String(value)}
        </span>
      )
    default:
      return String(value)
  }
}

const NO_LIST = { name: 'none', labels: {}, said: {} }

function groupRow(
  field: Field,
  row: Record<string, unknown>,
  names: ReadonlyMap<string, string>,
): Child {
  const parts = Object.entries(field.members ?? {}).filter(([name]) => row[name] !== undefined)
  return parts.map(([name, member], index) => (
    <>
      {index > 0 && ', '}
      {fieldText(member, row[name], names)}
    </>
  ))
}
