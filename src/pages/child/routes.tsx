/** The pages about one child: what is known now or was known on a day, the chronology, places, who looked. */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Opened } from '../../access/as-actor.ts'
import { entriesOf } from '../../access/read.ts'
import { VerifyAgain } from '../../access/refusals.ts'
import { history } from '../../child/history.ts'
import { standing } from '../../child/standing.ts'
import { kindNamed } from '../../chronology/catalogue.ts'
import type { Entry, Section } from '../../chronology/entry.ts'
import { SECTIONS } from '../../chronology/entry.ts'
import { idSchema } from '../../chronology/kind.ts'
import { dutiesOf } from '../../derived/duties-of.ts'
import { dutyNamed } from '../../duties/evaluate.ts'
import { dayAsked } from '../day-question.tsx'
import { type Known, knownFrom } from '../known.ts'
import { idsIn, namesFor } from '../names.ts'
import { page } from '../route.ts'
import type { Site } from '../site.ts'
import { happenedText } from '../times.ts'
import { urls } from '../urls.ts'
import { ChildPage, type ChildView } from './child-page.tsx'
import { ChronologyPage } from './chronology-page.tsx'
import { DutyPage } from './duty-page.tsx'
import { PlacesPage, tellsPlace } from './places-page.tsx'
import { WhoKnewPage, whoKnew } from './who-knew.tsx'
import { WhoLookedPage, whoLooked } from './who-looked.tsx'

const params = z.object({ child: idSchema })
const withEntry = z.object({ child: idSchema, entry: idSchema })
const withDuty = z.object({ child: idSchema, duty: z.string().regex(/^[a-z0-9-]{1,80}$/) })
type Params = z.infer<typeof params>
const about = ({ params: given }: { params: Params }) => [given.child]

export function childPages(app: FastifyInstance, site: Site): void {
  page(app, site, {
    method: 'GET',
    url: urls.child(),
    purpose: 'safeguarding',
    action: 'read record',
    params,
    about,
    act: (opened, { params: { child }, query }) =>
      view(opened, site, child, dayAsked(query, 'known')),
    show: (seen, at) => ({ page: <ChildPage {...seen} at={at} /> }),
  })
  page(app, site, {
    method: 'GET',
    url: urls.chronology(),
    purpose: 'safeguarding',
    action: 'read chronology',
    params,
    about,
    act: async (opened, { params: { child }, query }) => ({
      ...(await view(opened, site, child, dayAsked(query, 'known'))),
      section: sectionFrom(query.section),
    }),
    show: (seen, at) => ({ page: <ChronologyPage {...seen} at={at} /> }),
  })
  page(app, site, {
    method: 'GET',
    url: urls.duty(),
    purpose: 'safeguarding',
    action: 'read why something is owed',
    params: withDuty,
    about,
    act: async (opened, { params: { child, duty }, query }) => ({
      ...(await view(opened, site, child, dayAsked(query, 'known'))),
      duty,
    }),
    show: (seen, at) => {
      const owed = seen.duties.filter((each) => each.duty === seen.duty)
      return owed.length > 0
        ? { page: <DutyPage {...seen} owed={owed} at={at} /> }
        : { to: urls.child(seen.child) }
    },
  })
  placePages(app, site)
  page(app, site, {
    method: 'GET',
    url: urls.whoKnew(),
    purpose: 'oversight',
    action: 'read who knew',
    params: withEntry,
    about,
    act: (opened, { params: { child, entry }, query }) =>
      whoKnew(opened, site, child, entry, dayAsked(query, 'on')),
    show: (seen, at) => ({ page: <WhoKnewPage {...seen} at={at} /> }),
  })
  page(app, site, {
    method: 'GET',
    url: urls.whoLooked(),
    purpose: 'audit',
    action: 'read who looked',
    // The privacy officer reads the log of the own staff and nothing of the child (D63).
    want: (rights) => rights.shown.length > 0 || rights.role === 'privacy',
    params,
    about,
    act: (opened, { params: { child } }) => whoLooked(opened, child),
    show: (seen, at) => ({ page: <WhoLookedPage {...seen} at={at} /> }),
  })
}

/** Places are shown by an act of their own: asked for with a reason, never by opening a page (SEC-44). */
function placePages(app: FastifyInstance, site: Site): void {
  const body = z.object({ reason: z.string().trim().max(1000).default('') })
  page(app, site, {
    method: 'GET',
    url: urls.place(),
    purpose: 'safeguarding',
    action: 'ask to see places',
    params,
    about,
    act: async (_opened, { params: { child } }) => ({
      child,
      entries: null,
      standing: new Set<string>(),
      names: new Map<string, string>(),
    }),
    show: (seen, at) => ({ page: <PlacesPage {...seen} at={at} /> }),
  })
  page(app, site, {
    method: 'POST',
    url: urls.place(),
    purpose: 'safeguarding',
    action: 'reveal places',
    params,
    body,
    about,
    reveal: true,
    reason: ({ body: sent }) => sent.reason || undefined,
    act: async (opened, { params: { child }, body: sent }) => {
      const rights = opened.rights.get(child)
      if (sent.reason.length < 5)
        return {
          child,
          entries: null,
          standing: new Set<string>(),
          names: new Map<string, string>(),
          problem: 'Say why you need to see where the child is',
        }
      if (rights?.needs('LOC').includes('step-up')) throw new VerifyAgain()
      const all = await entriesOf(opened, child)
      const entries = all.filter(tellsPlace)
      return {
        child,
        entries,
        standing: new Set(standing(all, 'now').entries.map((entry) => entry.id)),
        names: new Map([...(await namesFor(opened.tx, idsIn(entries))), ...all.map(named)]),
      }
    },
    show: (seen, at) => ({
      page: <PlacesPage {...seen} at={at} />,
      status: 'problem' in seen ? 422 : 200,
    }),
  })
}

function sectionFrom(text: string | undefined): Section | null {
  return SECTIONS.find((section) => section === text) ?? null
}

/** Entries point at each other: what the pointer reads as. */
const named = (entry: Entry) =>
  [
    entry.id,
    `${kindNamed(entry.kind)?.title ?? entry.kind}, ${happenedText(entry.happened)}`,
  ] as const

/** Everything that the child's pages show, read in one go. */
async function view(
  opened: Opened,
  site: Site,
  child: string,
  known: string | undefined,
): Promise<ChildView> {
  const asked: Known = await knownFrom(opened.tx, known, site.now())
  const entries = await entriesOf(opened, child)
  const { entries: stands, known: visible } = standing(entries, asked.knownOn)
  const rights = opened.rights.get(child)
  const duties = (await dutiesOf(opened.tx, child, asked)).filter((each) =>
    rights?.seesDutiesOf(dutyNamed(each.duty)?.section ?? ''),
  )
  return {
    child,
    asked,
    of: history(entries, asked),
    visible,
    standing: new Set(stands.map((entry) => entry.id)),
    duties,
    names: new Map([...(await namesFor(opened.tx, idsIn(entries))), ...entries.map(named)]),
    mayRecord: (section) => rights?.appends(section) ?? false,
    placeMasked: rights?.masked.includes('LOC') ?? false,
    seesIdentity: rights?.reads('ID') === 'read',
    sections: rights?.shown ?? [],
  }
}
