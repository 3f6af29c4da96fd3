/** The rows of each module with typed cells. What a row alone can be faulted for is found here. */
import type { Day } from '../../chronology/as-at.ts'
import {
  CIN,
  ETHNIC,
  LS,
  MISSING,
  PLACE,
  PLACE_PROVIDER,
  REASON_PLACE_CHANGE,
  REC,
  REVIEW_CODE,
  RNE,
  SDQ_REASON,
  SEX,
  SW_REASON,
  UPN_REASON,
  YES_NO,
} from './code-sets.ts'
import type { UsedModule } from './columns.ts'
import { atOf, type Row, type RowAt } from './row.ts'
import { type Cells, CHILD, cellsOf, type Fault, POSTCODE, UPN, URN, WORKER } from './values.ts'

type Maybe<T> = T | undefined
export type Sex = 'female' | 'male' | 'unknown'

export interface Readings {
  Header: {
    dob: Maybe<Day>
    sex: Maybe<Sex>
    ethnic: Maybe<string>
    upn: Maybe<string>
    upnReason: Maybe<string>
    mother: Maybe<string>
    motherOf: Maybe<Day>
    uasc: boolean
  }
  Episodes: {
    decom: Day
    rne: string
    ls: string
    cin: Maybe<string>
    place: string
    provider: Maybe<string>
    dec: Maybe<Day>
    rec: Maybe<string>
    moveReason: Maybe<string>
    home: Maybe<string>
    post: Maybe<string>
    urn: Maybe<string>
  }
  UASC: { dob: Maybe<Day>; sex: Maybe<Sex>; ceased: Maybe<Day> }
  Missing: { dob: Maybe<Day>; sort: 'M' | 'A'; start: Day; end: Maybe<Day> }
  Reviews: { dob: Maybe<Day>; review: Day; code: Maybe<string> }
  OC2: {
    dob: Maybe<Day>
    score: Maybe<number>
    noScore: Maybe<string>
    answers: Readonly<Record<HealthColumn, Maybe<string>>>
  }
  SWEpisodes: {
    dob: Maybe<Day>
    worker: string
    from: Day
    to: Maybe<Day>
    reason: Maybe<string>
  }
}

export const HEALTH_COLUMNS = [
  'CONVICTED',
  'HEALTH_CHECK',
  'IMMUNISATIONS',
  'TEETH_CHECK',
  'HEALTH_ASSESSMENT',
  'SUBSTANCE_MISUSE',
  'INTERVENTION_RECEIVED',
  'INTERVENTION_OFFERED',
] as const
export type HealthColumn = (typeof HEALTH_COLUMNS)[number]

export type Typed<M extends UsedModule> = Readings[M] & {
  readonly at: RowAt
  readonly child: string
}

const SEXES: Readonly<Record<string, Sex>> = {
  '1': 'male',
  M: 'male',
  '2': 'female',
  F: 'female',
  U: 'unknown',
}

// Where a needed cell is blank or faulty the row has a fault and the reading is thrown away; the
// empty text only keeps the types whole.
const orNone = <T extends string>(value: T | undefined): T => value ?? ('' as T)
const sexIn = (cells: Cells): Maybe<Sex> => SEXES[cells.code('SEX', SEX) ?? '']

