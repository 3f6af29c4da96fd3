/** The pages of an import: choose files, see what was understood, follow it, read its report. */
import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Instant } from '../../chronology/as-at.ts'
import type { Imported, prepare } from '../../exchange/ssda903/import-return.ts'
import type { Fault } from '../../exchange/ssda903/values.ts'
import { Button } from '../govuk/button.tsx'
import { Checkboxes } from '../govuk/checkboxes.tsx'
import { ErrorSummary } from '../govuk/error-summary.tsx'
import { FileUpload } from '../govuk/file-upload.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { Table } from '../govuk/table.tsx'
import type { Shown } from '../route.ts'
import { Frame } from '../shell/frame.tsx'
import { instantText } from '../times.ts'
import { urls } from '../urls.ts'

type At = { readonly at: Shown<unknown, unknown> }
type Prepared = ReturnType<typeof prepare>

export interface Report {
  readonly id: string
  readonly state: string
  readonly done: number
  readonly total: number
  readonly startedAt: Instant
  readonly result: Omit<Imported, 'report'> | null
  readonly faults: readonly Fault[]
  /** Set while the files wait to be imported. */
  readonly preview: Prepared | null
}

interface Recent {
  readonly id: string
  readonly startedAt: Instant
  readonly state: string
  readonly childrenDone: number
  readonly childrenTotal: number
}

const STATES: Readonly<Record<string, string>> = {
  uploaded: 'Waiting to be imported',
  recording: 'Being imported',
  done: 'Imported',
  stopped: 'Stopped before the end',
}

const frame = ({ at }: At) => ({
  madeUp: at.site.madeUp,
  signed: at.signed,
  formToken: at.site.formToken(at.signed.token),
})

export function ImportPage({
  imports,
  problem,
  at,
}: { imports: readonly Recent[]; problem?: string } & At): JSX.Element {
  return (
    <Frame title="Import a return" {...frame({ at })} errors={problem !== undefined}>
      {problem && (
        <ErrorSummary
          titleText="There is a problem"
          errorList={[{ href: '#files', text: problem }]}
        />
      )}
      <h1 class="govuk-heading-l">Import the children looked after return (SSDA903)</h1>
      <p class="govuk-body">
        Choose the files of the return as your case system wrote them: one CSV file for each module,
        or the XML form. You will see what was understood before anything is recorded.
      </p>
      <form method="post" action={urls.importReturn} enctype="multipart/form-data">
        <input type="hidden" name="formToken" value={at.site.formToken(at.signed.token)} />
        <FileUpload
          id="files"
          name="files"
          multiple
          label={{ text: 'Files of the return', classes: 'govuk-label--s' }}
          hint={{ text: 'You can choose several. Names of files do not matter: columns do.' }}
          {...(problem ? { errorMessage: { text: problem } } : {})}
        />
        <Button>Look at what is in them</Button>
      </form>
      <h2 class="govuk-heading-m">
        {imports.length === 0
          ? 'Earlier imports'
          : `${imports.length} earlier ${imports.length === 1 ? 'import' : 'imports'}, newest first`}
      </h2>
      {imports.length === 0 ? (
        <p class="govuk-body">None yet. Imports of your council will be listed here.</p>
      ) : (
        <Table
          classes="holdfast-stacks"
          head={[{ text: 'When' }, { text: 'State' }, { text: 'Children' }]}
          rows={imports.map((each) => [
            {
              text: (
                <a class="govuk-link" href={urls.importReport(each.id)}>
                  {instantText(each.startedAt)}
                </a>
              ),
            },
            { text: STATES[each.state] ?? each.state },
            {
              text:
                each.state === 'uploaded' ? '' : `${each.childrenDone} of ${each.childrenTotal}`,
            },
          ])}
        />
      )}
    </Frame>
  )
}

