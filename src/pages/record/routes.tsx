/** Recording: choose what happened, fill in its form, correct or withdraw an earlier entry. */
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { z } from 'zod'
import { recordEntries } from '../../access/append.ts'
import type { Opened } from '../../access/as-actor.ts'
import { entriesOf } from '../../access/read.ts'
import { Refused } from '../../access/refusals.ts'
import { standing } from '../../child/standing.ts'
import { KINDS, kindNamed } from '../../chronology/catalogue.ts'
import {
  type Draft,
  type Entry,
  HOW_KNOWN,
  type HowKnown,
  type Section,
  SOURCES,
  type Source,
} from '../../chronology/entry.ts'
import { uuidv7 } from '../../chronology/id.ts'
import { InvalidEntry, type Issue } from '../../chronology/invalid.ts'
import type { Kind } from '../../chronology/kind.ts'
import { payloadOf, WHY } from '../../chronology/split.ts'
import { page } from '../route.ts'
import type { Site } from '../site.ts'
import { happenedText } from '../times.ts'
import { urls } from '../urls.ts'
import { organisationKindName } from '../words.ts'
import { ChooseKindPage } from './choose-page.tsx'
import type { Offered } from './field.tsx'
import { sentFrom } from './fill-form.ts'
import { FormPage, type FormView } from './form-page.tsx'
import { readForm, type Sent, textOf } from './read-form.ts'

const params = z.object({ child: z.uuid() })
const withKind = z.object({ child: z.uuid(), kind: z.string().regex(/^[a-z0-9-]{1,60}$/) })
const withEntry = z.object({ child: z.uuid(), entry: z.uuid() })
/** A form's fields are read by the kind itself; here only their shape: texts, at most a few hundred of them. */
const body = z
  .record(
    z.string().max(80),
    z.union([z.string().max(40_000), z.array(z.string().max(200)).max(60)]),
  )
  .refine((sent) => Object.keys(sent).length <= 400)
const about = ({ params: given }: { params: { child: string } }) => [given.child]

export function recordPages(app: FastifyInstance, site: Site): void {
  page(app, site, {
    method: 'GET',
    url: urls.recordChoose(),
    purpose: 'safeguarding',
    action: 'choose what to record',
    params,
    about,
    act: async (opened, { params: { child } }) => ({ child, kinds: kindsFor(opened, child) }),
    show: (seen, at) => ({ page: <ChooseKindPage {...seen} at={at} /> }),
  })
  page(app, site, {
    method: 'GET',
    url: urls.record(),
    purpose: 'safeguarding',
    action: 'open the form of an entry',
    params: withKind,
    about,
    act: (opened, { params: { child, kind } }) =>
      blankForm(opened, child, kindFor(opened, child, kind)),
    show: (seen, at) => ({ page: <FormPage {...seen} at={at} /> }),
  })
  page(app, site, {
    method: 'POST',
    url: urls.record(),
    purpose: 'safeguarding',
    action: 'record entry',
    params: withKind,
    body,
    about,
    act: (opened, { params: { child, kind }, body: sent }) =>
      submit(opened, child, kindFor(opened, child, kind), sent, {}),
    show: (done, at) => shown(done, at),
  })
  correctingPages(app, site)
}

function correctingPages(app: FastifyInstance, site: Site): void {
  page(app, site, {
    method: 'GET',
    url: urls.correct(),
    purpose: 'safeguarding',
    action: 'open a correction',
    params: withEntry,
    about,
    act: async (opened, { params: { child, entry } }) => {
      const old = await mayReplace(opened, child, entry)
      const form = await blankForm(opened, child, kindFor(opened, child, old.kind))
      return { ...form, replaces: old, sent: sentFrom(form.kind, old, payloadOf(old)) }
    },
    show: (seen, at) => ({ page: <FormPage {...seen} at={at} /> }),
  })
  page(app, site, {
    method: 'POST',
    url: urls.correct(),
    purpose: 'safeguarding',
    action: 'correct entry',
    params: withEntry,
    body,
    about,
    act: async (opened, { params: { child, entry }, body: sent }) => {
      const old = await mayReplace(opened, child, entry)
      return submit(opened, child, kindFor(opened, child, old.kind), sent, { corrects: old })
    },
    show: (done, at) => shown(done, at),
  })
  page(app, site, {
    method: 'GET',
    url: urls.withdraw(),
    purpose: 'safeguarding',
    action: 'open a withdrawal',
    params: withEntry,
    about,
    act: async (opened, { params: { child, entry } }) => {
      const old = await mayReplace(opened, child, entry)
      return {
        ...(await blankForm(opened, child, kindFor(opened, child, old.kind))),
        replaces: old,
        withdrawing: true,
      }
    },
    show: (seen, at) => ({ page: <FormPage {...seen} at={at} /> }),
  })
  page(app, site, {
    method: 'POST',
    url: urls.withdraw(),
    purpose: 'safeguarding',
    action: 'withdraw entry',
    params: withEntry,
    body,
    about,
    act: async (opened, { params: { child, entry }, body: sent }) => {
      const old = await mayReplace(opened, child, entry)
      return submit(opened, child, kindFor(opened, child, old.kind), sent, { withdraws: old })
    },
    show: (done, at) => shown(done, at),
  })
}

type Done = { readonly entry: string; readonly child: string } | FormView

