/** My work: the children with what is owed to each, overdue first, and why. */
import type { JSX } from 'hono/jsx/jsx-runtime'
import { dutyNamed } from '../../duties/evaluate.ts'
import { StateTag } from '../child/duty-list.tsx'
import { dueText } from '../duty-words.ts'
import { Details } from '../govuk/details.tsx'
import { Tag } from '../govuk/tag.tsx'
import type { Shown } from '../route.ts'
import { Frame } from '../shell/frame.tsx'
import { lengthText } from '../times.ts'
import { urls } from '../urls.ts'
import type { MyChild, Owed, Work } from './read.ts'

export function MyWorkPage({ work, at }: { work: Work; at: Shown<unknown, unknown> }): JSX.Element {
  const { site, signed } = at
  const overdue = work.owed.filter((each) => isOverdue(each, work)).length
  return (
    <Frame
      title="My work"
      madeUp={site.madeUp}
      signed={signed}
      formToken={site.formToken(signed.token)}
    >
      <h1 class="govuk-heading-l">My work</h1>
      {work.mine.length === 0 ? (
        <p class="govuk-body">
          No child’s record is open to you in this role now. To look for a child, use{' '}
          <a class="govuk-link" href={urls.find}>
            Find a child
          </a>
          .
        </p>
      ) : (
        <>
          <p class="govuk-body-l">
            {`${work.more ? 'The first ' : ''}${count(work.mine.length, 'child', 'children')}. ${
              work.owed.length === 0
                ? 'Nothing that Holdfast knows of is owed now.'
                : `${count(work.owed.length, 'thing', 'things')} owed, ${overdue} overdue.`
            }`}
          </p>
          <ol class="govuk-list holdfast-work">
            {byUrgency(work).map((child) => (
              <ChildItem child={child} work={work} />
            ))}
          </ol>
        </>
      )}
    </Frame>
  )
}

const count = (many: number, one: string, several: string) =>
  `${many} ${many === 1 ? one : several}`
const isOverdue = (each: Owed, work: Work) => each.dueAt !== null && each.dueAt <= work.now
const owedTo = (child: MyChild, work: Work) =>
  work.owed.filter((each) => each.chronology === child.chronology)

/** Missing children first, then the longest overdue, then the rest in the order of the list. */
function byUrgency(work: Work): MyChild[] {
  const first = (child: MyChild) => owedTo(child, work)[0]?.dueAt ?? '9999'
  const absent = (child: MyChild) =>
    (child.missing === 'missing' || child.missing === 'away') && !child.quiet ? 0 : 1
  return [...work.mine].sort(
    (one, other) =>
      absent(one) - absent(other) ||
      (first(one) < first(other) ? -1 : first(one) > first(other) ? 1 : 0),
  )
}

/** So many open at once; the rest is a click away and on the child's page. */
const SHOWN = 4

function ChildItem({ child, work }: { child: MyChild; work: Work }) {
  const owed = owedTo(child, work)
  const rest = owed.slice(SHOWN)
  const name = work.names.get(child.chronology) ?? 'Name not recorded'
  return (
    <li class="holdfast-work__child">
      <h2 class="govuk-heading-s">
        <a class="govuk-link" href={urls.child(child.chronology)}>
          <bdi>{name}</bdi>
        </a>
      </h2>
      <p class="govuk-body-s">
        <Now child={child} work={work} />
        {`. ${RELATIONS[child.relation] ?? child.relation}.`}
      </p>
      {owed.length > 0 && <OwedList owed={owed.slice(0, SHOWN)} work={work} name={name} />}
      {rest.length > 0 && (
        <Details summaryText={`${rest.length} more owed to this child`}>
          <OwedList owed={rest} work={work} name={name} />
        </Details>
      )}
    </li>
  )
}

function OwedList({ owed, work, name }: { owed: readonly Owed[]; work: Work; name: string }) {
  return (
    <ul class="govuk-list holdfast-duties">
      {owed.map((each) => {
        const duty = dutyNamed(each.duty)
        const state = isOverdue(each, work) ? 'overdue' : 'due'
        return (
          <li>
            <StateTag state={state} />{' '}
            {`${duty?.title ?? each.duty}${each.times > 1 ? ` (${each.times} times)` : ''}. ${dueText({ state, due: each.dueAt }, work.now)} `}
            <span class="govuk-hint holdfast-inline">{`${RANKS[duty?.rank ?? ''] ?? ''}.`}</span>{' '}
            <a class="govuk-link" href={urls.duty(each.chronology, each.duty)}>
              Why
              <span class="govuk-visually-hidden">{` for ${name}: ${duty?.title ?? each.duty}`}</span>
            </a>
          </li>
        )
      })}
    </ul>
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
  'own-authority': 'Of our authority',
  'health-care': 'In our care',
  placing: 'I look for a place',
  'yj-allocated': 'I am the youth justice worker',
  named: 'Named on a shield',
  self: 'My own record',
}

function Now({ child, work }: { child: MyChild; work: Work }) {
  switch (child.missing) {
    case 'missing':
    case 'away':
      if (child.quiet)
        return (
          <>A yearly return says that the child is missing. Confirm it or record what you know</>
        )
      return (
        <>
          <Tag classes="holdfast-duty--overdue">
            {child.missing === 'missing' ? 'Missing' : 'Away'}
          </Tag>
          {child.missingSince && ` for ${lengthText(child.missingSince, work.now)}`}
        </>
      )
    case 'reported-ended':
      return <>Reported ended, safety not confirmed</>
    case 'found-not-closed':
      return <>Found, not yet confirmed safe and well</>
    default:
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
}
