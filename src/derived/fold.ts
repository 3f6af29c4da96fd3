/**
 * What follows from the facts of one chronology, as rows for lists: where the child stands, who has
 * to do with them, what is owed by when. Pure: asked again for the same entries it says the same,
 * whatever the time is.
 */
import type { Insertable } from 'kysely'
import type { Tables } from '../adapters/database/tables.ts'
import { ageClaims } from '../child/age.ts'
import { codeOf, type History, history } from '../child/history.ts'
import { openEpisode } from '../child/missing.ts'
import { placementNow } from '../child/placement.ts'
import { status } from '../child/status.ts'
import { when } from '../child/when.ts'
import { addHours, birthday, type Day, type Instant } from '../chronology/as-at.ts'
import type { Entry } from '../chronology/entry.ts'
import { dutyRows } from './duty-rows.ts'
import { relationships } from './relationships.ts'

export interface Folded {
  readonly child: Insertable<Tables['derived.child']> | null
  readonly relationships: readonly Insertable<Tables['derived.relationship']>[]
  readonly duties: readonly Insertable<Tables['derived.duty']>[]
  /** Entries that stand; identifiers of the others are not looked up any more. */
  readonly standing: readonly string[]
}

/**
 * The fold answers as of the latest recording, one minute on: a time that the entries themselves
 * give, so that folding again tomorrow says the same.
 */
function asOf(entries: readonly Entry[]): Instant {
  const last = entries.reduce(
    (latest, entry) => (entry.recordedAt > latest ? entry.recordedAt : latest),
    '' as Instant,
  )
  return addHours(last, 1 / 60)
}

/** Takes all entries of one chronology with their facts; gives its rows. A chronology of an organisation has none. */
export function fold(chronology: string, entries: readonly Entry[]): Folded {
  if (entries.length === 0) return { child: null, relationships: [], duties: [], standing: [] }
  const of = history(entries, { trueOn: asOf(entries), knownOn: 'now' })
  const isChild = of.entries.some((entry) => !ORGANISATION_KINDS.has(entry.kind))
  const standing = of.entries.map((entry) => entry.id)
  if (!isChild) return { child: null, relationships: [], duties: [], standing }
  const related = relationships(of.entries)
  return {
    child: childRow(chronology, of),
    relationships: related.map((each) => ({ ...each, chronology, entry: each.entry ?? null })),
    duties: dutyRows(chronology, entries, of, related),
    standing,
  }
}

const ORGANISATION_KINDS = new Set([
  'organisation-described',
  'desk-set',
  'calendar-set',
  'local-policy-set',
  'scheme-joined',
  'return-submitted',
  'report-given',
  'training-recorded',
  'places-free-recorded',
])

function childRow(chronology: string, of: History): Insertable<Tables['derived.child']> {
  const care = status(of)
  const home = placementNow(of)
  const episode = openEpisode(of)
  const claims = ageClaims(of)
  const opened = episode && of.byId.get(episode.id)
  const shields = of.of('shield-raised', 'shield-lifted')
  return {
    chronology,
    responsibleAuthority: care.responsibleAuthority,
    hostAuthority: (home && codeOf(home.placed, 'hostAuthority')) ?? null,
    placementArea: (home && codeOf(home.placed, 'placementArea')) ?? null,
    policeForce: (episode?.reported && codeOf(episode.reported, 'policeForce')) ?? null,
    care: care.lookedAfter ? 'in-care' : care.periods.length > 0 ? 'left-care' : 'never-in-care',
    careSince: firstDay(care.lookedAfter ? care.periods.at(-1)?.entered : null),
    placementType: home?.kind ?? null,
    placedSince: firstDay(home?.placed),
    missing: missingState(episode),
    missingSince: (opened && when(opened)?.from) ?? null,
    missingPrecision: opened?.happened.precision ?? null,
    episode: episode?.id ?? null,
    quiet: opened?.source === 'import',
    unaccompanied: care.unaccompanied.answer,
    trafficking: care.trafficking.view,
    bornFrom: claims.earliestBirth,
    bornUntil: claims.latestBirth,
    ageInDoubt: claims.inDoubt,
    shielded: shields.at(-1)?.kind === 'shield-raised',
    died: care.died !== null,
    retainUntil: retainUntil(of, claims.latestBirth),
  }
}

const firstDay = (entry: Entry | null | undefined): Day | null =>
  (entry && when(entry)?.first) ?? null

/** `found-not-closed`: somebody knows where the child is, nobody has confirmed that they are well. */
function missingState(episode: ReturnType<typeof openEpisode>): string {
  if (!episode) return 'no'
  if (episode.found?.source === 'import') return 'reported-ended'
  if (episode.found) return 'found-not-closed'
  return episode.absence
}

const YEARS_AFTER_BIRTH = 75
const YEARS_AFTER_DEATH = 15

/**
 * The 75th anniversary of birth by the latest claim, or 15 years after a death before 18 (Care
 * Planning etc. Regulations 2010 reg 50); never the shorter reading.
 */
function retainUntil(of: History, latestBirth: Day | null): Day | null {
  const died = of.of('died').at(-1)
  const diedOn = died && when(died)?.last
  if (diedOn && latestBirth && diedOn < birthday(latestBirth, 18))
    return birthday(diedOn, YEARS_AFTER_DEATH)
  return latestBirth ? birthday(latestBirth, YEARS_AFTER_BIRTH) : null
}
