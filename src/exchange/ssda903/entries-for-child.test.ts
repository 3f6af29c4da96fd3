import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kindNamed } from '../../chronology/catalogue.ts'
import { happenedSchema } from '../../chronology/kind.ts'
import { collectionYearOf } from './collection-year.ts'
import type { UsedModule } from './columns.ts'
import { entriesForChild } from './entries-for-child.ts'
import { type Cells, csvOf, fileOf, filesOf, madeUpReturn } from './made-up-return.ts'
import { xmlOf } from './made-up-xml.ts'
import { type ReadReturn, readFiles } from './read-files.ts'
import { rowsToChildren } from './rows-to-children.ts'
import { draftOf, type Statement } from './statement.ts'

const authority = '01960000-0000-7000-8000-00000000000c'

async function saidOf(rows: Partial<Record<UsedModule, Cells[]>>, year = 2024) {
  const files = Object.entries(rows).map(([module, all]) =>
    fileOf(
      module,
      csvOf(
        module as UsedModule,
        all.map((row) => ({ CHILD: 'A1', ...row })),
      ),
    ),
  )
  const { children, faults } = rowsToChildren(await readFiles(files))
  expect(faults).toEqual([])
  const [child] = children
  if (child === undefined) throw new Error('no child')
  return entriesForChild(child, { authority, year })
}

const HEADER = {
  SEX: '2',
  DOB: '01/02/2008',
  ETHNIC: 'BAFR',
  UPN: 'A306123456789',
  MOTHER: '0',
  MC_DOB: '',
}
const S = { DECOM: '01/05/2023', RNE: 'S', LS: 'V2', CIN: 'N8', PLACE: 'U4', PLACE_PROVIDER: 'PR4' }
const keysOf = (said: { statements: Statement[] }) => said.statements.map(({ key }) => key)
const named = (said: { statements: Statement[] }, key: string) =>
  said.statements.find((one) => one.key === key)
const day = (on: string) => ({ precision: 'day', on })

describe('Who the return says the child is', () => {
  test('one claim, with the number of the council and the pupil number', async () => {
    const said = await saidOf({ Header: [HEADER] })
    expect(said.statements).toHaveLength(1)
    expect(named(said, 'identity')?.payload).toMatchObject({
      birth: day('2008-02-01'),
      birthKind: 'recorded',
      birthDisputed: 'not-asked',
      sex: 'female',
      ethnicity: 'BAFR',
      nationalities: ['not-asked'],
      isParent: 'no',
      identifiers: [
        { identifierKind: 'la-child-number', identifier: 'A1', identifierIssuer: authority },
        { identifierKind: 'upn', identifier: 'A306123456789' },
      ],
    })
    expect(named(said, 'identity')?.payload).not.toHaveProperty('upnReason')
  })

  test('why there is no pupil number, and a child of her own', async () => {
    const said = await saidOf({
      Header: [{ ...HEADER, UPN: 'UN2', MOTHER: '1', MC_DOB: '03/04/2023' }],
    })
    expect(named(said, 'identity')?.payload).toMatchObject({ upnReason: 'UN2', isParent: 'yes' })
    expect(named(said, 'own-child')).toMatchObject({
      kind: 'family-or-associate-known',
      payload: { relation: 'own-child', birth: day('2023-04-03') },
    })
  })

  test('"not a mother" of a boy does not say that he has no child', async () => {
    const said = await saidOf({ Header: [{ ...HEADER, SEX: '1' }] })
    expect(named(said, 'identity')?.payload.isParent).toBe('not-asked')
  })

  test('a birth date that another module contradicts stands beside the first', async () => {
    const missing = { MISSING: 'M', MIS_START: '02/05/2023' }
    const said = await saidOf({
      Header: [HEADER],
      UASC: [{ SEX: '2', DOB: HEADER.DOB }],
      Missing: [
        { ...missing, DOB: '01/01/2006' },
        { ...missing, DOB: HEADER.DOB, MIS_START: '03/06/2023' },
      ],
    })
    expect(keysOf(said).filter((key) => key.startsWith('identity'))).toEqual([
      'identity',
      'identity|Missing',
    ])
    expect(named(said, 'identity|Missing')?.payload.birth).toEqual(day('2006-01-01'))
  })

  test('without a Header row, the number and the birth date are what is known', async () => {
    const said = await saidOf({
      Missing: [{ DOB: '01/02/2008', MISSING: 'M', MIS_START: '02/05/2023' }],
    })
    expect(named(said, 'identity|Missing')?.payload).toMatchObject({
      birth: day('2008-02-01'),
      identifiers: [{ identifier: 'A1' }],
    })
  })

  test('unaccompanied from about the beginning of care; an end that is still to come is only expected', async () => {
    const uasc = (DUC: string) => ({
      Header: [HEADER],
      Episodes: [S],
      UASC: [{ SEX: '2', DOB: HEADER.DOB, DUC }],
    })
    const open = named(await saidOf(uasc('28/01/2026')), 'unaccompanied')
    expect(open?.happened).toEqual({ precision: 'about', from: '2023-05-01', to: '2023-05-01' })
    expect(open?.payload).toMatchObject({
      unaccompaniedStatus: 'unaccompanied',
      until: '2026-01-28',
      unaccompaniedEnd: 'not-asked',
    })
    const over = named(await saidOf(uasc('01/03/2024')), 'unaccompanied')
    expect(over?.payload).toMatchObject({ until: '2024-03-01', unaccompaniedEnd: 'unknown' })
    const grown = named(await saidOf(uasc('01/02/2026'), 2026), 'unaccompanied')
    expect(grown?.payload.unaccompaniedEnd).toBe('turned-18')
  })

  test('yearly answers: a blank is not known, never no', async () => {
    const said = await saidOf({
      OC2: [
        { DOB: HEADER.DOB, SDQ_SCORE: '', SDQ_REASON: 'SDQ2', CONVICTED: '0', TEETH_CHECK: '1' },
      ],
    })
    expect(named(said, 'health|2024')).toMatchObject({
      happened: { precision: 'about', from: '2023-04-01', to: '2024-03-31' },
      payload: {
        sdqReason: 'SDQ2',
        convictedInYear: 'no',
        teethCheck: 'yes',
        immunisations: 'unknown',
      },
    })
  })
})

