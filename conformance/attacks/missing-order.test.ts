/** Nothing closes an episode quietly, nothing moves a time unseen, nobody is made an adult by writing a date. */
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Brief, given } from '../../src/child/given.ts'
import { openEpisode } from '../../src/child/missing.ts'
import { KINDS, type KindName } from '../../src/chronology/catalogue.ts'
import { type Client, type Form, type Scene, setUp } from '../scene.ts'
import { readable } from './html.ts'
import { pagesOf } from './routes.ts'

let scene: Scene
beforeAll(async () => {
  scene = await setUp()
})

/** The only ways in which an episode ends: seen to be well after being found, a death, never missing at all. */
const ends = (kind: KindName, facts: Record<string, unknown>) =>
  kind === 'died' || kind === 'reported-in-error' || facts.wellbeingConfirmed === 'yes'

const CHILD_KINDS = (Object.keys(KINDS) as KindName[]).filter((each) =>
  (KINDS[each].whose as readonly string[]).includes('child'),
)

describe('SEC-06: an episode ends only by what ends it', () => {
  test('there is no act, kind or page that closes one', () => {
    const named = CHILD_KINDS.filter((each) => /(^|-)(clos|end|finish|cancel)/.test(each))
    expect(named.sort()).toEqual([
      'case-closed',
      'detention-ended',
      'guardian-ended',
      'placement-ended',
      'police-protection-ended',
      'protection-order-ended',
      'publicity-ended',
      'restriction-ended',
      'worker-allocation-ended',
    ])
    expect(pagesOf(scene.app).filter((each) => /(\/|-)(clos|end|finish)/.test(each.url))).toEqual(
      [],
    )
  })

  test('whatever else is recorded, in whatever order, as often as one likes, a missing child stays missing', () => {
    const anything = fc.record({
      kind: fc.constantFrom(...CHILD_KINDS),
      day: fc.integer({ min: 1, max: 28 }),
      month: fc.integer({ min: 1, max: 12 }),
      well: fc.constantFrom('no', 'unknown', 'not-asked'),
      import: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(anything, { minLength: 1, maxLength: 12 }), (acts) => {
        const rows: Brief[] = [['2025-01-01 22:00', 'whereabouts-unknown', {}, { id: 'gone' }]]
        acts.forEach((act, index) => {
          const own = KINDS[act.kind].example as Record<string, unknown>
          const facts = {
            ...own,
            ...('wellbeingConfirmed' in own ? { wellbeingConfirmed: act.well } : {}),
            ...('about' in KINDS[act.kind].fields ? { about: 'gone' } : {}),
          }
          if (
            ends(act.kind, facts) ||
            act.kind === 'whereabouts-unknown' ||
            act.kind === 'away-without-authorisation'
          )
            return
          const on = `2025-${String(act.month).padStart(2, '0')}-${String(act.day).padStart(2, '0')}`
          rows.push([
            on,
            act.kind,
            facts,
            { id: `act-${index}`, ...(act.import ? { import: true } : {}) },
          ])
        })
        const of = given(rows).on('2026-06-01')
        expect(openEpisode(of)?.ended).toBeNull()
        expect(openEpisode(of)?.id).toBe('gone')
      }),
      { numRuns: 600 },
    )
  })

  test('and each of the three ways really ends one', () => {
    const openAfter = (...rows: Brief[]) =>
      openEpisode(
        given([['2025-01-01 22:00', 'whereabouts-unknown', {}, { id: 'gone' }], ...rows]).on(
          '2026-06-01',
        ),
      )
    expect(
      openAfter([
        '2025-01-02',
        'found',
        { about: 'gone', foundHow: 'came-back', wellbeingConfirmed: 'no' },
      ])?.ended,
    ).toBeNull()
    expect(
      openAfter([
        '2025-01-02',
        'found',
        { about: 'gone', foundHow: 'came-back', wellbeingConfirmed: 'yes' },
      ]),
    ).toBeUndefined()
    expect(openAfter(['2025-01-02', 'died', {}])).toBeUndefined()
    expect(openAfter(['2025-01-02', 'reported-in-error', { about: 'gone' }])).toBeUndefined()
  })
})

