import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asDay, type Day } from '../../chronology/as-at.ts'
import { COLUMNS, USED, type UsedModule } from './columns.ts'
import type { Row } from './row.ts'
import { typed } from './typed-rows.ts'
import { readDay } from './values.ts'

const day = (cell: string): string => {
  const read = readDay(cell)
  return 'value' in read ? read.value : `refused: ${read.fault}`
}

describe('A day', () => {
  test.each([
    ['27/03/2026', '2026-03-27'],
    ['7/3/2026', '2026-03-07'],
    ['2026-03-27', '2026-03-27'],
    ['27/03/2026 00:00', '2026-03-27'],
    ['27/03/2026 00:00:00', '2026-03-27'],
    ['7/3/2026T00:00', '2026-03-07'],
    ['2026-03-27T00:00:00', '2026-03-27'],
    ['2026-03-27 00:00:00.000', '2026-03-27'],
    ['29/02/2024', '2024-02-29'],
  ])('%s is %s', (cell, expected) => expect(day(cell)).toBe(expected))

  test.each([
    ['24/04/17', 'a year of 2 digits'],
    ['17-04-24', 'a year of 2 digits'],
    ['24/04/017', 'a year of 3 digits'],
    ['31/02/2023', 'does not exist'],
    ['29/02/2023', 'does not exist'],
    ['00/01/2023', 'does not exist'],
    ['01/13/2023', 'does not exist'],
    ['01/01/0202', 'a year that cannot be right'],
    ['01/01/9999', 'a year that cannot be right'],
    ['27/03/2026 14:30', 'a time of day'],
    ['2026-03-27T23:00:00', 'a time of day'],
    ['27.03.2026', 'is not a day'],
    ['2026-3-27', 'is not a day'],
    ['March', 'is not a day'],
    ['46108', 'is not a day'],
  ])('%s is refused: %s', (cell, why) => expect(day(cell)).toContain(why))

  test('every real day in each of its forms is that day', () => {
    const real = fc.date({
      min: new Date('1900-01-01T00:00Z'),
      max: new Date('2100-12-31T00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(real, (date) => {
        const iso = date.toISOString().slice(0, 10)
        const [y, m, d] = iso.split('-')
        expect(day(iso)).toBe(asDay(iso))
        expect(day(`${d}/${m}/${y}`)).toBe(iso)
        expect(day(`${Number(d)}/${Number(m)}/${y} 00:00:00`)).toBe(iso)
      }),
    )
  })
})

const row = (module: UsedModule, cells: Record<string, string>): Row => ({
  module,
  file: 'f.csv',
  line: 7,
  index: 5,
  cells,
})
const GOOD: { [M in UsedModule]: Record<string, string> } = {
  Header: { CHILD: 'A1', SEX: '2', DOB: '01/02/2008', ETHNIC: 'BAFR', UPN: 'UN2' },
  Episodes: { CHILD: 'A1', DECOM: '01/05/2023', RNE: 'S', LS: 'V2', CIN: 'N8', PLACE: 'U4' },
  UASC: { CHILD: 'A1', SEX: 'F', DOB: '01/02/2008', DUC: '01/02/2026' },
  Missing: { CHILD: 'A1', MISSING: 'M', MIS_START: '02/05/2023' },
  Reviews: { CHILD: 'A1', REVIEW: '02/05/2023', REVIEW_CODE: 'PN1' },
  OC2: { CHILD: 'A1', SDQ_SCORE: '12.0', CONVICTED: '0' },
  SWEpisodes: { CHILD: 'A1', SW_ID: 'SW99', SW_DECOM: '01/01/2020', SW_REASON: 'SWDIED' },
}
const faultsOf = (module: UsedModule, change: Record<string, string>, today?: Day) => {
  const read = typed(module, row(module, { ...GOOD[module], ...change }), today)
  return 'faults' in read ? read.faults.map(({ column, reason }) => `${column} ${reason}`) : []
}

