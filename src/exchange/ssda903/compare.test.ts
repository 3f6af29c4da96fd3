import { describe, expect, test } from 'vitest'
import { collectionYearOf, YEAR_NOT_KNOWN } from './collection-year.ts'
import type { UsedModule } from './columns.ts'
import { compare, type Difference, type Earlier, type RowClass } from './compare.ts'
import { countRows } from './count-rows.ts'
import { entriesForChild } from './entries-for-child.ts'
import {
  type Cells,
  csvOf,
  fileOf,
  filesOf,
  madeUpNextYear,
  madeUpReturn,
} from './made-up-return.ts'
import { readFiles } from './read-files.ts'
import { rowsToChildren } from './rows-to-children.ts'
import { digester } from './statement.ts'

const authority = '01960000-0000-7000-8000-00000000000c'
const secret = Buffer.alloc(32, 7)

/** What a caller keeps for each child: the last entry of every key. */
type Ledger = Map<string, Earlier[]>

function keep(earlier: readonly Earlier[], found: Difference, year: number): Earlier[] {
  const kept = new Map(earlier.map((one) => [one.key, one]))
  for (const { key } of found.withdraw) kept.delete(key)
  for (const { statement, digest } of [...found.add, ...found.correct])
    kept.set(statement.key, {
      key: statement.key,
      digest,
      entryId: `${year}:${statement.key}:${kept.size}`,
      year,
    })
  return [...kept.values()]
}

async function load(ledger: Ledger, files: ReturnType<typeof filesOf>, year?: number) {
  const sorted = rowsToChildren(await readFiles(files))
  const of = year ?? collectionYearOf(sorted.children) ?? 0
  const classes: [string, RowClass][] = []
  const found: Difference[] = []
  for (const rows of sorted.children) {
    const earlier = ledger.get(rows.child) ?? []
    const difference = compare(entriesForChild(rows, { authority, year: of }), {
      earlier,
      year: of,
      digestOf: digester(secret, rows.child),
      repeats: rows.repeats,
    })
    ledger.set(rows.child, keep(earlier, difference, of))
    classes.push(...difference.rows)
    found.push(difference)
  }
  const sum = (list: 'add' | 'correct' | 'withdraw') =>
    found.reduce((total, one) => total + one[list].length, 0)
  return {
    found,
    counts: countRows(sorted, classes),
    entries: { added: sum('add'), corrections: sum('correct') + sum('withdraw') },
  }
}

/** Loads rows of one child, and tells what became of them. */
async function one(ledger: Ledger, year: number, rows: Partial<Record<UsedModule, Cells[]>>) {
  const files = Object.entries(rows).map(([module, all]) =>
    fileOf(
      module,
      csvOf(
        module as UsedModule,
        all.map((row) => ({ CHILD: 'A1', ...row })),
      ),
    ),
  )
  const { found, counts } = await load(ledger, files, year)
  const [first] = found
  if (first === undefined) throw new Error('no child')
  return {
    add: first.add.map(({ statement }) => statement.key),
    correct: first.correct.map(
      ({ statement, corrects }) => `${statement.key} <- ${corrects.split(':')[1]}`,
    ),
    withdraw: first.withdraw.map(({ key }) => key),
    counts: Object.fromEntries(
      Object.entries(counts).map(([module, { rows: _, ...rest }]) => [module, rest]),
    ),
    found: first,
  }
}

const HEADER = { SEX: '2', DOB: '01/02/2008', ETHNIC: 'NOBT', UPN: 'UN4', MOTHER: '', MC_DOB: '' }
const S = {
  DECOM: '01/05/2022',
  RNE: 'S',
  LS: 'V2',
  CIN: 'N8',
  PLACE: 'U4',
  PLACE_PROVIDER: 'PR4',
  PL_POST: 'ZZ1 1ZZ',
  HOME_POST: 'ZZ5 5ZZ',
}
const P = { ...S, DECOM: '01/11/2022', RNE: 'P', PLACE: 'K2', PL_POST: 'ZZ2 2ZZ' }
const ENDS = { DEC: '01/11/2022', REC: 'X1', REASON_PLACE_CHANGE: 'CARPL' }
const nothing = { add: [], correct: [], withdraw: [] }