const said: Form = { source: 'professional', howKnown: 'saw-or-heard' }
const on = (day: string, name = 'happened'): Form => {
  const [year = '', month = '', date = ''] = day.split('-')
  return { [`${name}-year`]: year, [`${name}-month`]: month, [`${name}-day`]: date }
}

/** A worker and a child who is not missing, with what lists say of the child. */
async function workerAndChild(
  not?: string,
): Promise<{ client: Client; child: string; missing: () => Promise<string> }> {
  const found = await scene.someone({
    relation: 'allocated',
    role: 'worker',
    missing: false,
    ...(not ? { not } : {}),
  })
  return {
    ...found,
    missing: async () =>
      (
        await scene.rows<{ missing: string }>(
          'select missing from derived.child where chronology = $1',
          [found.child],
        )
      )[0]?.missing ?? '',
  }
}

const lastEntry = async (child: string, kind: string) =>
  (
    await scene.rows<{ id: string }>(
      'select id from chronology.entry where chronology = $1 and kind = $2 order by recorded_at desc limit 1',
      [child, kind],
    )
  )[0]?.id ?? ''

describe('AC-23: closing quietly', () => {
  test('a worker who wants a missing child off the list cannot get there without the child being seen', async () => {
    const { client, child, missing } = await workerAndChild()
    const record = async (kind: string, form: Form) =>
      (
        await client.post(`/child/${child}/record/${kind}`, {
          ...said,
          ...on('2026-11-20'),
          ...form,
        })
      ).statusCode
    expect(
      await record('whereabouts-unknown', KINDS['whereabouts-unknown'].example as unknown as Form),
    ).toBe(303)
    expect(await missing()).toBe('missing')
    const gone = await lastEntry(child, 'whereabouts-unknown')
    for (const [kind, form] of [
      ['case-closed', { closureReason: 'RC7', about: gone, reasons: 'target met' }],
      [
        'left-care',
        { ...on('2026-11-20'), careEndReason: 'E8', leftCareReason: 'E8', reason: 'E8' },
      ],
      ['placement-ended', { placementEndReason: 'PLANNED', reason: 'other' }],
      [
        'return-interview-declined',
        { about: gone, declinedBy: 'child', reasons: 'did not want to' },
      ],
      ['missing-episode-reviewed', { about: gone, decision: 'no further action' }],
      ['publicity-ended', { about: gone }],
    ] as const) {
      // Some of these say too little and are refused; recorded or not, nothing changes for the child.
      expect([303, 422]).toContain(await record(kind, form))
      expect([kind, await missing()]).toEqual([kind, 'missing'])
    }
    expect(
      await record('found', { about: gone, foundHow: 'came-back', wellbeingConfirmed: 'no' }),
    ).toBe(303)
    expect(await missing()).toBe('found-not-closed')
    expect(
      await record('found', { about: gone, foundHow: 'came-back', wellbeingConfirmed: 'unknown' }),
    ).toBe(303)
    expect(await missing()).toBe('found-not-closed')
    expect(
      await record('returned-to-placement', { about: gone, ...on('2026-11-21') }),
    ).toBeLessThan(423)
    expect(await missing()).toBe('found-not-closed')
    const words = readable((await client.get('/my-work')).body)
    expect(words).toMatch(/Found, not yet (confirmed|seen) safe and well/i)
  })

  test('a return written back in time shows when it happened and when it was written; a correction shows both', async () => {
    const { client, child } = await workerAndChild()
    await client.post(`/child/${child}/record/whereabouts-unknown`, {
      ...said,
      ...on('2026-11-01'),
      ...(KINDS['whereabouts-unknown'].example as unknown as Form),
    })
    const gone = await lastEntry(child, 'whereabouts-unknown')
    const back = await client.post(`/child/${child}/record/found`, {
      ...said,
      ...on('2026-11-02'),
      about: gone,
      foundHow: 'came-back',
      wellbeingConfirmed: 'yes',
    })
    expect(back.statusCode).toBe(303)
    const found = await lastEntry(child, 'found')
    const [row] = await scene.rows<{ day: string; recorded: boolean }>(
      `select happened_from::date::text as day, recorded_at > now() - interval '1 minute' as recorded from chronology.entry where id = $1`,
      [found],
    )
    expect([row?.day, row?.recorded]).toEqual(['2026-11-02', true])
    const page = readable((await client.get(`/child/${child}/chronology`)).body)
    expect(page).toMatch(/2 November 2026/)
    expect(page).toMatch(/later than the day itself/)
    const corrected = await client.post(`/child/${child}/entry/${found}/correct`, {
      ...said,
      ...on('2026-11-03'),
      about: gone,
      foundHow: 'came-back',
      wellbeingConfirmed: 'yes',
      why: 'It was the third.',
    })
    expect(corrected.statusCode).toBe(303)
    const after = readable((await client.get(`/child/${child}/chronology`)).body)
    for (const both of [/2 November 2026/, /3 November 2026/, /No longer stands/, /Correction/])
      expect(after).toMatch(both)
    expect(await scene.count('chronology.entry', 'id = $1', [found])).toBe(1)
  })

  test('no form gives the time of recording: what is sent for it is dropped', async () => {
    const { client, child } = await workerAndChild()
    const sent = {
      recordedAt: '2020-01-01T00:00:00Z',
      'recordedAt-year': '2020',
      recorded_at: '2020-01-01',
      fromFile: 'true',
      knownFrom: '2020-01-01T00:00:00Z',
    }
    const answer = await client.post(`/child/${child}/record/visit-made`, {
      ...said,
      ...on('2026-11-10'),
      ...(KINDS['visit-made'].example as unknown as Form),
      ...sent,
    })
    expect([303, 422]).toContain(answer.statusCode)
    await client.post(`/child/${child}/record/whereabouts-unknown`, {
      ...said,
      ...on('2026-11-10'),
      ...(KINDS['whereabouts-unknown'].example as unknown as Form),
      ...sent,
    })
    const [row] = await scene.rows<{ fresh: boolean; file: boolean }>(
      `select recorded_at > now() - interval '1 minute' as fresh, from_file as file from chronology.entry where id = $1`,
      [await lastEntry(child, 'whereabouts-unknown')],
    )
    expect(row).toEqual({ fresh: true, file: false })
  })
})

