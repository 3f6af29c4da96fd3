/** The drafts of whoever is signed in: go on with one, or delete it. */
import type { FastifyInstance } from 'fastify'
import type { JSX } from 'hono/jsx/jsx-runtime'
import { z } from 'zod'
import type { Opened } from '../../access/as-actor.ts'
import { entriesOf } from '../../access/read.ts'
import { history } from '../../child/history.ts'
import { kindNamed } from '../../chronology/catalogue.ts'
import { idSchema } from '../../chronology/kind.ts'
import { headingName } from '../child-name.ts'
import { Button } from '../govuk/button.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { idsIn, namesFor } from '../names.ts'
import { page, type Shown } from '../route.ts'
import { Frame } from '../shell/frame.tsx'
import type { Site } from '../site.ts'
import { instantText } from '../times.ts'
import { urls } from '../urls.ts'
import { deleteDraft, draftsOf, type SavedDraft } from './drafts.ts'

interface Listed extends SavedDraft {
  readonly title: string
  /** `null` when the record is not open to this person now; the draft is still theirs. */
  readonly child: string | null
}

export function draftPages(app: FastifyInstance, site: Site): void {
  page(app, site, {
    method: 'GET',
    url: urls.drafts,
    purpose: 'account',
    action: 'read own drafts',
    params: z.object({}),
    act: (opened) => listed(opened, site),
    show: (drafts, at) => ({ page: <DraftsPage drafts={drafts} at={at} /> }),
  })
  page(app, site, {
    method: 'POST',
    url: urls.deleteDraft(),
    purpose: 'account',
    action: 'delete own draft',
    params: z.object({ draft: idSchema }),
    body: z.object({}),
    act: (opened, { params: { draft } }) => deleteDraft(opened, draft),
    show: () => ({ to: urls.drafts }),
  })
}

const FORM = /^\/child\/([0-9a-f-]{36})\/(?:record\/([a-z0-9-]+)|entry\/[0-9a-f-]{36}\/(correct))$/

async function listed(opened: Opened, site: Site): Promise<Listed[]> {
  const drafts = await draftsOf(opened)
  const children = drafts.flatMap(({ form }) => FORM.exec(form)?.[1] ?? [])
  const open = await opened.open([...new Set(children)])
  const names = new Map<string, string>()
  for (const child of open.keys()) {
    const entries = await entriesOf(opened, child, { sections: ['ID'] })
    const of = history(entries, { trueOn: site.now(), knownOn: 'now' })
    names.set(child, headingName(of, await namesFor(opened.tx, idsIn(entries))))
  }
  return drafts.map((draft) => {
    const [, child = '', kind] = FORM.exec(draft.form) ?? []
    return {
      ...draft,
      title: kind ? (kindNamed(kind)?.title ?? kind) : 'A correction',
      child: names.get(child) ?? null,
    }
  })
}

function DraftsPage({
  drafts,
  at,
}: {
  drafts: readonly Listed[]
  at: Shown<unknown, unknown>
}): JSX.Element {
  const { site, signed } = at
  const formToken = site.formToken(signed.token)
  return (
    <Frame title="Drafts" madeUp={site.madeUp} signed={signed} formToken={formToken}>
      <h1 class="govuk-heading-l">Drafts</h1>
      <p class="govuk-body">
        What you began to write and have not recorded. Only you can see it. Nobody is told and
        nothing follows from a draft until you record it. Drafts are deleted after 30 days.
      </p>
      <h2 class="govuk-heading-m">{`${drafts.length} ${drafts.length === 1 ? 'draft' : 'drafts'}${drafts.length > 1 ? ', newest first' : ''}`}</h2>
      {drafts.length === 0 ? (
        <p class="govuk-body">
          You have none. When you choose “Save and come back later” on a form, it is kept here.
        </p>
      ) : (
        <SummaryList rows={drafts.map((draft) => row(draft, formToken))} />
      )}
    </Frame>
  )
}

function row(draft: Listed, formToken: string) {
  const what = `${draft.title}, saved ${instantText(draft.savedAt)}`
  return {
    key: { text: <bdi>{draft.child ?? 'A record that is not open to you now'}</bdi> },
    value: {
      text: (
        <>
          <p class="govuk-body">{what}</p>
          {draft.child && (
            <p class="govuk-body">
              <a class="govuk-link" href={`${draft.form}?draft=${draft.id}`}>
                Go on with it
                <span class="govuk-visually-hidden">{`: ${what}`}</span>
              </a>
            </p>
          )}
          <form method="post" action={urls.deleteDraft(draft.id)}>
            <input type="hidden" name="formToken" value={formToken} />
            <Button classes="govuk-button--secondary holdfast-small-button">
              Delete it
              <span class="govuk-visually-hidden">{`: ${what}`}</span>
            </Button>
          </form>
        </>
      ),
    },
  }
}