describe('The same return twice', () => {
  test('adds nothing, and all its rows are unchanged', async () => {
    const ledger: Ledger = new Map()
    const made = madeUpReturn({ children: 300, faults: 24 })
    const first = await load(ledger, filesOf(made))
    expect(first.entries.added).toBeGreaterThan(2500)
    expect(first.entries.corrections).toBe(0)
    const again = await load(ledger, filesOf(made))
    expect(again.entries).toEqual({ added: 0, corrections: 0 })
    for (const [module, count] of Object.entries(again.counts)) {
      const before = first.counts[module as UsedModule]
      expect(count).toEqual({ ...before, added: 0, unchanged: before?.added })
    }
  })

  test('every row is exactly one of four', async () => {
    const ledger: Ledger = new Map()
    const made = madeUpReturn({ children: 200, faults: 12, seed: 3 })
    for (const year of [made, madeUpNextYear(made)]) {
      const { counts } = await load(ledger, filesOf(year))
      for (const { rows, added, changed, unchanged, rejected } of Object.values(counts))
        expect(added + changed + unchanged + rejected).toBe(rows)
    }
  })

  test('a word-for-word repetition is one row added and one unchanged', async () => {
    const { counts } = await one(new Map(), 2023, { Header: [HEADER, HEADER] })
    expect(counts.Header).toEqual({ added: 1, changed: 0, unchanged: 1, rejected: 0 })
  })
})

describe("Next year's return", () => {
  test('adds what is new and corrects what changed', async () => {
    const ledger: Ledger = new Map()
    const made = madeUpReturn({ children: 300 })
    await load(ledger, filesOf(made))
    const { found, entries } = await load(ledger, filesOf(madeUpNextYear(made)))
    const corrected = found.flatMap(({ correct }) => correct)
    expect(corrected.map(({ statement }) => statement.key)).toEqual(['identity'])
    expect(corrected[0]).toMatchObject({ why: 'changed in the return of 2024 to 2025' })
    expect(entries.added).toBeGreaterThan(1000)
    const second = found.flatMap(({ add }) => add.map(({ statement }) => statement.key))
    expect(second.filter((key) => /^(?:care|home|identity)/.test(key))).toEqual([])
  })

  test('an absence that was open and has ended adds the ending to the same episode', async () => {
    const ledger: Ledger = new Map()
    const open = { DOB: '', MISSING: 'M', MIS_START: '02/05/2022', MIS_END: '' }
    await one(ledger, 2023, { Missing: [open] })
    const next = await one(ledger, 2024, { Missing: [{ ...open, MIS_END: '03/05/2023' }] })
    expect(next).toMatchObject({ add: ['missing|2022-05-02|M|end'], correct: [], withdraw: [] })
    expect(next.counts.Missing).toEqual({ added: 0, changed: 1, unchanged: 0, rejected: 0 })
    expect(next.found.add[0]?.about).toEqual({ entryId: '2023:missing|2022-05-02|M:0' })
  })

  test('what it no longer shows stays', async () => {
    const ledger: Ledger = new Map()
    await one(ledger, 2023, { Header: [HEADER], Episodes: [{ ...S, ...ENDS }, P] })
    expect(await one(ledger, 2024, { Episodes: [P] })).toMatchObject(nothing)
  })

  test('an episode that goes on is the same, and what began before it is not begun again', async () => {
    const ledger: Ledger = new Map()
    await one(ledger, 2023, { Header: [HEADER], Episodes: [{ ...S, ...ENDS }, P] })
    const left = { ...P, DEC: '01/06/2023', REC: 'E4A' }
    const next = await one(ledger, 2024, { Episodes: [left] })
    expect(next).toMatchObject({ add: ['left-care|2022-11-01'], correct: [], withdraw: [] })
    expect(next.found.add[0]?.about).toEqual({
      entryId: expect.stringContaining('care|2022-05-01'),
    })
    const back = await one(ledger, 2025, { Episodes: [{ ...P, DECOM: '01/09/2024', RNE: 'L' }] })
    expect(back.add).toEqual([
      'care|before|2024-09-01',
      'placed|before|2024-09-01',
      'legal|2024-09-01',
    ])
    expect(back.found.add[0]?.statement.happened).toMatchObject({
      from: '2022-11-01',
      to: '2024-08-31',
    })
  })

  test('a status that changed in a year never loaded is new, the care is not', async () => {
    const ledger: Ledger = new Map()
    await one(ledger, 2023, { Episodes: [S] })
    const next = await one(ledger, 2025, { Episodes: [{ ...P, DECOM: '01/05/2024', LS: 'C2' }] })
    expect(next.add).toEqual(['legal|before|2024-05-01', 'placed|2024-05-01'])
    expect(next.found.add.map(({ about }) => about)).toEqual([
      { entryId: expect.stringContaining('care|2022-05-01') },
      { entryId: expect.stringContaining('care|2022-05-01') },
    ])
  })

  test('a placement code of the new year corrects the placement', async () => {
    const ledger: Ledger = new Map()
    await one(ledger, 2024, { Episodes: [{ ...S, PLACE: 'H5' }] })
    const next = await one(ledger, 2025, { Episodes: [{ ...S, PLACE: 'K3' }] })
    expect(next).toMatchObject({ add: [], correct: ['placed|2022-05-01 <- placed|2022-05-01'] })
    expect(next.counts.Episodes).toEqual({ added: 0, changed: 1, unchanged: 0, rejected: 0 })
  })

  test('missing that turns out to have been away is the same absence corrected', async () => {
    const ledger: Ledger = new Map()
    const absence = { DOB: '', MISSING: 'M', MIS_START: '02/05/2022', MIS_END: '04/05/2022' }
    await one(ledger, 2023, { Missing: [absence] })
    expect(await one(ledger, 2023, { Missing: [{ ...absence, MISSING: 'A' }] })).toMatchObject({
      add: ['missing|2022-05-02|A|end'],
      correct: ['missing|2022-05-02|A <- missing|2022-05-02|M'],
      withdraw: ['missing|2022-05-02|M|end'],
    })
  })

  test('a row that is there and says that the absence is open withdraws the end', async () => {
    const ledger: Ledger = new Map()
    const absence = { DOB: '', MISSING: 'M', MIS_START: '02/05/2022', MIS_END: '04/05/2022' }
    await one(ledger, 2023, { Missing: [absence] })
    const open = await one(ledger, 2023, { Missing: [{ ...absence, MIS_END: '' }] })
    expect(open).toMatchObject({ add: [], correct: [], withdraw: ['missing|2022-05-02|M|end'] })
    expect(open.counts.Missing?.changed).toBe(1)
    expect(await one(ledger, 2023, { Missing: [{ ...absence, MIS_END: '' }] })).toMatchObject(
      nothing,
    )
  })
})

