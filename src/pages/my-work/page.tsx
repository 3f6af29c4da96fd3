/** My work: what I owe, overdue first, with why; then the children. */
import type { JSX } from 'hono/jsx/jsx-runtime'
import { dutyNamed } from '../../duties/evaluate.ts'
import { StateTag } from '../child/duty-list.tsx'
import { dueText } from '../duty-words.ts'
import { Table } from '../govuk/table.tsx'
import { Tag } from '../govuk/tag.tsx'
import type { Shown } from '../route.ts'
import { Frame } from '../shell/frame.tsx'
import { lengthText } from '../times.ts'
import { urls } from '../urls.ts'
import type { MyChild, Owed, Work } from './read.ts'

export function MyWorkPage({ work, at }: { work: Work; at: Shown<unknown, unknown> }): JSX.Element {
  const { site, signed } = at
  const overdue = work.owed.filter((each) => each.dueAt !== null && each.dueAt <= work.now)
  return (
    <Frame
      title="My work"
      madeUp={site.madeUp}
      signed={signed}
      formToken={site.formToken(signed.token)}
    >
      <h1 class="govuk-heading-l">My work</h1>
      <h2 class="govuk-heading-m">{owedHeading(work.owed.length, overdue.length)}</h2>
      {work.owed.length === 0 ? (
        <p class="govuk-body">
          Nothing that Holdfast knows of is owed by you now. It counts only what was recorded.
        </p>
      ) : (
        <OwedTable {...work} />
      )}
      <h2 class="govuk-heading-m">{`${work.more ? 'The first ' : ''}${work.mine.length} ${work.mine.length === 1 ? 'child' : 'children'}`}</h2>
      {work.mine.length === 0 ? (
        <p class="govuk-body">
          You have no child’s record open to you in this role. To look for a child, use{' '}
          <a class="govuk-link" href={urls.find}>
            Find a child
          </a>
          .
        </p>
      ) : (
        <ChildrenTable {...work} />
      )}
    </Frame>
  )
}

const owedHeading = (all: number, overdue: number) =>
  all === 0
    ? 'What I owe'
    : `${all} ${all === 1 ? 'thing' : 'things'} owed${overdue > 0 ? `, ${overdue} overdue` : ''}`

function OwedTable({ owed, names, now }: Work) {
  const state = (each: Owed) => (each.dueAt !== null && each.dueAt <= now ? 'overdue' : 'due')
  return (
    <Table
      head={[{ text: 'State' }, { text: 'Child' }, { text: 'What' }, { text: 'When' }]}
      rows={owed.map((each) => {
        const duty = dutyNamed(each.duty)
        return [
          { text: <StateTag state={state(each)} /> },
          {
            text: (
              <a class="govuk-link" href={urls.child(each.chronology)}>
                <bdi>{names.get(each.chronology) ?? 'Name not recorded'}</bdi>
              </a>
            ),
          },
          {
            text: (
              <>
                {duty?.does ?? each.duty}{' '}
                <a class="govuk-link" href={urls.duty(each.chronology, each.duty)}>
                  Why
                  <span class="govuk-visually-hidden">{` is this owed: ${duty?.does ?? each.duty}`}</span>
                </a>
                <br />
                <span class="govuk-body-s">{`${RANKS[duty?.rank ?? ''] ?? ''}${duty?.source ? `: ${duty.source}` : ''}`}</span>
              </>
            ),
          },
          { text: dueText({ state: state(each), due: each.dueAt }, now) },
        ]
      })}
    />
  )
}

const RANKS: Readonly<Record<string, string>> = {
  law: 'Law',
  guidance: 'Guidance',
  practice: 'Practice',
  design: 'Our own rule',
}
const RELATIONS: Readonly<Record<string, string>> = {
  allocated: 'I am the worker',
  team: 'In my team',
  guardian: 'I am the guardian',
  reviewing: 'I review',
  'placed-with': 'Lives with me',
  episode: 'Missing in our area',
  'duty-opened': 'Opened by our duty team',
  instructed: 'I am the solicitor',
  school: 'At our school',
  'authority-missing': 'Missing from our authority',
  addressed: 'Something was sent to us',
}

function ChildrenTable({ mine, names, now }: Work) {
  return (
    <Table
      head={[{ text: 'Child' }, { text: 'Now' }, { text: 'Why I see this record' }]}
      rows={mine.map((each) => [
        {
          text: (
            <a class="govuk-link" href={urls.child(each.chronology)}>
              <bdi>{names.get(each.chronology) ?? 'Name not recorded'}</bdi>
            </a>
          ),
        },
        { text: <Now child={each} now={now} /> },
        { text: RELATIONS[each.relation] ?? each.relation },
      ])}
    />
  )
}

function Now({ child, now }: { child: MyChild; now: Work['now'] }) {
  if (child.missing === 'missing' || child.missing === 'away') {
    return (
      <>
        <Tag classes="holdfast-duty--overdue">
          {child.missing === 'missing' ? 'Missing' : 'Away'}
        </Tag>
        {child.missingSince && ` for ${lengthText(child.missingSince, now)}`}
      </>
    )
  }
  if (child.missing === 'reported-ended') return <>Reported ended, safety not confirmed</>
  if (child.missing === 'found-not-closed') return <>Found, not yet confirmed safe and well</>
  return (
    <>
      {child.care === 'in-care'
        ? 'In care'
        : child.care === 'left-care'
          ? 'Left care'
          : 'Not in care'}
    </>
  )
}
