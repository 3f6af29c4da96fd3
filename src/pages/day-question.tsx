/** One day asked for in a GET form, the GOV.UK way, and read back from the address. */
import type { JSX } from 'hono/jsx/jsx-runtime'
import { Button } from './govuk/button.tsx'
import { DateInput } from './govuk/date-input.tsx'
import type { Input } from './route.ts'

type Query = Input<unknown, unknown>['query']
const PARTS = ['day', 'month', 'year'] as const

/** The day that was asked for, as `?known=2026-03-27` or in three parts; nothing if none was. */
export function dayAsked(query: Query, name: string): string | undefined {
  const [day = '', month = '', year = ''] = PARTS.map((part) => query[`${name}-${part}`]?.trim())
  if (!day && !month && !year) return query[name] || undefined
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** What to show in the three boxes: what was typed, else the day that the page is about. */
function valuesOf(query: Query, name: string, shown: string | undefined): Record<string, string> {
  const typed = PARTS.map((part) => [`${name}-${part}`, query[`${name}-${part}`] ?? ''] as const)
  if (typed.some(([, value]) => value !== '')) return Object.fromEntries(typed)
  const [year = '', month = '', day = ''] = (shown ?? '').slice(0, 10).split('-')
  return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year }
}

export function DayQuestion({
  name,
  legend,
  action,
  query,
  shown,
  problem,
  keep = {},
}: {
  readonly name: string
  readonly legend: string
  readonly action: string
  readonly query: Query
  /** The day that the page answers for now, `YYYY-MM-DD`. */
  readonly shown?: string | undefined
  readonly problem?: string | undefined
  /** Other parts of the address that stay as they are. */
  readonly keep?: Readonly<Record<string, string | undefined>>
}): JSX.Element {
  return (
    <form method="get" action={action} class="holdfast-day holdfast-not-on-paper" novalidate>
      {Object.entries(keep).map(
        ([key, value]) => value && <input type="hidden" name={key} value={value} />,
      )}
      <DateInput
        id={name}
        namePrefix={name}
        values={valuesOf(query, name, shown)}
        fieldset={{ legend: { text: legend, classes: 'govuk-fieldset__legend--s' } }}
        hint={{ text: 'For example, 27 3 2026' }}
        {...(problem ? { errorMessage: { text: problem } } : {})}
      />
      <Button classes="govuk-button--secondary">Show</Button>
    </form>
  )
}
