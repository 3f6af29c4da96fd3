/** A time as far as it is known: a day, a month, a year, between two days, with the clock, or not at all. */
import type { JSX } from 'hono/jsx/jsx-runtime'
import { Checkboxes } from '../govuk/checkboxes.tsx'
import { DateInput } from '../govuk/date-input.tsx'
import { Details } from '../govuk/details.tsx'
import { Input } from '../govuk/input.tsx'
import { errorOf, type FieldProps, idOf, legendOf } from './control.ts'
import { type Sent, textOf, textsOf } from './read-form.ts'

export interface MomentProps extends FieldProps {
  readonly withTime?: boolean
  /** Takes less than a day: a month, a year, a span, or "not known". */
  readonly mayBeUnknown?: boolean
}

export function Moment(props: MomentProps): JSX.Element {
  const { field, name, sent, withTime = false, mayBeUnknown = false } = props
  const example = mayBeUnknown
    ? 'For example, 27 3 2026. Leave out what is not known: only the year, or the month and the year.'
    : 'For example, 27 3 2026'
  return (
    <div class="holdfast-moment">
      <DateInput
        id={idOf(name)}
        namePrefix={name}
        values={partsOf(sent, name)}
        fieldset={legendOf(props)}
        hint={{ text: field.hint ? `${field.hint} ${example}` : example }}
        {...errorOf(props, name)}
      />
      {withTime && (
        <Input
          id={`${idOf(name)}-time`}
          name={`${name}-time`}
          label={{ text: mayBeUnknown ? 'Time, if known' : 'Time' }}
          hint={{ text: '24-hour clock. For example, 02:10' }}
          {...errorOf(props, `${name}-time`)}
          value={textOf(sent, `${name}-time`)}
          autocomplete="off"
          classes="govuk-input--width-5"
        />
      )}
      {mayBeUnknown && <LessExact {...props} />}
    </div>
  )
}

function LessExact(props: MomentProps) {
  const { field, name, sent, errors } = props
  const to = `${name}-to`
  const used = Object.values(partsOf(sent, to)).some((part) => part !== '')
  const unknown = textsOf(sent, `${name}-unknown`)
  return (
    <Details
      summaryText={
        <>
          The exact day is not known
          <span class="govuk-visually-hidden">{`: ${field.label}`}</span>
        </>
      }
      open={used || unknown.length > 0 || errors.has(to)}
    >
      <DateInput
        id={idOf(to)}
        namePrefix={to}
        values={partsOf(sent, to)}
        fieldset={{
          legend: { text: 'Latest possible day', classes: 'govuk-fieldset__legend--s' },
        }}
        hint={{ text: 'If you give one, the day above is the earliest possible day.' }}
        {...errorOf(props, to)}
      />
      <Checkboxes
        name={`${name}-unknown`}
        idPrefix={`${idOf(name)}-unknown`}
        items={[{ value: 'yes', text: 'Nothing is known about when' }]}
        values={unknown}
        classes="govuk-checkboxes--small"
      />
    </Details>
  )
}

const partsOf = (sent: Sent, name: string): Record<string, string> =>
  Object.fromEntries(
    ['day', 'month', 'year'].map((part) => [`${name}-${part}`, textOf(sent, `${name}-${part}`)]),
  )
