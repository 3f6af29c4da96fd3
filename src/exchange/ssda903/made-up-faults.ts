/** Faults that a made-up return can have, each with the column in which it must be found. */
import type { Module } from './columns.ts'

export const YEARS_FAULTS: readonly {
  readonly module: Module
  readonly column: string
  readonly cells: Readonly<Record<string, string>>
}[] = [
  { module: 'Header', column: 'DOB', cells: { DOB: '31/02/2010' } },
  { module: 'Episodes', column: 'DECOM', cells: { DECOM: '24/04/17' } },
  { module: 'Episodes', column: 'LS', cells: { LS: 'Q9' } },
  { module: 'Missing', column: 'MIS_END', cells: { MIS_END: '01/01/2001' } },
  { module: 'Reviews', column: 'REVIEW', cells: { REVIEW: '2023-13-01' } },
  { module: 'OC2', column: 'SDQ_SCORE', cells: { SDQ_SCORE: '41' } },
  { module: 'SWEpisodes', column: 'SW_ID', cells: { SW_ID: 'Z-1' } },
  { module: 'Episodes', column: 'DEC', cells: { DEC: '02/01/1999', REC: 'X1' } },
  { module: 'Missing', column: 'CHILD', cells: { CHILD: '' } },
  { module: 'Header', column: 'ETHNIC', cells: { ETHNIC: 'SCOT' } },
  { module: 'Episodes', column: 'PL_POST', cells: { PL_POST: '12 High Street' } },
  { module: 'Episodes', column: 'PLACE', cells: { PLACE: 'P2', DECOM: '01/04/2024', DEC: '' } },
]
