import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { MOST_BYTES, type NamedBytes } from './bytes.ts'
import { COLUMNS, type Module } from './columns.ts'
import { csvOf, fileOf, filesOf, madeUpReturn } from './made-up-return.ts'
import { xmlOf } from './made-up-xml.ts'
import { type ReadReturn, readDirectory, readFiles } from './read-files.ts'
import { UnusableInput } from './unusable-input.ts'

const folder = mkdtempSync(join(tmpdir(), 'return-'))
afterAll(() => rmSync(folder, { recursive: true }))

const readText = (text: string | Uint8Array, name = 'a.csv') => readFiles([fileOf(name, text)])

async function refusal(reading: Promise<unknown>): Promise<UnusableInput> {
  const error = await reading.then(
    () => new Error('it was read'),
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof UnusableInput)) throw error
  return error
}

/** Rows without file and line, which the two forms do not share. */
const cellsOf = ({ modules }: ReadReturn, module: 'Header' | 'Episodes' | 'Missing' | 'Reviews') =>
  (modules.get(module)?.rows ?? []).map(({ cells }) =>
    Object.fromEntries(COLUMNS[module].map((column) => [column, cells[column]])),
  )

describe('A module is known by its columns', () => {
  test.each(Object.keys(COLUMNS) as Module[])('%s, in any order and case', async (module) => {
    const columns = [...COLUMNS[module]].reverse().map((column) => ` "${column.toLowerCase()}" `)
    const { modules, unused } = await readText(`${columns.join(',')}\n`, 'what-ever.txt')
    expect([...modules.keys(), ...unused.map((one) => one.module)]).toEqual([module])
  })

  test('by the names of the XML form too', async () => {
    const text = csvOf('Episodes', []).replace('CHILD', 'CHILDID').replace('PLACE,', 'PL,')
    const { modules } = await readText(`${text}A1,01/04/2023,S,C2,N1,K2,PR4,,,,,,`)
    expect(modules.get('Episodes')?.rows[0]?.cells).toMatchObject({ CHILD: 'A1', PLACE: 'K2' })
  })

  test('with byte order mark, CRLF, quoted commas, blank lines and commas behind the last column', async () => {
    const text =
      '\uFEFFCHILD,DOB,REVIEW,REVIEW_CODE,\r\n\r\nA1,"01/02/2010",  01/05/2023 ,PN1,\r\n,,,,\r\n"A,2",,,\r\n'
    const rows = (await readText(text)).modules.get('Reviews')?.rows
    expect(rows?.map((row) => [row.line, row.index, row.cells.CHILD])).toEqual([
      [3, 0, 'A1'],
      [5, 1, 'A,2'],
    ])
    expect(rows?.[0]?.cells.REVIEW).toBe('01/05/2023')
  })

  test('a stray or open quotation mark spoils its own row and no other', async () => {
    const text = `${csvOf('UASC', [])}"A"1,1,,\nA2,"1,\nA3,1,,\nA4,"1,\nA5,"1",,\n`
    const rows = (await readText(text)).modules.get('UASC')?.rows
    expect(rows?.map((row) => [row.line, row.cells.CHILD ?? 'unreadable'])).toEqual([
      [2, 'unreadable'],
      [3, 'unreadable'],
      [4, 'A3'],
      [5, 'unreadable'],
      [6, 'A5'],
    ])
  })

  test('line ends may be of any kind and may fall between two pieces', async () => {
    async function* pieces(): AsyncGenerator<Uint8Array> {
      for (const piece of [`${csvOf('UASC', [], '')}\r`, '\nA1,1,,\rA2,', '1,,\n', 'A3,1,,'])
        yield Buffer.from(piece)
    }
    const rows = (await readFiles([{ name: 'a', bytes: pieces() }])).modules.get('UASC')?.rows
    expect(rows?.map((row) => [row.line, row.cells.CHILD])).toEqual([
      [2, 'A1'],
      [3, 'A2'],
      [4, 'A3'],
    ])
  })

  test('modules that are not used yet are reported with their rows', async () => {
    const { modules, unused } = await readFiles(filesOf(madeUpReturn({ children: 40 })))
    expect([...modules.keys()].sort()).toEqual([
      'Episodes',
      'Header',
      'Missing',
      'OC2',
      'Reviews',
      'SWEpisodes',
      'UASC',
    ])
    expect(unused.map((one) => one.module).sort()).toEqual(['OC3', 'PrevPerm'])
    expect(unused.every((one) => one.rows > 0)).toBe(true)
  })
})

