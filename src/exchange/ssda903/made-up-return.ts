/**
 * A made-up return for tests and measurements: every module, any number of children, the same for
 * the same seed. No child in it exists. Faults can be planted, and are listed with their row.
 */
import { addDays, asDay, type Day, daysBetween } from '../../chronology/as-at.ts'
import type { NamedBytes } from './bytes.ts'
import { COLUMNS, type Module } from './columns.ts'
import { YEARS_FAULTS } from './made-up-faults.ts'

export type Cells = Record<string, string>
export type MadeUpRows = Record<Module, Cells[]>

export interface MadeUpReturn {
  readonly year: number
  readonly rows: MadeUpRows
  /** Where faults were planted, rows counted from 0. */
  readonly planted: readonly { module: Module; index: number; column: string }[]
}

interface Options {
  readonly children: number
  readonly seed?: number
  /** The collection year, by the year in which it ends. */
  readonly year?: number
  /** Council whose pupil numbers the children have. */
  readonly authority?: string
  /** How many faults to plant, each in a row of its own. */
  readonly faults?: number
}

/** Numbers from 0 up to 1, the same for the same seed. */
function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A day as most systems write it: 27/03/2026. */
const written = (day: Day): string => day.split('-').reverse().join('/')

/** Makes a return that has no fault but those asked for. */
export function madeUpReturn(options: Options): MadeUpReturn {
  const { children, seed = 1, year = 2024, authority = '306', faults = 0 } = options
  const next = chance(seed)
  const rows = Object.fromEntries(
    Object.keys(COLUMNS).map((module) => [module, [] as Cells[]]),
  ) as MadeUpRows
  for (let index = 0; index < children; index += 1) oneChild(index, rows, year, authority, next)
  return { year, rows, planted: plant(rows, faults, next) }
}

const CODES = {
  ETHNIC: ['WBRI', 'BAFR', 'AOTH', 'MOTH', 'OOTH', 'NOBT'],
  PLACE: ['U4', 'U6', 'U1', 'K2', 'R1', 'S1', 'T1'],
  PROVIDER: ['PR1', 'PR4', 'PR5'],
  LS: ['V2', 'C1', 'C2'],
  MOVE: ['CARPL', 'CREQB', 'CHILD', 'OTHER'],
  LEFT: ['E4A', 'E5', 'E8', 'E13'],
}

function oneChild(
  index: number,
  rows: MadeUpRows,
  year: number,
  authority: string,
  next: () => number,
): void {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T
  const first = asDay(`${year - 1}-04-01`)
  const inYear = () => addDays(first, Math.floor(next() * 360))
  const CHILD = `MU${100_000 + index}`
  const dob = addDays(first, -365 * (5 + Math.floor(next() * 12)) - Math.floor(next() * 360))
  const DOB = written(dob)
  const SEX = year > 2024 ? pick(['M', 'F']) : pick(['1', '2'])
  const digits = String(100_000_000 + index).slice(1)
  rows.Header.push({
    CHILD,
    SEX,
    DOB,
    ETHNIC: pick(CODES.ETHNIC),
    UPN: next() < 0.1 ? 'UN2' : `A${authority}${digits}0`,
    MOTHER: SEX === '2' || SEX === 'F' ? '0' : '',
    MC_DOB: '',
  })
  const unaccompanied = next() < 0.08
  if (unaccompanied) rows.UASC.push({ CHILD, SEX, DOB, DUC: '' })
  episodesOf({ CHILD, unaccompanied, first, pick, next, rows })
  if (next() < 0.12) {
    const start = inYear()
    const end = next() < 0.9 ? written(addDays(start, Math.floor(next() * 4))) : ''
    rows.Missing.push({
      CHILD,
      DOB,
      MISSING: pick(['M', 'M', 'A']),
      MIS_START: written(start),
      MIS_END: end,
    })
  }
  const review = addDays(first, Math.floor(next() * 170))
  for (const day of [review, addDays(review, 170)])
    rows.Reviews.push({
      CHILD,
      DOB,
      REVIEW: written(day),
      REVIEW_CODE: pick(['PN1', 'PN3', 'PN6']),
    })
  const answer = () => pick(['0', '1'])
  rows.OC2.push({
    CHILD,
    DOB,
    SDQ_SCORE: String(Math.floor(next() * 41)),
    SDQ_REASON: '',
    CONVICTED: '0',
    HEALTH_CHECK: '',
    IMMUNISATIONS: answer(),
    TEETH_CHECK: answer(),
    HEALTH_ASSESSMENT: answer(),
    SUBSTANCE_MISUSE: '0',
    INTERVENTION_RECEIVED: '',
    INTERVENTION_OFFERED: '',
  })
  const SW_ID = `SW${1000 + Math.floor(next() * 400)}`
  rows.SWEpisodes.push({
    CHILD,
    DOB,
    SW_ID,
    SW_DECOM: written(inYear()),
    SW_DEC: '',
    SW_REASON: 'MANAGE',
  })
  if (next() < 0.1) rows.OC3.push({ CHILD, DOB, IN_TOUCH: 'YES', ACTIV: 'F2', ACCOM: 'B1' })
  if (next() < 0.05) rows.PrevPerm.push({ CHILD, DOB, PREV_PERM: 'Z1', LA_PERM: '', DATE_PERM: '' })
}

interface Spell {
  readonly CHILD: string
  readonly unaccompanied: boolean
  readonly first: Day
  readonly pick: <T>(from: readonly T[]) => T
  readonly next: () => number
  readonly rows: MadeUpRows
}

