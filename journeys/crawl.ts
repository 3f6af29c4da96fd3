/** Goes through the pages as one role reaches them by links, once for each kind of page. */
import type { Page } from 'playwright-core'

/** An address with its ids taken out: "/child/:id/chronology". */
function templateOf(path: string): string {
  const [plain = '', query = ''] = path.replace(/#.*$/, '').split('?')
  const names = [...new URLSearchParams(query).keys()].sort().join('&')
  return `${plain
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
    .replace(/\/record\/(?!identity-claimed).+$/, '/record/:kind')
    .replace(/\/duty\/.+$/, '/duty/:duty')}${names ? `?${names}` : ''}`
}

/** Visits one page of each template that links lead to from here; `visit` is told which. */
export async function crawl(
  page: Page,
  origin: string,
  from: readonly string[],
  visit: (template: string, status: number) => Promise<void>,
): Promise<string[]> {
  const seen = new Set<string>()
  const queue = [...from]
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const template = templateOf(path)
    if (seen.has(template)) continue
    seen.add(template)
    const answer = await page.goto(`${origin}${path}`)
    await visit(template, answer?.status() ?? 0)
    for (const link of await page
      .locator('a[href^="/"]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? '')))
      if (!seen.has(templateOf(link)) && !link.startsWith('/assets/')) queue.push(link)
  }
  return [...seen].sort()
}

/** Whether the element that has the focus shows it: an outline or a shadow, its own or its label's. */
const SHOWS_FOCUS = `(() => {
  const one = document.activeElement
  const shows = (style) => (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none'
  if (!one || one === document.body) return null
  const label = one.nextElementSibling
  const seen = shows(getComputedStyle(one)) || (label && shows(getComputedStyle(label, '::before'))) ||
    [...one.querySelectorAll('span')].some((each) => shows(getComputedStyle(each)))
  return { seen: Boolean(seen), what: one.outerHTML.slice(0, 120) }
})()`

/** Tabs through the page; gives what can take the focus without showing it. */
export async function withoutVisibleFocus(page: Page, steps = 40): Promise<string[]> {
  const unseen: string[] = []
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press('Tab')
    const now = (await page.evaluate(SHOWS_FOCUS)) as { seen: boolean; what: string } | null
    if (!now) break
    if (!now.seen) unseen.push(now.what)
  }
  return unseen
}