describe('The XML form', () => {
  test('gives the same rows as the CSV files', async () => {
    const made = madeUpReturn({ children: 60, seed: 5 })
    const csv = await readFiles(filesOf(made))
    const xml = await readText(xmlOf(made), 'return.xml')
    for (const module of ['Header', 'Episodes', 'Missing', 'Reviews'] as const)
      expect(cellsOf(xml, module)).toEqual(cellsOf(csv, module))
    expect(xml.modules.get('SWEpisodes')?.rows).toHaveLength(60)
    expect(xml.modules.get('UASC')?.rows).toHaveLength(made.rows.UASC.length)
  })

  test('keeps the line of each row, and names groups that it does not know', async () => {
    const read = await readText(
      '<?xml version="1.0"?>\n<EXPSSDA903>\n<CHILD><HEADER><CHILDID>A1</CHILDID>\n<AREVIEW><REVIEW>01/05/2023</REVIEW></AREVIEW><NEWS><A>1</A></NEWS></HEADER></CHILD></EXPSSDA903>',
    )
    expect(read.modules.get('Reviews')?.rows[0]).toMatchObject({ line: 4, cells: { CHILD: 'A1' } })
    expect(read.unused).toEqual([{ module: 'group NEWS', file: 'a.csv', rows: 1 }])
  })

  test.each([
    ['another root', '<Message><CHILD/></Message>'],
    ['broken', '<EXPSSDA903><CHILD></EXPSSDA903>'],
    ['entities', '<!DOCTYPE a [<!ENTITY b "cc">]><EXPSSDA903>&b;</EXPSSDA903>'],
    ['an entity nobody declared', '<EXPSSDA903><CHILD>&b;</CHILD></EXPSSDA903>'],
    ['no end', '<EXPSSDA903>'],
    ['no element', '<!-- nothing -->'],
    ['too deep', `<EXPSSDA903>${'<A>'.repeat(20)}`],
    ['a tag without end', `<EXPSSDA903><CHILD ${'x'.repeat(400_000)}`],
    ['a text without end', `<EXPSSDA903><CHILD>${'x'.repeat(400_000)}`],
  ])('is refused with %s', async (_, text) => {
    expect((await refusal(readText(text))).code).toBe('HF_903_XML')
  })
})

