/** A social worker at two in the morning: what is owed and why, what was known when, recording, leaving. */

import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { accessible, fitsPhone, journey, picture } from './browser.ts'
import { fillFirstAnswers, firstChild, openRecord, textOf } from './record-form.ts'

const night = journey()
const WORKER = 'marlbury.worker.1'
const main = (page: Page) => page.locator('main')
const PATIENT = 120_000

describe('what is owed', () => {
  test(
    'my work leads to why, step by step with its source, and to the child',
    async () => {
      const page = await night.as(WORKER)
      expect(await textOf(page, 'h1')).toBe('My work')
      await picture(page, 'my-work')
      await page
        .locator('main summary')
        .first()
        .click()
        .catch(() => undefined)
      const child = await firstChild(page)
      await page.goto(`${night.holdfast.origin}${child}`)
      await picture(page, 'child')
      expect(await textOf(page, 'main')).toContain('Where things stand')
      await main(page).getByRole('link', { name: /^Why/ }).first().click()
      await picture(page, 'why')
      expect(await textOf(page, 'h2')).toBe('Why is this owed?')
      const steps = await main(page).locator('ol').first().locator('li').allInnerTexts()
      expect(steps.length).toBeGreaterThan(3)
      expect(steps.join(' ')).toMatch(/Source: /)
    },
    PATIENT,
  )
})

describe('the chronology', () => {
  test(
    'is shown by section, with as many entries as it says',
    async () => {
      const page = await night.as(WORKER)
      await page.goto(`${night.holdfast.origin}${await firstChild(page)}/chronology`)
      await picture(page, 'chronology')
      const all = await countOf(page)
      await page.getByRole('link', { name: 'Care', exact: true }).click()
      const care = await countOf(page)
      expect(care).toBeGreaterThan(0)
      expect(care).toBeLessThan(all)
      expect(await page.locator('.holdfast-chronology__entry').count()).toBe(care)
    },
    PATIENT,
  )

  test(
    'as known on an earlier day redraws everything, and offers nothing to change',
    async () => {
      const page = await night.as(WORKER)
      const child = await firstChild(page)
      await page.goto(`${night.holdfast.origin}${child}/chronology`)
      const recorded = (await page.locator('.holdfast-chronology__source').allInnerTexts()).map(
        (text) => Date.parse(`${/Recorded (\d+ \w+ \d{4}) at/.exec(text)?.[1]} UTC`),
      )
      const chosen = new Date([...recorded].sort()[Math.floor(recorded.length / 2)] ?? 0)
      await page.getByText('Show what was known on an earlier day').click()
      await page.getByLabel('Day').fill(String(chosen.getUTCDate()))
      await page.getByLabel('Month').fill(String(chosen.getUTCMonth() + 1))
      await page.getByLabel('Year').fill(String(chosen.getUTCFullYear()))
      await page.getByRole('button', { name: 'Show', exact: true }).click()
      expect(await textOf(page, 'main')).toContain('This page shows what was known by the end of')
      expect(await countOf(page)).toBe(recorded.filter((day) => day <= chosen.getTime()).length)
      expect(await page.getByText('Correct this entry').count()).toBe(0)
      await page.getByRole('link', { name: 'Overview' }).click()
      expect(await textOf(page, 'main')).toContain('This page shows what was known by the end of')
      expect(await main(page).getByText('on that day').count()).toBe(1)
      await accessible(page)
    },
    PATIENT,
  )

  test(
    'a day that is none is said to be none, at its boxes',
    async () => {
      const page = await night.as(WORKER)
      await page.goto(
        `${night.holdfast.origin}${await firstChild(page)}?known-day=31&known-month=2&known-year=2026`,
      )
      await page.getByRole('link', { name: 'Enter a real day, like 27 3 2026' }).click()
      expect(await page.evaluate('document.activeElement.id')).toBe('known-day')
      expect(await page.locator('#known-day').inputValue()).toBe('31')
    },
    PATIENT,
  )
})

