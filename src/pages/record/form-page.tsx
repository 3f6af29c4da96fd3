/** The form of one kind of entry, made from its declaration; errors beside their fields, nothing typed is lost. */
import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Entry } from '../../chronology/entry.ts'
import type { Issue } from '../../chronology/invalid.ts'
import { type Kind, placeOfField } from '../../chronology/kind.ts'
import { WHY } from '../../chronology/split.ts'
import { Button } from '../govuk/button.tsx'
import { Details } from '../govuk/details.tsx'
import { ErrorSummary } from '../govuk/error-summary.tsx'
import { Select } from '../govuk/select.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import type { Shown } from '../route.ts'
import { Frame } from '../shell/frame.tsx'
import { happenedText } from '../times.ts'
import { urls } from '../urls.ts'
import { FormField, Moment, type Offered } from './field.tsx'
import { type Sent, textOf } from './read-form.ts'

export interface FormView {
  readonly child: string
  readonly kind: Kind
  readonly sent: Sent
  readonly issues: readonly Issue[]
  readonly offered: Offered
  readonly mayWrite: (section: string, fieldClass: string) => boolean
  /** The entry that this one corrects or withdraws. */
  readonly replaces?: Entry
  readonly withdrawing?: boolean
}

const SOURCES = [
  { value: '', text: 'Choose one' },
  { value: 'child', text: 'The child' },
  { value: 'family', text: 'Family' },
  { value: 'carer', text: 'A carer' },
  { value: 'professional', text: 'A professional' },
  { value: 'public', text: 'A member of the public' },
  { value: 'document', text: 'A document' },
  { value: 'device', text: 'A phone or other device' },
  { value: 'unknown', text: 'Not known' },
]
const HOW = [
  { value: '', text: 'Choose one' },
  { value: 'saw-or-heard', text: 'Saw or heard it themselves' },
  { value: 'told-directly', text: 'Told by the person it is about' },
  { value: 'told-by-other', text: 'Told by somebody else' },
  { value: 'read', text: 'Read it in a record or paper' },
  { value: 'device', text: 'Read from a device or system' },
  { value: 'worked-out', text: 'Worked out from other facts' },
  { value: 'unknown', text: 'Not known' },
]

const idOf = (path: string) => `#field-${path.replaceAll('.', '-')}`

/** Zod's terse messages as a person would say them. */
function plain(issue: Issue, kind: Kind): string {
  const label = labelOf(issue.path, kind)
  if (/^Invalid (option|input)/.test(issue.message)) return `Answer: ${label}`
  return issue.path === 'source' || issue.path === 'howKnown' || issue.path === 'happened'
    ? issue.message
    : `${label}: ${issue.message}`
}

function labelOf(path: string, kind: Kind): string {
  if (path === WHY) return 'Why'
  const [name = '', , member] = path.split('.')
  const field = kind.fields[name]
  return (member && field?.members?.[member]?.label) || field?.label || 'When it happened'
}

export function FormPage(view: FormView & { at: Shown<unknown, unknown> }): JSX.Element {
  const { child, kind, issues, replaces, withdrawing, at } = view
  const { site, signed } = at
  const formToken = site.formToken(signed.token)
  const errors = new Map(issues.map((issue) => [issue.path, plain(issue, kind)]))
  const action = replaces
    ? withdrawing
      ? urls.withdraw(child, replaces.id)
      : urls.correct(child, replaces.id)
    : urls.record(child, kind.name)
  const heading = replaces
    ? `${withdrawing ? 'Withdraw' : 'Correct'}: ${kind.title.toLowerCase()}`
    : kind.title
  return (
    <Frame
      title={heading}
      madeUp={site.madeUp}
      signed={signed}
      formToken={formToken}
      back={replaces ? urls.chronology(child) : urls.recordChoose(child)}
      errors={issues.length > 0}
    >
      {issues.length > 0 && (
        <ErrorSummary
          titleText="There is a problem"
          errorList={issues.map((issue) => ({ href: idOf(issue.path), text: plain(issue, kind) }))}
        />
      )}
      <h1 class="govuk-heading-l">{heading}</h1>
      {replaces ? (
        <p class="govuk-body">{`The entry of ${happenedText(replaces.happened)} stays to be read. ${withdrawing ? 'It will be marked as withdrawn.' : 'What you write here takes its place from now on.'}`}</p>
      ) : (
        <p class="govuk-body">{kind.meaning}</p>
      )}
      {!withdrawing && kind.mistakes && (
        <Details summaryText="What often goes wrong here">
          <p class="govuk-body">{kind.mistakes}</p>
        </Details>
      )}
      <form method="post" action={action} novalidate>
        <input type="hidden" name="formToken" value={formToken} />
        {replaces && (
          <Textarea
            id="field-why"
            name={WHY}
            rows={3}
            label={{
              text: withdrawing ? 'Why should it not have been recorded?' : 'What was not right?',
            }}
            value={textOf(view.sent, WHY)}
            {...(errors.has(WHY) ? { errorMessage: { text: errors.get(WHY) ?? '' } } : {})}
          />
        )}
        {!withdrawing && <Body {...view} errors={errors} />}
        <Button preventDoubleClick>
          {withdrawing ? 'Withdraw it' : replaces ? 'Record the correction' : 'Record it'}
        </Button>
      </form>
    </Frame>
  )
}

function Body({
  kind,
  sent,
  errors,
  offered,
  mayWrite,
}: FormView & { errors: ReadonlyMap<string, string> }) {
  const field = (name: string) =>
    errors.has(name) ? { errorMessage: { text: errors.get(name) ?? '' } } : {}
  const writable = Object.entries(kind.fields).filter(([, each]) => {
    const { section, fieldClass } = placeOfField(kind, each)
    return mayWrite(section, fieldClass)
  })
  return (
    <>
      <Moment
        name="happened"
        field={WHEN}
        sent={sent}
        errors={errors}
        offered={offered}
        withTime
        mayBeUnknown
      />
      {writable.map(([name, each]) => (
        <FormField name={name} field={each} sent={sent} errors={errors} offered={offered} />
      ))}
      <Select
        id="field-source"
        name="source"
        label={{ text: 'Who says so?' }}
        items={SOURCES}
        value={textOf(sent, 'source')}
        {...field('source')}
      />
      <Select
        id="field-howKnown"
        name="howKnown"
        label={{ text: 'How do they know?' }}
        items={HOW}
        value={textOf(sent, 'howKnown')}
        {...field('howKnown')}
      />
    </>
  )
}

const WHEN = {
  type: 'interval',
  label: 'When did it happen?',
  part: 'fact',
  required: true,
  schema: null as never,
} as const
