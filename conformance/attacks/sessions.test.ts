/** Sessions that must end, and places that must stay hidden until they are asked for. */
import { beforeAll, describe, expect, test } from 'vitest'
import { recordEntries } from '../../src/access/append.ts'
import { SignedOut } from '../../src/access/refusals.ts'
import { now } from '../../src/adapters/clock/clock.ts'
import { endSessionsOf } from '../../src/adapters/sign-in/sessions.ts'
import { type Client, type Scene, setUp } from '../scene.ts'
import { elementsOf, readable } from './html.ts'
import { filled, pagesOf } from './routes.ts'
import { placesOf } from './words-of.ts'

let scene: Scene
beforeAll(async () => {
  scene = await setUp()
})

/** Whether this session still opens this child, at the pages and at the door. */
async function opens(client: Client, child: string): Promise<[number, boolean]> {
  const page = await client.get(`/child/${child}`)
  const inside = await client
    .inside(async () => true, { about: [child] })
    .catch((error: unknown) => {
      expect(error).toBeInstanceOf(SignedOut)
      return false
    })
  return [page.statusCode, inside]
}

describe('the end of a session', () => {
  test('SEC-21: the next request after an account is suspended, a grant is ended or all sessions are, is denied', async () => {
    const held = await scene.holding({ relation: 'allocated', role: 'worker' })
    const people = [...new Map(held.map((each) => [each.subject, each])).values()].slice(0, 3)
    expect(people).toHaveLength(3)
    const ends = [
      (one: Client) =>
        scene.rows('insert into access.account_suspended (person) values ($1)', [one.person]),
      (one: Client) =>
        scene.rows('insert into access.role_grant_end (role_grant) values ($1)', [one.grant]),
      (one: Client) => endSessionsOf(scene.door.databases.hf_door, one.person),
    ]
    for (const [index, { subject, child }] of people.entries()) {
      const two = [await scene.as(subject, 'worker'), await scene.as(subject, 'worker')] as const
      for (const one of two) expect(await opens(one, child)).toEqual([200, true])
      await ends[index]?.(two[0])
      const start = performance.now()
      for (const one of two)
        expect([index, ...(await opens(one, child))]).toEqual([index, 303, false])
      expect(performance.now() - start).toBeLessThan(1000)
      for (const route of pagesOf(scene.app)) {
        const url = filled(route.url, {
          child,
          entry: child,
          kind: 'found',
          duty: 'x',
          id: child,
          uid: 'x',
        })
        const answer = route.methods.includes('POST')
          ? await two[0].post(url)
          : await two[0].get(url)
        expect(answer.body).not.toContain(child)
      }
    }
  })

  test('SEC-25: fifteen minutes of silence end a session, and so do twelve hours of work', async () => {
    const { client, child } = await scene.someone({ relation: 'guardian', role: 'guardian' })
    const set = (change: string) =>
      scene.rows(
        `update access.session set ${change} where token_hash = sha256(decode($1, 'hex'))`,
        [client.token],
      )
    expect(await opens(client, child)).toEqual([200, true])
    await set(`seen_at = now() - interval '14 minutes'`)
    expect(await opens(client, child)).toEqual([200, true])
    await set(`seen_at = now() - interval '15 minutes 1 second'`)
    expect(await opens(client, child)).toEqual([303, false])
    await set(`seen_at = now()`)
    expect(await opens(client, child)).toEqual([200, true])
    await set(`ends_at = now() - interval '1 second'`)
    expect(await opens(client, child)).toEqual([303, false])
    const [limits] = await scene.rows<{ idle: number; hours: number }>(
      `select max(idle_minutes) as idle, max(extract(epoch from ends_at - opened_at) / 3600)::int as hours from access.session`,
    )
    expect(limits).toEqual({ idle: 15, hours: 12 })
  })

  test('SEC-25: what was typed and saved is there again after the session has ended', async () => {
    const { client, child } = await scene.someone({ relation: 'guardian', role: 'guardian' })
    const form = `/child/${child}/record/wishes-recorded`
    const saved = await client.post(form, { wishes: 'KANARIE half a sentence', save: 'yes' })
    expect([saved.statusCode, saved.headers.location]).toEqual([303, '/drafts'])
    await scene.rows(
      `update access.session set seen_at = now() - interval '1 hour' where token_hash = sha256(decode($1, 'hex'))`,
      [client.token],
    )
    expect((await client.get('/drafts')).statusCode).toBe(303)
    const again = await scene.as(client.subject, 'guardian')
    const link = elementsOf((await again.get('/drafts')).body)
      .map((each) => each.attributes.href ?? '')
      .find((each) => each.startsWith(`${form}?draft=`))
    expect((await again.get(link ?? '')).body).toContain('KANARIE half a sentence')
  })

  test('SEC-24: a copy of the database holds no token that works', async () => {
    const { client, child } = await scene.someone({ relation: 'reviewing', role: 'iro' })
    const sessions = await scene.rows<Record<string, unknown>>('select * from access.session')
    const copies = sessions.flatMap((row) =>
      Object.values(row).flatMap((value) =>
        Buffer.isBuffer(value)
          ? [value.toString('hex'), value.toString('base64url')]
          : [String(value)],
      ),
    )
    expect(copies.length).toBeGreaterThan(10)
    expect(copies).not.toContain(client.token)
    const hash = sessions.at(-1)?.token_hash as Buffer
    for (const token of [
      hash.toString('hex'),
      hash.toString('base64url'),
      '0'.repeat(64),
      client.token.toUpperCase(),
      `${client.token}0`,
      client.token.slice(2),
    ]) {
      const answer = await scene.stranger.get(`/child/${child}`, {
        cookie: `__Host-holdfast=${token}`,
      })
      expect([token, answer.statusCode]).toEqual([token, 303])
    }
  })
})