function shown(done: Done, at: Parameters<Parameters<typeof page>[2]['show']>[1]) {
  return 'entry' in done
    ? { to: `${urls.chronology(done.child)}#entry-${done.entry}` }
    : { page: <FormPage {...done} at={at} />, status: done.issues.length > 0 ? 422 : 200 }
}

/** Kinds of which this person may write at least the kind's own part, by section. */
function kindsFor(opened: Opened, child: string): Map<Section, Kind[]> {
  const rights = opened.rights.get(child)
  const groups = new Map<Section, Kind[]>()
  for (const each of Object.values(KINDS) as unknown as Kind[]) {
    if (!each.whose.includes('child') || !rights?.appends(each.section, each.fieldClass ?? ''))
      continue
    groups.set(each.section, [...(groups.get(each.section) ?? []), each])
  }
  return groups
}

function kindFor(opened: Opened, child: string, name: string): Kind {
  const kind = kindNamed(name)
  if (!kind || !opened.rights.get(child)?.appends(kind.section, kind.fieldClass ?? ''))
    throw new Refused()
  return kind
}

async function blankForm(opened: Opened, child: string, kind: Kind): Promise<FormView> {
  return {
    child,
    kind,
    sent: {},
    issues: [],
    offered: await offeredTo(opened, child),
    mayWrite: (section, fieldClass) =>
      opened.rights.get(child)?.appends(section, fieldClass) ?? false,
  }
}

/** Only an entry that stands, that the reader can see, and whose kind they may write. */
async function mayReplace(opened: Opened, child: string, id: string): Promise<Entry> {
  const entries = await entriesOf(opened, child)
  const old = standing(entries, 'now').entries.find((entry) => entry.id === id)
  if (!old) throw new Refused()
  return old
}

async function submit(
  opened: Opened,
  child: string,
  kind: Kind,
  sent: Sent,
  replaces: { corrects?: Entry; withdraws?: Entry },
): Promise<Done> {
  const old = replaces.corrects ?? replaces.withdraws
  const form: FormView = {
    ...(await blankForm(opened, child, kind)),
    sent,
    ...(old ? { replaces: old } : {}),
    ...(replaces.withdraws ? { withdrawing: true } : {}),
  }
  if (textOf(sent, 'add')) return form
  const read =
    replaces.withdraws && old
      ? { payload: {}, happened: old.happened, issues: [] }
      : readForm(kind, sent)
  const issues: Issue[] = [...read.issues]
  const source =
    oneOf(SOURCES, textOf(sent, 'source')) ?? (replaces.withdraws ? old?.source : undefined)
  const howKnown =
    oneOf(HOW_KNOWN, textOf(sent, 'howKnown')) ?? (replaces.withdraws ? old?.howKnown : undefined)
  if (!source) issues.push({ path: 'source', message: 'Choose who says so' })
  if (!howKnown) issues.push({ path: 'howKnown', message: 'Choose how they know' })
  if (
    !replaces.withdraws &&
    read.happened.precision === 'unknown' &&
    !textOf(sent, 'happened-unknown') &&
    !read.issues.some((issue) => issue.path.startsWith('happened'))
  ) {
    issues.push({ path: 'happened', message: 'Say when it happened, or tick "Not known at all"' })
  }
  const why = textOf(sent, WHY)
  const id = uuidv7()
  const draft: Draft = {
    id,
    chronology: child,
    kind: kind.name,
    happened: read.happened,
    source: (source ?? 'unknown') as Source,
    howKnown: (howKnown ?? 'unknown') as HowKnown,
    payload: { ...read.payload, ...(why ? { [WHY]: why } : {}) },
    ...(replaces.corrects ? { corrects: replaces.corrects.id } : {}),
    ...(replaces.withdraws ? { withdraws: replaces.withdraws.id } : {}),
  }
  return tryRecord(opened, draft, form, issues)
}

async function tryRecord(
  opened: Opened,
  draft: Draft,
  form: FormView,
  issues: Issue[],
): Promise<Done> {
  try {
    if (issues.length > 0) throw new InvalidEntry(issues)
    await recordEntries(opened, [draft])
    return { entry: draft.id ?? '', child: form.child }
  } catch (error) {
    if (!(error instanceof InvalidEntry)) throw error
    return { ...form, issues: error.issues }
  }
}

const oneOf = <T extends string>(all: readonly T[], text: string): T | undefined =>
  all.find((each) => each === text)

/** What references in the form can name. */
async function offeredTo(opened: Opened, child: string): Promise<Offered> {
  const entries = standing(await entriesOf(opened, child, { factsOnly: true }), 'now').entries
  const people = await sql<{
    id: string
    name: string
    organisation: string | null
  }>`select id, min(name) as name, min(organisation) as organisation from access.people_offered() group by id order by 2`.execute(
    opened.tx.db,
  )
  const organisations = await opened.tx.db
    .selectFrom('access.organisation')
    .select(['id', 'name', 'kind', 'code'])
    .orderBy('kind')
    .orderBy('name')
    .limit(2000)
    .execute()
  return {
    entries: [...entries].reverse().map((entry) => ({
      value: entry.id,
      text: `${kindNamed(entry.kind)?.title ?? entry.kind}, ${happenedText(entry.happened)}`,
    })),
    people: people.rows.map((row) => ({
      value: row.id,
      text: `${row.name}${row.organisation ? `, ${row.organisation}` : ''}`,
    })),
    organisations: organisations.map((row) => ({
      value: row.id,
      text: row.name ?? `${organisationKindName(row.kind)} ${row.code ?? row.id.slice(-4)}`,
    })),
  }
}
