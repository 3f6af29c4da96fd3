/** The stylesheet: made once, kept, complete, and without what belongs to GOV.UK only. */
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Stylesheet, stylesheet } from './styles.ts'

let folder: string
let first: Stylesheet

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'holdfast-styles-'))
  first = await stylesheet(join(folder, 'not', 'yet', 'there'))
}, 60_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

/** Short failures: the stylesheet itself is too long to be shown. */
function found(pattern: RegExp): string[] {
  return first.css.match(pattern) ?? []
}

describe('The stylesheet', () => {
  test('is made once and then read from its file', async () => {
    const cache = join(folder, 'not', 'yet', 'there')
    const file = join(cache, `styles-${first.hash}.css`)
    const before = await stat(file)
    expect(await stylesheet(cache)).toEqual(first)
    expect((await stat(file)).ino).toBe(before.ino)
    expect(await readdir(cache)).toEqual([`styles-${first.hash}.css`])
  })

  test('has no crown, no crest and no font of GOV.UK', () => {
    expect(found(/crown|crest|GDS Transport|@font-face|govuk-header__|licence/gi)).toEqual([])
  })

  test('loads nothing: no images, fonts or other stylesheets', () => {
    expect(found(/url\(|@import/g)).toEqual([])
  })

  test('has fonts that hold Vietnamese', () => {
    const families = new Set(found(/font-family:(?!inherit|monospace)[^;}]+/g))
    expect([...families]).toEqual([
      'font-family:"Noto Sans","Segoe UI",Roboto,"Helvetica Neue",Arial,"DejaVu Sans",' +
        '"Noto Naskh Arabic","Noto Sans Ethiopic",sans-serif',
    ])
  })

  test.each([
    '.govuk-summary-list__row',
    '.govuk-file-upload',
    '.govuk-generic-header',
    '.govuk-visually-hidden',
    '.govuk-grid-column-two-thirds',
    '.holdfast-made-up',
    '.holdfast-chronology__entry',
    '.holdfast-masked',
    '.holdfast-duty--not-known',
  ])('holds %s', (selector) => {
    expect(first.css.includes(selector)).toBe(true)
  })
})
