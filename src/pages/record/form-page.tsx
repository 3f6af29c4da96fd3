/** The form of one kind of entry, made from its declaration; errors beside their fields, nothing typed is lost. */
import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Entry } from '../../chronology/entry.ts'
import type { Issue } from '../../chronology/invalid.ts'
import { type Kind, placeOfField } from '../../chronology/kind.ts'
import { WHY } from '../../chronology/split.ts'
import { Button } from '../govuk/button.tsx'
import { Details } from '../govuk/details.tsx'
import { ErrorSummary } from '../govuk/error-summary.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import type { Shown } from '../route.ts'
import { Frame } from '../shell/frame.tsx'
import { happenedText } from '../times.ts'
import { urls } from '../urls.ts'
import type { Offered } from './control.ts'
import { draftIdOf } from './drafts.ts'
import { FormBody } from './form-body.tsx'
import { mistakesIn } from './mistakes.ts'
import { type Sent, textOf } from './read-form.ts'

export interface FormView {
  readonly child: string
  readonly kind: Kind
  readonly sent: Sent
  readonly issues: readonly Issue[]
  readonly offered: Offered
  readonly mayWrite: (section: string, fieldClass: string) => boolean
  /** Whether places in an entry are hidden from this reader until they are asked for. */
  readonly placeMasked: boolean
  /** The entry that this one corrects or withdraws. */
  readonly replaces?: Entry
  readonly withdrawing?: boolean
}

/** The form's own address: where it is sent, and under which its draft is kept. */
export function addressOf({ child, kind, replaces, withdrawing }: FormView): string {
  if (!replaces) return urls.record(child, kind.name)
  return withdrawing ? urls.withdraw(child, replaces.id) : urls.correct(child, replaces.id)
}

export function FormPage(view: FormView & { at: Shown<unknown, unknown> }): JSX.Element {
  const { child, kind, replaces, withdrawing, at } = view
  const { site, signed } = at
  const formToken = site.formToken(signed.token)
  const mistakes = mistakesIn(view.issues, kind)
  const errors = new Map(mistakes.map((each) => [each.path, each.text]))
  const heading = replaces ? `${withdrawing ? 'Withdraw' : 'Correct'}: ${kind.title}` : kind.title
  return (
    <Frame
      title={heading}
      madeUp={site.madeUp}
      signed={signed}
      formToken={formToken}
      back={replaces ? `${urls.chronology(child)}#entry-${replaces.id}` : urls.recordChoose(child)}
      errors={mistakes.length > 0}
    >
      {mistakes.length > 0 && <ErrorSummary titleText="There is a problem" errorList={mistakes} />}
      <h1 class="govuk-heading-l">{heading}</h1>
      <Introduction {...view} />
      <form method="post" action={addressOf(view)} novalidate data-keeps-drafts={!withdrawing}>
        <input type="hidden" name="formToken" value={formToken} />
        <input type="hidden" name="draft" value={draftIdOf(view.sent)} />
        {replaces && (
          <Textarea
            id="field-why"
            name={WHY}
            rows={3}
            label={{
              text: withdrawing ? 'Why should it not have been recorded?' : 'What was not right?',
              classes: 'govuk-label--s',
            }}
            value={textOf(view.sent, WHY)}
            {...(errors.has(WHY) ? { errorMessage: { text: errors.get(WHY) ?? '' } } : {})}
          />
        )}
        {!withdrawing && <FormBody {...view} errors={errors} />}
        <div class="govuk-button-group">
          <Button preventDoubleClick>
            {withdrawing ? 'Withdraw it' : replaces ? 'Record the correction' : 'Record it'}
          </Button>
          {!withdrawing && (
            <Button classes="govuk-button--secondary" name="save" value="yes">
              Save and come back later
            </Button>
          )}
        </div>
        {!withdrawing && (
          <p class="govuk-body-s" role="status" data-draft-saved>
            A saved draft is yours alone and is deleted after 30 days.
          </p>
        )}
      </form>
    </Frame>
  )
}

function Introduction({ child, kind, replaces, withdrawing, mayWrite, placeMasked }: FormView) {
  const mayTellPlace = Object.values(kind.fields).some((field) => {
    const { section, fieldClass } = placeOfField(kind, field)
    return section === 'LOC' && mayWrite(section, fieldClass)
  })
  return (
    <>
      {replaces ? (
        <p class="govuk-body">{`The entry (${kind.title}, ${happenedText(replaces.happened)}) can still be read. ${withdrawing ? 'It will be marked as withdrawn, with your reason.' : 'What you write here takes its place from now on.'}`}</p>
      ) : (
        <p class="govuk-body">{kind.meaning}</p>
      )}
      {replaces && !withdrawing && mayTellPlace && placeMasked && (
        <InsetText>
          Places of the earlier entry are hidden and are not carried over. If one still holds,{' '}
          <a class="govuk-link" href={urls.place(child)}>
            look it up
          </a>{' '}
          and write it again here.
        </InsetText>
      )}
      {!withdrawing && kind.mistakes && (
        <Details summaryText="What often goes wrong here">
          <p class="govuk-body">{kind.mistakes}</p>
        </Details>
      )}
    </>
  )
}