describe('An older return, loaded later', () => {
  test('corrects nothing that a newer one said', async () => {
    const ledger: Ledger = new Map()
    const left = { ...S, DEC: '01/06/2023', REC: 'E4A' }
    await one(ledger, 2024, { Header: [{ ...HEADER, ETHNIC: 'BAFR' }], Episodes: [left] })
    expect(await one(ledger, 2023, { Header: [HEADER], Episodes: [S] })).toMatchObject(nothing)
  })

  test('gives the day on which care began that was only known to have begun before', async () => {
    const ledger: Ledger = new Map()
    await one(ledger, 2024, { Episodes: [P] })
    const older = { Episodes: [{ ...S, ...ENDS, DECOM: '01/05/2021' }, P] }
    const found = await one(ledger, 2023, older)
    expect(found).toMatchObject({
      add: ['placed|2021-05-01', 'placement-ended|2021-05-01'],
      correct: ['care|2021-05-01 <- care|before|2022-11-01'],
    })
    expect(await one(ledger, 2023, older)).toMatchObject(nothing)
    expect(await one(ledger, 2024, { Episodes: [P] })).toMatchObject(nothing)
  })
})

describe('A return whose year is not known', () => {
  test('is taken, without a day, and corrects nothing', async () => {
    const ledger: Ledger = new Map()
    const first = await one(ledger, YEAR_NOT_KNOWN, { Header: [HEADER] })
    expect(first.found.add[0]?.statement.happened).toEqual({ precision: 'unknown' })
    await one(ledger, 2024, { Header: [{ ...HEADER, ETHNIC: 'BAFR' }] })
    expect(await one(ledger, YEAR_NOT_KNOWN, { Header: [HEADER] })).toMatchObject(nothing)
  })
})

describe('A file of one module', () => {
  test('does not repeat who the child is, but a new birth date is a new claim', async () => {
    const ledger: Ledger = new Map()
    await one(ledger, 2023, { Header: [HEADER] })
    const absence = { DOB: HEADER.DOB, MISSING: 'M', MIS_START: '02/05/2022' }
    expect((await one(ledger, 2023, { Missing: [absence] })).add).toEqual(['missing|2022-05-02|M'])
    const other = await one(ledger, 2023, { Missing: [{ ...absence, DOB: '01/01/2006' }] })
    expect(other.add).toEqual(['identity|Missing'])
    expect(other.counts.Missing?.changed).toBe(1)
  })
})

describe('A digest', () => {
  test('is keyed and bound to the child, so that equal postcodes do not show', async () => {
    const { found } = await one(new Map(), 2023, { Episodes: [S] })
    const home = found.add.find(({ statement }) => statement.key.startsWith('home'))
    if (home === undefined) throw new Error('no home')
    expect(home.digest).not.toBe(digester(secret, 'A2')(home.statement))
    expect(home.digest).not.toBe(digester(Buffer.alloc(32, 8), 'A1')(home.statement))
    expect(home.digest).toBe(digester(secret, 'A1')(home.statement))
  })
})
