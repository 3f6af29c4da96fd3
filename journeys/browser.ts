/**
 * What every journey needs: Holdfast started as a newcomer starts it, a Chromium, signing in as one
 * of the made-up people, and an accessibility check of whatever is on the screen.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { findChromium } from '../src/adapters/chromium.ts'

const ROOT = resolve(import.meta.dirname, '..')
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export interface Started {
  readonly origin: string
  readonly folder: string
  readonly process: ChildProcess
  stop(): Promise<void>
}

/** Starts Holdfast on a free port in a folder of its own and waits until it says that it is ready. */
export async function startHoldfast(
  folder = freshFolder(),
  env: Record<string, string> = {},
): Promise<Started> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: ROOT,
    env: { ...process.env, HOLDFAST_DATA: folder, HOLDFAST_PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const origin = await new Promise<string>((ready, failed) => {
    const listen = (bytes: Buffer) => {
      said += bytes.toString()
      const found = /Holdfast is ready: (\S+)/.exec(said)
      if (found?.[1]) ready(found[1])
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.once('exit', (code) => failed(new Error(`Holdfast stopped with ${code}:\n${said}`)))
  })
  return {
    origin,
    folder,
    process: child,
    stop: () =>
      new Promise((done) => {
        if (child.exitCode !== null || child.signalCode !== null) return done()
        child.once('exit', () => done())
        child.kill('SIGINT')
      }),
  }
}

export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-journey-'))
  chmodSync(folder, 0o711)
  return folder
}

export interface Journey {
  readonly holdfast: Started
  readonly browser: Browser
  /** A new window, signed in as that person through the sign-in pages. */
  as(subject: string, options?: Parameters<Browser['newContext']>[0]): Promise<Page>
}

/** Starts Holdfast and a browser for the tests of a file. */
export function journey(): Journey {
  const held: { holdfast?: Started; browser?: Browser } = {}
  const contexts: BrowserContext[] = []
  beforeAll(async () => {
    held.holdfast = await startHoldfast()
    held.browser = await chromium.launch({ executablePath: findChromium(), args: FLAGS })
  }, 180_000)
  afterAll(async () => {
    for (const context of contexts) await context.close()
    await held.browser?.close()
    await held.holdfast?.stop()
    if (held.holdfast) rmSync(held.holdfast.folder, { recursive: true, force: true })
  }, 60_000)
  return {
    get holdfast() {
      return held.holdfast as Started
    },
    get browser() {
      return held.browser as Browser
    },
    as: async (subject, options = {}) => {
      const context = await (held.browser as Browser).newContext(options)
      contexts.push(context)
      const page = await context.newPage()
      await signIn(page, (held.holdfast as Started).origin, subject)
      return page
    },
  }
}

async function signIn(page: Page, origin: string, subject: string): Promise<void> {
  await page.goto(`${origin}/`)
  await page.locator(`button[value="${subject}"]`).click()
  await page.waitForURL(`${origin}/**`)
}

/** No violation of WCAG 2.2 AA on the page as it stands. */
export async function accessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(
    violations.map(
      (each) =>
        `${each.id}: ${each.nodes
          .map((node) => node.html)
          .slice(0, 2)
          .join(' ')}`,
    ),
    page.url(),
  ).toEqual([])
}

/** Nothing wider than a small phone: the page does not scroll sideways at 320 px. */
export async function fitsPhone(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 })
  const overflow = await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  )
  expect(overflow, `${page.url()} is wider than 320 px`).toBeLessThanOrEqual(0)
}

/** Keeps a picture for the README and for people who look, where PICTURES names a folder. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.evaluate('scrollTo(0, 0)')
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: false })
}