describe('recording', () => {
  test(
    'a form with mistakes keeps what was typed, says what is wrong, and then records',
    async () => {
      const page = await night.as(WORKER)
      await openRecord(night, page, 'found')
      await picture(page, 'record')
      await page.locator('textarea[name="note"]').fill('She is safe. سلام — ሰላም — Lê Thị Yến')
      await page.locator('#field-happened-day').fill('31')
      await page.locator('#field-happened-month').fill('2')
      await page.locator('#field-happened-year').fill('2026')
      await page.getByRole('button', { name: 'Record it' }).click()
      const mistakes = await page.locator('.govuk-error-summary li').allInnerTexts()
      expect(mistakes).toContain('“When did it happen?” must be a real day, like 27 3 2026')
      expect(mistakes.at(-1)).toBe('Choose how they know')
      expect(mistakes.join(' ')).not.toMatch(/Invalid|expected|undefined/)
      expect(await page.title()).toMatch(/^Error: Found/)
      expect(await page.locator('textarea[name="note"]').inputValue()).toContain('Lê Thị Yến')
      await accessible(page)
      await fitsPhone(page)
      await fillFirstAnswers(page)
      await page.locator('#field-happened-day').fill('27')
      await page.getByRole('button', { name: 'Record it' }).click()
      await page.waitForURL(/chronology#entry-/)
      expect(await textOf(page, 'main')).toContain('سلام — ሰላም — Lê Thị Yến')
    },
    PATIENT,
  )

  test(
    'an entry is corrected, who knew is answered, then it is withdrawn; all of it stays to be read',
    async () => {
      const page = await night.as(WORKER)
      await openRecord(night, page, 'visit-made')
      await fillFirstAnswers(page)
      await page.locator('textarea[name="note"]').fill('The kettle was warm.')
      await page.getByRole('button', { name: 'Record it' }).click()
      await page.waitForURL(/#entry-/)
      await actOn(page, 'Correct this entry')
      await page.getByRole('button', { name: 'Record the correction' }).click()
      expect(await textOf(page, '.govuk-error-summary')).toContain(
        'Say why the earlier entry is not right',
      )
      await page.locator('textarea[name="note"]').fill('The kettle was cold.')
      await page.locator('#field-why').fill('I mixed up two visits.')
      await page.getByRole('button', { name: 'Record the correction' }).click()
      await page.waitForURL(/#entry-/)
      const text = await textOf(page, 'main')
      expect(text).toContain('The kettle was cold.')
      expect(text).toContain('The kettle was warm.')
      expect(text).toContain('No longer stands')
      await actOn(page, 'Who knew about this')
      expect(await textOf(page, 'main')).toMatch(/1 trace .*Written by/)
      await page.getByRole('link', { name: 'Back' }).click()
      await actOn(page, 'Withdraw this entry')
      await page.locator('#field-why').fill('It was another child.')
      await page.getByRole('button', { name: 'Withdraw it' }).click()
      await page.waitForURL(/#entry-/)
      expect(await textOf(page, 'main')).toContain('It was another child.')
    },
    PATIENT,
  )

  test(
    'without scripts another row can be added, and names keep their script',
    async () => {
      const page = await night.as(WORKER, { javaScriptEnabled: false })
      await openRecord(night, page, 'identity-claimed')
      await page.locator('[name="names.0.name"]').fill('Le Thi Yen')
      await page.locator('[name="names.0.nameOriginal"]').fill('Lê Thị Yến')
      await page.locator('button[name="add"][value="names"]').click()
      expect(await page.locator('[name="names.0.name"]').inputValue()).toBe('Le Thi Yen')
      await page.locator('[name="names.1.name"]').fill('Selam')
      await page.locator('[name="names.1.nameOriginal"]').fill('ሰላም')
      await fillFirstAnswers(page)
      await page.getByRole('button', { name: 'Record it' }).click()
      await page.goto(page.url().replace(/\/chronology.*/, ''))
      expect(await textOf(page, 'main')).toContain('ሰላም')
      expect(await textOf(page, 'main')).toContain('Lê Thị Yến')
    },
    PATIENT,
  )
})

describe('a draft', () => {
  test(
    'is saved, found again, recorded, and then gone',
    async () => {
      const page = await night.as(WORKER)
      await openRecord(night, page, 'visit-made')
      await page.locator('textarea[name="note"]').fill('Half a sentence')
      await page.getByRole('button', { name: 'Save and come back later' }).click()
      expect(await textOf(page, 'main')).toContain('Visit made, saved')
      await page
        .getByRole('link', { name: /^Go on with it/ })
        .first()
        .click()
      expect(await page.locator('textarea[name="note"]').inputValue()).toBe('Half a sentence')
      await fillFirstAnswers(page)
      await page.getByRole('button', { name: 'Record it' }).click()
      await page.waitForURL(/#entry-/)
      expect(await textOf(page, 'main')).toContain('Half a sentence')
      await page.getByRole('link', { name: 'Drafts' }).click()
      expect(await textOf(page, 'main')).toContain('0 drafts')
    },
    PATIENT,
  )

  test(
    'is kept by itself while somebody types, and is nobody else’s',
    async () => {
      const page = await night.as(WORKER)
      await page.clock.install()
      await openRecord(night, page, 'visit-made')
      await page.locator('textarea[name="note"]').pressSequentially('Interrupted')
      await page.clock.fastForward(31_000)
      await page.getByText(/Saved as a draft at/).waitFor()
      await page.goto(`${night.holdfast.origin}/drafts`)
      const resume = await page.getByRole('link', { name: /^Go on with it/ }).getAttribute('href')
      const other = await night.as('marlbury.manager.1')
      await other.goto(`${night.holdfast.origin}/drafts`)
      expect(await textOf(other, 'main')).toContain('0 drafts')
      await other.goto(`${night.holdfast.origin}${resume}`)
      expect(await other.content()).not.toContain('Interrupted')
      await page.getByRole('button', { name: /^Delete it/ }).click()
      expect(await textOf(page, 'main')).toContain('0 drafts')
    },
    PATIENT,
  )
})

test(
  'places are shown only for a reason',
  async () => {
    const page = await night.as(WORKER)
    await page.goto(`${night.holdfast.origin}${await firstChild(page)}`)
    expect(await page.content()).not.toMatch(POSTCODE)
    await page.getByRole('link', { name: 'Show the address' }).click()
    await page.getByRole('button', { name: 'Show places' }).click()
    expect(await textOf(page, '.govuk-error-summary')).toContain('Say why you need to see')
    await page.getByLabel('Why do you need to see').fill('I drive there now')
    await page.getByRole('button', { name: 'Show places' }).click()
    expect(await textOf(page, 'main')).toMatch(POSTCODE)
    await accessible(page)
  },
  PATIENT,
)

test(
  'after signing out, going back shows nothing',
  async () => {
    const page = await night.as(WORKER)
    await page.goto(`${night.holdfast.origin}${await firstChild(page)}`)
    const name = await textOf(page, 'h1')
    await page.getByRole('button', { name: 'Sign out' }).click()
    expect(await textOf(page, 'h1')).toBe('You are signed out')
    await page.goBack()
    await page.waitForLoadState()
    expect(await page.content()).not.toContain(name)
    await page.goto(night.holdfast.origin)
    await picture(page, 'sign-in')
  },
  PATIENT,
)

/** Postcodes of the made-up world begin with ZZ, which no real one does. */
const POSTCODE = /ZZ\d+ \d[A-Z]{2}/

async function countOf(page: Page): Promise<number> {
  const heading = await page
    .getByRole('heading', { name: /entr(y|ies).*, newest first/ })
    .innerText()
  return Number(heading.split(' ')[0])
}

/** Opens the entry that the address points at and chooses what to do with it. */
async function actOn(page: Page, what: string): Promise<void> {
  const entry = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)
  await entry.locator('summary').click()
  await entry.getByRole('link', { name: what }).click()
}
