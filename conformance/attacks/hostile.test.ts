/** SEC-01: whatever somebody types anywhere stays text, on every page that shows it. */
import { beforeAll, describe, expect, test } from 'vitest'
import { uuidv7 } from '../../src/chronology/id.ts'
import type { Fields, Kind } from '../../src/chronology/kind.ts'
import { loadBackdated } from '../../src/commands/load-made-up.ts'
import { type Client, type Form, type Scene, setUp } from '../scene.ts'
import { CHILD_KINDS, draftsOf } from './canary.ts'
import { hostileStrings } from './hostile.ts'
import { canRun, readable, shapeOf } from './html.ts'
import { returnFiles, upload } from './upload.ts'

const COUNT = 10_000
/** A shield would hide the child from the readers, a death ends what is owed. */
const KINDS = CHILD_KINDS.filter((each) => !/shield/.test(each.name))

let scene: Scene
const readers: Client[] = []
/** Two children with the same record: of one every text is hostile, of the other every text is plain. */
const hostileChild = uuidv7()
const plainChild = uuidv7()
/** What stands in each field, by its name; each begins with a mark by which it is found again. */
const hostile = new Map<string, string>()

beforeAll(async () => {
  scene = await setUp()
  const fields: string[] = []
  draftsOf(hostileChild, KINDS, () => (field) => {
    fields.push(field)
    return 'x'
  })
  const strings = hostileStrings(COUNT)
  fields.forEach((field, index) => {
    const own = strings.filter((_, at) => at % fields.length === index)
    hostile.set(field, `M${index}M ${own.join(' ')}`)
  })
  expect([...hostile.values()].join(' ').length).toBeGreaterThan(COUNT * 20)
  const roles = [
    ['worker', 'allocated'],
    ['guardian', 'guardian'],
    ['solicitor', 'instructed'],
    ['clinician', 'health-care'],
    ['iro', 'reviewing'],
    ['carer', 'placed-with'],
    ['police-missing', 'episode'],
    ['interviewer', 'return-interview'],
    ['duty', 'joined-half'],
  ] as const
  for (const [role, relation] of roles) {
    const reader = await scene.as(scene.subjectIn(role), role)
    readers.push(reader)
    for (const child of [hostileChild, plainChild])
      await scene.rows(
        `insert into derived.relationship (chronology, relation, holder, basis, starts) values ($1, $2, $3, $1, now() - interval '1 day')`,
        [child, relation, role === 'carer' ? reader.organisation : reader.person],
      )
  }
  // Notes are shown to who wrote them, so each part of the record is written by who writes such things.
  const writers: Readonly<Record<string, string>> = {
    'guardian-note': 'guardian',
    'lawyer-note': 'solicitor',
    'return-interview-content': 'interviewer',
  }
  for (const [child, say] of [
    [hostileChild, (field: string) => hostile.get(field) ?? ''],
    [plainChild, (field: string) => `plain ${field}`],
  ] as const) {
    const drafts = draftsOf(child, KINDS, () => say)
    for (const role of ['worker', ...new Set(Object.values(writers))]) {
      const own = drafts.filter((each) => (writers[each.kind] ?? 'worker') === role)
      const reader = readers.find((each) => each.role === role) as Client
      await loadBackdated(
        scene.database,
        own.map((draft, index) => ({
          draft,
          opens: role === 'worker' && index === 0 ? ('child' as const) : null,
          recordedAt: undefined,
        })),
        reader.credentials,
      )
    }
  }
  // What was loaded folded anew; the readers stay.
  for (const reader of readers)
    for (const child of [hostileChild, plainChild]) {
      const relation = roles.find(([role]) => role === reader.role)?.[1]
      await scene.rows(
        `insert into derived.relationship (chronology, relation, holder, basis, starts) values ($1, $2, $3, $1, now() - interval '1 day')`,
        [child, relation, reader.role === 'carer' ? reader.organisation : reader.person],
      )
    }
})