const READERS: { [M in UsedModule]: (cells: Cells, row: Row) => Readings[M] } = {
  Header(cells, row) {
    const reason = (row.cells.UPN ?? '').toUpperCase().startsWith('UN')
    return {
      dob: cells.day('DOB', 'needed'),
      sex: sexIn(cells),
      ethnic: cells.code('ETHNIC', ETHNIC),
      upn: reason ? undefined : cells.text('UPN', UPN),
      upnReason: reason ? cells.code('UPN', UPN_REASON) : undefined,
      mother: cells.code('MOTHER', YES_NO),
      motherOf: cells.day('MC_DOB'),
      uasc: cells.code('UASC', YES_NO) === '1',
    }
  },
  Episodes(cells) {
    const decom = orNone(cells.day('DECOM', 'needed'))
    const dec = cells.day('DEC')
    if (dec !== undefined && decom !== '' && dec < decom)
      cells.refuse('DEC', 'is before DECOM: the episode would end before it began')
    const days = { from: decom || undefined, to: dec }
    return {
      decom,
      dec,
      rne: orNone(cells.code('RNE', RNE, 'needed')),
      ls: orNone(cells.code('LS', LS, 'needed', days)),
      cin: cells.code('CIN', CIN),
      place: orNone(cells.code('PLACE', PLACE, 'needed', days)),
      provider: cells.code('PLACE_PROVIDER', PLACE_PROVIDER),
      rec: cells.code('REC', REC),
      moveReason: cells.code('REASON_PLACE_CHANGE', REASON_PLACE_CHANGE),
      home: cells.text('HOME_POST', POSTCODE),
      post: cells.text('PL_POST', POSTCODE),
      urn: cells.text('URN', URN),
    }
  },
  UASC(cells) {
    const ceased = cells.day('DUC')
    if (cells.code('UASC', YES_NO) === '0')
      cells.refuse('DUC', 'has a day although UASC says that the child never was')
    return { dob: cells.day('DOB'), sex: sexIn(cells), ceased }
  },
  Missing(cells) {
    const dob = cells.day('DOB')
    const start = orNone(cells.day('MIS_START', 'needed'))
    const end = cells.day('MIS_END')
    if (end !== undefined && start !== '' && end < start)
      cells.refuse('MIS_END', 'is before MIS_START: the child would be back before being gone')
    refuseBeforeBirth(cells, 'MIS_START', start, dob)
    const sort = cells.code('MISSING', MISSING, 'needed') === 'A' ? 'A' : 'M'
    return { dob, sort, start, end }
  },
  Reviews(cells) {
    const dob = cells.day('DOB')
    const review = orNone(cells.day('REVIEW', 'needed'))
    refuseBeforeBirth(cells, 'REVIEW', review, dob)
    return { dob, review, code: cells.code('REVIEW_CODE', REVIEW_CODE) }
  },
  OC2(cells) {
    const answers = {} as Record<HealthColumn, Maybe<string>>
    for (const column of HEALTH_COLUMNS) answers[column] = cells.code(column, YES_NO)
    return {
      dob: cells.day('DOB'),
      score: cells.number('SDQ_SCORE', 0, 40),
      noScore: cells.code('SDQ_REASON', SDQ_REASON),
      answers,
    }
  },
  SWEpisodes(cells) {
    const from = orNone(cells.day('SW_DECOM', 'needed'))
    const to = cells.day('SW_DEC')
    if (to !== undefined && from !== '' && to < from)
      cells.refuse('SW_DEC', 'is before SW_DECOM: the worker would leave before coming')
    return {
      dob: cells.day('DOB'),
      worker: orNone(cells.text('SW_ID', WORKER, 'needed')),
      from,
      to,
      reason: cells.code('SW_REASON', SW_REASON),
    }
  },
}

function refuseBeforeBirth(cells: Cells, column: string, on: Day, dob: Maybe<Day>): void {
  if (on !== '' && dob !== undefined && on < dob)
    cells.refuse(column, 'is before the birth date in the same row')
}

/** Takes a row as text; gives it typed, or every fault that was found in it. */
export function typed<M extends UsedModule>(
  module: M,
  row: Row,
  today?: Day,
): Typed<M> | { readonly faults: readonly Fault[] } {
  const cells = cellsOf(row, today)
  if (row.spilt) {
    cells.refuse('CHILD', 'is in a row whose cells do not fit the columns')
    return { faults: cells.faults }
  }
  const child = cells.text('CHILD', CHILD, 'needed')
  const reading: Readings[M] = READERS[module](cells, row)
  if (cells.faults.length > 0 || child === undefined) return { faults: cells.faults }
  return { ...reading, at: atOf(row), child }
}
