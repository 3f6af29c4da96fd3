import { describe, expect, test } from 'vitest'
import { requireAuthority, requireOwnReturn } from './authority.ts'
import { fileOf, filesOf, madeUpReturn } from './made-up-return.ts'
import { onlyUnaccompaniedOrMissing } from './only.ts'
import { readFiles } from './read-files.ts'
import { rowsToChildren } from './rows-to-children.ts'
import { UnusableInput } from './unusable-input.ts'

describe('Only children who are unaccompanied or were missing', () => {
  test('are held, with all their rows; of the others nothing is', async () => {
    const made = madeUpReturn({ children: 200, seed: 2 })
    const wanted = new Set([...made.rows.UASC, ...made.rows.Missing].map((row) => row.CHILD))
    const { read, leftOut } = onlyUnaccompaniedOrMissing(await readFiles(filesOf(made)))
    const { children } = rowsToChildren(read)
    expect(new Set(children.map(({ child }) => child))).toEqual(wanted)
    expect(children.every(({ header, health }) => header !== null && health !== null)).toBe(true)
    expect(leftOut).toBeGreaterThan(500)
  })

  test('a child whose row is faulty is held, and a row without a child is still reported', async () => {
    const files = [
      fileOf('m', 'CHILD,DOB,MISSING,MIS_START,MIS_END\nA1,,M,99/99/2023,\n,,M,01/05/2023,\n'),
      fileOf('r', 'CHILD,DOB,REVIEW,REVIEW_CODE\nA1,,01/05/2023,PN1\nA2,,01/05/2023,PN1\n'),
    ]
    const { read, leftOut } = onlyUnaccompaniedOrMissing(await readFiles(files))
    const { children, faults } = rowsToChildren(read)
    expect(children.map(({ child }) => child)).toEqual(['A1'])
    expect(faults.map(({ column }) => column)).toEqual(['MIS_START', 'CHILD'])
    expect(leftOut).toBe(1)
  })
})

describe('The council of the return', () => {
  const childrenOf = async (authority: string, count = 60) =>
    rowsToChildren(await readFiles(filesOf(madeUpReturn({ children: count, authority })))).children

  test.each(['', '30', '999', 'abc', '__proto__', 'constructor', 'unknown'])(
    '"%s" is none',
    (code) => expect(() => requireAuthority(code)).toThrow(UnusableInput),
  )

  test('is refused when the pupil numbers are clearly of another, which is named', async () => {
    const kent = await childrenOf('886')
    expect(() => requireOwnReturn('306', kent)).toThrow(
      /^This looks like the return of Kent \(886\), not of Croydon \(306\): \d+ of \d+ pupil numbers/,
    )
    expect(() => requireOwnReturn('886', kent)).not.toThrow()
  })

  test('is not doubted for a few children, mixed numbers, no council, or one that is no more', async () => {
    const few = await childrenOf('886', 15)
    expect(() => requireOwnReturn('306', few)).not.toThrow()
    const mixed = [...(await childrenOf('886', 40)), ...(await childrenOf('306', 20))]
    expect(() => requireOwnReturn('306', mixed)).not.toThrow()
    const none = await childrenOf('001')
    expect(() => requireOwnReturn('306', none)).not.toThrow()
    const gone = await childrenOf('928')
    expect(() => requireOwnReturn('940', gone)).not.toThrow()
  })
})