describe('What the episodes say', () => {
  test('a child comes into care, moves, and leaves', async () => {
    const said = await saidOf({
      Episodes: [
        {
          ...S,
          DEC: '10/06/2023',
          REC: 'X1',
          REASON_PLACE_CHANGE: 'CARPL',
          HOME_POST: 'zz1 1zz',
          PL_POST: 'ZZ2 2ZZ',
        },
        {
          ...S,
          DECOM: '10/06/2023',
          RNE: 'T',
          PLACE: 'K2',
          URN: '1234567',
          HOME_POST: 'ZZ1 1ZZ',
          PL_POST: 'ZZ3 3ZZ',
          DEC: '01/02/2024',
          REC: 'E4A',
        },
      ],
    })
    expect(keysOf(said)).toEqual([
      'home|2023-05-01',
      'care|2023-05-01',
      'placed|2023-05-01',
      'placed|2023-06-10',
      'placement-ended|2023-05-01',
      'left-care|2023-06-10',
    ])
    expect(named(said, 'care|2023-05-01')?.payload).toMatchObject({
      legalStatus: 'V2',
      categoryOfNeed: 'N8',
      responsibleAuthority: authority,
      entryRoute: 'not-asked',
    })
    expect(named(said, 'placed|2023-06-10')).toMatchObject({
      happened: day('2023-06-10'),
      about: 'care|2023-05-01',
      payload: {
        placementType: 'childrens-home',
        placementCode: 'K2',
        carerChanged: 'no',
        ofstedNumber: '1234567',
        address: 'ZZ3 3ZZ',
        placementArea: 'not-asked',
        suitability: 'not-asked',
      },
    })
    expect(named(said, 'placement-ended|2023-05-01')).toMatchObject({
      happened: day('2023-06-10'),
      about: 'placed|2023-05-01',
      payload: { placeChangeReason: 'CARPL' },
    })
    expect(named(said, 'left-care|2023-06-10')).toMatchObject({
      happened: day('2024-02-01'),
      about: 'care|2023-05-01',
      payload: { leftReason: 'E4A' },
    })
    expect(named(said, 'home|2023-05-01')?.payload).toMatchObject({
      address: 'ZZ1 1ZZ',
      addressUse: 'home-before-care',
    })
  })

  test('a change of status alone ends no placement; B changes both', async () => {
    const said = await saidOf({
      Episodes: [
        { ...S, DEC: '10/06/2023', REC: 'X1' },
        { ...S, DECOM: '10/06/2023', RNE: 'L', LS: 'C1', DEC: '10/07/2023', REC: 'X1' },
        { ...S, DECOM: '10/07/2023', RNE: 'B', LS: 'C2', PLACE: 'K2' },
      ],
    })
    expect(keysOf(said)).toEqual([
      'care|2023-05-01',
      'placed|2023-05-01',
      'legal|2023-06-10',
      'legal|2023-07-10',
      'placed|2023-07-10',
      'placement-ended|2023-06-10',
    ])
    expect(named(said, 'placement-ended|2023-06-10')?.about).toBe('placed|2023-05-01')
  })

  test('care that began before the file does: certain that, not when', async () => {
    const moved = await saidOf({ Episodes: [{ ...S, RNE: 'P' }] })
    expect(keysOf(moved)).toEqual([
      'care|before|2023-05-01',
      'legal|before|2023-05-01',
      'placed|2023-05-01',
    ])
    expect(named(moved, 'care|before|2023-05-01')).toMatchObject({
      happened: { precision: 'about', from: '2005-05-01', to: '2023-04-30' },
      payload: { legalStatus: 'unknown' },
    })
    const status = await saidOf({ Episodes: [{ ...S, RNE: 'L' }] })
    expect(keysOf(status)).toEqual([
      'care|before|2023-05-01',
      'placed|before|2023-05-01',
      'legal|2023-05-01',
    ])
  })

  test('a reason without a day ends nothing, and is remarked', async () => {
    const said = await saidOf({ Episodes: [{ ...S, DEC: '', REC: 'E4A' }] })
    expect(keysOf(said)).not.toContain('left-care|2023-05-01')
    expect(said.remarks).toMatchObject([{ column: 'DEC', line: 2 }])
    expect((await saidOf({ Episodes: [{ ...S, DEC: '', REC: 'X1' }] })).remarks).toEqual([])
  })

  test.each([
    ['U1', 'foster-relative'],
    ['U6', 'foster-other'],
    ['K1', 'secure-home'],
    ['K3', 'supported-accommodation'],
    ['H5', 'semi-independent'],
    ['P1', 'parent'],
    ['A4', 'adoption'],
    ['R2', 'health'],
    ['T1', 'health'],
    ['T4', 'temporary'],
    ['R5', 'young-offender-institution'],
    ['Z1', 'other'],
  ])('%s is %s', async (PLACE, type) => {
    const said = await saidOf({ Episodes: [{ ...S, PLACE }] })
    expect(named(said, 'placed|2023-05-01')?.payload.placementType).toBe(type)
  })
})

