/** Runs the table of cases beside every duty. */
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { entriesOf, momentAs } from '../child/given.ts'
import { asDay, dayOf, endOf, type Instant } from '../chronology/as-at.ts'
import type { Case, Expected } from './case.ts'
import { DUTIES } from './catalogue.ts'
import type { Duty } from './duty.ts'
import { dutyInstances, dutyNamed, type Instance } from './evaluate.ts'

const here = new URL('./catalogue/', import.meta.url)
const files = readdirSync(here)

async function casesOf(id: string): Promise<readonly Case[]> {
  return ((await import(`./catalogue/${id}.cases.ts`)) as { cases: readonly Case[] }).cases
}

/** A due time as a case writes it: the last day, or the time. */
function dueAs(text: string): Instant {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? endOf(asDay(text)) : momentAs(text)
}

function ask(duty: Duty, one: Case): readonly Instance[] {
  return dutyInstances(
    entriesOf(one.entries),
    {
      trueOn: momentAs(one.trueOn),
      knownOn: one.knownOn ? momentAs(one.knownOn) : 'now',
      nation: one.nation ?? 'england',
      ...(one.calendars ? { calendars: one.calendars } : {}),
      ...(one.organisation ? { organisation: entriesOf(one.organisation, 'council') } : {}),
    },
    duty,
  )
}

/** Of an instance, what the row speaks of, in the words of the row. */
function said(row: Expected, found: Instance): Expected {
  return {
    state: found.state,
    ...(row.due === undefined
      ? {}
      : { due: found.due === (row.due && dueAs(row.due)) ? row.due : found.due }),
    ...(row.metBy === undefined ? {} : { metBy: found.metBy ?? 'nothing' }),
    ...(row.addressee === undefined ? {} : { addressee: found.addressee ?? 'nobody' }),
    ...(row.quiet === undefined ? {} : { quiet: found.quiet }),
    ...(row.policy === undefined
      ? {}
      : {
          policy:
            found.policy?.due === dueAs(row.policy) ? row.policy : `${found.policy?.due ?? 'none'}`,
        }),
    ...(row.because === undefined
      ? {}
      : {
          because: found.steps.some((step) => step.includes(row.because ?? ''))
            ? row.because
            : found.steps.join('\n'),
        }),
  }
}

describe('the catalogue of duties', () => {
  it('has a file and a table of at least three cases for each duty, and no others', async () => {
    const ids = DUTIES.map((duty) => duty.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(files.toSorted()).toEqual(ids.flatMap((id) => [`${id}.cases.ts`, `${id}.ts`]).toSorted())
    for (const id of ids) expect((await casesOf(id)).length, id).toBeGreaterThanOrEqual(3)
  })

  it('finds a duty by its id', () => {
    expect(dutyNamed('missing-rhi-72h')?.deadline.n).toBe(72)
    expect(dutyNamed('no-such-duty')).toBeUndefined()
  })

  it('gives every version of a duty a start, in order', () => {
    for (const duty of DUTIES) {
      const starts = duty.versions.map((one) => one.from ?? '')
      expect(starts, duty.id).toEqual(starts.toSorted())
    }
  })
})

for (const duty of DUTIES) {
  const cases = await casesOf(duty.id)
  describe(duty.id, () => {
    for (const one of cases)
      it(one.child, () => {
        const found = ask(duty, one)
        const rows = one.expect.map((row, at) => {
          const instance = found[at]
          return instance ? said(row, instance) : 'no such instance'
        })
        expect([...rows, ...found.slice(one.expect.length).map((extra) => extra.state)]).toEqual(
          one.expect,
        )
      })
  })
}

describe('worked examples', () => {
  it('writes the end of a day as the next midnight in London, in winter and in summer', () => {
    expect(dueAs('2015-10-26')).toBe('2015-10-27T00:00:00.000000Z')
    expect(dueAs('2015-03-30')).toBe('2015-03-30T23:00:00.000000Z')
    expect(dayOf(dueAs('2015-03-30'))).toBe('2015-03-31')
  })
})
