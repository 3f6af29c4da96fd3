/**
 * Finding a child: one exact number and a reason. There is no list to browse and no likeness search;
 * a child who is hidden and a child who does not exist give the same answer.
 */
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Opened } from '../../access/as-actor.ts'
import { findable } from '../../chronology/seal.ts'
import { Button } from '../govuk/button.tsx'
import { ErrorSummary } from '../govuk/error-summary.tsx'
import { Input } from '../govuk/input.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { page, type Shown } from '../route.ts'
import { Frame } from '../shell/frame.tsx'
import type { Site } from '../site.ts'
import { urls } from '../urls.ts'

const sent = z.object({
  identifier: z.string().trim().max(100).default(''),
  reason: z.string().trim().max(1000).default(''),
})
type Sent = z.infer<typeof sent>

interface Found {
  readonly open: string | null
  readonly desk: { name: string; phone: string | null } | null
}
interface Answered {
  readonly found: Found | null
  readonly errors: readonly { href: string; text: string }[]
}

export function findPages(app: FastifyInstance, site: Site): void {
  page(app, site, {
    method: 'GET',
    url: urls.find,
    purpose: 'safeguarding',
    action: 'open the find form',
    params: z.object({}),
    act: async () => null,
    show: (_result, at) => ({
      page: <Find at={at} sent={{ identifier: '', reason: '' }} answered={null} />,
    }),
  })
  page<object, Sent, Answered>(app, site, {
    method: 'POST',
    url: urls.find,
    purpose: 'safeguarding',
    action: 'find by exact number',
    params: z.object({}),
    body: sent,
    reason: ({ body }) => body.reason || undefined,
    act: (opened, { body }) => answer(opened, body),
    show: (answered, at) =>
      answered.found?.open
        ? { to: urls.child(answered.found.open) }
        : {
            page: <Find at={at} sent={at.input.body} answered={answered} />,
            status: answered.errors.length > 0 ? 422 : 200,
          },
  })
}

async function answer(opened: Opened, body: Sent): Promise<Answered> {
  const errors = [
    ...(body.identifier.replace(/[^\p{L}\p{N}]/gu, '').length < 3
      ? [{ href: '#identifier', text: 'Enter the whole number, at least 3 letters or digits' }]
      : []),
    ...(body.reason.length < 5
      ? [{ href: '#reason', text: 'Say why you are looking for the child' }]
      : []),
  ]
  if (errors.length > 0) return { found: null, errors }
  return { found: await find(opened, body.identifier), errors: [] }
}

/** The first record that this person may open, else a desk to ring where one may learn that, else nothing. */
async function find(opened: Opened, identifier: string): Promise<Found | null> {
  const hash = findable(opened.tx.keys.lookup, identifier)
  const { rows } = await sql<{
    chronology: string
  }>`select chronology from access.find_exact(${[hash]}::bytea[])`.execute(opened.tx.db)
  const children = rows.map((row) => row.chronology)
  const answers = await opened.ask(children, ['exact'])
  const readable = children.find((id) => (answers.get(id)?.shown.length ?? 0) > 0)
  if (readable) return { open: readable, desk: null }
  const exists = children.find((id) => answers.get(id)?.exists)
  if (!exists) return null
  const desk = await sql<{
    name: string
    phone: string | null
  }>`select name, phone from access.desk_for(${exists})`.execute(opened.tx.db)
  return { open: null, desk: desk.rows[0] ?? null }
}

function Find({
  at,
  sent,
  answered,
}: {
  at: Shown<unknown, unknown>
  sent: Sent
  answered: Answered | null
}) {
  const { signed, site } = at
  const errors = answered?.errors ?? []
  const errorOf = (href: string) => {
    const found = errors.find((error) => error.href === href)
    return found ? { errorMessage: { text: found.text } } : {}
  }
  return (
    <Frame
      title="Find a child"
      madeUp={site.madeUp}
      signed={signed}
      formToken={site.formToken(signed.token)}
      errors={errors.length > 0}
    >
      {errors.length > 0 && <ErrorSummary titleText="There is a problem" errorList={errors} />}
      <h1 class="govuk-heading-l">Find a child</h1>
      <p class="govuk-body">
        Enter one exact number by which somebody knows the child. There is no search by name here.
        That you looked, and why, is recorded, and the child’s guardian can see it.
      </p>
      {answered && errors.length === 0 && <Result found={answered.found} />}
      <form method="post" action={urls.find} novalidate>
        <input type="hidden" name="formToken" value={site.formToken(signed.token)} />
        <Input
          id="identifier"
          name="identifier"
          label={{ text: 'The number', classes: 'govuk-label--s' }}
          hint={{
            text: 'For example, the number that a council gave the child, an NHS number, a unique pupil number (UPN) or a police reference.',
          }}
          value={sent.identifier}
          autocomplete="off"
          spellcheck={false}
          classes="govuk-input--width-20"
          {...errorOf('#identifier')}
        />
        <Textarea
          id="reason"
          name="reason"
          label={{ text: 'Why are you looking?', classes: 'govuk-label--s' }}
          hint={{ text: 'For example: brought to the ward tonight, gave this number.' }}
          rows={3}
          value={sent.reason}
          {...errorOf('#reason')}
        />
        <Button>Find</Button>
      </form>
      <p class="govuk-body">
        If you are worried about a child, you do not need to find a record first. Ring the duty
        desk, or 999 if the child is in danger now.
      </p>
    </Frame>
  )
}

/** One sentence for "not there" and "not for you". */
function Result({ found }: { found: Found | null }) {
  if (!found?.desk) {
    return (
      <InsetText>
        <p class="govuk-body">
          <strong>No record that you can be told about has this number.</strong>
        </p>
        <p class="govuk-body">
          Check the number. That nothing was found does not mean that the child is safe, or is not
          known under another number. If you are worried, ring the duty desk now.
        </p>
      </InsetText>
    )
  }
  const { name, phone } = found.desk
  return (
    <InsetText>
      <p class="govuk-body">
        <strong>There is a record with this number. It is not open to you.</strong>
      </p>
      <p class="govuk-body">
        {`Ring ${name}${phone ? ` on ${phone}` : ''}, at any hour. Say who you are, what you see and what worries you. They can tell you what you need to keep the child safe.`}
      </p>
    </InsetText>
  )
}