describe('What the return says of absences, reviews and workers', () => {
  test('missing: reported ended, and nobody says that anybody saw the child', async () => {
    const said = await saidOf({
      Missing: [{ DOB: '', MISSING: 'M', MIS_START: '02/05/2023', MIS_END: '04/05/2023' }],
    })
    expect(said.statements).toMatchObject([
      {
        key: 'missing|2023-05-02|M',
        kind: 'whereabouts-unknown',
        happened: day('2023-05-02'),
        payload: { inCare: 'yes', significantHarm: 'not-asked' },
      },
      {
        key: 'missing|2023-05-02|M|end',
        kind: 'found',
        happened: day('2023-05-04'),
        about: 'missing|2023-05-02|M',
        payload: { foundHow: 'not-stated', wellbeingConfirmed: 'not-asked', harm: ['not-asked'] },
      },
    ])
    const draft = draftOf(said.statements[1] as Statement, {
      chronology: authority,
      about: authority,
    })
    expect(draft).toMatchObject({
      source: 'import',
      howKnown: 'in-a-return',
      within: 'import',
      payload: { about: authority },
    })
  })

  test('away: whereabouts known, and the end is being back', async () => {
    const said = await saidOf({
      Missing: [{ MISSING: 'A', MIS_START: '02/05/2023', MIS_END: '02/05/2023' }],
    })
    expect(said.statements.map(({ kind }) => kind)).toEqual([
      'away-without-authorisation',
      'returned-to-placement',
    ])
  })

  test('two absences that began on one day are two, the open one first', async () => {
    const start = { MISSING: 'M', MIS_START: '02/05/2023' }
    const said = await saidOf({ Missing: [{ ...start, MIS_END: '02/05/2023' }, start] })
    expect(keysOf(said)).toEqual([
      'missing|2023-05-02|M',
      'missing|2023-05-02|M|2',
      'missing|2023-05-02|M|2|end',
    ])
  })

  test('a review and a worker, with the number as words', async () => {
    const said = await saidOf({
      Reviews: [{ REVIEW: '02/06/2023', REVIEW_CODE: 'PN3' }],
      SWEpisodes: [
        { SW_ID: 'SW12', SW_DECOM: '01/06/2023', SW_DEC: '01/07/2023', SW_REASON: 'LEFTRL' },
      ],
    })
    expect(said.statements).toMatchObject([
      {
        key: 'worker|2023-06-01',
        payload: { workerRole: 'social-worker', workerNumber: 'SW12', allocationReason: 'LEFTRL' },
      },
      { key: 'review|2023-06-02', payload: { reviewKind: 'looked-after', reviewCode: 'PN3' } },
      { key: 'worker|2023-06-01|end', kind: 'worker-allocation-ended', about: 'worker|2023-06-01' },
    ])
  })
})

