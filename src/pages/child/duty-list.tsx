/** Duties as a list: overdue first, then what is due soonest, then the rest; each with its why. */
import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Instant } from '../../chronology/as-at.ts'
import { dutyNamed } from '../../duties/evaluate.ts'
import type { Instance } from '../../duties/instance.ts'
import { dueText } from '../duty-words.ts'
import { Details } from '../govuk/details.tsx'
import { Tag } from '../govuk/tag.tsx'
import type { Known } from '../known.ts'
import { urls } from '../urls.ts'

/** Whether it still asks somebody to do something. */
export const isOpen = (each: Instance): boolean => OPEN.has(each.state)

const TOLD = 'To be told: '
/** Who is to be told, where the same thing is owed towards several: "to be told: the GP". */
export function towards(each: Instance): string {
  const step = each.steps.find((one) => one.startsWith(TOLD))
  return step ? `to be told: ${step.slice(TOLD.length, -1)}` : ''
}

const OPEN = new Set(['overdue', 'due', 'waiting', 'owed-no-owner', 'depends', 'suspended'])
const STATE_WORDS: Readonly<Record<string, string>> = {
  waiting: 'Waiting',
  due: 'Due',
  overdue: 'Overdue',
  met: 'Met',
  'met-late': 'Met late',
  'met-early': 'Met early',
  suspended: 'Paused',
  superseded: 'No longer owed',
  excepted: 'Excepted',
  'not-known': 'Not known',
  'owed-no-owner': 'Nobody has taken this on',
  depends: 'Depends',
}

export function StateTag({ state }: { state: string }): JSX.Element {
  return <Tag classes={`holdfast-duty--${state}`}>{STATE_WORDS[state] ?? state}</Tag>
}

export function DutyList({
  duties,
  child,
  asked,
}: {
  duties: readonly Instance[]
  child: string
  asked: Known
}): JSX.Element {
  const open = duties.filter((each) => isOpen(each)).sort(byUrgency)
  const done = duties.filter((each) => !isOpen(each))
  return (
    <>
      <p class="govuk-body">
        {open.length === 0
          ? 'Nothing is owed now, as far as what is recorded and shown to you can tell.'
          : `${open.length} ${open.length === 1 ? 'thing is' : 'things are'} owed, because of what happened and what the rules say. Most urgent first.`}
      </p>
      <DutyItems duties={open} child={child} asked={asked} />
      {done.length > 0 && (
        <Details summaryText={`What was owed before (${done.length})`}>
          <DutyItems duties={done} child={child} asked={asked} />
        </Details>
      )}
    </>
  )
}

function DutyItems({
  duties,
  child,
  asked,
}: {
  duties: readonly Instance[]
  child: string
  asked: Known
}) {
  if (duties.length === 0) return null
  return (
    <ul class="govuk-list holdfast-duties">
      {duties.map((each) => (
        <li>
          <StateTag state={each.state} /> {titleOf(each)}
          {each.addressee && <strong>{` (${towards(each)})`}</strong>}
          {`. ${waitsFor(each)}${dueText(each, asked.trueOn)} `}
          <a class="govuk-link" href={urls.duty(child, each.duty, asked.text)}>
            Why<span class="govuk-visually-hidden">{`: ${titleOf(each)} ${towards(each)}`}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

const RANK: Readonly<Record<string, number>> = {
  overdue: 0,
  'owed-no-owner': 1,
  due: 2,
  waiting: 3,
  depends: 4,
  suspended: 5,
}
const LAST = '9999' as Instant

/** Overdue first, then what is due soonest. */
export function byUrgency(one: Instance, other: Instance): number {
  const rank = (RANK[one.state] ?? 9) - (RANK[other.state] ?? 9)
  if (rank !== 0) return rank
  return (one.due ?? LAST) < (other.due ?? LAST) ? -1 : 1
}

/** "Waiting" is for an answer to the harm question, not for a day to come. */
const waitsFor = (each: Instance): string =>
  each.state === 'waiting'
    ? 'First somebody must answer whether telling could harm the child. '
    : ''

const titleOf = (each: Instance): string => dutyNamed(each.duty)?.title ?? each.duty
