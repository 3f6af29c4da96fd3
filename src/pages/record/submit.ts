/** A form that was sent: kept as a draft, given another row, sent back with its mistakes, or recorded. */
import { recordEntries } from '../../access/append.ts'
import type { Opened } from '../../access/as-actor.ts'
import {
  type Draft,
  HOW_KNOWN,
  type HowKnown,
  SOURCES,
  type Source,
} from '../../chronology/entry.ts'
import { uuidv7 } from '../../chronology/id.ts'
import { InvalidEntry, type Issue } from '../../chronology/invalid.ts'
import { check } from '../../chronology/record.ts'
import { WHY } from '../../chronology/split.ts'
import { urls } from '../urls.ts'
import { deleteDraft, saveDraft } from './drafts.ts'
import { addressOf, type FormView } from './form-page.tsx'
import { type Read, readForm, type Sent, textOf, withoutEmptyRows } from './read-form.ts'

/** Where to go on, or the form again. */
export type Done = { readonly to: string } | FormView

export async function submit(opened: Opened, blank: FormView, given: Sent): Promise<Done> {
  const sent = withoutEmptyRows(blank.kind, given)
  const form: FormView = { ...blank, sent }
  if (textOf(sent, 'save') && !form.withdrawing) {
    await saveDraft(opened, addressOf(form), sent)
    return { to: urls.drafts }
  }
  if (textOf(sent, 'add')) return form
  const { draft, issues } = readDraft(form)
  const all = [...issues, ...issuesOfKind(draft)]
  if (all.length > 0) return { ...form, issues: all }
  try {
    await recordEntries(opened, [draft])
  } catch (error) {
    if (error instanceof InvalidEntry) return { ...form, issues: error.issues }
    throw error
  }
  await deleteDraft(opened, textOf(sent, 'draft'))
  return { to: `${urls.chronology(form.child)}#entry-${draft.id}` }
}

/** What the form says, as a draft of an entry, with what could not be read. */
function readDraft(form: FormView): { draft: Draft; issues: Issue[] } {
  const { child, kind, sent, replaces, withdrawing } = form
  const read: Read =
    withdrawing && replaces
      ? { payload: {}, happened: replaces.happened, issues: [] }
      : readForm(kind, sent)
  const again = withdrawing ? replaces : undefined
  const source = oneOf(SOURCES, textOf(sent, 'source')) ?? again?.source
  const howKnown = oneOf(HOW_KNOWN, textOf(sent, 'howKnown')) ?? again?.howKnown
  const why = textOf(sent, WHY)
  const issues: Issue[] = [
    ...read.issues,
    ...(source ? [] : [{ path: 'source', message: 'Choose who says so' }]),
    ...(howKnown ? [] : [{ path: 'howKnown', message: 'Choose how they know' }]),
    ...(withdrawing || saysWhen(read, sent)
      ? []
      : [
          {
            path: 'happened',
            message: 'Say when it happened, or that nothing is known about when',
          },
        ]),
    ...(replaces && !why ? [{ path: WHY, message: 'Say why the earlier entry is not right' }] : []),
  ]
  const draft: Draft = {
    id: uuidv7(),
    chronology: child,
    kind: kind.name,
    happened: read.happened,
    source: (source ?? 'unknown') as Source,
    howKnown: (howKnown ?? 'unknown') as HowKnown,
    payload: { ...read.payload, ...(why ? { [WHY]: why } : {}) },
    ...(replaces ? { [withdrawing ? 'withdraws' : 'corrects']: replaces.id } : {}),
  }
  return { draft, issues }
}

const saysWhen = (read: Read, sent: Sent): boolean =>
  read.happened.precision !== 'unknown' ||
  textOf(sent, 'happened-unknown') !== '' ||
  read.issues.some((issue) => issue.path.startsWith('happened'))

/** Asked at once with what could not be read, so that nobody has to send a form twice to learn both. */
function issuesOfKind(draft: Draft): readonly Issue[] {
  try {
    check(draft)
    return []
  } catch (error) {
    if (error instanceof InvalidEntry) return error.issues
    throw error
  }
}

const oneOf = <T extends string>(all: readonly T[], text: string): T | undefined =>
  all.find((each) => each === text)