describe('A whole return', () => {
  const everything = (read: ReadReturn) => {
    const { children } = rowsToChildren(read)
    const year = collectionYearOf(children) ?? 0
    return children.map((child) => ({
      child: child.child,
      ...entriesForChild(child, { authority, year }),
    }))
  }

  test('makes entries that their kinds accept, each answering one that came before', async () => {
    const all = everything(await readFiles(filesOf(madeUpReturn({ children: 300, faults: 12 }))))
    expect(all.length).toBeGreaterThan(290)
    for (const { statements } of all) {
      const before = new Set<string>()
      for (const statement of statements) {
        const { kind, happened, payload, about, key } = statement
        if (about !== undefined) expect(before).toContain(about)
        expect(before).not.toContain(key)
        before.add(key)
        const full = draftOf(statement, {
          chronology: authority,
          ...(about ? { about: authority } : {}),
        }).payload
        expect(kindNamed(kind)?.schema.safeParse(full).error).toBeUndefined()
        expect(happenedSchema.safeParse(happened).error).toBeUndefined()
        expect(Object.keys(payload)).not.toContain('note')
        expect(key).not.toMatch(/ZZ|MU\d/)
      }
    }
  })

  test('says the same in CSV and in XML', async () => {
    const made = madeUpReturn({ children: 80, seed: 4 })
    const plain = async (files: ReturnType<typeof filesOf>) =>
      everything(await readFiles(files)).map(({ child, statements }) => ({
        child,
        statements: statements.map(({ rows: _, ...rest }) => rest),
      }))
    expect(await plain([fileOf('r.xml', xmlOf(made))])).toEqual(await plain(filesOf(made)))
  })

  test('says the same whatever the order of its rows', async () => {
    const made = madeUpReturn({ children: 12, seed: 8, faults: 4 })
    const plain = async (rows: typeof made.rows) =>
      everything(await readFiles(filesOf({ rows }))).map(({ statements }) =>
        statements.map(({ rows: _, ...rest }) => rest),
      )
    const expected = await plain(made.rows)
    const shuffled = fc.record(
      Object.fromEntries(
        Object.entries(made.rows).map(([module, rows]) => [
          module,
          fc.shuffledSubarray(rows, { minLength: rows.length }),
        ]),
      ),
    )
    await fc.assert(
      fc.asyncProperty(shuffled, async (rows) => {
        expect(await plain(rows as typeof made.rows)).toEqual(expected)
      }),
      { numRuns: 30 },
    )
  })

  test('of 2,700 children is read and put into words, every child of it', async () => {
    const files = filesOf(madeUpReturn({ children: 2700 }))
    const all = everything(await readFiles(files))
    expect(all).toHaveLength(2700)
  })
})
