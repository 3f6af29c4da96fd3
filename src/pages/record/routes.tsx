/** Recording: choose what happened, fill in its form, correct or withdraw an earlier entry. */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Opened } from '../../access/as-actor.ts'
import { entriesOf } from '../../access/read.ts'
import { Refused } from '../../access/refusals.ts'
import { standing } from '../../child/standing.ts'
import { KINDS, kindNamed } from '../../chronology/catalogue.ts'
import type { Entry, Section } from '../../chronology/entry.ts'
import type { Kind } from '../../chronology/kind.ts'
import { idSchema } from '../../chronology/kind.ts'
import { payloadOf } from '../../chronology/split.ts'
import { type Answer, page, type Shown } from '../route.ts'
import type { Site } from '../site.ts'
import { urls } from '../urls.ts'
import { ChooseKindPage } from './choose-page.tsx'
import { draftOf, draftsOf } from './drafts.ts'
import { draftPages } from './drafts-page.tsx'
import { sentFrom } from './fill-form.ts'
import { addressOf, FormPage, type FormView } from './form-page.tsx'
import { offeredTo } from './offered.ts'
import { type Done, submit } from './submit.ts'

const params = z.object({ child: idSchema })
const withKind = z.object({ child: idSchema, kind: z.string().regex(/^[a-z0-9-]{1,60}$/) })
const withEntry = z.object({ child: idSchema, entry: idSchema })
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
    act: async (opened, { params: { child } }) => ({
      child,
      kinds: kindsFor(opened, child),
      drafts: (await draftsOf(opened)).length,
    }),
    show: (seen, at) => ({ page: <ChooseKindPage {...seen} at={at} /> }),
  })
  page(app, site, {
    method: 'GET',
    url: urls.record(),
    purpose: 'safeguarding',
    action: 'open the form of an entry',
    params: withKind,
    about,
    act: async (opened, { params: { child, kind }, query }) =>
      resumed(opened, await blankForm(opened, child, kindFor(opened, child, kind)), query.draft),
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
    act: async (opened, { params: { child, kind }, body: sent }) =>
      submit(opened, await blankForm(opened, child, kindFor(opened, child, kind)), sent),
    show: (done, at) => shown(done, at),
  })
  correctingPages(app, site)
  draftPages(app, site)
}

function correctingPages(app: FastifyInstance, site: Site): void {
  page(app, site, {
    method: 'GET',
    url: urls.correct(),
    purpose: 'safeguarding',
    action: 'open a correction',
    params: withEntry,
    about,
    act: async (opened, { params: { child, entry }, query }) => {
      const old = await mayReplace(opened, child, entry)
      const form = await blankForm(opened, child, kindFor(opened, child, old.kind))
      const filled = { ...form, replaces: old, sent: sentFrom(form.kind, old, payloadOf(old)) }
      return resumed(opened, filled, query.draft)
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
      const form = await blankForm(opened, child, kindFor(opened, child, old.kind))
      return submit(opened, { ...form, replaces: old }, sent)
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
      const form = await blankForm(opened, child, kindFor(opened, child, old.kind))
      return submit(opened, { ...form, replaces: old, withdrawing: true }, sent)
    },
    show: (done, at) => shown(done, at),
  })
}

function shown(done: Done, at: Shown<unknown, unknown>): Answer {
  return 'to' in done
    ? { to: done.to }
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

/** The form as its draft left it, if there is one. */
async function resumed(
  opened: Opened,
  form: FormView,
  draft: string | undefined,
): Promise<FormView> {
  const sent = await draftOf(opened, draft, addressOf(form))
  return sent ? { ...form, sent } : form
}

async function blankForm(opened: Opened, child: string, kind: Kind): Promise<FormView> {
  return {
    child,
    kind,
    sent: {},
    issues: [],
    offered: await offeredTo(opened, child, kind),
    placeMasked: opened.rights.get(child)?.masked.includes('LOC') ?? false,
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
