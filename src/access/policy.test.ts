/** The 501 worked questions, answered as the decisions say; and what the policy must never do. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { type Ask, decide, rightsOver, sectionsIn } from './policy.ts'

const FILE = join(import.meta.dirname, '../../conformance/access/questions.csv')
const rows: Record<string, string>[] = parse(readFileSync(FILE), { columns: true })
const list = (text = '') => text.split(/[; ]/).filter((each) => each !== '')

describe('a worked question', () => {
  expect(rows).toHaveLength(501)
  test.each(rows.map((row) => [`${row.question}: ${row.reason}`, row] as const))('%s', (_, row) => {
    const given = decide({
      role: row.role ?? '',
      organisationKind: row.organisation ?? '',
      relationships: list(row.relationships),
      actorStates: list(row.actor_state),
      childStates: list(row.child_state),
      section: row.section ?? '',
      fieldClass: row.field_class ?? '',
      ask: row.ask as Ask,
    })
    expect({ answer: given.answer, desk: given.desk ?? '' }).toEqual({
      answer: row.expected,
      desk: row.desk,
    })
  })
})

const worker = {
  role: 'worker',
  organisationKind: 'council',
  relationships: ['allocated'],
  actorStates: [],
  childStates: [],
}

test('an unknown role, relationship, state, section or class gives nothing', () => {
  const asks = { ...worker, section: 'ID', fieldClass: '', ask: 'read' as const }
  expect(decide(asks).answer).toBe('read')
  expect(decide({ ...asks, role: 'superuser' }).answer).toBe('none')
  expect(decide({ ...asks, relationships: ['friend'] }).answer).toBe('none')
  expect(decide({ ...asks, relationships: ['ended:allocated'] }).answer).toBe('none')
  expect(decide({ ...asks, childStates: ['cursed'] }).answer).toBe('none')
  expect(decide({ ...asks, actorStates: ['blessed'] }).answer).toBe('none')
  expect(decide({ ...asks, section: 'ALL' }).answer).toBe('none')
  expect(decide({ ...asks, fieldClass: 'everything' }).answer).toBe('none')
})

test('an answer says what is still missing: a place needs the separate act', () => {
  const place = decide({ ...worker, section: 'LOC', fieldClass: '', ask: 'read' })
  expect(place.answer).toBe('masked')
  expect(place.needs).toEqual(['reveal'])
})

test('all rights over a child at once are the single answers, and take well under a millisecond', () => {
  const rights = rightsOver(worker)
  for (const [section, classes] of rights)
    for (const [fieldClass, right] of classes)
      for (const ask of ['read', 'append'] as const)
        expect(right[ask]).toEqual(decide({ ...worker, section, fieldClass, ask }))
  expect(sectionsIn(rights, 'read')).toContain('CARE')
  expect(sectionsIn(rights, 'masked')).toContain('LOC')
  for (let i = 0; i < 200; i += 1) rightsOver(worker)
  const started = performance.now()
  for (let i = 0; i < 200; i += 1) rightsOver(worker)
  expect((performance.now() - started) / 200).toBeLessThan(2)
})
