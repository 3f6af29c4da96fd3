/** What people must not see stays unseen, however they ask; what they may know they are told plainly. */
import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { accessible, journey } from './browser.ts'
import { childrenOf, firstChild, textOf } from './record-form.ts'

const door = journey()
const PATIENT = 120_000
const WORKER = 'marlbury.worker.1'
/** Postcodes of the made-up world begin with ZZ, which no real one does. */
const POSTCODE = /ZZ\d+ \d[A-Z]{2}/g
const sections = async (page: Page) => (await textOf(page, '.holdfast-filters')).split(/(?=[A-Z])/)
const open = (page: Page, path: string) => page.goto(`${door.holdfast.origin}${path}`)

/** Every page about a child that needs no other id. */
const PAGES = ['', '/chronology', '/record', '/place', '/who-looked']

describe('a record that is not theirs', () => {
  test.each([
    'marlbury.admin.1',
    'border-unit.officer.1',
    'eastcliffe.worker.1',
    'lighthouse-learning.trainer.1',
    'child.1',
  ])(
    'looks to %s as if it were not there',
    async (subject) => {
      const worker = await door.as(WORKER)
      const child = await firstChild(worker)
      const name = await nameOf(worker, child)
      const page = await door.as(subject)
      expect(await page.content()).not.toContain(name)
      await open(page, `/child/${randomUUID()}`)
      const absence = await textOf(page, 'body')
      for (const path of PAGES) {
        const answer = await open(page, `${child}${path}`)
        expect(answer?.status(), path).toBe(404)
        expect(await textOf(page, 'body'), path).toBe(absence)
      }
      for (const path of ['/child/1', '/child', '/my-work/x', '/import/1', '/drafts/1/delete'])
        expect((await open(page, path))?.status(), path).toBe(404)
    },
    PATIENT,
  )

  test(
    'is not opened by knowing the number of one of its entries',
    async () => {
      const worker = await door.as(WORKER)
      const child = await firstChild(worker)
      await open(worker, `${child}/chronology`)
      const entry = await worker.locator('.holdfast-chronology__entry').first().getAttribute('id')
      const page = await door.as('eastcliffe.worker.1')
      for (const act of ['who-knew', 'correct', 'withdraw']) {
        const answer = await open(page, `${child}/entry/${entry?.replace('entry-', '')}/${act}`)
        expect(answer?.status(), act).toBe(404)
      }
    },
    PATIENT,
  )
})

describe('one’s own part of a record', () => {
  test(
    'police see the episode, not the care and not the child’s own words',
    async () => {
      const page = await door.as('northshire-police.missing.1')
      await open(page, `${await firstChild(page)}/chronology`)
      const seen = await textOf(page, '.holdfast-filters')
      expect(seen).toContain('Missing')
      for (const hidden of ['Care', 'Immigration', 'Own notes', 'Health'])
        expect(seen).not.toContain(hidden)
    },
    PATIENT,
  )

  test(
    'a carer sees the daily care, not trafficking, protection or offences',
    async () => {
      const page = await door.as('carer.household.01')
      await open(page, `${await firstChild(page)}/chronology`)
      expect((await sections(page)).length).toBeGreaterThan(1)
      const seen = await textOf(page, '.holdfast-filters')
      for (const hidden of [
        'Trafficking',
        'Child protection',
        'Alleged',
        'Intelligence',
        'Immigration',
      ])
        expect(seen).not.toContain(hidden)
    },
    PATIENT,
  )

  test(
    'returns officers see no places and no free text',
    async () => {
      const page = await door.as('marlbury.returns.1')
      const child = await firstChild(page)
      for (const path of PAGES) {
        await open(page, `${child}${path}`)
        expect(await page.content(), path).not.toMatch(POSTCODE)
      }
      await open(page, `${child}/chronology`)
      expect(await page.locator('.holdfast-words').count()).toBe(0)
    },
    PATIENT,
  )
})