describe('What is not a return is refused with one sentence', () => {
  const header = csvOf('Header', [])
  const utf16 = new Uint8Array(Buffer.from(`\uFEFF${header}`, 'utf16le'))

  test.each<[string, string | Uint8Array, string]>([
    ['UTF-16', utf16, 'HF_903_UTF16'],
    ['UTF-16 without a mark', utf16.slice(2), 'HF_903_UTF16'],
    ['a spreadsheet', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 8]), 'HF_903_BINARY'],
    ['a binary', new Uint8Array([1, 2, 3, 250]), 'HF_903_BINARY'],
    ['a zero byte far inside', `${header}A\0B`, 'HF_903_BINARY'],
    ['another encoding', new Uint8Array([...Buffer.from(header), 0xe9, 0x0a]), 'HF_903_NOT_UTF8'],
    ['nothing', '', 'HF_903_EMPTY'],
    ['blanks', ' \n \n', 'HF_903_EMPTY'],
    ['another table', 'NAME,AGE\nx,1\n', 'HF_903_UNKNOWN_FILE'],
    ['a column missing', header.replace(',MOTHER', ''), 'HF_903_UNKNOWN_FILE'],
    ['a column twice', header.replace('UPN', 'SEX'), 'HF_903_UNKNOWN_FILE'],
    ['no line of names', 'A1,1,01/02/2010,WBRI,UN1,,\n', 'HF_903_UNKNOWN_FILE'],
    ['a line without end', `${header}A1,${'x'.repeat(50_000)}`, 'HF_903_CSV'],
  ])('%s', async (_, content, code) => {
    const error = await refusal(readText(content))
    expect(error.code).toBe(code)
    expect(error.message).toMatch(/^[A-Z].*\.$/)
    expect(error.message).not.toContain('WBRI')
  })

  test('the nearest module and what it lacks are named', async () => {
    const error = await refusal(readText(header.replace(',MOTHER', ',AGE')))
    expect(error).toMatchObject({ line: 1, column: 'MOTHER', file: 'a.csv' })
    expect(error.message).toContain('nearest is Header, but MOTHER is missing and 1 of its columns')
  })

  test('the same module in two files', async () => {
    const error = await refusal(readFiles([fileOf('a.csv', header), fileOf('b.csv', header)]))
    expect(error.code).toBe('HF_903_TWICE')
    const oc3 = csvOf('OC3', [])
    const unused = await refusal(readFiles([fileOf('a.csv', oc3), fileOf('b.csv', oc3)]))
    expect(unused.code).toBe('HF_903_TWICE')
  })

  test('two gigabytes of rubbish are not read', async () => {
    let taken = 0
    async function* rubbish(start: string): AsyncGenerator<Uint8Array> {
      yield Buffer.from(start)
      for (; taken < 2048; taken += 1) yield new Uint8Array(1024 * 1024).fill(97)
    }
    for (const start of ['', header, `${header}"`, '<EXPSSDA903>', '<']) {
      taken = 0
      await refusal(readFiles([{ name: 'big', bytes: rubbish(start) }]))
      expect(taken).toBeLessThan(40)
    }
    const named: NamedBytes = { name: 'big', bytes: rubbish(''), size: MOST_BYTES + 1 }
    taken = 0
    expect((await refusal(readFiles([named]))).code).toBe('HF_903_TOO_LARGE')
    expect(taken).toBe(0)
  })

  test('any bytes at all give rows or this error, never another', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        header,
        csvOf('Missing', []),
        '<EXPSSDA903>',
        '<CHILD>',
        '"',
        ',',
        '\n',
        '<',
        '&',
        ']]>',
      ),
      fc.string({ unit: 'binary' }),
    )
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc
        .array(piece, { maxLength: 12 })
        .map((pieces) => new Uint8Array(Buffer.from(pieces.join('')))),
    )
    await fc.assert(
      fc.asyncProperty(content, async (bytes) => {
        const outcome = await readText(bytes).catch((error: unknown) => error)
        if (outcome instanceof Error && !(outcome instanceof UnusableInput)) throw outcome
      }),
      { numRuns: 1500 },
    )
  })
})

describe('A folder', () => {
  test('is read whole, hidden files and folders within left alone', async () => {
    const full = join(folder, 'full')
    mkdirSync(join(full, 'older'), { recursive: true })
    writeFileSync(join(full, '.DS_Store'), new Uint8Array([0, 1]))
    writeFileSync(join(full, 'x.csv'), csvOf('Missing', []))
    expect([...(await readDirectory(full)).modules.keys()]).toEqual(['Missing'])
    expect([...(await readDirectory(join(full, 'x.csv'))).modules.keys()]).toEqual(['Missing'])
    writeFileSync(join(full, 'notes.txt'), 'Ring the school on Monday')
    expect(await refusal(readDirectory(full))).toMatchObject({
      code: 'HF_903_UNKNOWN_FILE',
      file: 'notes.txt',
    })
  })

  test('without any module, or that is not there, is refused', async () => {
    const empty = join(folder, 'empty')
    mkdirSync(empty)
    expect((await refusal(readDirectory(empty))).code).toBe('HF_903_NO_MODULE')
    expect((await refusal(readDirectory(join(folder, 'gone')))).code).toBe('HF_903_NO_SUCH_PATH')
    expect((await refusal(readDirectory('/dev/null'))).code).toBe('HF_903_NOT_A_FILE')
  })
})