describe('A row', () => {
  test.each(USED)('of %s with nothing but what is needed is taken', (module) =>
    expect(faultsOf(module, {})).toEqual([]),
  )

  test('both codings of sex are taken', () => {
    const sex = (SEX: string) => typed('Header', row('Header', { ...GOOD.Header, SEX }))
    expect(['1', '2', '1.0', 'M', 'f', 'U'].map((code) => sex(code))).toMatchObject([
      { sex: 'male' },
      { sex: 'female' },
      { sex: 'male' },
      { sex: 'male' },
      { sex: 'female' },
      { sex: 'unknown' },
    ])
  })

  test.each<[UsedModule, Record<string, string>, string]>([
    ['Header', { CHILD: '' }, 'CHILD must be filled in'],
    ['Header', { CHILD: 'A-1' }, 'CHILD must be 1 to 20 letters and digits'],
    ['Header', { CHILD: 'A'.repeat(21) }, 'CHILD must be 1 to 20 letters and digits'],
    ['Header', { SEX: '3' }, 'SEX "3" is not a code'],
    ['Header', { DOB: '' }, 'DOB must be filled in'],
    ['Header', { UPN: 'UN9' }, 'UPN what is written is not a code'],
    ['Header', { UPN: '1234' }, 'UPN must be a letter and 12 digits'],
    ['Episodes', { LS: 'Q9' }, 'LS "Q9" is not a code'],
    ['Episodes', { LS: '' }, 'LS must be filled in'],
    ['Episodes', { LS: 'SW1A1AA' }, 'LS what is written is not a code'],
    ['Episodes', { PLACE: 'P2', DECOM: '28/10/2023' }, 'PLACE "P2" was not in use at that time'],
    ['Episodes', { DEC: '30/04/2023', REC: 'X1' }, 'DEC is before DECOM'],
    ['Episodes', { PL_POST: '12 High Street' }, 'PL_POST is not a UK postcode'],
    ['Episodes', { URN: '12' }, 'URN must be 7 digits'],
    ['UASC', { UASC: '0' }, 'DUC has a day although'],
    ['Missing', { MIS_START: '' }, 'MIS_START must be filled in'],
    ['Missing', { MISSING: '' }, 'MISSING must be filled in'],
    ['Missing', { MIS_END: '01/05/2023' }, 'MIS_END is before MIS_START'],
    ['Missing', { DOB: '03/05/2023' }, 'MIS_START is before the birth date'],
    ['OC2', { SDQ_SCORE: '41' }, 'SDQ_SCORE must be a whole number from 0 to 40'],
    ['SWEpisodes', { SW_ID: 'AB1' }, 'SW_ID must begin with SW or XX'],
    ['SWEpisodes', { SW_DEC: '01/01/2019' }, 'SW_DEC is before SW_DECOM'],
  ])('%s %o is refused: %s', (module, change, why) =>
    expect(faultsOf(module, change).join()).toContain(why),
  )

  test('a code counts when it was in use on some day of the row', () => {
    expect(faultsOf('Episodes', { PLACE: 'P2', DECOM: '01/10/2023' })).toEqual([])
    expect(faultsOf('Episodes', { PLACE: 'K3', DECOM: '01/10/2023' })).toEqual([])
    expect(
      faultsOf('Episodes', { PLACE: 'K3', DECOM: '01/10/2023', DEC: '01/11/2023' }),
    ).not.toEqual([])
    expect(faultsOf('Episodes', { PLACE: 'H5', DECOM: '01/04/2025' })).not.toEqual([])
    expect(faultsOf('Episodes', { PLACE: 'Z12', DECOM: '01/01/2020' })).toEqual([])
  })

  test('what has not happened yet is refused, but an expected end is not', () => {
    const today = asDay('2023-05-01')
    expect(faultsOf('Missing', {}, today)).toEqual(['MIS_START is a day that has not come yet'])
    expect(faultsOf('UASC', {}, today)).toEqual([])
  })

  test('a row with several faults tells them all', () =>
    expect(faultsOf('Header', { SEX: 'X', DOB: '1/1/1', ETHNIC: 'NOPE' })).toHaveLength(3))

  test('a fault never holds what stood in the cell, unless it is a code or one or two characters', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        'SW1A 1AA',
        'LS12AB',
        'M11AE',
        '12/03/2009',
        '12032009',
        '2009-03-12T10:00',
        'Linh',
      ),
      fc.string({ minLength: 3, maxLength: 30 }),
    )
    fc.assert(
      fc.property(fc.constantFrom(...USED), cell, (module, content) => {
        if (content.trim().length < 3) return
        const cells = Object.fromEntries(COLUMNS[module].map((column) => [column, content]))
        const read = typed(module, row(module, cells))
        const reasons = 'faults' in read ? read.faults.map(({ reason }) => reason) : []
        const quoted = reasons.flatMap((reason) => /"(.*)"/s.exec(reason)?.[1] ?? [])
        expect(quoted.filter((one) => /\s|\d{2}\D|\d{3}/.test(one))).toEqual([])
        for (const reason of reasons.filter((one) => !one.includes('"')))
          expect(reason.includes(content) && content.length > 12).toBe(false)
      }),
    )
  })
})