test(
  'an address is in no page but the one on which it was asked for',
  async () => {
    for (const subject of [
      WORKER,
      'marlbury.duty.1',
      'lantern-guardians.guardian.1',
      'northshire-police.missing.1',
    ]) {
      const page = await door.as(subject)
      expect(await page.content(), subject).not.toMatch(POSTCODE)
      const [child, other] = await childrenOf(page)
      for (const one of [child, other])
        for (const path of one ? PAGES : []) {
          await open(page, `${one}${path}`)
          expect(await page.content(), `${subject} ${path}`).not.toMatch(POSTCODE)
        }
    }
  },
  PATIENT,
)

test(
  'a guardian sees who looked, in which role, and what they could see',
  async () => {
    const guardian = await door.as('lantern-guardians.guardian.1')
    const theirs = await childrenOf(guardian)
    const police = await door.as('northshire-police.missing.1')
    const child = (await childrenOf(police)).find((each) => theirs.includes(each))
    expect(child).toBeDefined()
    await open(police, `${child}/chronology`)
    await open(guardian, `${child}/who-looked`)
    const look = guardian.locator('tbody tr', { hasText: 'read chronology' }).first()
    expect(await look.innerText()).toMatch(/police missing persons/)
    expect(await look.innerText()).not.toMatch(/Care\b/)
    await accessible(guardian)
    await open(police, `${child}/who-looked`)
    expect(await police.locator('tbody tr').count()).toBe(0)
  },
  PATIENT,
)

describe('finding by a number', () => {
  test(
    'tells another council that there is a record and whom to ring, nothing else',
    async () => {
      const { number, name } = await someNumber()
      const page = await door.as('eastcliffe.worker.1')
      await find(page, number)
      const text = await textOf(page, 'main')
      expect(text).toContain('There is a record with this number')
      expect(text).toMatch(/Ring .+ on [\d ]{9,}/)
      expect(text).not.toContain(name)
      await accessible(page)
    },
    PATIENT,
  )

  test(
    'gives border staff and a number that nobody has the same answer',
    async () => {
      const { number } = await someNumber()
      const page = await door.as('border-unit.officer.1')
      await find(page, number)
      const hidden = (await textOf(page, 'main')).replace(number, '')
      await find(page, 'NOBODY-0000')
      expect((await textOf(page, 'main')).replace('NOBODY-0000', '')).toBe(hidden)
    },
    PATIENT,
  )

  test(
    'asks for the whole number and a reason',
    async () => {
      const page = await door.as('eastcliffe.worker.1')
      await open(page, '/find-a-child')
      await page.getByRole('button', { name: 'Find' }).click()
      expect(await page.locator('.govuk-error-summary li').allInnerTexts()).toEqual([
        'Enter the whole number, at least 3 letters or digits',
        'Say why you are looking for the child',
      ])
      await accessible(page)
    },
    PATIENT,
  )
})

async function nameOf(page: Page, child: string): Promise<string> {
  await open(page, child)
  return textOf(page, 'h1')
}

async function find(page: Page, number: string): Promise<void> {
  await open(page, '/find-a-child')
  await page.getByLabel('The number').fill(number)
  await page.getByLabel('Why are you looking?').fill('Brought to us tonight with this number')
  await page.getByRole('button', { name: 'Find' }).click()
  await page.locator('.govuk-inset-text').waitFor()
}

/** A number that a council gave one of the worker's children, as the worker can read it. */
async function someNumber(): Promise<{ number: string; name: string }> {
  const worker = await door.as(WORKER)
  for (const child of await childrenOf(worker)) {
    await open(worker, `${child}/chronology?section=ID`)
    const found = /\bMAR-[0-9A-F]{6}\b/.exec(await textOf(worker, 'main'))
    if (found) return { number: found[0], name: await textOf(worker, 'h1') }
  }
  throw new Error('No child of this worker has a council’s number.')
}
