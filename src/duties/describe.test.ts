/** The page in docs/ is what the duties declare. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { DUTIES } from './catalogue.ts'
import { describeDuties } from './describe.ts'

it('docs/duties.md is the page made from the declarations', () => {
  const page = new URL('../../docs/duties.md', import.meta.url)
  expect(readFileSync(page, 'utf8')).toBe(describeDuties())
})

it('says of every rule from memory that it was not checked', () => {
  const page = describeDuties()
  for (const duty of DUTIES.filter((one) => one.checked === 'memory')) {
    const from = page.indexOf(`### ${duty.id}\n`)
    const until = page.indexOf('\n### ', from + 1)
    expect(page.slice(from, until === -1 ? undefined : until)).toContain(
      'not checked against its source',
    )
  }
})
