/** What the return says of absences, reviews and workers. It has days only, and asks few questions. */
import type { Day, Happened } from '../../chronology/as-at.ts'
import type { ReturnContext, Said } from './entries-for-child.ts'
import { asked, type Statement } from './statement.ts'
import type { Typed } from './typed-rows.ts'

const on = (day: Day): Happened => ({ precision: 'day', on: day })

/** Gives each of several rows with the same name its own: `M`, `M|2`, `M|3`. */
function namer(): (name: string) => string {
  const seen = new Map<string, number>()
  return (name) => {
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return count > 1 ? `${name}|${count}` : name
  }
}

/**
 * Absences. M: nobody knew where the child was, and the end is that the child was reported found;
 * A: it was known, and the end is that the child was reported back. That anybody saw the child is
 * not asked, so an end reported by a return confirms nothing.
 */
export function absencesOf(rows: readonly Typed<'Missing'>[]): Said {
  const said: Said = { statements: [], silent: [], remarks: [] }
  const named = namer()
  const keys = rows.map((row) => named(`missing|${row.start}|${row.sort}`))
  rows.forEach((row, index) => {
    const key = keys[index] ?? ''
    const other = `missing|${row.start}|${row.sort === 'M' ? 'A' : 'M'}`
    const reclassified = !keys.includes(other)
    said.statements.push(absence(row, key, reclassified ? [other] : []))
    if (row.end === undefined) said.silent.push({ key: `${key}|end`, row: row.at })
    else said.statements.push(returned(row, key, row.end))
    if (reclassified) said.silent.push({ key: `${other}|end`, row: row.at })
  })
  return said
}

function absence(row: Typed<'Missing'>, key: string, insteadOf: readonly string[]): Statement {
  const shared = { key, happened: on(row.start), rows: [row.at], insteadOf }
  // "Missing from care" is what the module is: the child was looked after.
  return row.sort === 'M'
    ? {
        ...shared,
        kind: 'whereabouts-unknown',
        payload: asked('whereabouts-unknown', { inCare: 'yes' }),
      }
    : {
        ...shared,
        kind: 'away-without-authorisation',
        payload: asked('away-without-authorisation', { awayKind: 'away' }),
      }
}

function returned(row: Typed<'Missing'>, key: string, end: Day): Statement {
  const shared = { key: `${key}|end`, happened: on(end), about: key, rows: [row.at] }
  return row.sort === 'M'
    ? {
        ...shared,
        kind: 'found',
        payload: asked('found', { foundHow: 'not-stated', wellbeingConfirmed: 'not-asked' }),
      }
    : { ...shared, kind: 'returned-to-placement', payload: asked('returned-to-placement', {}) }
}

/** Reviews held. */
export function reviewsOf(rows: readonly Typed<'Reviews'>[]): Said {
  const named = namer()
  const statements = rows.map(
    (row): Statement => ({
      key: named(`review|${row.review}`),
      kind: 'review-held',
      happened: on(row.review),
      payload: asked('review-held', {
        reviewKind: 'looked-after',
        reviewCode: row.code ?? 'unknown',
      }),
      rows: [row.at],
    }),
  )
  return { statements, silent: [], remarks: [] }
}

/** Social workers who had the child, by their registration number. */
export function workersOf(
  rows: readonly Typed<'SWEpisodes'>[],
  { authority }: ReturnContext,
): Said {
  const said: Said = { statements: [], silent: [], remarks: [] }
  const named = namer()
  for (const row of rows) {
    const key = named(`worker|${row.from}`)
    said.statements.push({
      key,
      kind: 'worker-allocated',
      happened: on(row.from),
      payload: asked('worker-allocated', {
        workerRole: 'social-worker',
        workerNumber: row.worker,
        responsibleAuthority: authority,
        allocationReason: row.reason ?? 'unknown',
      }),
      rows: [row.at],
    })
    if (row.to === undefined) said.silent.push({ key: `${key}|end`, row: row.at })
    else
      said.statements.push({
        key: `${key}|end`,
        kind: 'worker-allocation-ended',
        happened: on(row.to),
        payload: asked('worker-allocation-ended', {}),
        about: key,
        rows: [row.at],
      })
  }
  return said
}