const marksIn = (html: string) => new Set(readable(html).match(/M\d+M/g) ?? [])
/** Ids differ between the two children; they stand in no name of an element or attribute. */
const shape = (html: string) => shapeOf(html).join('\n')

describe('SEC-01: text stays text', () => {
  test('on every page of a child, for everybody who sees it: the same elements and attributes as with plain words', async () => {
    const seen = new Set<string>()
    for (const reader of readers) {
      for (const path of ['', '/chronology']) {
        const [bad, good] = [
          await reader.get(`/child/${hostileChild}${path}`),
          await reader.get(`/child/${plainChild}${path}`),
        ]
        expect([reader.role, path, bad.statusCode]).toEqual([reader.role, path, good.statusCode])
        expect(canRun(bad.body)).toEqual([])
        expect(shape(bad.body) === shape(good.body), `${reader.role} ${path}`).toBe(true)
        for (const mark of marksIn(bad.body)) seen.add(mark)
      }
      const [bad, good] = [
        await reader.post(`/child/${hostileChild}/place`, { reason: 'a good enough reason' }),
        await reader.post(`/child/${plainChild}/place`, { reason: 'a good enough reason' }),
      ]
      expect(canRun(bad.body)).toEqual([])
      expect(shape(bad.body) === shape(good.body), `${reader.role} /place`).toBe(true)
      for (const mark of marksIn(bad.body)) seen.add(mark)
    }
    const never = [...hostile]
      .filter(([, value]) => !seen.has(value.split(' ')[0] ?? ''))
      .map(([field]) => field)
    expect(never).toEqual([])
  })

  test('in my work and among the drafts', async () => {
    for (const reader of readers) {
      const work = await reader.get('/my-work')
      expect([reader.role, canRun(work.body)]).toEqual([reader.role, []])
    }
    const [worker] = readers as [Client]
    expect(marksIn((await worker.get('/my-work')).body).size).toBeGreaterThan(0)
    await worker.post(`/child/${hostileChild}/record/visit-made`, {
      note: [...hostile.values()][0] ?? '',
      save: 'yes',
    })
    const drafts = await worker.get('/drafts')
    expect(canRun(drafts.body)).toEqual([])
    const resumed = /href="([^"]*\?draft=[^"]*)"/.exec(drafts.body)?.[1] ?? ''
    const form = await worker.get(resumed)
    expect([form.statusCode, marksIn(form.body).size > 0, canRun(form.body)]).toEqual([
      200,
      true,
      [],
    ])
  })

  test('in every form that gives back what was typed: the same elements as with plain words', async () => {
    const covered = new Set<string>()
    let echoed = 0
    for (const reader of readers) {
      const offered = await reader.get(`/child/${plainChild}/record`)
      for (const name of new Set(
        [...offered.body.matchAll(/\/record\/([a-z0-9-]+)"/g)].map((found) => found[1] ?? ''),
      )) {
        const kind = KINDS.find((each) => each.name === name)
        if (covered.has(name) || !kind) continue
        covered.add(name)
        const url = `/child/${plainChild}/record/${name}`
        const [bad, good] = [
          await reader.post(
            url,
            typed(kind, (field) => hostile.get(field) ?? ''),
          ),
          await reader.post(
            url,
            typed(kind, (field) => `plain ${field}`),
          ),
        ]
        expect([name, bad.statusCode, good.statusCode]).toEqual([name, 422, 422])
        expect([name, canRun(bad.body)]).toEqual([name, []])
        expect(shape(bad.body) === shape(good.body), name).toBe(true)
        echoed += valuesOf(bad.body).filter((value) => /M\d+M/.test(value)).length
      }
    }
    expect(covered.size).toBeGreaterThan(KINDS.length * 0.7)
    expect(echoed).toBeGreaterThan(60)
  })

  test('in the form of a correction, which begins with what was recorded', async () => {
    const [worker] = readers as [Client]
    const entries = await scene.rows<{ id: string; kind: string }>(
      `select id, kind from chronology.entry where chronology = $1`,
      [hostileChild],
    )
    let opened = 0
    // Each third one: the forms are the same as above, and large.
    for (const { id, kind } of entries.filter((_, index) => index % 3 === 0)) {
      const bad = await worker.get(`/child/${hostileChild}/entry/${id}/correct`)
      if (bad.statusCode !== 200) continue
      const [twin] = await scene.rows<{ id: string }>(
        `select id from chronology.entry where chronology = $1 and kind = $2`,
        [plainChild, kind],
      )
      const good = await worker.get(`/child/${plainChild}/entry/${twin?.id}/correct`)
      expect([kind, canRun(bad.body)]).toEqual([kind, []])
      expect(shape(bad.body) === shape(good.body), kind).toBe(true)
      opened += 1
    }
    expect(opened).toBeGreaterThan(15)
  })

  test('in questions that a page repeats: the number and reason of a search, the day, the section, the name of a file, a cell', async () => {
    const [worker] = readers as [Client]
    const plain = await worker.post('/find-a-child', { identifier: 'ABC', reason: 'no' })
    const officer = await scene.as('marlbury.returns.1')
    for (const text of hostileStrings(25)) {
      const found = await worker.post('/find-a-child', {
        identifier: text.slice(0, 90),
        reason: 'no',
      })
      expect(canRun(found.body)).toEqual([])
      if (
        found.body.includes('Enter the whole number') ===
        plain.body.includes('Enter the whole number')
      )
        expect(shape(found.body)).toBe(shape(plain.body))
      const asked = await worker.get(
        `/child/${plainChild}?known=${encodeURIComponent(text)}&section=${encodeURIComponent(text)}&on=${encodeURIComponent(text)}&draft=${encodeURIComponent(text)}`,
      )
      expect(canRun(asked.body)).toEqual([])
      const name = text.replace(/["\n\r\\]/g, '').trim() || 'x'
      const sent = await upload(scene, officer, [
        { name: `${name}.csv`, text: `${text}\n${text}` },
        ...returnFiles(name).slice(0, 2),
      ])
      expect(canRun(sent.body)).toEqual([])
      if (sent.statusCode === 303)
        expect(canRun((await officer.get(String(sent.headers.location))).body)).toEqual([])
    }
  })

  test('and a page that forgot to encode would be found', () => {
    const good = '<p>plain</p><input value="plain">'
    const encode = (text: string) => text.replace(/[&<>"']/g, (each) => `&#${each.charCodeAt(0)};`)
    let caught = 0
    for (const text of hostileStrings(300)) {
      const page = (value: string) => `<!doctype html><p>${value}</p><input value="${value}">`
      expect(shapeOf(page(encode(text)))).toEqual(shapeOf(`<!doctype html>${good}`))
      if (JSON.stringify(shapeOf(page(text))) !== JSON.stringify(shapeOf(`<!doctype html>${good}`)))
        caught += 1
    }
    expect(caught).toBeGreaterThan(200)
  })
})

/** Values of controls and text of text areas: what a form gives back. */
const valuesOf = (html: string) =>
  [...html.matchAll(/value="([^"]*)"|<textarea[^>]*>([^<]*)/g)].map(
    (found) => found[1] ?? found[2] ?? '',
  )

/** A form of that kind with every text filled in and nothing else, so that it comes back. */
function typed(kind: Kind, say: (field: string) => string): Form {
  const form: Record<string, string> = {}
  const put = (fields: Fields, path: string, name: string) => {
    for (const [key, field] of Object.entries(fields)) {
      if (field.type === 'group') put(field.members ?? {}, `${path}.${key}`, `${name}${key}.0.`)
      else if ((field.type === 'text' || field.type === 'place') && field.part === 'words')
        form[`${name}${key}`] = say(`${path}.${key}`)
    }
  }
  put(kind.fields, kind.name, '')
  return form
}
