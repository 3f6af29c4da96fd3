import { describe, expect, test } from 'vitest'
import { asDay } from '../../chronology/as-at.ts'
import { collectionYearOf } from './collection-year.ts'
import type { UsedModule } from './columns.ts'
import { type Cells, csvOf, fileOf, filesOf, madeUpReturn } from './made-up-return.ts'
import { readFiles } from './read-files.ts'
import { rowsToChildren } from './rows-to-children.ts'

async function sortedOf(rows: Partial<Record<UsedModule, Cells[]>>) {
  const files = Object.entries(rows).map(([module, all]) =>
    fileOf(`${module}.csv`, csvOf(module as UsedModule, all)),
  )
  return rowsToChildren(await readFiles(files))
}

const episode = (DECOM: string, DEC: string, more: Cells = {}): Cells => ({
  CHILD: 'A1',
  DECOM,
  RNE: 'P',
  LS: 'C2',
  CIN: 'N1',
  PLACE: 'U4',
  DEC,
  REC: DEC === '' ? '' : 'X1',
  ...more,
})

describe('Rows are put together by child', () => {
  test('a child without a Header row lands', async () => {
    const { children, faults } = await sortedOf({
      Missing: [
        { CHILD: 'B2', DOB: '01/02/2008', MISSING: 'M', MIS_START: '02/05/2023', MIS_END: '' },
      ],
    })
    expect(faults).toEqual([])
    expect(children).toMatchObject([
      { child: 'B2', header: null, missing: [{ start: '2023-05-02' }] },
    ])
  })

  test('every row is taken, a repetition, or rejected', async () => {
    const made = madeUpReturn({ children: 300, faults: 24 })
    const sorted = rowsToChildren(await readFiles(filesOf(made)))
    const taken = sorted.children.flatMap((child) => [
      child.header,
      child.uasc,
      child.health,
      ...child.episodes,
      ...child.missing,
      ...child.reviews,
      ...child.workers,
      ...child.repeats,
    ])
    const all = Object.values(sorted.rowsOf).reduce((sum, count) => sum + count, 0)
    expect(taken.filter((row) => row !== null).length + sorted.rejected.size).toBe(all)
  })

  test('every planted fault is found in its row and column, and nothing else', async () => {
    const made = madeUpReturn({ children: 300, faults: 24, seed: 9 })
    const { faults } = rowsToChildren(await readFiles(filesOf(made)))
    const name = (one: { module: string; column: string }, row: number) =>
      `${one.module} ${row} ${one.column}`
    expect(made.planted).toHaveLength(24)
    expect(faults.map((fault) => name(fault, fault.row)).sort()).toEqual(
      made.planted.map((fault) => name(fault, fault.index + 1)).sort(),
    )
    for (const fault of faults) expect(fault.line).toBe(fault.row + 1)
  })

  test('a row said twice is taken once', async () => {
    const one = episode('01/05/2023', '')
    const { children } = await sortedOf({ Episodes: [one, { ...one, DECOM: '1/5/2023' }] })
    expect(children[0]?.episodes).toHaveLength(1)
    expect(children[0]?.repeats).toMatchObject([{ line: 3 }])
  })

  test('two Header rows that differ are both rejected, and the child still lands', async () => {
    const header = { CHILD: 'A1', SEX: '1', DOB: '01/02/2008', ETHNIC: 'WBRI', UPN: 'UN1' }
    const { children, faults } = await sortedOf({
      Header: [header, { ...header, DOB: '01/03/2008' }],
      Episodes: [episode('01/05/2023', '')],
    })
    expect(faults.map(({ module, line }) => [module, line])).toEqual([
      ['Header', 2],
      ['Header', 3],
    ])
    expect(children[0]).toMatchObject({ header: null, episodes: [{ place: 'U4' }] })
  })

  test('an episode that begins inside another is rejected; touching, or after an open one, is kept', async () => {
    const rows = [
      episode('01/07/2023', '01/09/2023', { RNE: 'S' }),
      episode('01/05/2023', '20/07/2023', { RNE: 'S' }),
      episode('20/07/2023', '20/07/2023'),
      episode('20/07/2023', ''),
      episode('01/11/2023', '', { RNE: 'S' }),
    ]
    const outcome = async (order: Cells[]) => {
      const { children, faults } = await sortedOf({ Episodes: order })
      return [
        children[0]?.episodes.map(({ decom, dec }) => [decom, dec]),
        faults.map((f) => f.reason),
      ]
    }
    const expected = [
      [
        ['2023-05-01', '2023-07-20'],
        ['2023-07-20', '2023-07-20'],
        ['2023-07-20', undefined],
        ['2023-11-01', undefined],
      ],
      ['begins while another episode of the child goes on'],
    ]
    expect(await outcome(rows)).toEqual(expected)
    expect(await outcome([...rows].reverse())).toEqual(expected)
  })

  test('absences may overlap: nobody refuses that a child was missing', async () => {
    const absence = (MISSING: string, MIS_START: string, MIS_END: string) => ({
      CHILD: 'A1',
      MISSING,
      MIS_START,
      MIS_END,
    })
    const { faults } = await sortedOf({
      Missing: [absence('A', '01/05/2023', '09/05/2023'), absence('M', '03/05/2023', '04/05/2023')],
    })
    expect(faults).toEqual([])
  })
})

describe('The collection year', () => {
  test('is that of the ends and absences, whatever reviews and future dates say', async () => {
    const { children } = await sortedOf({
      Episodes: [
        episode('21/07/2016', '24/04/2017', { CHILD: 'A1' }),
        episode('24/04/2017', '03/09/2017', { CHILD: 'A1' }),
        episode('08/05/2015', '31/03/2018', { CHILD: 'A2' }),
      ],
      Reviews: ['2012', '2016', '2022', '2022'].map((year, index) => ({
        CHILD: `A${index}`,
        REVIEW: `01/05/${year}`,
        REVIEW_CODE: 'PN1',
      })),
    })
    expect(collectionYearOf(children)).toBe(2018)
  })

  test('is not known when the return has no event', async () => {
    const { children } = await sortedOf({ UASC: [{ CHILD: 'A1', SEX: '1', DOB: '01/02/2008' }] })
    expect(collectionYearOf(children)).toBeNull()
  })

  test('what lies in the future is rejected when today is known', async () => {
    const files = [
      fileOf('a', csvOf('Reviews', [{ CHILD: 'A1', REVIEW: '01/05/2030', REVIEW_CODE: 'PN1' }])),
    ]
    const { faults } = rowsToChildren(await readFiles(files), asDay('2026-01-01'))
    expect(faults).toMatchObject([{ column: 'REVIEW', reason: 'is a day that has not come yet' }])
  })
})