/** One to four episodes that touch; the first began before the year for most, and for some goes on. */
function episodesOf({ CHILD, unaccompanied, first, pick, next, rows }: Spell): void {
  const carriedOver = next() < 0.7
  let from = addDays(first, Math.floor(next() * 300) * (carriedOver ? -3 : 1))
  if (from < first && daysBetween(from, first) < 30) from = addDays(first, -30)
  const count = 1 + Math.floor(next() * 4)
  const last = addDays(first, 360)
  const HOME_POST = unaccompanied ? '' : `ZZ${1 + Math.floor(next() * 9)} 1ZZ`
  let [LS, PLACE] = [pick(CODES.LS), pick(CODES.PLACE)]
  for (let index = 0; index < count; index += 1) {
    const began = index === 0 ? (carriedOver ? pick(['S', 'P', 'L']) : 'S') : pick(['P', 'P', 'L'])
    if (index > 0 && began === 'L') LS = CODES.LS.find((code) => code !== LS) ?? LS
    if (index > 0 && began === 'P') PLACE = CODES.PLACE.find((code) => code !== PLACE) ?? PLACE
    const start = from < first ? first : from
    const to = addDays(start, 20 + Math.floor(next() * 60))
    const open = index === count - 1 || to > last
    const leaves = open && to < last && next() < 0.3
    rows.Episodes.push({
      CHILD,
      DECOM: written(from),
      RNE: began,
      LS,
      CIN: unaccompanied ? 'N8' : 'N1',
      PLACE,
      PLACE_PROVIDER: PLACE.startsWith('T') ? '' : pick(CODES.PROVIDER),
      DEC: open && !leaves ? '' : written(to),
      REC: open ? (leaves ? pick(CODES.LEFT) : '') : 'X1',
      REASON_PLACE_CHANGE: open ? '' : pick(CODES.MOVE),
      HOME_POST,
      PL_POST: `ZZ${20 + (PLACE.codePointAt(1) ?? 0)} 2ZZ`,
      URN: PLACE === 'K2' ? `${1_000_000 + Math.floor(next() * 9)}` : '',
    })
    if (open) return
    from = to
  }
}

function plant(rows: MadeUpRows, count: number, next: () => number): MadeUpReturn['planted'] {
  const planted: { module: Module; index: number; column: string }[] = []
  const taken = new Set<string>()
  for (let tries = 0; planted.length < count && tries < count * 50; tries += 1) {
    const fault = YEARS_FAULTS[planted.length % YEARS_FAULTS.length]
    if (fault === undefined) break
    const index = Math.floor(next() * rows[fault.module].length)
    const row = rows[fault.module][index]
    if (row === undefined || taken.has(`${fault.module} ${index}`)) continue
    taken.add(`${fault.module} ${index}`)
    Object.assign(row, fault.cells)
    planted.push({ module: fault.module, index, column: fault.column })
  }
  return planted
}

/** The same council a year later: open absences end, an open episode is followed by another, one ethnicity changes. */
export function madeUpNextYear(before: MadeUpReturn): MadeUpReturn {
  const made = madeUpReturn({
    children: before.rows.Header.length,
    seed: 77,
    year: before.year + 1,
  })
  const header = before.rows.Header.map((row, index) => ({
    ...row,
    SEX: { '1': 'M', '2': 'F' }[row.SEX ?? ''] ?? row.SEX ?? '',
    ...(index === 0 ? { ETHNIC: 'MWBC' } : {}),
  }))
  const day = asDay(`${before.year}-06-01`)
  const open = before.rows.Episodes.filter((row) => row.DEC === '')
  const episodes = open.flatMap((row, index) =>
    index % 2 === 0
      ? [row]
      : [
          { ...row, DEC: written(day), REC: 'X1', REASON_PLACE_CHANGE: 'CARPL' },
          {
            ...row,
            DECOM: written(day),
            RNE: 'P',
            PLACE: 'K2',
            PL_POST: 'ZZ9 9ZZ',
            URN: '1000001',
          },
        ],
  )
  const missing = before.rows.Missing.filter((row) => row.MIS_END === '').map((row) => ({
    ...row,
    MIS_END: written(day),
  }))
  const birth = new Map(before.rows.Header.map((row) => [row.CHILD, row.DOB ?? '']))
  const withBirth = (rows: Cells[]) =>
    rows.map((row) => ({ ...row, DOB: birth.get(row.CHILD) ?? '' }))
  return {
    year: made.year,
    planted: [],
    rows: {
      ...made.rows,
      Header: header,
      Episodes: episodes,
      Missing: missing,
      UASC: before.rows.UASC.map((row) => ({ ...row, SEX: '' })),
      Reviews: withBirth(made.rows.Reviews),
      OC2: withBirth(made.rows.OC2),
      SWEpisodes: withBirth(made.rows.SWEpisodes),
    },
  }
}

/** One module as CSV text. */
export function csvOf(module: Module, rows: readonly Cells[], end = '\r\n'): string {
  const columns: readonly string[] = COLUMNS[module]
  const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  const lines = rows.map((row) => columns.map((column) => quoted(row[column] ?? '')).join(','))
  return [columns.join(','), ...lines, ''].join(end)
}

/** The return as CSV files, modules without rows left out. */
export function filesOf(made: Pick<MadeUpReturn, 'rows'>): NamedBytes[] {
  return (Object.keys(made.rows) as Module[])
    .filter((module) => made.rows[module].length > 0)
    .map((module) => fileOf(`${module.toLowerCase()}.csv`, csvOf(module, made.rows[module])))
}

/** A file out of text or bytes, for `readFiles`. */
export function fileOf(name: string, content: string | Uint8Array): NamedBytes {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  async function* once(): AsyncGenerator<Uint8Array> {
    yield bytes
  }
  return { name, bytes: once() }
}