export function PreviewPage({
  id,
  preview,
  state,
  at,
}: Report & { preview: Prepared } & At): JSX.Element {
  const { sorted, year } = preview
  return (
    <Frame title="What is in the return" {...frame({ at })} back={urls.importReturn}>
      <h1 class="govuk-heading-l">What is in the return</h1>
      {state === 'stopped' && (
        <InsetText>
          This import stopped before the end. What was recorded stays. Importing again goes on from
          there.
        </InsetText>
      )}
      <p class="govuk-body">{`${sorted.children.length} ${sorted.children.length === 1 ? 'child' : 'children'}, collection year ${year - 1} to ${year}. Nothing has been recorded yet.`}</p>
      <Table
        head={[{ text: 'Module' }, { text: 'Rows', format: 'numeric' }]}
        rows={Object.entries(sorted.rowsOf)
          .filter(([, rows]) => rows > 0)
          .map(([module, rows]) => [{ text: module }, { text: rows, format: 'numeric' as const }])}
      />
      <Faults
        faults={sorted.faults}
        heading={`${sorted.rejected.size} ${sorted.rejected.size === 1 ? 'row' : 'rows'} cannot be taken`}
      />
      <form method="post" action={urls.importReport(id)}>
        <input type="hidden" name="formToken" value={at.site.formToken(at.signed.token)} />
        <Checkboxes
          name="only"
          idPrefix="only"
          items={[
            {
              value: 'unaccompanied-or-missing',
              text: 'Only children who are unaccompanied or have been missing',
              hint: {
                text: 'Holds less about fewer children. A child who is trafficked and never reported missing is then not here to be recognised.',
              },
            },
          ]}
        />
        <Button preventDoubleClick>Import</Button>
      </form>
    </Frame>
  )
}

export function ReportPage({
  id,
  state,
  done,
  total,
  startedAt,
  result,
  faults,
  at,
}: Report & At): JSX.Element {
  return (
    <Frame title="Import" {...frame({ at })} back={urls.importReturn}>
      <h1 class="govuk-heading-l">{`Import of ${instantText(startedAt)}`}</h1>
      <p class="govuk-body">
        {STATES[state] ?? state}
        {state === 'recording' &&
          `: ${done} of ${total} children. Page made ${instantText(at.site.now())}.`}
      </p>
      {state === 'recording' && (
        <p class="govuk-body">
          <progress value={done} max={total || 1} aria-label="Children imported" />{' '}
          <a class="govuk-link" href={urls.importReport(id)}>
            Check again
          </a>
        </p>
      )}
      {result && (
        <>
          <p class="govuk-body">{`${result.entries.added} entries added and ${result.entries.corrections} corrections, for ${result.children.new} children new here and ${result.children.known} known before.`}</p>
          <section class="holdfast-scroll" aria-label="What came of each module" tabindex={0}>
            <Table
              head={['Module', 'Rows', 'Added', 'Changed', 'Unchanged', 'Rejected'].map(
                (text, index) => ({ text, ...(index > 0 ? { format: 'numeric' as const } : {}) }),
              )}
              rows={Object.entries(result.modules).map(([module, counts]) => [
                { text: module },
                ...[
                  counts.rows,
                  counts.added,
                  counts.changed,
                  counts.unchanged,
                  counts.rejected,
                ].map((count) => ({ text: count, format: 'numeric' as const })),
              ])}
            />
          </section>
          {result.unused.map((each) => (
            <p class="govuk-body">{`${each.module}: ${each.rows} rows, read and not used yet.`}</p>
          ))}
          <Faults
            faults={faults}
            heading={`${faults.length} ${faults.length === 1 ? 'thing' : 'things'} to look at`}
          />
        </>
      )}
    </Frame>
  )
}

const MOST = 500

function Faults({ faults, heading }: { faults: readonly Fault[]; heading: string }) {
  if (faults.length === 0) return <p class="govuk-body">Every row was understood.</p>
  return (
    <>
      <h2 class="govuk-heading-m">{heading}</h2>
      <Table
        classes="holdfast-stacks"
        caption={faults.length > MOST ? `The first ${MOST} of ${faults.length}` : ''}
        head={[
          { text: 'File' },
          { text: 'Line', format: 'numeric' },
          { text: 'Column' },
          { text: 'Why' },
        ]}
        rows={faults
          .slice(0, MOST)
          .map((fault) => [
            { text: fault.file },
            { text: fault.line, format: 'numeric' as const },
            { text: fault.column },
            { text: fault.reason },
          ])}
      />
    </>
  )
}
