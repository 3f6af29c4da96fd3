/** Steps that several journeys take: to a child, to the form of a kind, through its questions. */
import type { Page } from 'playwright-core'
import type { Journey } from './browser.ts'

/** White space as a reader sees it. */
export async function textOf(page: Page, selector: string): Promise<string> {
  return ((await page.locator(selector).first().textContent()) ?? '').replace(/\s+/g, ' ').trim()
}

/** Addresses of the children on "my work", in its order. */
export async function childrenOf(page: Page): Promise<string[]> {
  const links = await page
    .locator('main a[href^="/child/"]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''))
  return [
    ...new Set(links.map((each) => each.split(/[?#]/)[0]?.split('/').slice(0, 3).join('/') ?? '')),
  ]
}

export async function firstChild(page: Page): Promise<string> {
  const [first] = await childrenOf(page)
  if (!first) throw new Error('No child is on this page.')
  return first
}

/** Opens the form of a kind for the first child of whoever is signed in. */
export async function openRecord(journey: Journey, page: Page, kind: string): Promise<void> {
  await page.goto(`${journey.holdfast.origin}/my-work`)
  await page.goto(`${journey.holdfast.origin}${await firstChild(page)}/record/${kind}`)
}

/** Answers what must be answered and is not yet: the first answer each, and a day in March. */
export async function fillFirstAnswers(page: Page): Promise<void> {
  for (const [part, value] of [
    ['day', '27'],
    ['month', '3'],
    ['year', '2026'],
  ] as const) {
    const box = page.locator(`#field-happened-${part}`)
    if ((await box.inputValue()) === '') await box.fill(value)
  }
  for (const group of await page
    .locator('main fieldset:visible', { has: page.locator('input[type="radio"]') })
    .all()) {
    const asked = (await group.locator('legend').innerText()).includes('(optional)')
    if (!asked && (await group.locator('input:checked').count()) === 0)
      await group.locator('input[type="radio"]').first().check()
  }
  for (const list of await page.locator('main select:visible').all()) {
    const label = await page.locator(`label[for="${await list.getAttribute('id')}"]`).innerText()
    const name = (await list.getAttribute('name')) ?? ''
    if (label.includes('(optional)') || /\.\d+\./.test(name)) continue
    if ((await list.inputValue()) === '') await list.selectOption({ index: 1 })
  }
}