describe('AC-24: making a child an adult', () => {
  test('a birth date that would make an adult stands beside the others, changes no right, and the carer still sees the child', async () => {
    const held = await scene.rows<{ child: string; worker: string; carer: string }>(
      `select w.chronology as child, pw.subject as worker, pc.subject as carer from derived.relationship w
         join derived.relationship c on c.chronology = w.chronology and c.relation = 'placed-with' and (c.ends is null or c.ends > now())
         join access.role_grant gc on gc.organisation = c.holder and gc.role = 'carer' join access.person pc on pc.id = gc.person
         join access.person pw on pw.id = w.holder join derived.child d on d.chronology = w.chronology and not d.shielded and d.born_until > now() - interval '17 years'
        where w.relation = 'allocated' and (w.ends is null or w.ends > now()) order by 1 limit 1`,
    )
    const { child = '', worker = '', carer = '' } = held[0] ?? {}
    const client = await scene.as(worker, 'worker')
    const home = await scene.as(carer, 'carer')
    const rights = () =>
      scene.rows(
        'select relation, holder, ends from derived.relationship where chronology = $1 order by 1, 2, 3',
        [child],
      )
    const [before, page] = [await rights(), readable((await client.get(`/child/${child}`)).body)]
    const claims = (text: string) =>
      (text.match(/Birth dates? given.*?(?=People and whom to ring)/s)?.[0].match(/\d{4}/g) ?? [])
        .length
    const answer = await client.post(`/child/${child}/record/identity-claimed`, {
      ...said,
      ...on('2026-11-20'),
      ...on('1995-01-01', 'birth'),
      birthKind: 'stated',
    })
    expect([
      answer.statusCode,
      answer.statusCode === 422 ? readable(answer.body).slice(0, 600) : '',
    ]).toEqual([303, ''])
    const after = readable((await client.get(`/child/${child}`)).body)
    expect(after).toContain('1995')
    expect(claims(after)).toBeGreaterThan(claims(page))
    expect(await rights()).toEqual(before)
    expect((await home.get(`/child/${child}`)).statusCode).toBe(200)
    expect(after).toMatch(/between \d+ and 31|doubts it|treat as a child/i)
  })
})
