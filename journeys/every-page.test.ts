/** Every kind of page, as every kind of person reaches it: for everybody to read, on a phone, by keyboard. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { accessible, fitsPhone, journey } from './browser.ts'
import { crawl, withoutVisibleFocus } from './crawl.ts'
import { childrenOf, firstChild, textOf } from './record-form.ts'

const site = journey()
const PATIENT = 240_000
const ROLES = [
  'marlbury.worker.1',
  'marlbury.duty.1',
  'lantern-guardians.guardian.1',
  'northshire-police.missing.1',
  'marlbury.returns.1',
  'carer.household.01',
  'marlbury.admin.1',
  'border-unit.officer.1',
]
/** Pages that no link leads to before something has happened. */
const BESIDES = ['/my-work', '/find-a-child', '/drafts', '/there-is-no-such-page']

/** A form is made from its kind, whoever fills it in: the long ones are looked at once. */
const sameForEverybody = (template: string) => /\/(record\/.+|correct|withdraw)$/.test(template)
const checked = new Set<string>()

/** What the browser complains of, with answers of 404 left out: the crawl asks for one. */
function complaints(page: Page): string[] {
  const heard: string[] = []
  page.on('pageerror', (error) => heard.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of (404|422)/.test(message.text()))
      heard.push(message.text())
  })
  return heard
}

describe('every page', () => {
  test.each(ROLES)(
    'of %s can be read by everybody, fits a phone and breaks no rule',
    async (subject) => {
      const page = await site.as(subject)
      const heard = complaints(page)
      const names = new Set<string>()
      const [child] = await childrenOf(page)
      const from = [...BESIDES, ...(child ? [child, `${child}?known=2026-02-30`] : [])]
      const templates = await crawl(page, site.holdfast.origin, from, async (template, status) => {
        expect(status, template).toBe(template === '/there-is-no-such-page' ? 404 : 200)
        if (sameForEverybody(template) && checked.has(template)) return
        checked.add(template)
        await page.setViewportSize({ width: 1280, height: 900 })
        await accessible(page)
        await fitsPhone(page)
        expect(await page.locator('h1').count(), template).toBe(1)
        if (template === '/child/:id') names.add(await textOf(page, 'h1'))
        for (const name of names) expect(await page.title(), template).not.toContain(name)
        expect(page.url(), template).not.toMatch(/[^\w\-:/?=&.#%]/)
      })
      expect(heard).toEqual([])
      expect(templates.length).toBeGreaterThan(3)
      if (child) expect(templates).toContain('/child/:id/chronology')
    },
    PATIENT,
  )

  test(
    'before and after signing in can be read by everybody',
    async () => {
      const context = await site.browser.newContext()
      const page = await context.newPage()
      const heard = complaints(page)
      await page.goto(site.holdfast.origin)
      expect(await textOf(page, 'h1')).toBe('Who do you want to be?')
      await accessible(page)
      await fitsPhone(page)
      await page.locator('button[value="marlbury.manager.2"]').click()
      expect(await textOf(page, 'h1')).toBe('In which role are you working now?')
      await accessible(page)
      await fitsPhone(page)
      await page.getByRole('button', { name: /team manager/ }).click()
      expect(await textOf(page, 'h1')).toBe('My work')
      await page.getByRole('button', { name: 'Sign out' }).click()
      await accessible(page)
      expect(heard).toEqual([])
      await context.close()
    },
    PATIENT,
  )
})

describe('without scripts', () => {
  test(
    'every page says the same, and nothing waits for a script to be shown',
    async () => {
      const page = await site.as('marlbury.worker.1')
      const plain = await site.as('marlbury.worker.1', { javaScriptEnabled: false })
      const child = await firstChild(page)
      for (const path of ['/my-work', child, `${child}/chronology`, `${child}/record/found`]) {
        await page.goto(`${site.holdfast.origin}${path}`)
        await plain.goto(`${site.holdfast.origin}${path}`)
        const words = async (of: Page) => (await textOf(of, 'main')).replace(/at \d\d:\d\d/g, 'at')
        expect(await words(plain), path).toBe(await words(page))
        expect(await plain.locator('main form [disabled]').count(), path).toBe(0)
        expect(await plain.getByRole('link', { name: 'Find a child' }).isVisible(), path).toBe(true)
      }
    },
    PATIENT,
  )
})

describe('by keyboard alone', () => {
  test(
    'the first stop leads past the navigation, and every stop can be seen',
    async () => {
      const page = await site.as('marlbury.worker.1')
      const child = await firstChild(page)
      for (const path of [
        '/my-work',
        '/find-a-child',
        child,
        `${child}/chronology`,
        `${child}/record/found`,
      ]) {
        await page.goto(`${site.holdfast.origin}${path}`)
        await page.keyboard.press('Tab')
        expect(await page.evaluate('document.activeElement.textContent.trim()'), path).toBe(
          'Skip to main content',
        )
        expect(await withoutVisibleFocus(page), path).toEqual([])
        await page.goto(`${site.holdfast.origin}${path}`)
        await page.keyboard.press('Tab')
        await page.keyboard.press('Enter')
        expect(await page.evaluate('document.activeElement.id'), path).toBe('main-content')
      }
    },
    PATIENT,
  )

  test(
    'somebody signs in, opens a child and finds the chronology',
    async () => {
      const context = await site.browser.newContext()
      const page = await context.newPage()
      await page.goto(site.holdfast.origin)
      await page.keyboard.press('Tab')
      await tabTo(page, 'button[value="marlbury.worker.1"]')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/my-work')
      await tabTo(page, 'main a[href^="/child/"]')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/child/**')
      await tabTo(page, 'nav a[href$="/chronology"]')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/chronology')
      expect(await page.locator('.holdfast-chronology__entry').count()).toBeGreaterThan(0)
      await context.close()
    },
    PATIENT,
  )
})

test(
  'on paper a chronology is its entries, who says so, and who printed it',
  async () => {
    const page = await site.as('marlbury.worker.1')
    await page.goto(`${site.holdfast.origin}${await firstChild(page)}/chronology`)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.holdfast-chronology__source').first().isVisible()).toBe(true)
    expect(await page.getByText('Every person, place and event here is made up.').isVisible()).toBe(
      true,
    )
    expect(await page.getByText(/^Signed in as/).isVisible()).toBe(true)
    for (const gone of ['.govuk-service-navigation', 'main summary', 'button', '.govuk-skip-link'])
      for (const one of await page.locator(gone).all())
        expect(await one.isVisible(), gone).toBe(false)
  },
  PATIENT,
)

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard does not reach ${selector}.`)
}