describe('work that has ended', () => {
  test('AC-02: when the child goes to another worker, the page of the last one shows nothing any more', async () => {
    const { client, child } = await scene.someone({ relation: 'allocated', role: 'worker' })
    const [other] = await scene.rows<{ person: string }>(
      `select person from access.role_grant where role = 'worker' and organisation = $1 and person <> $2 limit 1`,
      [client.organisation, client.person],
    )
    const places = placesOf(scene.world, child)
    expect((await client.get(`/child/${child}/chronology`)).statusCode).toBe(200)
    await client
      .inside(
        (opened) =>
          recordEntries(opened, [
            {
              chronology: child,
              kind: 'worker-allocated',
              happened: { precision: 'minute', at: now() },
              source: 'professional',
              howKnown: 'saw-or-heard',
              payload: { worker: other?.person ?? '', workerRole: 'social-worker' },
            },
          ]),
        { about: [child] },
      )
      .catch((error: unknown) => {
        throw new Error(`the child could not be handed over: ${JSON.stringify(error)}`)
      })
    const own = await scene.rows<{ id: string }>(
      `select entry as id from chronology.author where chronology = $1 and person = $2`,
      [child, client.person],
    )
    // One's own words stay one's own (D03); everything else is gone with the next request.
    const after = await client.get(`/child/${child}/chronology`)
    const shown = elementsOf(after.body).flatMap(
      (each) => /^entry-(.*)/.exec(each.attributes.id ?? '')?.[1] ?? [],
    )
    expect(shown.filter((id) => !own.some((each) => each.id === id))).toEqual([])
    expect((await client.get('/my-work')).body).not.toContain(child)
    const written = await client.post(`/child/${child}/record/visit-made`, {
      source: 'professional',
      howKnown: 'saw-or-heard',
      'happened-unknown': 'yes',
    })
    expect(written.statusCode).toBe(404)
    const revealed = await client.post(`/child/${child}/place`, {
      reason: 'I was the worker last week',
    })
    const others = await scene.rows<{ id: string }>(
      `select entry as id from chronology.author where chronology = $1 and person <> $2`,
      [child, client.person],
    )
    for (const { id } of others) expect(revealed.body).not.toContain(`entry-${id}`)
    expect(places.length).toBeGreaterThan(0)
  })
})

