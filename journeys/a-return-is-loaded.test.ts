/** A returns officer brings the yearly return: looks at it, imports it, reads what came of every row. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { csvOf, madeUpReturn } from '../src/exchange/ssda903/made-up-return.ts'
import { accessible, fitsPhone, journey, picture } from './browser.ts'
import { textOf } from './record-form.ts'

const office = journey()
const OFFICER = 'marlbury.returns.1'
const CHILDREN = 60
const FAULTS = 8
const PATIENT = 120_000

const made = madeUpReturn({ children: CHILDREN, faults: FAULTS, seed: 7 })
const files = Object.entries(made.rows)
  .filter(([, rows]) => rows.length > 0)
  .map(([module, rows]) => ({
    name: `${module.toLowerCase()}.csv`,
    mimeType: 'text/csv',
    buffer: Buffer.from(csvOf(module as keyof typeof made.rows, rows)),
  }))

describe('a return', () => {
  test(
    'is looked at first, and its faults are named by file, line and column',
    async () => {
      const page = await office.as(OFFICER)
      await send(page, files)
      expect(await textOf(page, 'h1')).toBe('What is in the return')
      const text = await textOf(page, 'main')
      expect(text).toContain('Nothing has been recorded yet')
      expect(text).toContain(`${FAULTS} rows cannot be taken`)
      for (const { module, index, column } of made.planted) {
        // Line 1 is the head of the file.
        const row = page.locator('tbody tr', { hasText: `${module.toLowerCase()}.csv` })
        const said = (await row.allInnerTexts()).map((each) => each.split(/\s+/))
        expect(said).toContainEqual(
          expect.arrayContaining([`${module.toLowerCase()}.csv`, String(index + 2), column]),
        )
      }
      await accessible(page)
      await fitsPhone(page)
    },
    PATIENT,
  )

  test(
    'is imported with progress, and its report accounts for every row',
    async () => {
      const page = await office.as(OFFICER)
      await importFiles(page)
      await picture(page, 'import')
      expect(await textOf(page, 'main')).toMatch(/\d+ entries added/)
      for (const [module, rows, added, changed, unchanged, rejected] of await modulesOf(page)) {
        expect(Number(added) + Number(changed) + Number(unchanged) + Number(rejected), module).toBe(
          Number(rows),
        )
      }
      await accessible(page)
      await fitsPhone(page)
    },
    PATIENT,
  )

  test(
    'imported again adds nothing',
    async () => {
      const page = await office.as(OFFICER)
      await importFiles(page)
      expect(await textOf(page, 'main')).toContain('0 entries added and 0 corrections')
      for (const [module, , added, changed] of await modulesOf(page))
        expect([module, added, changed]).toEqual([module, '0', '0'])
      await page.getByRole('link', { name: 'Back' }).click()
      expect(await textOf(page, 'main')).toMatch(/\d earlier imports, newest first/)
    },
    PATIENT,
  )

  test(
    'gives children without names, called by council and number',
    async () => {
      const page = await office.as(OFFICER)
      await page.getByRole('link', { name: 'Find a child' }).click()
      await page.getByLabel('The number').fill('MU100001')
      await page.getByLabel('Why are you looking?').fill('Checking what the return said')
      await page.getByRole('button', { name: 'Find' }).click()
      await page.waitForURL('**/child/**')
      expect(await textOf(page, 'h1')).toBe('Marlbury, number MU100001')
      expect(await page.title()).not.toContain('MU100001')
    },
    PATIENT,
  )
})

describe('what is not a return', () => {
  test.each([
    ['nothing', [], 'Choose the files of the return'],
    ['a picture', [file('photo.csv', '\u0089PNG\r\n\u001a\n\0\0')], 'photo.csv'],
    ['a table with other columns', [file('pupils.csv', 'A,B\r\n1,2\r\n')], 'pupils.csv'],
    [
      'UTF-16',
      [{ ...file('h.csv', ''), buffer: Buffer.from('\ufeffCHILD,SEX', 'utf16le') }],
      'h.csv',
    ],
  ])(
    '%s gives one clear error, and nothing is kept',
    async (_what, sent, said) => {
      const page = await office.as(OFFICER)
      await send(page, sent)
      const mistakes = await page.locator('.govuk-error-summary li').allInnerTexts()
      expect(mistakes).toHaveLength(1)
      expect(mistakes[0]).toContain(said)
      expect(mistakes[0]).not.toMatch(/Error|undefined|HF_/)
      await accessible(page)
    },
    PATIENT,
  )
})

function file(name: string, content: string) {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(content, 'latin1') }
}

async function send(page: Page, sent: typeof files): Promise<void> {
  await page.getByRole('link', { name: 'Import a return' }).click()
  await page.locator('input[type="file"]').setInputFiles(sent)
  await page.getByRole('button', { name: 'Look at what is in them' }).click()
}

/** Sends the return and asks again, as the page offers, until it is in. */
async function importFiles(page: Page): Promise<void> {
  await send(page, files)
  await page.getByRole('button', { name: 'Import' }).click()
  await expect
    .poll(
      async () => {
        const again = page.getByRole('link', { name: 'Check again' })
        if ((await again.count()) > 0) await again.click()
        return textOf(page, 'main')
      },
      { timeout: 90_000, interval: 500 },
    )
    .toMatch(/Imported/)
}

/** The rows of the report's table: module, rows, added, changed, unchanged, rejected. */
async function modulesOf(page: Page): Promise<string[][]> {
  const rows = await page.locator('table').first().locator('tbody tr').all()
  return Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()))
}