describe('places (SEC-44, SEC-26)', () => {
  const PLACES = [
    '',
    '/chronology',
    '/chronology?section=LOC',
    '/chronology?section=CARE',
    '/record',
    '/who-looked',
    '/place',
    '/record/placed',
    '/record/address-known',
    '/duty/lac-visit-interval',
  ]

  test.each([
    ['allocated', 'worker'],
    ['guardian', 'guardian'],
    ['reviewing', 'iro'],
    ['placed-with', 'carer'],
    ['episode', 'police-missing'],
    ['instructed', 'solicitor'],
    ['health-care', 'clinician'],
    ['school', 'virtual-school'],
  ])(
    'no page of a child shows a place to somebody %s, before it is asked for',
    async (relation, role) => {
      const held = (await scene.holding({ relation, role }))
        .filter((each) => placesOf(scene.world, each.child).length > 2)
        .slice(0, 2)
      expect(held.length).toBeGreaterThan(0)
      for (const { subject, child } of held) {
        const client = await scene.as(subject, role)
        const places = placesOf(scene.world, child)
        const [correctable] = await scene.rows<{ id: string }>(
          `select id from chronology.entry where chronology = $1 and kind in ('placed', 'address-known') order by recorded_at desc`,
          [child],
        )
        for (const path of [
          ...PLACES,
          `/entry/${correctable?.id}/correct`,
          `/entry/${correctable?.id}/who-knew`,
        ]) {
          const { body } = await client.get(`/child/${child}${path}`)
          const text = `${body}\n${readable(body)}`
          expect([path, places.filter((place) => text.includes(place))]).toEqual([path, []])
        }
        const work = await client.get('/my-work')
        expect(places.filter((place) => work.body.includes(place))).toEqual([])
      }
    },
  )

  test('asking without a reason shows none; with one it shows them, and leaves a row of its own with the reason sealed', async () => {
    const held = await scene.holding({ relation: 'guardian', role: 'guardian' })
    const found = held.find((each) => placesOf(scene.world, each.child).length > 1)
    const client = await scene.as(found?.subject ?? '', 'guardian')
    const child = found?.child ?? ''
    const places = placesOf(scene.world, child)
    for (const reason of ['', '    ', 'why', '\n\n\n\n\n\n']) {
      const refused = await client.post(`/child/${child}/place`, { reason })
      expect([
        refused.statusCode,
        places.filter((place) => readable(refused.body).includes(place)),
      ]).toEqual([422, []])
    }
    const before = await scene.count('access.reveal')
    const shown = await client.post(`/child/${child}/place`, {
      reason: 'I bring her to the doctor KANARIE',
    })
    expect(shown.statusCode).toBe(200)
    expect(places.filter((place) => readable(shown.body).includes(place)).length).toBeGreaterThan(0)
    expect(await scene.count('access.reveal')).toBe(before + 1)
    const audit = await scene.rows<{ reason: Buffer; shown: string[]; person: string }>(
      `select reason, shown, person from access.audit where action = 'reveal places' and chronology = $1 and outcome = 'allowed' and reason is not null order by at desc limit 1`,
      [child],
    )
    expect([
      audit[0]?.person,
      audit[0]?.shown.includes('LOC'),
      audit[0]?.reason.includes('KANARIE'),
    ]).toEqual([client.person, true, false])
    const next = await client.get(`/child/${child}/chronology`)
    expect(places.filter((place) => readable(next.body).includes(place))).toEqual([])
  })

  test('a manager is asked to verify again first, and five minutes later once more', async () => {
    const [found] = await scene.rows<{ child: string; subject: string }>(
      `select r.chronology as child, p.subject from derived.relationship r
         join derived.child d on d.chronology = r.chronology and not d.shielded
         join access.role_grant w on w.person = r.holder and w.role = 'worker'
         join access.role_grant m on m.team = w.team and m.role = 'manager' join access.person p on p.id = m.person
        where r.relation = 'allocated' and (r.ends is null or r.ends > now()) and exists (select from chronology.entry e where e.chronology = r.chronology and e.kind = 'placed') order by 1, 2 limit 1`,
    )
    const manager = await scene.as(found?.subject ?? '', 'manager')
    const child = found?.child ?? ''
    const places = placesOf(scene.world, child)
    const reveal = () =>
      manager.post(`/child/${child}/place`, { reason: 'the worker is ill and she rang' })
    const verified = (ago: string) =>
      scene.rows(
        `update access.session set verified_again_at = now() - $2::interval where token_hash = sha256(decode($1, 'hex'))`,
        [manager.token, ago],
      )
    const reveals = await scene.count('access.reveal')
    const first = await reveal()
    expect([first.statusCode, first.headers.location, first.body]).toEqual([
      303,
      '/verify-again',
      '',
    ])
    expect(await scene.count('access.reveal')).toBe(reveals)
    await verified('4 minutes')
    const shown = await reveal()
    expect([
      shown.statusCode,
      places.some((place) => readable(shown.body).includes(place)),
    ]).toEqual([200, true])
    await verified('5 minutes 1 second')
    expect((await reveal()).headers.location).toBe('/verify-again')
  })

  test('who may have no place gets none by asking for it', async () => {
    for (const [relation, role] of [
      ['reviewing', 'iro'],
      ['instructed', 'solicitor'],
      ['health-care', 'clinician'],
    ] as const) {
      const held = await scene.holding({ relation, role })
      const { subject, child } = held.find(
        (each) => placesOf(scene.world, each.child).length > 1,
      ) ?? { subject: '', child: '' }
      const client = await scene.as(subject, role)
      const own = await scene.count('chronology.author', 'chronology = $1 and person = $2', [
        child,
        client.person,
      ])
      const answer = await client.post(`/child/${child}/place`, { reason: 'I would like to visit' })
      if (own === 0)
        expect([
          role,
          placesOf(scene.world, child).filter((place) => readable(answer.body).includes(place)),
        ]).toEqual([role, []])
    }
  })
})
